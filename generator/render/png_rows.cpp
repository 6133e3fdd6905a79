#include "render/png_rows.hpp"

namespace clinic {

namespace {

// What stands in front of each row.
constexpr char kPlain = 0;
constexpr char kLeft = 1;
constexpr char kAbove = 2;

}  // namespace

std::string less_the_row_above(std::string_view bytes, std::size_t width) {
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i % width == 0) {
            out += kAbove;
        }
        out += static_cast<char>(bytes[i] - (i < width ? 0 : bytes[i - width]));
    }
    return out;
}

std::string less_the_left(std::string_view row, std::size_t step) {
    std::string out(1, kLeft);
    for (std::size_t i = 0; i < row.size(); ++i) {
        out += static_cast<char>(row[i] - (i < step ? 0 : row[i - step]));
    }
    return out;
}

std::string plain_rows(std::string_view bytes, std::size_t width) {
    std::string out;
    for (std::size_t at = 0; at < bytes.size(); at += width) {
        out += kPlain;
        out += bytes.substr(at, width);
    }
    out.append((width - bytes.size() % width) % width, ' ');
    return out;
}

}  // namespace clinic
