// The rules that come with the program.
#include "base/whole_file.hpp"
#include "model/history.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

using namespace clinic;

namespace fs = std::filesystem;

namespace {

const fs::path kEngland = fs::path(CLINIC_SOURCE) / "data" / "england";

History shipped_history() {
    AuthorityFiles files;
    files.id = "shipped";
    files.folder = ".";
    for (const fs::directory_entry& entry : fs::directory_iterator(kEngland)) {
        files.shipped.push_back(
            {"england/" + entry.path().filename().string(), read_whole_file(entry.path())});
    }
    for (const auto& [path, content] :
         {std::pair{"authority.yaml", "name: Merebridge\n"}, {"sources.yaml", "[]\n"}}) {
        files.own.push_back({path, content});
        files.relative.emplace_back(path);
    }
    Diagnostics diagnostics;
    return read_history(std::move(files), 1, diagnostics);
}

// The comment before the first rule.
std::string head_of_rules() {
    const std::string text = read_whole_file(kEngland / "rules.yaml");
    return text.substr(0, text.find("\n\n"));
}

}  // namespace

TEST_CASE("every shipped rule says where its limits come from and what to ask, or is a part") {
    const History history = shipped_history();
    REQUIRE(history.rules.size() > 40);
    std::set<std::string> counted;
    for (const Rule& rule : history.rules) {
        counted.insert(rule.rules.begin(), rule.rules.end());
    }
    for (const Rule& rule : history.rules) {
        INFO(rule.id);
        CHECK(!rule.source.empty());
        if (rule.is_part) {
            CHECK(counted.contains(rule.id));
        } else if (rule.kind != "proposal") {
            CHECK(rule.asks.ends_with('?'));
        }
    }
}

TEST_CASE("a rule of progress measures is about progress, of results about standards") {
    const History history = shipped_history();
    for (const Rule& rule : history.rules) {
        INFO(rule.id);
        const bool is_of_progress = rule.measure.starts_with("progress-8") ||
                                    rule.measure.ends_with("-score") ||
                                    rule.measure.ends_with("-progress");
        CHECK((!is_of_progress || rule.domain == "progress"));
    }
}

TEST_CASE("the head of the shipped rules lists every kind of rule") {
    const std::string head = head_of_rules();
    for (const RuleKindWords& kind : kRuleKinds) {
        INFO(kind.name);
        CHECK(head.find(std::string(kind.name) + " (") != std::string::npos);
    }
}
