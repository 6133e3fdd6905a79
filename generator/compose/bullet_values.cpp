#include "compose/bullet_values.hpp"

#include "compose/chart_values.hpp"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

// In points.
constexpr Size kBullet{52, 12};
// Its width is that of its words.
constexpr Size kKey{200, 12};
constexpr double kBulletsWide = 500;
constexpr double kRowHeight = 17;
constexpr double kKeyHeight = 15;
constexpr std::size_t kMostRows = 10;

struct Beside {
    const char* name;
    Amount MeasureLine::*amount;
};

// The first is the school's own; the charts draw each with its own mark.
constexpr std::array<Beside, 4> kBeside = {{{"School", &MeasureLine::now},
                                            {"Council", &MeasureLine::authority},
                                            {"Neighbours", &MeasureLine::neighbours},
                                            {"Nation", &MeasureLine::nation}}};

const std::string& label_of(const MeasureLine& line) {
    return line.shorter.empty() ? line.name : line.shorter;
}

Chart chart_of(const std::vector<const MeasureLine*>& lines, std::string kind) {
    Chart chart;
    chart.kind = std::move(kind);
    for (const Beside& beside : kBeside) {
        chart.series.push_back({beside.name, {}});
        for (const MeasureLine* line : lines) {
            chart.series.back().values.push_back((line->*beside.amount).value);
        }
    }
    for (const MeasureLine* line : lines) {
        chart.categories.push_back(label_of(*line));
        chart.rows.push_back({amount_text(line->now), unit_of(line->now), line->now.decimals});
    }
    return chart;
}

// "council 75% and nation 80%"
std::string listed(const std::vector<std::string>& items) {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        text += i == 0 ? "" : i + 1 == items.size() ? " and " : ", ";
        text += items[i];
    }
    return text;
}

// "School A, KS2 L4+"
std::string subject_of(const MeasureLine& line) {
    const std::vector<TrendLine>& lines = line.trend.lines;
    return (lines.empty() ? "" : lines.front().name + ", ") + label_of(line);
}

// "70%: below council 75% and nation 80%, the same as neighbours 70%"
std::string words_of(const MeasureLine& line) {
    std::array<std::vector<std::string>, 3> sides;
    for (std::size_t i = 1; i < kBeside.size(); ++i) {
        const Amount& other = line.*kBeside[i].amount;
        if (!other.value) {
            continue;
        }
        const std::string shown = amount_text(other);
        const bool is_same = shown == amount_text(line.now);
        const std::size_t side = is_same ? 2 : *line.now.value < *other.value ? 0 : 1;
        std::string name = kBeside[i].name;
        name[0] = static_cast<char>(name[0] - 'A' + 'a');
        sides[side].push_back(name + " " + shown);
    }
    std::vector<std::string> told;
    constexpr std::array<const char*, 3> kSides = {"below ", "above ", "the same as "};
    for (std::size_t i = 0; i < sides.size(); ++i) {
        if (!sides[i].empty()) {
            told.push_back(kSides[i] + listed(sides[i]));
        }
    }
    std::string text = amount_text(line.now);
    for (std::size_t i = 0; i < told.size(); ++i) {
        text += (i == 0 ? ": " : ", ") + told[i];
    }
    return text;
}

}  // namespace

bool is_measure_line(const Kind& kind) {
    return &kind == &kind_of<MeasureLine>();
}

bool is_measure_lines(const Kind& kind) {
    return &kind == &kind_of<std::vector<MeasureLine>>();
}

Chart bullets_of(const std::vector<MeasureLine>& lines, const std::string& title) {
    std::vector<const MeasureLine*> shown;
    for (const MeasureLine& line : lines) {
        if (line.now.value && shown.size() < kMostRows) {
            shown.push_back(&line);
        }
    }
    Chart chart = chart_of(shown, "bullets");
    chart.title = title;
    chart.size = {kBulletsWide, kKeyHeight + kRowHeight * static_cast<double>(shown.size())};
    for (const MeasureLine* line : shown) {
        const bool is_first = line == shown.front();
        chart.alternative += is_first ? subject_of(*line) : "; " + label_of(*line);
        chart.alternative += " " + words_of(*line);
    }
    chart.alternative += ".";
    return chart;
}

Chart bullet_of(const MeasureLine& line) {
    Chart chart = chart_of({&line}, "bullet");
    chart.title = label_of(line);
    chart.size = kBullet;
    chart.alternative = subject_of(line) + " " + words_of(line) + ".";
    return chart;
}

Chart bullet_key_of(const std::vector<MeasureLine>& lines) {
    std::vector<const MeasureLine*> all;
    for (const MeasureLine& line : lines) {
        all.push_back(&line);
    }
    Chart chart = chart_of(all, "bullet-key");
    chart.title = "Key";
    chart.size = kKey;
    const bool has_name = !lines.empty() && !lines.front().trend.lines.empty();
    chart.alternative =
        "Key" + (has_name ? " to the results of " + lines.front().trend.lines.front().name : "") +
        ": on each scale a dot is the school, a dark triangle above it the council, a white "
        "triangle below it the statistical neighbours, and a bar across it the nation.";
    return chart;
}

}  // namespace clinic
