#include "replay/told.hpp"

#include "base/resources.hpp"
#include "base/whole_file.hpp"
#include "pipeline.hpp"
#include "render/formats.hpp"
#include "support/catch.hpp"

#include <algorithm>

namespace clinic {

namespace {

Resources resources() {
    return find_resources(CLINIC_PROGRAM);
}

const Pack& clinic_pack() {
    static const Pack kPack = [] {
        Diagnostics diagnostics;
        return read_pack(resources().templates / "clinic", diagnostics);
    }();
    return kPack;
}

const Fonts& fonts() {
    static const Fonts kFonts(resources().fonts);
    return kFonts;
}

Wish wish_of(const History& history, const Asked& asked) {
    Wish wish;
    wish.meeting = history.meeting(asked.clinic);
    REQUIRE(wish.meeting != nullptr);
    wish.as_at = asked.as_at;
    for (const Edition& edition : history.authority.editions) {
        wish.edition = edition.id == asked.edition ? &edition : wish.edition;
    }
    REQUIRE(wish.edition != nullptr);
    return wish;
}

std::string text_after(const History& history, const Asked& asked, Stage stage) {
    return stage_text(history, clinic_pack(), wish_of(history, asked), fonts(), stage);
}

}  // namespace

std::string pack_bytes(const History& history, const Asked& asked) {
    const FinishedPack finished =
        make_pack(history, clinic_pack(), wish_of(history, asked), fonts());
    const std::string profile = read_whole_file(resources().colour_profile);
    std::string bytes;
    for (const OutputFormat& format : output_formats()) {
        bytes += format.write(
            {finished.document, finished.layout, clinic_pack().theme, fonts(), profile, 1});
    }
    return bytes;
}

std::string document_text(const History& history, const Asked& asked) {
    return text_after(history, asked, Stage::Document);
}

std::string assessment_text(const History& history, const Asked& asked) {
    return text_after(history, asked, Stage::Assessment);
}

std::string first_difference(const std::string& expected, const std::string& seen) {
    const auto [first, second] =
        std::mismatch(expected.begin(), expected.end(), seen.begin(), seen.end());
    if (first == expected.end() && second == seen.end()) {
        return {};
    }
    const auto line_at = [](const std::string& text, std::size_t at) {
        const std::size_t begin = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
        return text.substr(begin, text.find('\n', at) - begin);
    };
    const auto place = static_cast<std::size_t>(first - expected.begin());
    return line_at(expected, place) + "\n  became\n" + line_at(seen, place);
}

}  // namespace clinic
