// The world failed: no such file, a full disk, a library that refuses. Never the user's typing.
#pragma once

#include <stdexcept>
#include <string>

namespace clinic {

// Its text reads "what we were doing: what happened". One catch, in main.
class Failure : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

}  // namespace clinic
