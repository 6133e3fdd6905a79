#include "source/read_png.hpp"

#include <png.h>

namespace clinic {

namespace {

constexpr png_uint_32 kMostPixels = 4000;

// Gives back what the library holds, also when reading failed.
struct Image {
    png_image image{};

    Image() { image.version = PNG_IMAGE_VERSION; }
    Image(const Image&) = delete;
    Image& operator=(const Image&) = delete;
    ~Image() { png_image_free(&image); }
};

}  // namespace

std::optional<Pixels> read_png(std::string_view bytes) {
    Image opened;
    png_image& image = opened.image;
    if (png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()) == 0 ||
        image.width > kMostPixels || image.height > kMostPixels) {
        return std::nullopt;
    }
    image.format = PNG_FORMAT_RGBA;
    Pixels pixels{static_cast<int>(image.width), static_cast<int>(image.height), {}};
    pixels.bytes.resize(PNG_IMAGE_SIZE(image));
    if (png_image_finish_read(&image, nullptr, pixels.bytes.data(), 0, nullptr) == 0) {
        return std::nullopt;
    }
    return pixels;
}

}  // namespace clinic
