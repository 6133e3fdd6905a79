// The fictional authorities, in any size: to try the program, to test it and to measure it. No
// school, person or place in them exists.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace clinic {

struct ExampleWish {
    // Open schools, 1 to 24,000.
    int schools = 77;
    std::uint64_t seed = 2015;
    std::string council = "nenebridge";
};

// The example of this name as data/ has it; nothing when there is none.
std::optional<ExampleWish> usual_example(const std::string& council);

// "nenebridge", "ashmere"
std::vector<std::string> example_names();

// Every file of the authority folder: path relative to it, and bytes. The same wish gives the same
// bytes on every machine.
std::map<std::string, std::string> write_example(const ExampleWish& wish);

}  // namespace clinic
