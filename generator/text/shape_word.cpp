#include "text/characters.hpp"
#include "text/font_file.hpp"

#include <algorithm>

namespace clinic {

namespace {

using Buffer = HarfBuzz<hb_buffer_t, hb_buffer_destroy>;

// Ligatures off, so that text taken out of the PDF has each character once; figures of one width
// where the face has them.
// Thousandths of the type size. Letters moved by less, a fifth of a point in the largest heading,
// look the same, and a file that says it of every pair is larger.
constexpr int kLeastKerning = 10;

constexpr hb_feature_t kFeatures[] = {
    {HB_TAG('l', 'i', 'g', 'a'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
    {HB_TAG('c', 'l', 'i', 'g'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
    {HB_TAG('t', 'n', 'u', 'm'), 1, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
};

Buffer shaped_buffer(const FontFile& file, std::string_view word) {
    Buffer buffer(hb_buffer_create());
    // A mark keeps a cluster of its own, so that each glyph knows its own characters.
    hb_buffer_set_cluster_level(buffer.get(), HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
    const int length = static_cast<int>(word.size());
    hb_buffer_add_utf8(buffer.get(), word.data(), length, 0, length);
    hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer.get(), HB_SCRIPT_LATIN);
    hb_buffer_set_language(buffer.get(), hb_language_from_string("en", -1));
    hb_shape(file.font.get(), buffer.get(), kFeatures, std::size(kFeatures));
    return buffer;
}

// A glyph for each half of a character that the font has only in parts: "ḿ" as "m" and its accent.
void share_out(Glyph& base, Glyph& mark) {
    std::size_t at = 0;
    const char32_t whole = next_character(base.text, at);
    hb_codepoint_t first = 0;
    hb_codepoint_t second = 0;
    if (at == base.text.size() &&
        hb_unicode_decompose(hb_unicode_funcs_get_default(), whole, &first, &second)) {
        base.text = utf8_of(first);
        mark.text = utf8_of(second);
    }
}

void add_missing(ShapedWord& shaped, const std::string& text) {
    if (std::find(shaped.missing.begin(), shaped.missing.end(), text) == shaped.missing.end()) {
        shaped.missing.push_back(text);
    }
}

void show_question_mark(const FontFile& file, Glyph& glyph) {
    hb_codepoint_t question_mark = 0;
    hb_font_get_nominal_glyph(file.font.get(), '?', &question_mark);
    glyph.glyph = question_mark;
    glyph.offset_x = 0;
    glyph.offset_y = 0;
    glyph.nominal = file.thousandths(hb_font_get_glyph_h_advance(file.font.get(), question_mark));
    glyph.advance = glyph.nominal;
}

Glyph read_glyph(const FontFile& file, std::uint32_t number, const hb_glyph_position_t& place) {
    Glyph glyph{number,
                file.thousandths(place.x_advance),
                file.thousandths(hb_font_get_glyph_h_advance(file.font.get(), number)),
                file.thousandths(place.x_offset),
                file.thousandths(place.y_offset),
                {}};
    if (std::abs(glyph.advance - glyph.nominal) < kLeastKerning) {
        glyph.advance = glyph.nominal;
    }
    return glyph;
}

// Where the characters of the glyph at `index` end: where the next cluster begins.
std::size_t end_of_cluster(const hb_glyph_info_t* infos, unsigned int count, unsigned int index,
                           std::size_t end) {
    for (unsigned int next = index + 1; next < count; ++next) {
        if (infos[next].cluster != infos[index].cluster) {
            return infos[next].cluster;
        }
    }
    return end;
}

}  // namespace

ShapedWord shape_word(const FontFile& file, std::string_view word) {
    const Buffer buffer = shaped_buffer(file, word);
    unsigned int count = 0;
    const hb_glyph_info_t* const infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const hb_glyph_position_t* const places = hb_buffer_get_glyph_positions(buffer.get(), &count);
    ShapedWord shaped;
    for (unsigned int i = 0; i < count; ++i) {
        Glyph glyph = read_glyph(file, infos[i].codepoint, places[i]);
        const std::size_t start = infos[i].cluster;
        if (i == 0 || infos[i - 1].cluster != start) {
            glyph.text = word.substr(start, end_of_cluster(infos, count, i, word.size()) - start);
        } else {
            share_out(shaped.glyphs.back(), glyph);
        }
        if (glyph.glyph == 0) {
            add_missing(shaped, glyph.text);
            show_question_mark(file, glyph);
        }
        shaped.advance += glyph.advance;
        shaped.glyphs.push_back(std::move(glyph));
    }
    return shaped;
}

}  // namespace clinic
