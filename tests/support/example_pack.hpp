// The clinic's pack of an example that ships, placed and written as PDF.
#pragma once

#include "pipeline.hpp"

#include <string>

namespace clinic {

struct ExamplePack {
    FinishedPack pack;
    std::string pdf;
};

// "nenebridge", "members"; of its latest meeting. Fails the test when the example has errors.
ExamplePack make_example_pack(const std::string& council, const std::string& edition);

}  // namespace clinic
