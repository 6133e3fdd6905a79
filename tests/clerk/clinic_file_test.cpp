#include "clerk/clinic_file.hpp"
#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("a block takes the place of its key's, and remarks around it stay") {
    const std::string file =
        "# The clinic.\nterm: autumn # of 2015\n\nactions:\n  - {id: 1}\n  # no more\n\n"
        "# When they were confirmed.\nconfirmed: 2016-02-04\n";
    CHECK(with_block(file, "actions", "actions:\n  - {id: 2}\n") ==
          "# The clinic.\nterm: autumn # of 2015\n\nactions:\n  - {id: 2}\n"
          "  # no more\n\n# When they were confirmed.\nconfirmed: 2016-02-04\n");
    CHECK(with_block(file, "actions", "") == file);
    CHECK(with_block("actions:\n  # the first\n  - {id: 1}\nnext: x\n", "actions",
                     "actions:\n  - {id: 2}\n") ==
          "actions:\n  # the first\n  - {id: 2}\nnext: x\n");
}

TEST_CASE("a block whose key is not there stands where the key usually does") {
    CHECK(with_block("term: autumn\nagenda:\n- {id: a}\nconfirmed: 2016-02-04", "minutes",
                     "minutes:\n  - {item: a}\n") ==
          "term: autumn\nagenda:\n- {id: a}\nminutes:\n  - {item: a}\nconfirmed: 2016-02-04");
    CHECK(with_block("term: autumn", "closed", "closed: 2015-10-20\n") ==
          "term: autumn\nclosed: 2015-10-20\n");
}

TEST_CASE("lines join a list with its own indentation and ends of line") {
    std::string file = "progress: # told\r\n- {action: a}\r\n\r\nminutes:\r\n- {item: a}\r\n";
    CHECK(add_lines(file, "progress", "  - {action: b}\n"));
    CHECK(file ==
          "progress: # told\r\n- {action: a}\r\n- {action: b}\r\n\r\nminutes:\r\n- {item: a}\r\n");
    std::string none = "term: autumn\n";
    CHECK(add_lines(none, "progress", "  - {action: b}\n"));
    CHECK(none == "term: autumn\nprogress:\n  - {action: b}\n");
}

TEST_CASE("a list in brackets takes no lines") {
    std::string file = "progress: [{action: a}]\n";
    CHECK_FALSE(add_lines(file, "progress", "  - {action: b}\n"));
    CHECK(file == "progress: [{action: a}]\n");
}

TEST_CASE("only the lines that changed are told") {
    CHECK(changed_lines("a\nb\nc\n", "a\nx\ny\nc\n") == "- b\n+ x\n+ y\n");
    CHECK(changed_lines("a\n", "a\n") == "");
    CHECK(changed_lines("", "a\n") == "+ a\n");
}
