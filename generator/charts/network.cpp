#include "charts/network.hpp"

#include "charts/chart_words.hpp"
#include "charts/network_panels.hpp"
#include "charts/rag_marks.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace clinic {

namespace {

// Points unless said otherwise.
constexpr std::size_t kMostColumns = 3;
constexpr double kColumnGap = 8;
// Left of the panels, for the line that leads to them.
constexpr double kGutter = 9;
constexpr double kLine = 0.9;
constexpr double kPanelGap = 9;
constexpr double kInset = 4;
constexpr double kRowGap = 3;
constexpr double kTopHeight = 22;
constexpr double kTopType = 10;
constexpr double kBelowTop = 16;
constexpr double kKeyHeight = 22;
constexpr double kKeyType = 8;
constexpr double kKeyGap = 16;
constexpr Color kWhite{255, 255, 255};
// As shares of the type size.
constexpr double kLeading = 1.24;
constexpr double kMarkSide = 1.15;
constexpr double kMarkGap = 0.4;

// How large everything is, and whether schools have names.
struct Grain {
    double type = 8;
    bool has_names = true;

    double line() const { return type * kLeading; }
    double mark() const { return has_names ? type * kMarkSide : type * 1.4; }
};

// From what reads best to the last resort.
constexpr std::array<Grain, 6> kGrains = {
    {{8.5, true}, {8, true}, {7.5, true}, {7, true}, {6.5, true}, {7, false}}};

std::string schools_text(std::size_t count) {
    return std::to_string(count) + (count == 1 ? " school" : " schools");
}

class NetworkDrawer {
public:
    NetworkDrawer(const Chart& chart, const Theme& theme, const TextMeasure& measure)
        : chart_(chart),
          theme_(theme),
          measure_(measure),
          panels_(panels_of(chart)),
          drawing_{chart.size, {}} {}

    Drawing run() {
        if (panels_.empty()) {
            return draw_nothing(chart_, {measure_, Face::Regular, kKeyType, theme_.quiet});
        }
        columns_ = std::min(panels_.size(), kMostColumns);
        const auto count = static_cast<double>(columns_);
        column_width_ = (chart_.size.width - kColumnGap * (count - 1)) / count;
        choose_grain();
        draw_top();
        for (std::size_t column = 0; column < columns_; ++column) {
            draw_column(column);
        }
        draw_key();
        return std::move(drawing_);
    }

private:
    ChartType type(Face face, double size, const Color& color) const {
        return {measure_, face, size, color};
    }
    ChartType names(Rag rag) const {
        return type(rag == Rag::Red ? Face::Bold : Face::Regular, grain_.type, theme_.ink);
    }
    ChartType titles() const { return type(Face::Bold, grain_.type, theme_.accent); }
    ChartType heads() const { return type(Face::Bold, grain_.type + 0.5, kWhite); }

    double panel_width() const { return column_width_ - kGutter; }
    double inner_width() const { return panel_width() - 4 * kInset; }
    double name_left(bool has_rag) const {
        return has_rag ? grain_.mark() + kMarkGap * grain_.type : 0;
    }
    double column_left(std::size_t column) const {
        return (column_width_ + kColumnGap) * static_cast<double>(column);
    }
    double first_panel() const { return kTopHeight + kBelowTop; }

    std::vector<std::string> name_lines(const ChartNode& school) const {
        return wrap_words(school.name, inner_width() - name_left(school.has_rag),
                          names(school.rag));
    }

    std::vector<std::string> head_lines(const NetworkPanel& panel) const {
        const double count = heads().width_of(schools_text(panel.schools())) + kInset;
        return wrap_words(panel.title, panel_width() - 2 * kInset - count, heads());
    }

    double head_height(const NetworkPanel& panel) const {
        return static_cast<double>(head_lines(panel).size()) * (grain_.type + 0.5) * kLeading +
               kInset;
    }

    std::vector<std::string> title_lines(const NetworkRow& row) const {
        if (row.title.empty() && grain_.has_names) {
            return {};
        }
        const std::string count = schools_text(row.schools.size());
        const std::string words = row.title.empty()  ? count
                                  : grain_.has_names ? row.title
                                                     : row.title + ": " + count;
        return wrap_words(words, inner_width(), titles());
    }

    std::size_t marks_in_a_line() const {
        const double step = grain_.mark() + 1;
        return std::max<std::size_t>(static_cast<std::size_t>((inner_width() + 1) / step), 1);
    }

    double schools_height(const NetworkRow& row) const {
        if (!grain_.has_names) {
            const std::size_t lines =
                (row.schools.size() + marks_in_a_line() - 1) / marks_in_a_line();
            return static_cast<double>(lines) * (grain_.mark() + 1);
        }
        double height = 0;
        for (const std::size_t school : row.schools) {
            height += grain_.line() * static_cast<double>(name_lines(chart_.nodes[school]).size());
        }
        return height;
    }

    double row_height(const NetworkRow& row) const {
        return static_cast<double>(title_lines(row).size()) * grain_.line() + schools_height(row) +
               1.5 * kInset;
    }

    double panel_height(const NetworkPanel& panel) const {
        double height = head_height(panel) + kRowGap;
        for (const NetworkRow& row : panel.rows) {
            height += row_height(row) + kRowGap;
        }
        return height;
    }

    void choose_grain() {
        for (const Grain& grain : kGrains) {
            grain_ = grain;
            for (const bool in_turn : {true, false}) {
                place_panels(in_turn);
                if (drawing_.size.height <= chart_.size.height) {
                    return;
                }
            }
        }
    }

    // In turn, so that they are read across; or each into the column that is shortest so far.
    void place_panels(bool in_turn) {
        panels_in_.assign(columns_, {});
        std::vector<double> ends(columns_, first_panel());
        for (std::size_t i = 0; i < panels_.size(); ++i) {
            const auto shortest = std::min_element(ends.begin(), ends.end());
            const std::size_t column =
                in_turn ? i % columns_ : static_cast<std::size_t>(shortest - ends.begin());
            panels_in_[column].push_back(i);
            ends[column] += panel_height(panels_[i]) + kPanelGap;
        }
        drawing_.size.height = *std::max_element(ends.begin(), ends.end()) - kPanelGap + kKeyHeight;
    }

    void add_line(const Spot& from, const Spot& to) {
        drawing_.marks.push_back(LineMark{from, to, kLine, theme_.quiet, 0, 0});
    }

    // The box in the middle and the line below it that leads to all columns.
    void draw_top() {
        const ChartType words = type(Face::Bold, kTopType, theme_.accent);
        const double width = words.width_of(chart_.nodes.front().name) + 6 * kInset;
        const double middle = chart_.size.width / 2;
        drawing_.marks.push_back(BoxMark{{middle - width / 2, 0.6},
                                         {width, kTopHeight - 1.2},
                                         {theme_.wash},
                                         {theme_.accent},
                                         1.2});
        drawing_.marks.push_back(words.centred_at(
            {middle, kTopHeight / 2 + kCapHeight / 2 * kTopType}, chart_.nodes.front().name));
        const double y = kTopHeight + kBelowTop / 2;
        add_line({middle, kTopHeight}, {middle, y});
        add_line({std::min(column_left(0) + 1, middle), y},
                 {std::max(column_left(columns_ - 1) + 1, middle), y});
    }

    void draw_column(std::size_t column) {
        const double x = column_left(column) + 1;
        double y = first_panel();
        double last = y;
        for (const std::size_t index : panels_in_[column]) {
            const NetworkPanel& panel = panels_[index];
            last = y + head_height(panel) / 2;
            add_line({x, last}, {x + kGutter - 1, last});
            draw_panel(panel, {column_left(column) + kGutter, y});
            y += panel_height(panel) + kPanelGap;
        }
        add_line({x, kTopHeight + kBelowTop / 2}, {x, last});
    }

    void draw_panel(const NetworkPanel& panel, const Spot& corner) {
        drawing_.marks.push_back(
            BoxMark{corner, {panel_width(), panel_height(panel)}, {}, {theme_.accent}, 0.8});
        drawing_.marks.push_back(
            BoxMark{corner, {panel_width(), head_height(panel)}, {theme_.accent}, {}});
        const ChartType head = heads();
        draw_lines(head_lines(panel), {corner.x + kInset, corner.y + kInset / 2}, head);
        drawing_.marks.push_back(head.ending_at(
            {corner.x + panel_width() - kInset, corner.y + kInset / 2 + baseline_of(head)},
            schools_text(panel.schools())));
        double y = corner.y + head_height(panel) + kRowGap;
        for (const NetworkRow& row : panel.rows) {
            draw_row(row, {corner.x + kInset, y});
            y += row_height(row) + kRowGap;
        }
    }

    static double baseline_of(const ChartType& words) {
        return words.size * (kLeading / 2 + kCapHeight / 2);
    }

    void draw_lines(const std::vector<std::string>& lines, const Spot& corner,
                    const ChartType& words) {
        double y = corner.y + baseline_of(words);
        for (const std::string& line : lines) {
            drawing_.marks.push_back(words.at({corner.x, y}, line));
            y += words.size * kLeading;
        }
    }

    void draw_row(const NetworkRow& row, const Spot& corner) {
        drawing_.marks.push_back(
            BoxMark{corner, {panel_width() - 2 * kInset, row_height(row)}, {theme_.wash}, {}});
        const Spot inner{corner.x + kInset, corner.y + kInset * 0.75};
        const std::vector<std::string> lines = title_lines(row);
        draw_lines(lines, inner, titles());
        const double top = inner.y + static_cast<double>(lines.size()) * grain_.line();
        if (grain_.has_names) {
            draw_names(row, {inner.x, top});
        } else {
            draw_marks(row, {inner.x, top});
        }
    }

    void draw_names(const NetworkRow& row, Spot at) {
        for (const std::size_t index : row.schools) {
            const ChartNode& school = chart_.nodes[index];
            if (school.has_rag) {
                add_rag(school.rag, {{at.x, at.y + grain_.line() / 2}, grain_.mark()}, theme_,
                        drawing_);
            }
            const std::vector<std::string> lines = name_lines(school);
            draw_lines(lines, {at.x + name_left(school.has_rag), at.y}, names(school.rag));
            at.y += grain_.line() * static_cast<double>(lines.size());
        }
    }

    // Those of most concern first: their places say nothing else.
    void draw_marks(const NetworkRow& row, const Spot& at) {
        std::vector<std::size_t> schools = row.schools;
        std::ranges::stable_sort(schools, [&](std::size_t one, std::size_t other) {
            return chart_.nodes[one].rag > chart_.nodes[other].rag;
        });
        const double step = grain_.mark() + 1;
        for (std::size_t i = 0; i < schools.size(); ++i) {
            const auto across = static_cast<double>(i % marks_in_a_line());
            const auto down = static_cast<double>(i / marks_in_a_line());
            add_rag(chart_.nodes[schools[i]].rag,
                    {{at.x + across * step, at.y + (down + 0.5) * step}, grain_.mark()}, theme_,
                    drawing_);
        }
    }

    // Only what is there, in words.
    void draw_key() {
        const ChartType words = type(Face::Regular, kKeyType, theme_.ink);
        double x = 0;
        const double y = drawing_.size.height - kKeyType;
        for (const Rag rag : {Rag::Red, Rag::Amber, Rag::Green, Rag::None}) {
            const bool is_used = std::ranges::any_of(chart_.nodes, [&](const ChartNode& node) {
                return node.has_rag && node.rag == rag;
            });
            if (!is_used) {
                continue;
            }
            const std::string name =
                rag == Rag::None ? "no category shown" : std::string(rag_word(rag));
            add_rag(rag, {{x, y}, kKeyType * kMarkSide}, theme_, drawing_);
            x += kKeyType * (kMarkSide + kMarkGap);
            drawing_.marks.push_back(words.at({x, y + kCapHeight / 2 * kKeyType}, name));
            x += words.width_of(name) + kKeyGap;
        }
    }

    const Chart& chart_;
    const Theme& theme_;
    const TextMeasure& measure_;
    const std::vector<NetworkPanel> panels_;
    Drawing drawing_;
    Grain grain_;
    std::size_t columns_ = 1;
    double column_width_ = 0;
    // Of each column, from the top down: indices into `panels_`.
    std::vector<std::vector<std::size_t>> panels_in_;
};

}  // namespace

Drawing draw_network(const Chart& chart, const Theme& theme, const TextMeasure& measure) {
    return NetworkDrawer(chart, theme, measure).run();
}

}  // namespace clinic
