#include "support/catch.hpp"
#include "support/run_program.hpp"
#include "support/temporary_folder.hpp"

using namespace clinic;

namespace {

Ran run(const std::vector<std::string>& words) {
    const TemporaryFolder folder;
    return run_program(words, {folder.path(), {}});
}

}  // namespace

TEST_CASE("a mistyped command or option is named, with the nearest that there is") {
    CHECK(run({"biuld"}).messages ==
          "clinic: 'biuld' is no command\n  hint: did you mean 'build'?\ntry 'clinic --help'\n");
    const Ran option = run({"build", "--editon", "public"});
    CHECK(option.exit_code == 2);
    CHECK(option.messages ==
          "clinic: '--editon' is no option of 'build'\n  hint: did you mean '--edition'?\n"
          "try 'clinic --help'\n");
    CHECK(run({"build", "--pac=x"}).exit_code == 2);
}

TEST_CASE("numbers on the command line are checked, not bent") {
    for (const char* number : {"-3", "0", "many", "99999999999", "2.5", ""}) {
        INFO(number);
        const Ran ran = run({"new", "example", "x", "--schools", number});
        CHECK(ran.exit_code == 2);
        CHECK(ran.messages == "clinic: --schools is '" + std::string(number) +
                                  "'\n  hint: it takes a whole number from 1 to 24000\n"
                                  "try 'clinic --help'\n");
    }
}

TEST_CASE("a day on the command line is a date of the calendar, written as in the files") {
    const TemporaryFolder folder;
    const RunOptions here{folder.path(), {}};
    REQUIRE(run_program({"new", "example", "x", "--schools", "3"}, here).exit_code == 0);
    const Ran ran = run_program({"build", "x", "--as-at", "1/10/2015"}, here);
    CHECK(ran.exit_code == 2);
    CHECK(ran.messages ==
          "clinic: --as-at is '1/10/2015', not a date\n  hint: write 2015-10-01\n"
          "try 'clinic --help'\n");
    CHECK(run_program({"build", "x", "--as-at", "2015-02-29"}, here).exit_code == 2);
}

TEST_CASE("a day chooses the next clinic, and its pack stands beside what the clinic saw") {
    const TemporaryFolder folder;
    const RunOptions here{folder.path(), {}};
    REQUIRE(run_program({"new", "example", "x", "--schools", "3"}, here).exit_code == 0);
    const auto first_line = [&](const std::vector<std::string>& words) {
        const std::string out = run_program(words, here).out;
        return out.substr(0, out.find('\n'));
    };
    CHECK(first_line({"build", "x", "--format", "html", "--as-at", "2015-10-16"}) ==
          "out/x/2016-spring-as-at-2015-10-16/members/clinic.html");
    CHECK(first_line({"build", "x", "--format", "html", "--as-at", "2016-01-29"}) ==
          "out/x/2016-spring/members/clinic.html");
    CHECK(first_line({"build", "x", "--format", "html", "--as-at", "2020-01-01"}) ==
          "out/x/2016-summer-as-at-2020-01-01/members/clinic.html");
    const Ran told = run_program({"build", "x", "--clinic", "2016-spring", "--as-at", "2015-11-05",
                                  "--stop-after", "document"},
                                 here);
    CHECK(told.exit_code == 0);
    CHECK(told.out.find("This paper says what was known on 5␣November 2015.") != std::string::npos);
}

TEST_CASE("too few and too many arguments are told with an example") {
    CHECK(run({"new"}).messages ==
          "clinic: 'new' needs authority|example|pack DIR\n"
          "  hint: for example: clinic new authority mycouncil --name 'Mycouncil Borough Council' "
          "--code 873\n"
          "try 'clinic --help'\n");
    CHECK(run({"check", "a", "b"}).messages ==
          "clinic: 'b' is one argument too many\n  hint: 'check' takes [AUTHORITY]\n"
          "try 'clinic --help'\n");
    CHECK(run({"check", "--jobs", "1", "--jobs", "2"}).messages ==
          "clinic: --jobs is given twice\ntry 'clinic --help'\n");
}

TEST_CASE("help, version and the manual page are printed and are no error") {
    for (const char* word : {"--help", "--version", "--man", "help"}) {
        INFO(word);
        const Ran ran = run({word});
        CHECK(ran.exit_code == 0);
        CHECK_FALSE(ran.out.empty());
        CHECK(ran.messages.empty());
    }
    CHECK(run({}).exit_code == 2);
    CHECK(run({"build", "--help"}).out.find("--stop-after STAGE") != std::string::npos);
}

TEST_CASE("a folder that is not there is the world's fault: exit code 3") {
    const Ran ran = run({"check", "nowhere"});
    CHECK(ran.exit_code == 3);
    CHECK(ran.messages.find("nowhere") != std::string::npos);
}

TEST_CASE("new example does not write over what is there") {
    const TemporaryFolder folder;
    const RunOptions here{folder.path(), {}};
    CHECK(run_program({"new", "example", "x", "--schools", "3"}, here).exit_code == 0);
    const Ran again = run_program({"new", "example", "x", "--schools", "3"}, here);
    CHECK(again.exit_code == 3);
    CHECK(again.messages == "clinic: writing to x: it is there already and not empty\n");
}

TEST_CASE("new takes the options of what it writes, and knows both kinds") {
    CHECK(run({"new", "authority", "x", "--schools", "3"}).messages ==
          "clinic: 'new authority' does not take --schools\ntry 'clinic --help'\n");
    CHECK(run({"new", "example", "x", "--name", "X"}).messages ==
          "clinic: 'new example' does not take --name\ntry 'clinic --help'\n");
    CHECK(run({"new", "authorty", "x"}).messages ==
          "clinic: 'new authorty' is not known\n  hint: did you mean 'authority'?\n"
          "try 'clinic --help'\n");
}

TEST_CASE("an empty name of a folder is refused, not taken for the folder that one is in") {
    for (const std::vector<std::string>& words : {std::vector<std::string>{"new", "authority", ""},
                                                  {"new", "example", "", "--schools", "1"},
                                                  {"schema", "--into", ""},
                                                  {"check", ""}}) {
        INFO(words.front());
        const Ran ran = run(words);
        CHECK(ran.exit_code == 2);
        CHECK(ran.messages.find("is empty\n  hint: write '.' for the folder") != std::string::npos);
    }
    CHECK(run({"new", "authority", "x", "--name", " "}).exit_code == 2);
}
