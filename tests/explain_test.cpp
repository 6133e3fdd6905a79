// `clinic explain` and `clinic what-if`, as they are typed.
#include "base/whole_file.hpp"
#include "support/catch.hpp"
#include "support/run_program.hpp"
#include "support/temporary_folder.hpp"

#include <cstdlib>

using namespace clinic;

namespace {

const std::filesystem::path kSource = CLINIC_SOURCE;

Ran explain(const std::string& school) {
    return run_program({"explain", "data/nenebridge", school}, {kSource, {}});
}

std::string first_line(const Ran& ran) {
    return ran.out.substr(0, ran.out.find('\n'));
}

}  // namespace

TEST_CASE("the whole of why a school is red is told, each rule with its way") {
    const std::filesystem::path golden = kSource / "tests/golden/explain/901041.txt";
    const Ran ran = explain("901041");
    CHECK(ran.exit_code == 0);
    CHECK(ran.messages.empty());
    if (std::getenv("UPDATE_GOLDEN") != nullptr) {
        write_whole_file(golden, ran.out);
    }
    CHECK(ran.out == read_whole_file(golden));
}

TEST_CASE("a school is found by its number, name, part of it, alias, or number and name") {
    for (const char* school : {"901041", "Ploverquern Primary School", "ploverquern",
                               "901041 Ploverquern Primary School"}) {
        INFO(school);
        CHECK(first_line(explain(school)) ==
              "Ploverquern Primary School (901041), as known on 3 June 2016");
    }
    CHECK(first_line(explain("swietlik")).starts_with("Świetlik Lane Primary School (901009)"));
    CHECK(first_line(explain("Whistlepenfold Sch")).starts_with("Whistlepenfold Academy"));
}

TEST_CASE("a school that cannot be looked at is told with the one that can") {
    const auto told = [](const std::string& school) {
        const Ran ran = explain(school);
        CHECK(ran.exit_code == 2);
        return ran.messages;
    };
    const std::string became =
        "clinic: school 900001 Sorrelcausey Community Primary School was not open on that day\n"
        "  hint: it became 901013 Sorrelcausey Primary Academy\ntry 'clinic --help'\n";
    CHECK(told("900001") == became);
    CHECK(told("Sorrelcausey Community Primary School") == became);
    CHECK(told("Velvetsteeple County School") ==
          "clinic: 'Velvetsteeple County School' is a name that a school once had\n"
          "  hint: it is 901060 Velvetsteeple Primary School\ntry 'clinic --help'\n");
    CHECK(told("12345") ==
          "clinic: no school has the number 12345\n"
          "  hint: the name of its file begins with its number\ntry 'clinic --help'\n");
    CHECK(told("Plovrquern Primary School") ==
          "clinic: 'Plovrquern Primary School' is no school\n"
          "  hint: did you mean 'Ploverquern Primary School'?\ntry 'clinic --help'\n");
}

TEST_CASE("rules are tried without the folder being touched, and their mistakes are told") {
    const TemporaryFolder folder;
    const auto tried = [&](const std::string& rules) {
        write_whole_file(folder.path() / "trial.yaml", rules);
        return run_program(
            {"what-if", (kSource / "data/nenebridge").string(), "--rules", "trial.yaml"},
            {folder.path(), {}});
    };
    const Ran strict =
        tried("category-proposal: {kind: proposal, name: strict, amber: 1, red: 2}\n");
    CHECK(strict.exit_code == 0);
    CHECK(strict.out.find("to less concern: 0 schools\n") != std::string::npos);
    CHECK(strict.out.find("to more concern: 0 schools\n") == std::string::npos);
    const Ran wrong = tried("a: {kind: comparitor, name: a, domain: standards}\n");
    CHECK(wrong.exit_code == 1);
    CHECK(wrong.messages.starts_with("trial.yaml:1:11: error: 'kind' is 'comparitor'"));
    CHECK(run_program({"what-if", (kSource / "data/nenebridge").string()}, {folder.path(), {}})
              .messages ==
          "clinic: 'what-if' needs --rules FILE\n"
          "  hint: a file like rules.yaml with the rules to be tried\ntry 'clinic --help'\n");
}
