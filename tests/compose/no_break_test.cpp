#include "compose/no_break.hpp"

#include "support/catch.hpp"

using namespace clinic;

namespace {

// The words with "␣" wherever a line must not end.
std::string kept(const std::string& words) {
    Inlines line{Words{words}};
    keep_together(line);
    return with_blanks_seen(std::get<Words>(line.front()).words);
}

}  // namespace

TEST_CASE("a number stays with the word that it numbers") {
    CHECK(kept("Pupils of Year 6 at Key Stage 2 (see page 12, item 5 and paragraph 7)") ==
          "Pupils of Year␣6 at Key␣Stage␣2 (see page␣12, item␣5 and paragraph␣7)");
    CHECK(kept("“Year 11” and KS 2, CIF 2015; Year group 6 is another matter") ==
          "“Year␣11” and KS␣2, CIF␣2015; Year group 6 is another matter");
}

TEST_CASE("a number stays with its unit, but not with what it counts") {
    CHECK(kept("£1.2 m for a bus of 5 km at 9 am, and £3 million.") ==
          "£1.2␣m for a bus of 5␣km at 9␣am, and £3␣million.");
    CHECK(kept("12 pupils, 3 points and 40 schools") == "12 pupils, 3 points and 40 schools");
}

TEST_CASE("a day stays with its month, and a month may part from its year") {
    CHECK(kept("on 7 October 2015, not 1 Sep 2015") == "on 7␣October 2015, not 1␣Sep 2015");
    CHECK(kept("of 12 May be sure; 2015 March") == "of 12␣May be sure; 2015 March");
    CHECK(kept("In all 12 may attend") == "In all 12 may attend");
}

TEST_CASE("an initial, a title and a lettered role stay with their name") {
    CHECK(kept("Cllr J. K. Example met Officer A of St Example’s School") ==
          "Cllr␣J.␣K.␣Example met Officer␣A of St␣Example’s School");
    CHECK(kept("Appendix B. A school") == "Appendix␣B. A school");
}

TEST_CASE("a value, a link and a page reference are kept as the words around them are") {
    Inlines line{Words{"Year "}, Words{"6", true},       Words{" on page "}, PageReference{"a"},
                 Words{" or "},  Link{"b", "Key Stage"}, Words{" 2"}};
    keep_together(line);
    CHECK(with_blanks_seen(std::get<Words>(line[0]).words) == "Year␣");
    CHECK(with_blanks_seen(std::get<Words>(line[2]).words) == " on page␣");
    CHECK(with_blanks_seen(std::get<Link>(line[5]).words) == "Key␣Stage");
    CHECK(with_blanks_seen(std::get<Words>(line[6]).words) == "␣2");
    CHECK(plain_text(line) == "Year 6 on page  or Key Stage 2");
}

TEST_CASE("other lines are left as they are") {
    CHECK(kept("") == "");
    CHECK(kept(" Year ") == " Year ");
    CHECK(kept("The year began well") == "The year began well");
}
