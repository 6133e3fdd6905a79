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

// A word between blanks, one blank (also U+00A0) or the hyphen of a parted word (U+00AD), shaped:
// its glyphs from left to right. A character that the face lacks is shown as the face's "?", and is
// said.
struct ShapedWord {
    std::vector<Glyph> glyphs;
    // Thousandths of the type size.
    int advance = 0;
    // UTF-8, each once.
    std::vector<std::string> missing;
};

// In thousandths of the type size.
struct FaceMetrics {
    int ascent = 0;
    int descent = 0;
    int cap_height = 0;
    int box[4] = {0, 0, 0, 0};
    // Degrees, negative for letters that lean to the right.
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

// One file a face: `<folder>/regular.ttf`, `bold.ttf`, `italic.ttf`; `hyphens.dic`, there or
// elsewhere, says where words may be parted. Kerning is on; ligatures are off, so that each
// character keeps a glyph of its own; upright figures are of one width. Shaped words are kept, so
// each is shaped once. Safe to use from several threads at once.
class Fonts : public TextMeasure {
public:
    // Throws Failure when a file is missing or is no font.
    explicit Fonts(const std::filesystem::path& folder);
    Fonts(const std::filesystem::path& folder, const std::filesystem::path& hyphens);
    ~Fonts() override;

    double width(Face face, double size, std::string_view words) const override;
    std::vector<std::size_t> hyphen_places(std::string_view word) const override;

    // The words and the single blanks of a line, left to right. They live as long as the fonts, and
    // the same word is always the same one.
    std::vector<const ShapedWord*> shape(Face face, std::string_view words) const;

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
