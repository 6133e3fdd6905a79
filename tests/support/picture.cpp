#include "support/picture.hpp"

#include "base/failure.hpp"
#include "base/number_text.hpp"
#include "base/whole_file.hpp"
#include "support/catch.hpp"
#include "support/run_program.hpp"
#include "support/temporary_folder.hpp"

#include <libdeflate.h>
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <memory>

namespace clinic {

namespace {

constexpr int kColors = 3;
constexpr std::string_view kSignature = "\x89PNG\r\n\x1a\n";
// Length, type and checksum of a chunk, in bytes.
constexpr std::size_t kChunkHead = 8;
constexpr std::size_t kChunkTail = 4;

std::size_t number_at(const std::string& bytes, std::size_t at) {
    std::size_t number = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        number = number << 8U | static_cast<unsigned char>(bytes.at(at + i));
    }
    return number;
}

// All pieces of the packed pixels in one.
std::string packed_pixels(const std::string& bytes, Raster& picture) {
    std::string packed;
    for (std::size_t at = kSignature.size(); at + kChunkHead <= bytes.size();) {
        const std::size_t length = number_at(bytes, at);
        const std::string type = bytes.substr(at + 4, 4);
        const std::size_t begin = at + kChunkHead;
        if (type == "IHDR") {
            picture.width = static_cast<int>(number_at(bytes, begin));
            picture.height = static_cast<int>(number_at(bytes, begin + 4));
            // Depth 8, red green blue, and the only packing, filtering and order that we read.
            if (bytes.substr(begin + 8, 5) != std::string("\x08\x02\0\0\0", 5)) {
                throw Failure("reading a picture: only plain colours of 8 bits are known");
            }
        } else if (type == "IDAT") {
            packed += bytes.substr(begin, length);
        }
        at = begin + length + kChunkTail;
    }
    return packed;
}

std::string unpacked(const std::string& packed, std::size_t size) {
    const std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)> tool(
        libdeflate_alloc_decompressor(), libdeflate_free_decompressor);
    std::string raw(size, '\0');
    if (libdeflate_zlib_decompress(tool.get(), packed.data(), packed.size(), raw.data(), size,
                                   nullptr) != LIBDEFLATE_SUCCESS) {
        throw Failure("reading a picture: its pixels cannot be unpacked");
    }
    return raw;
}

// What a colour was told relative to: the same colour to the left, above, and above to the left.
struct Neighbours {
    int left = 0;
    int above = 0;
    int corner = 0;
};

int nearest_neighbour(const Neighbours& of) {
    const int guess = of.left + of.above - of.corner;
    const int left = std::abs(guess - of.left);
    const int above = std::abs(guess - of.above);
    const int corner = std::abs(guess - of.corner);
    return left <= above && left <= corner ? of.left : above <= corner ? of.above : of.corner;
}

int expected(char filter, const Neighbours& of) {
    switch (filter) {
        case 0:
            return 0;
        case 1:
            return of.left;
        case 2:
            return of.above;
        case 3:
            return (of.left + of.above) / 2;
        case 4:
            return nearest_neighbour(of);
        default:
            throw Failure("reading a picture: a line of an unknown filter");
    }
}

// Each line begins with the number of its filter.
void unfilter(const std::string& raw, Raster& picture) {
    const std::size_t line = static_cast<std::size_t>(picture.width) * kColors;
    picture.colors.resize(line * static_cast<std::size_t>(picture.height));
    for (std::size_t y = 0; y < static_cast<std::size_t>(picture.height); ++y) {
        const char filter = raw[y * (line + 1)];
        unsigned char* colors = picture.colors.data() + y * line;
        const unsigned char* above = colors - line;
        for (std::size_t x = 0; x < line; ++x) {
            const bool has_left = x >= kColors;
            const Neighbours of{has_left ? colors[x - kColors] : 0, y > 0 ? above[x] : 0,
                                has_left && y > 0 ? above[x - kColors] : 0};
            const auto told = static_cast<unsigned char>(raw[y * (line + 1) + 1 + x]);
            colors[x] = static_cast<unsigned char>(told + expected(filter, of));
        }
    }
}

struct Distance {
    int largest = 0;
    int sum = 0;
};

Distance distance_at(const Raster& a, const Raster& b, int x, int y) {
    Distance distance;
    for (int color = 0; color < kColors; ++color) {
        const int steps = std::abs(a.at(x, y)[color] - b.at(x, y)[color]);
        distance.largest = std::max(distance.largest, steps);
        distance.sum += steps;
    }
    return distance;
}

}  // namespace

unsigned char* Raster::at(int x, int y) {
    return colors.data() + static_cast<std::ptrdiff_t>(y * width + x) * kColors;
}

const unsigned char* Raster::at(int x, int y) const {
    return colors.data() + static_cast<std::ptrdiff_t>(y * width + x) * kColors;
}

Raster read_png(const std::string& bytes) {
    if (!bytes.starts_with(kSignature)) {
        throw Failure("reading a picture: it is no PNG");
    }
    Raster picture;
    const std::string packed = packed_pixels(bytes, picture);
    const std::size_t line = static_cast<std::size_t>(picture.width) * kColors + 1;
    unfilter(unpacked(packed, line * static_cast<std::size_t>(picture.height)), picture);
    return picture;
}

std::string first_page_png(const std::string& pdf, int dots_per_inch) {
    const TemporaryFolder folder;
    write_whole_file(folder.path() / "chart.pdf", pdf);
    const Ran ran = run_tool({"pdftoppm", "-r", number_text(dots_per_inch, 0), "-png", "-f", "1",
                              "-singlefile", "chart.pdf", "chart"},
                             {folder.path(), {}});
    INFO(ran.messages);
    REQUIRE(ran.exit_code == 0);
    return read_whole_file(folder.path() / "chart.png");
}

std::string difference_of(const Raster& approved, const Raster& made, const Tolerance& tolerance) {
    if (approved.width != made.width || approved.height != made.height) {
        return "it is " + number_text(made.width) + "x" + number_text(made.height) +
               " pixels large, and was " + number_text(approved.width) + "x" +
               number_text(approved.height);
    }
    long sum = 0;
    int most = 0;
    std::array<int, 2> where{};
    // Squares overlap by half, so that nothing hides across an edge.
    const int step = tolerance.square / 2;
    for (int top = 0; top < made.height; top += step) {
        for (int left = 0; left < made.width; left += step) {
            int count = 0;
            for (int y = top; y < std::min(top + tolerance.square, made.height); ++y) {
                for (int x = left; x < std::min(left + tolerance.square, made.width); ++x) {
                    const Distance distance = distance_at(approved, made, x, y);
                    count += distance.largest > tolerance.steps ? 1 : 0;
                    const bool is_new = y < top + step && x < left + step;
                    sum += is_new ? distance.sum : 0;
                }
            }
            if (count > most) {
                most = count;
                where = {left, top};
            }
        }
    }
    if (most > tolerance.most_in_square) {
        return number_text(most) + " pixels differ by more than " + number_text(tolerance.steps) +
               " steps of 255 in the square of " + number_text(tolerance.square) + " pixels at " +
               number_text(where[0]) + "," + number_text(where[1]) + " (at most " +
               number_text(tolerance.most_in_square) + " may)";
    }
    const double mean = static_cast<double>(sum) /
                        static_cast<double>(std::max<std::size_t>(made.colors.size(), 1));
    if (mean > tolerance.most_mean) {
        return "all in all it differs by " + number_text(mean) + " steps of 255 (at most " +
               number_text(tolerance.most_mean) + " may)";
    }
    return "";
}

}  // namespace clinic
