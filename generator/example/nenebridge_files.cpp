#include "example/council_files.hpp"

namespace clinic {
namespace {

constexpr std::string_view kAuthority =
    R"(# Nenebridge does not exist, nor do its schools or anyone named here.
name: Nenebridge City Council
code: 999
fictional: true
phases:
  primary: {name: Primary}
  secondary: {name: Secondary}
  special: {name: Special}
  alternative: {name: Alternative provision}
  # An all-through school counts once in the total and once in each of its phases.
  all-through: {name: All-through, counts: [primary, secondary]}
roles:
  chair:
    title: Portfolio Holder for Education
    side: challenge
    is: [{is: Member A, from: 2014-05-20}]
  lead-member: {title: Lead Member for Children's Services, side: challenge, is: Member B}
  chief-executive: {title: Chief Executive, side: challenge, is: Officer A}
  director: {title: Corporate Director for People and Communities, side: challenge, is: Officer C}
  scrutiny:
    title: Scrutiny representative
    side: challenge
    seats: 3
  service-director: {title: Service Director for Education, side: reporting, is: Officer D}
  performance: {title: Performance Manager, side: reporting, is: Officer E}
  improvement:
    title: Head of School Improvement
    side: reporting
    is: [{is: Officer F, to: 2015-12-31}, {is: Officer G, from: 2016-01-01}]
  adviser: {title: Senior School Improvement Adviser, side: reporting, is: Officer B}
  lead-head: {title: Lead Headteacher Secondary, side: reporting, is: Headteacher A}
services:
  improvement: {name: School improvement, exempt: 2}
  hr: {name: Human resources, exempt: officers}
  finance: {name: Schools finance, exempt: 3}
  governors: {name: Governor services, exempt: 2}
)";

constexpr std::string_view kSources =
    R"(# Every release that gave figures. Provisional ones are replaced by the final ones, whose values
# schools' files show; what stood before is in their `revised`.
- {id: census-2011, title: "Schools, pupils and their characteristics 2011", publisher: DfE, published: 2011-06-22, state: final, years: [2011], measures: [roll, fsm, sen-support, sen-statement, eal]}
- {id: census-2012, title: "Schools, pupils and their characteristics 2012", publisher: DfE, published: 2012-06-21, state: final, years: [2012], measures: [roll, fsm, sen-support, sen-statement, eal]}
- {id: census-2013, title: "Schools, pupils and their characteristics 2013", publisher: DfE, published: 2013-06-20, state: final, years: [2013], measures: [roll, fsm, sen-support, sen-statement, eal]}
- {id: census-2014, title: "Schools, pupils and their characteristics 2014", publisher: DfE, published: 2014-06-12, state: final, years: [2014], measures: [roll, fsm, sen-support, sen-statement, eal]}
- {id: census-2015, title: "Schools, pupils and their characteristics 2015", publisher: DfE, published: 2015-06-11, state: final, years: [2015], measures: [roll, fsm, sen-support, sen-statement, eal]}
- {id: ks1-2011, title: Key stage 1 assessments 2011, publisher: DfE, published: 2011-09-29, state: final, years: [2011], measures: ["ks1-*"]}
- {id: ks1-2012, title: Phonics screening check and key stage 1 assessments 2012, publisher: DfE, published: 2012-09-27, state: final, years: [2012], measures: ["ks1-*", "phonics*"]}
- {id: ks1-2013, title: Phonics screening check and key stage 1 assessments 2013, publisher: DfE, published: 2013-10-03, state: final, years: [2013], measures: ["ks1-*", "phonics*"]}
- {id: ks1-2014, title: Phonics screening check and key stage 1 assessments 2014, publisher: DfE, published: 2014-09-25, state: final, years: [2014], measures: ["ks1-*", "phonics*"]}
- {id: ks1-2015, title: Phonics screening check and key stage 1 assessments 2015, publisher: DfE, published: 2015-09-24, state: final, years: [2015], measures: ["ks1-*", "phonics*"]}
- {id: ks2-2011, title: Key stage 2 performance tables 2011, publisher: DfE, published: 2011-12-15, state: final, years: [2011], measures: ["ks2-*"]}
- {id: ks2-2012, title: Key stage 2 performance tables 2012, publisher: DfE, published: 2012-12-13, state: final, years: [2012], measures: ["ks2-*"]}
- {id: ks2-2013, title: Key stage 2 performance tables 2013, publisher: DfE, published: 2013-12-12, state: final, years: [2013], measures: ["ks2-*"]}
- {id: ks2-2014, title: Key stage 2 performance tables 2014, publisher: DfE, published: 2014-12-11, state: final, years: [2014], measures: ["ks2-*"]}
- {id: ks2-2015-prov, title: Key stage 2 statistical first release 2015, publisher: DfE, published: 2015-08-27, state: provisional, years: [2015], measures: ["ks2-*"]}
- {id: ks2-2015, title: Key stage 2 performance tables 2015, publisher: DfE, published: 2015-12-10, state: final, years: [2015], measures: ["ks2-*"]}
- {id: ks4-2011, title: Key stage 4 performance tables 2011, publisher: DfE, published: 2012-01-26, state: final, years: [2011], measures: ["ks4-*"]}
- {id: ks4-2012, title: Key stage 4 performance tables 2012, publisher: DfE, published: 2013-01-24, state: final, years: [2012], measures: ["ks4-*"]}
- {id: ks4-2013, title: Key stage 4 performance tables 2013, publisher: DfE, published: 2014-01-23, state: final, years: [2013], measures: ["ks4-*"]}
- {id: ks4-2014, title: Key stage 4 performance tables 2014, publisher: DfE, published: 2015-01-29, state: final, years: [2014], measures: ["ks4-*"]}
- {id: ks4-2015-prov, title: Schools' own results of August 2015, publisher: Nenebridge, published: 2015-09-04, state: provisional, years: [2015], measures: ["ks4-*"]}
- {id: ks4-2015, title: Key stage 4 performance tables 2015, publisher: DfE, published: 2016-01-21, state: final, years: [2015], measures: ["ks4-*"]}
- {id: absence-2011, title: Pupil absence in schools 2010/11, publisher: DfE, published: 2012-03-27, state: final, years: [2011], measures: [attendance, persistent-absence]}
- {id: absence-2012, title: Pupil absence in schools 2011/12, publisher: DfE, published: 2013-03-26, state: final, years: [2012], measures: [attendance, persistent-absence]}
- {id: absence-2013, title: Pupil absence in schools 2012/13, publisher: DfE, published: 2014-03-25, state: final, years: [2013], measures: [attendance, persistent-absence]}
- {id: absence-2014, title: Pupil absence in schools 2013/14, publisher: DfE, published: 2015-03-26, state: final, years: [2014], measures: [attendance, persistent-absence]}
- {id: absence-2015-prov, title: Registers returned to the council 2014/15, publisher: Nenebridge, published: 2015-09-11, state: provisional, years: [2015], measures: [attendance, persistent-absence]}
- {id: absence-2015, title: Pupil absence in schools 2014/15, publisher: DfE, published: 2016-03-22, state: final, years: [2015], measures: [attendance, persistent-absence]}
- {id: exclusions-2011, title: Permanent and fixed-period exclusions 2010/11, publisher: DfE, published: 2012-07-25, state: final, years: [2011], measures: ["exclusions-*"]}
- {id: exclusions-2012, title: Permanent and fixed-period exclusions 2011/12, publisher: DfE, published: 2013-07-25, state: final, years: [2012], measures: ["exclusions-*"]}
- {id: exclusions-2013, title: Permanent and fixed-period exclusions 2012/13, publisher: DfE, published: 2014-07-31, state: final, years: [2013], measures: ["exclusions-*"]}
- {id: exclusions-2014, title: Permanent and fixed-period exclusions 2013/14, publisher: DfE, published: 2015-07-30, state: final, years: [2014], measures: ["exclusions-*"]}
- {id: exclusions-2015-prov, title: The council's register of exclusions 2014/15, publisher: Nenebridge, published: 2015-09-11, state: provisional, years: [2015], measures: ["exclusions-*"]}
- {id: outturn-2011, title: Schools' outturn statements 2010-11, publisher: Nenebridge, published: 2011-07-08, state: final, years: [2011], measures: [income, spending, reserve]}
- {id: outturn-2012, title: Schools' outturn statements 2011-12, publisher: Nenebridge, published: 2012-07-06, state: final, years: [2012], measures: [income, spending, reserve]}
- {id: outturn-2013, title: Schools' outturn statements 2012-13, publisher: Nenebridge, published: 2013-07-05, state: final, years: [2013], measures: [income, spending, reserve]}
- {id: outturn-2014, title: Schools' outturn statements 2013-14, publisher: Nenebridge, published: 2014-07-04, state: final, years: [2014], measures: [income, spending, reserve]}
- {id: outturn-2015, title: Schools' outturn statements 2014-15, publisher: Nenebridge, published: 2015-07-10, state: final, years: [2015], measures: [income, spending, reserve]}
)";

constexpr std::string_view kComparators =
    R"(# The authority's figures are those of its schools' files, weighted by the pupils beside
# them. The neighbours are invented; the nation's levels are those of the years.
neighbours:
  - from: 2014-11-01
    source: CIPFA-style list 2014
    is: [Authority B, Authority C, Authority D, Authority E, Authority F, Authority G,
         Authority H, Authority J, Authority K, Authority L]
)";

}  // namespace

const CouncilFiles kNenebridgeFiles = {kAuthority, kSources, kComparators};

}  // namespace clinic
