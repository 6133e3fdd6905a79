// `clinic calendar`, as its users type it.
#include "base/whole_file.hpp"
#include "support/catch.hpp"
#include "support/run_program.hpp"
#include "support/temporary_folder.hpp"

#include <set>

using namespace clinic;

namespace fs = std::filesystem;

namespace {

const RunOptions kHere{fs::path(CLINIC_SOURCE), {}};

}  // namespace

TEST_CASE("the calendar of one clinic of the example") {
    const Ran ran = run_program({"calendar", "data/nenebridge", "--clinic", "2016-spring"}, kHere);
    CHECK(ran.exit_code == 0);
    CHECK(ran.out == R"(2016-spring: Thursday 4 February 2016, 16:00
  Thu 10 Dec 2015  figures: Key stage 2 performance tables 2015 (final)
  Tue 29 Dec 2015  services asked for their comments (20 working days before papers go out)
  Wed 13 Jan 2016  comments of services are in (10 working days before papers go out)
  Fri 15 Jan 2016  categories agreed with advisers (8 working days before papers go out)
  Thu 21 Jan 2016  figures: Key stage 4 performance tables 2015 (final)
  Mon 25 Jan 2016  draft papers to directors (2 working days before papers go out)
  Tue 26 Jan 2016  papers signed off (1 working day before papers go out)
  Wed 27 Jan 2016  papers out by this day (5 clear days before the clinic)
  Fri 29 Jan 2016  cutoff (facts known by this day are told)
  Fri 29 Jan 2016  issued, version 1 (3 clear days, too late by 2)
  Thu 4 Feb 2016   the clinic meets
  warning: papers went out on 29 January 2016 with 3 clear days and not 5; they were due on 27 January 2016
  warning: the papers use provisional figures: Registers returned to the council 2014/15, 2 measures; Pupil absence in schools 2014/15 replaces it on 22 March 2016
  warning: the papers use provisional figures: The council's register of exclusions 2014/15, 2 measures; sources.yaml has no release that replaces it
)");
}

TEST_CASE("an iCalendar file is the same on every run, and every event has a name of its own") {
    const TemporaryFolder folder;
    const auto ics = [&](const std::string& name, const std::string& zone) {
        const std::string file = (folder.path() / name).string();
        const Ran ran = run_program({"calendar", "data/ashmere", "--ics", file},
                                    {kHere.folder, {"TZ=" + zone}});
        CHECK(ran.exit_code == 0);
        CHECK(ran.out.ends_with(file + "\n"));
        return read_whole_file(file);
    };
    const std::string first = ics("a.ics", "UTC");
    CHECK(first == ics("b.ics", "Asia/Tokyo"));
    std::set<std::string> names;
    std::size_t events = 0;
    for (std::size_t at = first.find("\r\nUID:"); at != std::string::npos;
         at = first.find("\r\nUID:", at + 1)) {
        names.insert(first.substr(at, first.find("DTSTAMP", at) - at));
        ++events;
    }
    CHECK(events > 20);
    CHECK(names.size() == events);
    CHECK(first.find("DTSTART;TZID=Europe/London:") != std::string::npos);
}

TEST_CASE("a clinic that there is not is named with those that there are") {
    const Ran ran = run_program({"calendar", "data/nenebridge", "--clinic", "2015-autum"}, kHere);
    CHECK(ran.exit_code == 2);
    CHECK(ran.messages ==
          "clinic: --clinic is '2015-autum', which there is not\n"
          "  hint: did you mean '2015-autumn'?\ntry 'clinic --help'\n");
}
