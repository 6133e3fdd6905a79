// The names that have been defined so far, for checking the words that use them.
#pragma once

#include "model/naming.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// A kind of name is checked only once it is complete: after a file that could not be read, a name
// that nobody knows proves nothing.
class KnownNames {
public:
    void add(Names names, std::string name) { of(names).words.push_back(std::move(name)); }
    void complete(Names names) { of(names).is_complete = true; }
    void uncomplete(Names names) { of(names).is_complete = false; }

    bool may_be(Names names, std::string_view name) const;
    const std::vector<std::string>& all(Names names) const { return of(names).words; }

private:
    struct Kind {
        std::vector<std::string> words;
        bool is_complete = false;
    };

    Kind& of(Names names) { return kinds_[static_cast<std::size_t>(names)]; }
    const Kind& of(Names names) const { return kinds_[static_cast<std::size_t>(names)]; }

    std::array<Kind, static_cast<std::size_t>(Names::Release) + 1> kinds_;
};

}  // namespace clinic
