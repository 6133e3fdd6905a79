#include "document/picture.hpp"

#include "document/theme_variants.hpp"

namespace clinic {

Picture in_grey(const Picture& picture) {
    Picture grey = picture;
    for (std::size_t at = 0; at + 2 < grey.colours.size(); at += 3) {
        const auto part = [&](std::size_t of) {
            return static_cast<int>(static_cast<unsigned char>(picture.colours[at + of]));
        };
        const int shade = shade_of({part(0), part(1), part(2)});
        grey.colours.replace(at, 3, 3, static_cast<char>(shade));
    }
    return grey;
}

}  // namespace clinic
