#include "base/nearest.hpp"
#include "commands/command.hpp"
#include "compose/template_help.hpp"

#include <ostream>

namespace clinic {

int run_describe(const Typed& typed, const Surroundings& surroundings) {
    const std::string& what = typed.arguments[0];
    if (what != "template") {
        throw WrongCommandLine("'describe " + what + "' is not known",
                               name_hint(what, {"template"}));
    }
    *surroundings.out << template_help();
    return kWritten;
}

}  // namespace clinic
