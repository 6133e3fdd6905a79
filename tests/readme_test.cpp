// What the README prints is what the program prints.
#include "base/whole_file.hpp"
#include "commands/command.hpp"
#include "support/catch.hpp"

#include <filesystem>

using namespace clinic;

namespace {

const std::filesystem::path kReadmeFolder = CLINIC_SOURCE;

}  // namespace

TEST_CASE("the README's commands are those of --help") {
    const std::string readme = read_whole_file(kReadmeFolder / "README.md");
    CHECK(readme.find("```\n" + help_text() + "```\n") != std::string::npos);
}

TEST_CASE("every command has an example that begins with its own name") {
    for (const Command& command : commands()) {
        CHECK(command.example.starts_with("clinic " + std::string(command.name) + " "));
        CHECK(man_page().find(".SS clinic " + std::string(command.name)) != std::string::npos);
        for (const Option& option : command.options) {
            INFO(option.name);
            CHECK(help_text(command).find("--" + std::string(option.name)) != std::string::npos);
            CHECK(option.help.back() != '.');
        }
    }
}
