#include "text/font_file.hpp"

#include "base/failure.hpp"

#include <hb-ot.h>

#include <cmath>
#include <string>

namespace clinic {

namespace {

std::string postscript_name(hb_face_t* face) {
    char name[128];
    unsigned int length = sizeof name;
    // Name 6 of the name table.
    hb_ot_name_get_utf8(face, 6, HB_LANGUAGE_INVALID, &length, name);
    return std::string(name, length);
}

int cap_height(hb_font_t* font) {
    hb_position_t height = 0;
    hb_ot_metrics_get_position(font, HB_OT_METRICS_TAG_CAP_HEIGHT, &height);
    return height;
}

// The box that holds every glyph stands at bytes 36 to 43 of the head table.
void read_box(const FontFile& file, int (&box)[4]) {
    constexpr unsigned int kBoxAt = 36;
    const HarfBuzz<hb_blob_t, hb_blob_destroy> head(
        hb_face_reference_table(file.face.get(), HB_TAG('h', 'e', 'a', 'd')));
    unsigned int length = 0;
    const char* const bytes = hb_blob_get_data(head.get(), &length);
    if (length < kBoxAt + 8) {
        return;
    }
    for (unsigned int i = 0; i < 4; ++i) {
        const auto high = static_cast<unsigned char>(bytes[kBoxAt + 2 * i]);
        const auto low = static_cast<unsigned char>(bytes[kBoxAt + 2 * i + 1]);
        box[i] = file.thousandths(static_cast<std::int16_t>(high << 8 | low));
    }
}

FaceMetrics read_metrics(const FontFile& file) {
    hb_font_t* const font = file.font.get();
    hb_font_extents_t extents = {};
    hb_font_get_h_extents(font, &extents);
    FaceMetrics metrics;
    metrics.ascent = file.thousandths(extents.ascender);
    metrics.descent = file.thousandths(extents.descender);
    metrics.cap_height = file.thousandths(cap_height(font));
    read_box(file, metrics.box);
    metrics.italic_angle =
        static_cast<int>(std::lround(hb_style_get_value(font, HB_STYLE_TAG_SLANT_ANGLE)));
    metrics.weight = static_cast<int>(std::lround(hb_style_get_value(font, HB_STYLE_TAG_WEIGHT)));
    metrics.name = postscript_name(file.face.get());
    return metrics;
}

}  // namespace

int FontFile::thousandths(int units) const {
    return static_cast<int>(std::lround(units * 1000.0 / hb_face_get_upem(face.get())));
}

FontFile open_font(const std::filesystem::path& path) {
    const HarfBuzz<hb_blob_t, hb_blob_destroy> blob(hb_blob_create_from_file_or_fail(path.c_str()));
    if (!blob) {
        throw Failure("opening the font " + path.string() + ": it cannot be read");
    }
    FontFile file;
    file.face.reset(hb_face_create(blob.get(), 0));
    file.font.reset(hb_font_create(file.face.get()));
    hb_codepoint_t question_mark = 0;
    if (hb_face_get_glyph_count(file.face.get()) == 0 ||
        !hb_font_get_nominal_glyph(file.font.get(), '?', &question_mark)) {
        throw Failure("opening the font " + path.string() + ": it is no font, or has no letters");
    }
    hb_font_make_immutable(file.font.get());
    file.metrics = read_metrics(file);
    return file;
}

}  // namespace clinic
