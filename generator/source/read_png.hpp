// Pictures as pixels.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace clinic {

struct Pixels {
    int width = 0;
    int height = 0;
    // Four bytes a pixel, from the top left: red, green, blue (sRGB), and how much it covers.
    std::string bytes;
};

// Nothing when the bytes are no PNG, are damaged, or have more than 4000 pixels on a side.
std::optional<Pixels> read_png(std::string_view bytes);

}  // namespace clinic
