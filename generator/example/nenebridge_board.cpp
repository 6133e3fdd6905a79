// The board of Nenebridge's network, and what officers write for committees.
#include "example/network_record.hpp"

namespace clinic {

namespace {

constexpr std::string_view kBoard = R"(board:
  name: School Improvement Board
  chair: P. Umberwhistle
  members:
    - {is: P. Umberwhistle, role: Independent chair, from: 2014-09-01}
    - {is: G. Gablelantern, role: "Lead headteacher, primary", from: 2014-09-01}
    - {is: A. Puddingbottle, role: "Lead headteacher, primary", from: 2014-09-01, to: 2015-07-31}
    - {is: W. Inklebarrow, role: "Lead headteacher, primary", from: 2015-09-01}
    - {is: C. Larderspoon, role: "Lead headteacher, secondary", from: 2014-09-01}
    - {is: M. Inklequill, role: "Lead headteacher, special", from: 2014-09-01}
    - {is: S. Marlwicket, role: Chair of the governors' network, from: 2014-09-01}
    - {is: O. Crumblefield, role: Teaching school, from: 2015-01-05}
    - {is: Officer D, role: Service Director for Education, from: 2014-09-01}
    - {is: Officer B, role: Senior School Improvement Adviser, from: 2014-09-01}
  meetings:
    - on: 2014-11-27
      present: [P. Umberwhistle, G. Gablelantern, A. Puddingbottle, C. Larderspoon,
                M. Inklequill, Officer D, Officer B]
      apologies: [S. Marlwicket]
    - on: 2015-03-19
      present: [P. Umberwhistle, G. Gablelantern, A. Puddingbottle, M. Inklequill, S. Marlwicket,
                O. Crumblefield, Officer D, Officer B]
      apologies: [C. Larderspoon]
    - on: 2015-07-10
      present: [P. Umberwhistle, G. Gablelantern, A. Puddingbottle, C. Larderspoon,
                M. Inklequill, S. Marlwicket, Officer B]
      apologies: [O. Crumblefield, Officer D]
    - on: 2015-11-26
      present: [P. Umberwhistle, G. Gablelantern, W. Inklebarrow, M. Inklequill, S. Marlwicket,
                O. Crumblefield, Officer D, Officer B]
      apologies: [C. Larderspoon]
    - on: 2016-03-17
      present: [P. Umberwhistle, W. Inklebarrow, C. Larderspoon, M. Inklequill, S. Marlwicket,
                Officer D, Officer B]
      apologies: [G. Gablelantern]
)";

constexpr std::string_view kReports = R"(reports:
  - pack: scrutiny-report
    committee: Children and Learning Scrutiny Committee
    item: "7"
    date: 2016-07-14
    member: Member B, Cabinet Member for Education
    of: Service Director for Education
    contacts: ["Officer E, Head of Performance, 01632 960201"]
    purpose: >-
      The report tells the committee how the schools of Nenebridge are doing after the third clinic
      of the year, and what the network of schools has done for those that cause concern.
    recommendations:
      - Note what the clinic decided about schools causing concern.
      - Say which of the network's open recommendations it wants to hear of in the autumn.
      - Ask the board how the schools below the floor standard are helped.
    links: >-
      It serves the council's aims that every child goes to a good school and that growth is shared.
    background: >-
      The network began in September 2014 after a consultation, and was reviewed in July 2015.
    implications:
      Financial: The network is paid for by the grant that the Schools Forum sets aside each spring.
      Legal: The council must promote high standards under section 13A of the Education Act 1996.
      Equality: Results of disadvantaged pupils are looked at in each collaborative.
    next: >-
      The board meets in September and hears what the committee asks.
    documents: ["Review of the network, July 2015"]
  - pack: forum-report
    committee: Nenebridge Schools Forum
    date: 2016-06-29
    item: "4"
    contacts: ["Officer E, Head of Performance, 01632 960201"]
    recommendations:
      - Note what the grant has bought in the network's second year.
      - Agree that unspent money of triads goes back to their collaboratives.
)";

}  // namespace

std::string_view nenebridge_board() {
    return kBoard;
}

std::string_view nenebridge_reports() {
    return kReports;
}

}  // namespace clinic
