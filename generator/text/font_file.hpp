// One font file, opened with HarfBuzz.
#pragma once

#include "text/fonts.hpp"

#include <hb.h>

#include <filesystem>
#include <memory>
#include <string_view>

namespace clinic {

template <auto release>
struct HarfBuzzRelease {
    template <class Handle>
    void operator()(Handle* handle) const {
        release(handle);
    }
};

template <class Handle, auto release>
using HarfBuzz = std::unique_ptr<Handle, HarfBuzzRelease<release>>;

struct FontFile {
    HarfBuzz<hb_face_t, hb_face_destroy> face;
    HarfBuzz<hb_font_t, hb_font_destroy> font;
    FaceMetrics metrics;

    // Font units to thousandths of the type size.
    int thousandths(int units) const;
};

// Throws Failure when the file is missing, is no font or has no "?".
FontFile open_font(const std::filesystem::path& path);

// Safe to call from several threads at once with the same font.
ShapedWord shape_word(const FontFile& file, std::string_view word);

FontSubset subset_font(const FontFile& file, const std::vector<std::uint32_t>& glyphs);

}  // namespace clinic
