// The program's fonts: measured, shaped and cut down to what a document uses.
#pragma once

#include "text/text_measure.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// A glyph as it stands in a shaped word. Advances and offsets in thousandths of the type size.
struct Glyph {
    std::uint32_t glyph = 0;
    int advance = 0;
    // What the font itself says; `advance - nominal` is the kerning after it.
    int nominal = 0;
    int offset_x = 0;
    int offset_y = 0;
    // UTF-8 of the characters it stands for; empty for all but the first glyph of a cluster.
    std::string text;
};

// In thousandths of the type size.
struct FaceMetrics {
    int ascent = 0;
    int descent = 0;
    int cap_height = 0;
    int box[4] = {0, 0, 0, 0};
    int italic_angle = 0;
    int weight = 400;
    // "Lato-Regular"
    std::string name;
};

struct FontSubset {
    std::string bytes;
    // For each asked-for glyph, its number in the subset.
    std::vector<std::uint32_t> renumbered;
};

// One file a face: `<folder>/regular.ttf`, `bold.ttf`, `italic.ttf`. Shaped words are kept, so each
// is shaped once. Safe to use from several threads at once.
class Fonts : public TextMeasure {
public:
    // Throws Failure when a file is missing or is no font.
    explicit Fonts(const std::filesystem::path& folder);
    ~Fonts() override;

    double width(Face face, double size, std::string_view words) const override;

    // The glyphs of a run of words, left to right. A character that the face lacks comes as glyph
    // 0.
    std::vector<Glyph> shape(Face face, std::string_view words) const;

    const FaceMetrics& metrics(Face face) const;

    // TrueType with only these glyphs. Deterministic.
    FontSubset subset(Face face, const std::vector<std::uint32_t>& glyphs) const;

    // The characters of `words` that the face has no glyph for, each once.
    std::vector<std::string> missing(Face face, std::string_view words) const;

private:
    struct Faces;
    std::unique_ptr<Faces> faces_;
};

}  // namespace clinic
