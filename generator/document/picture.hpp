// A picture from a file, such as a council's logo.
#pragma once

#include <string>

namespace clinic {

struct Picture {
    // Pixels, more than none.
    int width = 0;
    int height = 0;
    // Three bytes a pixel, from the top left: red, green, blue (sRGB), as it stands on white.
    std::string colours;
    // The file as it came, and what it is: "image/png".
    std::string file;
    std::string media_type;
};

// The same without colour, for print in grey.
Picture in_grey(const Picture& picture);

}  // namespace clinic
