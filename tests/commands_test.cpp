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

TEST_CASE("too few and too many arguments are told with an example") {
    CHECK(run({"new"}).messages ==
          "clinic: 'new' needs example DIR\n  hint: for example: clinic new example nenebridge\n"
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
    CHECK(again.messages ==
          "clinic: writing the example to x: it is there already and not empty\n");
}
