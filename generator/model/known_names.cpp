#include "model/known_names.hpp"

#include <algorithm>

namespace clinic {

bool KnownNames::may_be(Names names, std::string_view name) const {
    const Kind& kind = of(names);
    return !kind.is_complete ||
           std::find(kind.words.begin(), kind.words.end(), name) != kind.words.end();
}

}  // namespace clinic
