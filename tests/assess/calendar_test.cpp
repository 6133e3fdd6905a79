#include "assess/calendar.hpp"

#include "model/small_folder.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

std::string calendars_text(const SmallFiles& files) {
    const SmallFolder folder = read_small(files);
    CHECK(folder.remarks.empty());
    std::string text;
    for (const ClinicCalendar& calendar : calendars_of(folder.history)) {
        text += to_text(calendar);
    }
    return text;
}

const std::string kCouncil = R"(name: Merebridge
deadlines:
  - {what: comments in, before: 10}
  - {what: figures checked, before: 1, of: cutoff}
  - {what: room booked, before: 20, of: meeting}
)";

}  // namespace

TEST_CASE("a clinic's calendar holds its deadlines, its papers, its figures and what was in time") {
    CHECK(calendars_text({{"authority.yaml", kCouncil},
                          {"bank-holidays.yaml", "2015: []\n"},
                          {"clinics/2015-autumn.yaml", R"(term: autumn
date: 2015-10-15
time: "16:00"
cutoff: 2015-10-02
issued: [{version: 1, on: 2015-10-07}, {version: 2, on: 2015-10-12, why: corrected table 3}]
)"}}) == R"(2015-autumn: Thursday 15 October 2015, 16:00
  Thu 11 Dec 2014  figures: Results (final)
  Tue 1 Sep 2015   figures: Results (provisional)
  Thu 17 Sep 2015  room booked (20 working days before the clinic)
  Wed 23 Sep 2015  comments in (10 working days before papers go out)
  Thu 1 Oct 2015   figures checked (1 working day before the cutoff)
  Fri 2 Oct 2015   cutoff (facts known by this day are told)
  Wed 7 Oct 2015   papers out by this day (5 clear days before the clinic)
  Wed 7 Oct 2015   issued, version 1 (5 clear days, in time)
  Mon 12 Oct 2015  issued, version 2 (2 clear days: corrected table 3)
  Thu 15 Oct 2015  the clinic meets
  warning: the papers use provisional figures: Results, 4 measures; sources.yaml has no release that replaces it
)");
}

TEST_CASE("papers that went out late are warned of, and so are bank holidays that nobody knows") {
    CHECK(calendars_text({{"authority.yaml",
                           "name: Merebridge\nclear: 3\n"
                           "deadlines: [{what: signed off, before: 1}]\n"},
                          {"sources.yaml",
                           "- {id: a, title: Old results, published: 2013-01-10, years: [2012], "
                           "measures: [\"*\"]}\n"},
                          {"clinics/2015-autumn.yaml", R"(term: autumn
date: 2015-10-15
cutoff: 2015-10-02
issued: [{version: 1, on: 2015-10-13}]
)"}}) == R"(2015-autumn: Thursday 15 October 2015
  Fri 2 Oct 2015   cutoff (facts known by this day are told)
  Thu 8 Oct 2015   signed off (1 working day before papers go out)
  Fri 9 Oct 2015   papers out by this day (3 clear days before the clinic)
  Tue 13 Oct 2015  issued, version 1 (1 clear day, too late by 2)
  Thu 15 Oct 2015  the clinic meets
  warning: papers went out on 13 October 2015 with 1 clear day and not 3; they were due on 9 October 2015
  warning: bank holidays of 2015 are not known, so its days are counted without them: give them in bank-holidays.yaml
)");
}

TEST_CASE("the clinic that the last one names comes with a likely name, and no cutoff yet") {
    CHECK(calendars_text({{"authority.yaml", kCouncil},
                          {"bank-holidays.yaml", "2015: []\n2016: []\n"},
                          {"sources.yaml",
                           "- {id: a, title: Early results, published: 2015-12-10, state: "
                           "provisional, years: [2015], measures: [ks2-rwm]}\n"
                           "- {id: b, title: Late results, published: 2016-02-01, years: [2015], "
                           "measures: [\"*\"]}\n"},
                          {"clinics/2015-autumn.yaml", R"(term: autumn
date: 2015-10-15
cutoff: 2015-10-02
next: 2016-02-04
)"}}) == R"(2015-autumn: Thursday 15 October 2015
  Thu 17 Sep 2015  room booked (20 working days before the clinic)
  Wed 23 Sep 2015  comments in (10 working days before papers go out)
  Thu 1 Oct 2015   figures checked (1 working day before the cutoff)
  Fri 2 Oct 2015   cutoff (facts known by this day are told)
  Wed 7 Oct 2015   papers out by this day (5 clear days before the clinic)
  Thu 15 Oct 2015  the clinic meets
2016-spring: Thursday 4 February 2016, expected; there is no file of it yet
  Thu 10 Dec 2015  figures: Early results (provisional)
  Thu 7 Jan 2016   room booked (20 working days before the clinic)
  Wed 13 Jan 2016  comments in (10 working days before papers go out)
  Wed 27 Jan 2016  papers out by this day (5 clear days before the clinic)
  Mon 1 Feb 2016   figures: Late results (final, too late for the papers)
  Thu 4 Feb 2016   the clinic meets
  warning: the papers use provisional figures: Early results, 1 measure; Late results replaces it on 1 February 2016
)");
}

TEST_CASE("deadlines that a council does not give are the usual ones") {
    const SmallFolder folder = read_small({});
    CHECK(folder.history.authority.deadlines.size() == 5);
    CHECK(folder.history.authority.clear == 5);
}
