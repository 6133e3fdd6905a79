#include "example/council_files.hpp"

namespace clinic {

const std::string_view kEveryAuthority =
    R"(reasons:
  standards: Standards
  staffing: Staffing
  finance: Finance
  governance: Governance
  safeguarding: Safeguarding
editions:
  public: {sees: []}
  members: {sees: [1, 2, 3, 4, 5, 6, 7]}
  officers: {sees: [1, 2, 3, 4, 5, 6, 7, officers]}
withhold:
  - {what: comments, exempt: officers}
  - {what: people.why, exempt: 1}
  # The council's own judgements are for members.
  - {what: judgements, exempt: 2}
# Figures of fewer pupils are not public.
smallest: 6
)";

}  // namespace clinic
