// What authority.yaml may name under `withhold` is withheld.
#include "base/whole_file.hpp"
#include "model/authority.hpp"
#include "support/catch.hpp"
#include "support/run_program.hpp"
#include "support/temporary_folder.hpp"

#include <regex>

using namespace clinic;

namespace fs = std::filesystem;

namespace {

// A council whose authority.yaml withholds one thing, or nothing.
class Withholding {
public:
    Withholding() {
        copy_folder(fs::path(CLINIC_SOURCE) / "data/nenebridge", folder_.path() / "x");
    }

    // What its public papers hold.
    Ran told(const std::string& list) const {
        std::string text =
            read_whole_file(fs::path(CLINIC_SOURCE) / "data/nenebridge/authority.yaml");
        const std::size_t from = text.find("withhold:\n");
        const std::size_t to = text.find("# Figures of fewer pupils", from);
        REQUIRE(to != std::string::npos);
        text.replace(from, to - from, list);
        // A service's own mark speaks before the default.
        text =
            std::regex_replace(text, std::regex(R"((\{name: [A-Z][a-z ]+), exempt: \w+\})"), "$1}");
        write_whole_file(folder_.path() / "x/authority.yaml", text);
        return run_program({"build", "x", "--edition", "public", "--stop-after", "disclosed"},
                           {folder_.path(), {}});
    }

private:
    TemporaryFolder folder_;
};

}  // namespace

TEST_CASE("every path that may be withheld withholds something, and no other is accepted") {
    const Withholding council;
    const Ran open = council.told("");
    REQUIRE(open.exit_code == 0);
    for (const std::string& path : markable_paths()) {
        INFO(path);
        const Ran shut = council.told("withhold: [{what: " + path + ", exempt: 1}]\n");
        CHECK(shut.exit_code == 0);
        CHECK(shut.out != open.out);
    }
    for (const char* const path : {"people.is", "inspections.overall", "minutes.text", "progress",
                                   "actions.title", "ward", "name"}) {
        INFO(path);
        const Ran refused =
            council.told("withhold: [{what: " + std::string(path) + ", exempt: 1}]\n");
        CHECK(refused.exit_code == 1);
        CHECK(refused.messages.find("[unknown-name]") != std::string::npos);
    }
}
