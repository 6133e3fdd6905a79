#include "charts/drawn_chart.hpp"

#include "charts/chart_kinds.hpp"
#include "support/catch.hpp"
#include "support/plain_text_measure.hpp"

#include <algorithm>

namespace clinic {

Drawing drawn(const Chart& chart) {
    Document document;
    document.charts = {chart};
    draw_charts(document, Theme{}, PlainTextMeasure{}, 1);
    return document.charts[0].drawing;
}

std::vector<std::string> words_of(const Drawing& drawing) {
    std::vector<std::string> words;
    for (const TextMark& text : marks_of<TextMark>(drawing)) {
        words.push_back(text.words);
    }
    return words;
}

bool says(const Drawing& drawing, const std::string& wanted) {
    const std::vector<std::string> words = words_of(drawing);
    return std::find(words.begin(), words.end(), wanted) != words.end();
}

void check_words(const Drawing& drawing) {
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
