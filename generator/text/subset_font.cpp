#include "base/failure.hpp"
#include "text/font_file.hpp"

#include <hb-subset.h>

namespace clinic {

namespace {

using Input = HarfBuzz<hb_subset_input_t, hb_subset_input_destroy>;
using Plan = HarfBuzz<hb_subset_plan_t, hb_subset_plan_destroy>;
using FaceHandle = HarfBuzz<hb_face_t, hb_face_destroy>;
using Blob = HarfBuzz<hb_blob_t, hb_blob_destroy>;

// A PDF places every glyph itself: it needs outlines and widths, and nothing of the rest.
constexpr hb_tag_t kNotNeeded[] = {
    HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'),
    HB_TAG('n', 'a', 'm', 'e'), HB_TAG('O', 'S', '/', '2'), HB_TAG('D', 'S', 'I', 'G'),
    HB_TAG('S', 'T', 'A', 'T'), HB_TAG('g', 'a', 's', 'p'), HB_TAG('k', 'e', 'r', 'n'),
    HB_TAG('F', 'F', 'T', 'M'), HB_TAG('m', 'e', 't', 'a'), HB_TAG('v', 'h', 'e', 'a'),
    HB_TAG('v', 'm', 't', 'x'), HB_TAG('L', 'T', 'S', 'H'), HB_TAG('V', 'D', 'M', 'X'),
    HB_TAG('h', 'd', 'm', 'x'), HB_TAG('P', 'C', 'L', 'T'), HB_TAG('c', 'm', 'a', 'p'),
};

Input wanted(const std::vector<std::uint32_t>& glyphs) {
    Input input(hb_subset_input_create_or_fail());
    if (!input) {
        throw Failure("cutting a font down: out of memory");
    }
    for (const std::uint32_t glyph : glyphs) {
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    }
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
    hb_set_t* const drop = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : kNotNeeded) {
        hb_set_add(drop, tag);
    }
    return input;
}

std::string bytes_of(hb_face_t* face) {
    const Blob blob(hb_face_reference_blob(face));
    unsigned int length = 0;
    const char* const bytes = hb_blob_get_data(blob.get(), &length);
    return std::string(bytes, length);
}

}  // namespace

FontSubset subset_font(const FontFile& file, const std::vector<std::uint32_t>& glyphs) {
    const Input input = wanted(glyphs);
    const Plan plan(hb_subset_plan_create_or_fail(file.face.get(), input.get()));
    const FaceHandle face(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
    if (!face) {
        throw Failure("cutting the font " + file.metrics.name + " down: HarfBuzz refuses");
    }
    FontSubset subset{bytes_of(face.get()), {}};
    const hb_map_t* const numbers = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const std::uint32_t glyph : glyphs) {
        subset.renumbered.push_back(hb_map_get(numbers, glyph));
    }
    return subset;
}

}  // namespace clinic
