#include "proofread/drafts.hpp"
#include "support/catch.hpp"

using namespace clinic;

TEST_CASE("one beginning or end has one date") {
    CHECK(
        found_in("The pilot is over, and full implementation began in September 2015.\n\n"
                 "It made ready for full operation from September 2014.\n\n"
                 "Since full operation from September 2014 much is better.\n") ==
        Found{"1:53 [dates-differ] 'full implementation began' is dated 'September 2015' here and "
              "otherwise elsewhere | lines 3 and 5 say 'full operation' and 'September 2014'"});
    CHECK(kinds_in("The consultation closes on 25 October 2013.\n\n"
                   "The consultation closed on Monday 28 October 2013.\n") ==
          Found{"dates-differ"});
    CHECK(kinds_in("The Alder Academy opened on 1 September 2014.\n\nThe Alder Academy, which "
                   "is new, is good. The Alder Academy opened in October 2014.\n") ==
          Found{"dates-differ"});
}

TEST_CASE("dates that may be the same, and dates of other things, do not contradict each other") {
    for (const char* draft : {
             "The pilot began in January 2014.\n\nThe pilot began in the spring term 2014.\n",
             "The pilot began in January 2014.\n\nFull operation began in September 2014.\n",
             "The pilot began in January 2014.\n\nThe pilot ended in July 2014.\n",
             "A review began in January 2014.\n\nA review began in March 2014.\n",
             "The meeting began on 3 June 2014.\n\nThe meeting began on 5 July 2014.\n",
             "Two schools closed on 31 August 2014.\n\nTwo schools closed on 31 August 2015.\n",
             "It began in January 2014.\n\nIt began in March 2014.\n",
             "You may launch in March 2014, or by the end of March 2015.\n",
         }) {
        INFO(draft);
        CHECK(kinds_in(draft) == Found{});
    }
}

TEST_CASE("a day of the week is that of its date") {
    CHECK(found_in("Replies are due by Friday October 25th 2013, not Friday 24 October 2013.\n") ==
          Found{"1:50 [dates-differ] 24 October 2013 is not a Friday | it is a Thursday"});
}
