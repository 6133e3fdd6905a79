#include "compose/movement_chart.hpp"

#include "disclose/disclosed_movement.hpp"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

// In points: a school's height in the chart, and what the chart is high and wide.
constexpr double kSchoolHeight = 2.4;
constexpr double kLowest = 130;
constexpr double kHighest = 230;
constexpr double kFlowWide = 500;

struct Category {
    Rag rag = Rag::None;
    const char* name = "";
    // Of the middle of a sentence.
    const char* word = "";
    int MatrixRow::*now = nullptr;
};

constexpr std::array<Category, 4> kCategories = {{
    {Rag::Red, "Red", "red", &MatrixRow::red},
    {Rag::Amber, "Amber", "amber", &MatrixRow::amber},
    {Rag::Green, "Green", "green", &MatrixRow::green},
    {Rag::None, "Not shown", "no category shown", &MatrixRow::other},
}};

// A category that some school had or has.
bool is_used(const Category& category, const std::vector<MatrixRow>& matrix) {
    return std::ranges::any_of(matrix, [&](const MatrixRow& row) {
        return row.was_rag == category.rag || row.*category.now > 0;
    });
}

int moved(const std::vector<MatrixRow>& matrix, const Category& from, const Category& to) {
    const auto row = std::ranges::find(matrix, from.rag, &MatrixRow::was_rag);
    return row == matrix.end() ? 0 : (*row).*to.now;
}

// "1 from amber to red, 3 from green to amber"
std::string moves_in_words(const std::vector<MatrixRow>& matrix) {
    std::string words;
    for (const Category& from : kCategories) {
        for (const Category& to : kCategories) {
            const int count = moved(matrix, from, to);
            if (count > 0 && from.rag != to.rag) {
                words += (words.empty() ? "" : ", ") + std::to_string(count) + " from " +
                         from.word + " to " + to.word;
            }
        }
    }
    return words.empty() ? "no school moved" : words;
}

std::string stays_in_words(const std::vector<MatrixRow>& matrix) {
    std::string words;
    for (const Category& category : kCategories) {
        const int count = moved(matrix, category, category);
        if (count > 0) {
            words += (words.empty() ? "" : ", ") + std::to_string(count) + " " + category.word;
        }
    }
    return words.empty() ? "none" : words;
}

int total_of(const std::vector<MatrixRow>& matrix) {
    int total = 0;
    for (const MatrixRow& row : matrix) {
        total += row.total;
    }
    return total;
}

}  // namespace

Chart flow_chart(const void* matrix, const std::string& title) {
    const auto& rows = *static_cast<const std::vector<MatrixRow>*>(matrix);
    Chart chart;
    chart.kind = "flow";
    chart.title = title;
    chart.x_name = "At the last clinic";
    chart.y_name = "Now";
    const int total = total_of(rows);
    chart.size = {kFlowWide, std::clamp(total * kSchoolHeight, kLowest, kHighest)};
    for (const Category& to : kCategories) {
        if (is_used(to, rows)) {
            chart.categories.emplace_back(to.name);
            chart.rags.push_back(to.rag);
        }
    }
    for (const Category& from : kCategories) {
        if (!is_used(from, rows)) {
            continue;
        }
        chart.series.push_back({from.word, {}});
        for (const Category& to : kCategories) {
            if (is_used(to, rows)) {
                chart.series.back().values.push_back(moved(rows, from, to));
            }
        }
    }
    chart.alternative = "Of " + std::to_string(total) + " schools, " + moves_in_words(rows) +
                        " since the last clinic; unchanged: " + stays_in_words(rows) + ".";
    return chart;
}

}  // namespace clinic
