#include "model/small_folder.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

// The inspection's mark, as the model's text prints it; or what was wrong.
std::string mark_of(const std::string& exempt) {
    const SmallFolder folder =
        read_small({{"schools/900101-a.yaml",
                     "urn: 900101\nname: School A\nphase: primary\ninspections:\n"
                     "  - {date: 2015-09-17, published: 2015-09-30, framework: cif-2015, exempt: " +
                         exempt + "}\n"}});
    if (!folder.remarks.empty()) {
        return folder.remarks;
    }
    const std::string text = to_text(folder.history);
    const std::size_t begin = text.find("exempt: ");
    return text.substr(begin, text.find('\n', begin) - begin);
}

}  // namespace

TEST_CASE("a mark is a paragraph, several, officers, or a map of them") {
    CHECK(mark_of("3") == "exempt: 3");
    CHECK(mark_of("[1, 2]") == "exempt: 1, 2");
    CHECK(mark_of("officers") == "exempt: officers");
    CHECK(mark_of("{paragraph: [1, 4], see: [officers], until: 2016-09-01, why: staff}") ==
          "exempt: 1, 4 see officers until 2016-09-01: staff");
}

TEST_CASE("a default is lifted only with a name and a reason") {
    CHECK(mark_of("{paragraph: none, by: Officer B, why: published already}") ==
          "exempt: none by Officer B: published already");
    CHECK(mark_of("none") ==
          "schools/900101-a.yaml:5:76: error: 'exempt: none' does not say by whom and why "
          "[missing-field]\n"
          "  5 |   - {date: 2015-09-17, published: 2015-09-30, framework: cif-2015, exempt: none}\n"
          "    |                                                                            ^^^^\n"
          "  hint: write {paragraph: none, by: …, why: …}\n"
          "1 error; nothing was written\n");
}

TEST_CASE("a mark that names nobody is a mistake, never a mark without force") {
    CHECK(mark_of("{why: staff}") ==
          "schools/900101-a.yaml:5:76: error: 'exempt' does not say from whom [missing-field]\n"
          "  5 |   - {date: 2015-09-17, published: 2015-09-30, framework: cif-2015, exempt: {why: "
          "staff}}\n"
          "    |                                                                            ^\n"
          "  hint: write a paragraph from 1 to 7, a list of them, or officers\n"
          "1 error; nothing was written\n");
}

TEST_CASE("a mark of a value that cannot carry one covers the entry around it") {
    const SmallFolder folder =
        read_small({{"schools/900101-a.yaml",
                     "urn: 900101\nname: School A\nphase: primary\ninspections:\n"
                     "  - date: 2015-09-17\n    published: 2015-09-30\n    framework: cif-2015\n"
                     "    exempt: 1\n    overall: {is: 3, exempt: 2}\n"
                     "    areas: {leadership: {is: 2, exempt: officers}}\n"}});
    CHECK(folder.remarks.empty());
    const Exemption& mark = *folder.history.schools[0].inspections[0].exempt;
    CHECK(mark.paragraphs == std::vector<int>{1, 2});
    CHECK(mark.officers);
}

TEST_CASE("a mark in a map covers all below it") {
    const SmallFolder folder = read_small(
        {{"schools/900101-a.yaml",
          "urn: 900101\nname: School A\nphase: primary\n"
          "people: {exempt: 1, headteacher: Headteacher A, chair: {is: Chair A, exempt: 2}}\n"
          "judgements: {la-category: [{is: red, from: 2015-09-01}], exempt: officers}\n"
          "comments: {2015-autumn: {exempt: 4, improvement: Plan agreed.}}\n"
          "years: [2014, 2015]\n"
          "figures: {exempt: 3, roll: {is: [10, 11], exempt: 5}, reserve: [1, {is: 2, exempt: "
          "7}]}\n"}});
    CHECK(folder.remarks.empty());
    const View view = autumn_view(folder);
    const SchoolOnDay& school = view.schools[0];
    CHECK(school.people.at("headteacher")[0]->exempt->paragraphs == std::vector<int>{1});
    CHECK(school.people.at("chair")[0]->exempt->paragraphs == std::vector<int>{1, 2});
    CHECK(school.judgements.at("la-category")[0].judgement->exempt->officers);
    CHECK(school.comments.at("improvement")->exempt->paragraphs == std::vector<int>{4});
    CHECK(school.in_year("roll", 2014)->marks.size() == 2);
    CHECK(school.in_year("reserve", 2014)->marks.size() == 1);
    CHECK(school.in_year("reserve", 2015)->marks[1].paragraphs == std::vector<int>{7});
}

TEST_CASE("a mark where nothing can be withheld is refused") {
    const SmallFolder folder =
        read_small({{"authority.yaml", "name: {is: Merebridge, exempt: 3}\n"}});
    CHECK(folder.remarks ==
          "authority.yaml:1:24: error: 'exempt' cannot stand here [unknown-field]\n"
          "  1 | name: {is: Merebridge, exempt: 3}\n"
          "    |                        ^^^^^^\n"
          "  hint: nothing of this entry is withheld from anybody\n"
          "1 error; nothing was written\n");
}

TEST_CASE("the stricter of two marks has the paragraphs of both and the later day") {
    Exemption outer;
    outer.paragraphs = {2};
    outer.until = Date{2016, 1, 1};
    Exemption inner;
    inner.paragraphs = {1};
    inner.see = {"members"};
    CHECK(stricter(outer, inner).paragraphs == std::vector<int>{1, 2});
    CHECK(stricter(outer, inner).see == std::vector<std::string>{"members"});
    CHECK_FALSE(stricter(outer, inner).until);
    inner.until = Date{2017, 1, 1};
    CHECK(stricter(outer, inner).until == Date{2017, 1, 1});
    outer.see = {"public"};
    CHECK(stricter(outer, inner).officers);
}

TEST_CASE("a misspelt path of a default mark is a mistake, since it would withhold nothing") {
    const SmallFolder folder = read_small(
        {{"authority.yaml", "name: M\nwithhold: [{what: coments, exempt: officers}]\n"}});
    CHECK(folder.remarks ==
          "authority.yaml:2:19: error: 'what' is 'coments' [unknown-name]\n"
          "  2 | withhold: [{what: coments, exempt: officers}]\n"
          "    |                   ^^^^^^^\n"
          "  hint: did you mean 'comments'?\n"
          "1 error; nothing was written\n");
}
