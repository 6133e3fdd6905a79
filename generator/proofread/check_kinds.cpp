#include "proofread/check_kinds.hpp"

namespace clinic {

// A new check is one file beside this one and one row here.
const std::vector<CheckKind>& check_kinds() {
    static const std::vector<CheckKind> kKinds = {
        {"totals", check_totals},         {"tables", check_tables},     {"counts", check_counts},
        {"dates", check_dates},           {"sections", check_sections}, {"sizes", check_sizes},
        {"references", check_references}, {"names", check_names},       {"terms", check_terms},
    };
    return kKinds;
}

}  // namespace clinic
