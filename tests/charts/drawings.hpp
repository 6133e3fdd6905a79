// Drawings of charts, looked at mark by mark.
#pragma once

#include "charts/chart_kinds.hpp"
#include "support/catch.hpp"
#include "support/plain_text_measure.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace clinic {

inline Drawing drawn(const Chart& chart) {
    Document document;
    document.charts = {chart};
    draw_charts(document, Theme{}, PlainTextMeasure{}, 1);
    return document.charts[0].drawing;
}

template <class Kind>
std::vector<Kind> marks_of(const Drawing& drawing) {
    std::vector<Kind> found;
    for (const Mark& mark : drawing.marks) {
        if (const auto* kind = std::get_if<Kind>(&mark)) {
            found.push_back(*kind);
        }
    }
    return found;
}

inline std::vector<std::string> words_of(const Drawing& drawing) {
    std::vector<std::string> words;
    for (const TextMark& text : marks_of<TextMark>(drawing)) {
        words.push_back(text.words);
    }
    return words;
}

inline bool says(const Drawing& drawing, const std::string& wanted) {
    const std::vector<std::string> words = words_of(drawing);
    return std::find(words.begin(), words.end(), wanted) != words.end();
}

// No two words over each other, and all within the drawing.
inline void check_words(const Drawing& drawing) {
    const std::vector<TextMark> texts = marks_of<TextMark>(drawing);
    const auto right = [](const TextMark& text) {
        return text.baseline.x + PlainTextMeasure{}.width(text.face, text.size, text.words);
    };
    for (std::size_t i = 0; i < texts.size(); ++i) {
        INFO(texts[i].words);
        CHECK(texts[i].baseline.x >= -0.001);
        CHECK(right(texts[i]) <= drawing.size.width + 0.001);
        CHECK(texts[i].baseline.y - 0.72 * texts[i].size >= -0.001);
        CHECK(texts[i].baseline.y <= drawing.size.height + 0.001);
        for (std::size_t k = i + 1; k < texts.size(); ++k) {
            INFO(texts[k].words);
            const bool apart =
                right(texts[i]) <= texts[k].baseline.x + 0.001 ||
                right(texts[k]) <= texts[i].baseline.x + 0.001 ||
                std::abs(texts[i].baseline.y - texts[k].baseline.y) >= 0.72 * texts[i].size;
            CHECK(apart);
        }
    }
}

}  // namespace clinic
