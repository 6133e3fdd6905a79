#include "source/node.hpp"
#include "support/catch.hpp"

namespace clinic {

namespace {

TEST_CASE("x") {
    Diagnostics d;
    auto f = load_yaml("a.yaml", "a: 1\n", d);
    CHECK(f.root.entries.size() == 1);
}

}  // namespace

}  // namespace clinic
