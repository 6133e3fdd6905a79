#include "disclose/access.hpp"
#include "assess/small_history.hpp"
#include "disclose/editions.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

const Date kDay{2015, 10, 2};

// Why the edition may not see it, or "seen".
std::string told(const Edition& edition, const std::string& path, const Marks& marks,
                 const Authority& authority = {}) {
    const auto reason = Access(authority, edition, kDay).bars(path, marks);
    return reason ? reason->words : "seen";
}

Authority withholding(const std::string& what, const Exemption& exempt) {
    Authority authority;
    authority.withhold = {{what, exempt}};
    return authority;
}

}  // namespace

TEST_CASE("an edition must see every paragraph of every mark") {
    Edition some = edition_named("some");
    some.sees = {1, 3};
    Exemption both = paragraph(1);
    both.paragraphs = {1, 2};
    CHECK(told(some, "", {}) == "seen");
    CHECK(told(some, "", {paragraph(3)}) == "seen");
    CHECK(told(some, "", {both}) == "paragraph 2: what would reveal an individual's identity");
    CHECK(told(some, "", {paragraph(3), both}) ==
          "paragraph 2: what would reveal an individual's identity");
    CHECK(told(kPublic, "", {both, paragraph(3)}) ==
          "paragraphs 1, 2 and 3: individuals; what would reveal an individual's identity; "
          "financial or business affairs");
    CHECK(told(kMembers, "", {both, paragraph(3)}) == "seen");
}

TEST_CASE("what is for officers is for editions of officers alone") {
    CHECK(told(kMembers, "", {officers_only()}) ==
          "officers only: what officers prepare among themselves");
    CHECK(told(kOfficers, "", {officers_only()}) == "seen");
}

TEST_CASE("a mark that lists editions is for those and officers, if they see its paragraphs") {
    Exemption listed = paragraph(1);
    listed.see = {"members", "public"};
    CHECK(told(kMembers, "", {listed}) == "seen");
    CHECK(told(kOfficers, "", {listed}) == "seen");
    CHECK(told(kPublic, "", {listed}) == "paragraph 1: individuals");
    listed.see = {"officers"};
    CHECK(told(kMembers, "", {listed}) == "paragraph 1: individuals");
    listed.paragraphs.clear();
    CHECK(told(kMembers, "", {listed}) == "other editions only: for the readers it names");
}

TEST_CASE("from its day on a mark no longer holds") {
    Exemption until = paragraph(1);
    until.until = kDay;
    CHECK(told(kPublic, "", {until}) == "seen");
    until.until = Date{2015, 10, 3};
    CHECK(told(kPublic, "", {until}) == "paragraph 1: individuals");
    CHECK(told(kPublic, "", {Exemption{}}) ==
          "officers only: what officers prepare among themselves");
}

TEST_CASE("the authority's defaults cover what stands below their path") {
    const Authority why = withholding("people.why", paragraph(1));
    CHECK(told(kPublic, "people.headteacher.why", {}, why) == "paragraph 1: individuals");
    CHECK(told(kPublic, "people.headteacher", {}, why) == "seen");
    CHECK(told(kPublic, "peoples.why", {}, why) == "seen");
    const Authority people = withholding("people", paragraph(1));
    CHECK(told(kPublic, "people.headteacher.why", {}, people) == "paragraph 1: individuals");
    const Authority figures = withholding("figures.ks1-*", paragraph(2));
    CHECK(told(kPublic, "figures.ks1-read", {}, figures) ==
          "paragraph 2: what would reveal an individual's identity");
    CHECK(told(kPublic, "figures.ks2-read", {}, figures) == "seen");
}

TEST_CASE("only a mark with who and why lifts a default, and never the marks around it") {
    const Authority authority = withholding("finance", paragraph(3));
    Exemption none;
    none.none = true;
    CHECK(told(kPublic, "finance", {none}, authority) ==
          "paragraph 3: financial or business affairs");
    none.by = "adviser";
    none.why = "published by the school";
    CHECK(told(kPublic, "finance", {none}, authority) == "seen");
    CHECK(told(kPublic, "finance", {paragraph(1), none}, authority) == "paragraph 1: individuals");
}

TEST_CASE("a service speaks before the default for comments") {
    const Authority authority = withholding("comments", officers_only());
    const Access members(authority, kMembers, kDay);
    const Service governors{"governors", "Governor services", paragraph(2)};
    const Service silent{"send", "SEND", {}};
    Comment comment;
    CHECK_FALSE(bars_comment(members, &governors, comment));
    CHECK(bars_comment(members, &silent, comment));
    CHECK(bars_comment(members, nullptr, comment));
    comment.exempt = officers_only();
    CHECK(bars_comment(members, &governors, comment));
}

TEST_CASE("anybody's edition has no small cohorts and no measures that are not public") {
    Authority authority;
    authority.smallest = 6;
    Measure measure;
    measure.unit = Unit::Percent;
    KnownFigure figure;
    figure.symbol = Symbol::None;
    figure.pupils = 5;
    const Basis basis{"figures.x", {}, &measure, &figure};
    const Access anybody(authority, kPublic, kDay);
    const Access members(authority, kMembers, kDay);
    CHECK(anybody.bars(basis)->words == "small groups: figures of fewer than 6 pupils");
    CHECK_FALSE(members.bars(basis));
    figure.pupils = 6;
    CHECK_FALSE(anybody.bars(basis));
    measure.is_public = false;
    CHECK(anybody.bars(basis)->words ==
          "not public: measures that are not published for one school");
    CHECK_FALSE(members.bars(basis));
}

TEST_CASE("a withheld fact is counted once") {
    const Authority authority;
    const Access access(authority, kPublic, kDay);
    Reader first(access);
    Reader second(access);
    const int fact = 0;
    const int other = 0;
    CHECK_FALSE(first.may_see(&fact, "", {paragraph(3)}));
    CHECK_FALSE(first.may_see(&fact, "", {paragraph(3)}));
    CHECK_FALSE(second.may_see(&fact, "", {paragraph(3)}));
    CHECK_FALSE(second.may_see(&other, "", {paragraph(3)}));
    first.add(second);
    REQUIRE(first.withheld().size() == 1);
    CHECK(first.withheld().begin()->second == 2);
}
