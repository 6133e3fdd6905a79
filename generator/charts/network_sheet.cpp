#include "charts/network_sheet.hpp"

#include "base/count_text.hpp"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

constexpr std::size_t kMostColumns = 3;
// Points unless said otherwise.
constexpr double kColumnGap = 8;
constexpr double kHeadMore = 0.5;
// As shares of the type size.
constexpr double kMarkSide = 1.15;
constexpr double kLoneMarkSide = 1.35;
constexpr double kMarkGap = 0.4;
// Titles beside marks, as a share of the room.
constexpr double kWidestTitles = 0.6;

// From what reads best to the last resort.
constexpr std::array<NetworkGrain, 10> kGrains = {{{8.5, NetworkDetail::Names},
                                                   {8, NetworkDetail::Names},
                                                   {7.5, NetworkDetail::Names},
                                                   {7, NetworkDetail::Names},
                                                   {6.5, NetworkDetail::Names},
                                                   {7.5, NetworkDetail::Marks},
                                                   {7, NetworkDetail::Marks},
                                                   {9, NetworkDetail::MarksOfPanels},
                                                   {8, NetworkDetail::MarksOfPanels},
                                                   {7, NetworkDetail::MarksOfPanels}}};

// "3 red, 13 amber, 42 green"
std::string findings_of(const Chart& chart, const std::vector<std::size_t>& schools) {
    std::string words;
    for (const Rag rag : {Rag::Red, Rag::Amber, Rag::Green}) {
        const auto count = std::ranges::count_if(
            schools, [&](std::size_t school) { return chart.nodes[school].rag == rag; });
        if (count > 0) {
            words += (words.empty() ? "" : ", ") + std::to_string(count) + " " +
                     std::string(rag_word(rag));
        }
    }
    return words;
}

}  // namespace

double NetworkGrain::line() const {
    return type * kNetworkLeading;
}

double NetworkGrain::mark() const {
    return type * (has_names() ? kMarkSide : kLoneMarkSide);
}

double NetworkGrain::row_gap() const {
    return has_names() ? 3 : 1;
}

double NetworkGrain::row_inset() const {
    return has_names() ? 3 : 1;
}

NetworkSheet::NetworkSheet(const Chart& chart, const Theme& theme, const TextMeasure& measure)
    : chart_(chart), theme_(theme), measure_(measure), panels_(panels_of(chart)) {
    if (!panels_.empty()) {
        choose_grain();
    }
}

void NetworkSheet::set_columns(std::size_t count) {
    columns_.resize(count);
    const auto all = static_cast<double>(count);
    column_width_ = (chart_.size.width - kColumnGap * (all - 1)) / all;
}

double NetworkSheet::column_left(std::size_t column) const {
    return (column_width_ + kColumnGap) * static_cast<double>(column);
}

ChartType NetworkSheet::type(Face face, double size, const Color& color) const {
    return {measure_, face, size, color};
}

ChartType NetworkSheet::names(Rag rag) const {
    return type(rag == Rag::Red ? Face::Bold : Face::Regular, grain_.type, theme_.ink);
}

ChartType NetworkSheet::titles() const {
    return type(Face::Bold, grain_.type, theme_.accent);
}

ChartType NetworkSheet::heads() const {
    return type(Face::Bold, grain_.type + kHeadMore, kWhite);
}

double NetworkSheet::name_left(bool has_rag) const {
    return has_rag ? grain_.mark() + kMarkGap * grain_.type : 0;
}

std::vector<std::string> NetworkSheet::name_lines(const ChartNode& school) const {
    return wrap_words(school.name, name_width(school), names(school.rag));
}

double NetworkSheet::name_width(const ChartNode& school) const {
    return inner_width() - name_left(school.has_rag);
}

double NetworkSheet::head_width(const NetworkPanel& panel) const {
    return panel_width() - 3 * kPanelInset - heads().width_of(count_text(panel.schools, "school"));
}

std::vector<std::string> NetworkSheet::head_lines(const NetworkPanel& panel) const {
    return wrap_words(panel.title, head_width(panel), heads());
}

double NetworkSheet::head_height(const NetworkPanel& panel) const {
    return static_cast<double>(head_lines(panel).size()) * (grain_.type + kHeadMore) *
               kNetworkLeading +
           kPanelInset;
}

std::vector<std::string> NetworkSheet::title_lines(const NetworkRow& row) const {
    return row.title.empty() || !grain_.has_titles_above()
               ? std::vector<std::string>{}
               : wrap_words(row.title, inner_width(), titles());
}

std::string NetworkSheet::counted_title(const NetworkRow& row) const {
    if (row.title.empty() || grain_.has_titles_above()) {
        return {};
    }
    const std::string words = row.title + ": " + std::to_string(row.schools.size());
    return wrap_words(words, inner_width() * kWidestTitles, titles()).front();
}

double NetworkSheet::marks_left(const NetworkPanel& panel) const {
    double widest = 0;
    for (const NetworkRow& row : panel.rows) {
        widest = std::max(widest, titles().width_of(counted_title(row)));
    }
    return widest > 0 ? widest + kPanelInset : 0;
}

std::size_t NetworkSheet::marks_in_a_line(const NetworkPanel& panel) const {
    const double room = inner_width() - marks_left(panel) + 1;
    return std::max<std::size_t>(static_cast<std::size_t>(room / grain_.mark_step()), 1);
}

double NetworkSheet::marks_height(const NetworkRow& row, const NetworkPanel& panel) const {
    const std::size_t in_a_line = marks_in_a_line(panel);
    return static_cast<double>((row.schools.size() + in_a_line - 1) / in_a_line) *
           grain_.mark_step();
}

double NetworkSheet::names_height(const NetworkRow& row) const {
    double lines = 0;
    for (const std::size_t school : row.schools) {
        lines += static_cast<double>(name_lines(chart_.nodes[school]).size());
    }
    return lines * grain_.line();
}

double NetworkSheet::row_height(const NetworkRow& row, const NetworkPanel& panel) const {
    return static_cast<double>(title_lines(row).size()) * grain_.line() +
           (grain_.has_names() ? names_height(row) : marks_height(row, panel)) +
           2 * grain_.row_inset();
}

double NetworkSheet::panel_height(const NetworkPanel& panel) const {
    double height = head_height(panel) + kBelowHead;
    for (const NetworkRow& row : panel.rows) {
        height += row_height(row, panel) + grain_.row_gap();
    }
    return height;
}

// No word must be cut in two.
bool NetworkSheet::has_room_for_words() const {
    return std::ranges::all_of(panels_, [&](const NetworkPanel& panel) {
        return no_word_is_wider(panel.title, head_width(panel), heads()) &&
               std::ranges::all_of(panel.rows,
                                   [&](const NetworkRow& row) { return has_room_for_names(row); });
    });
}

bool NetworkSheet::has_room_for_names(const NetworkRow& row) const {
    return !grain_.has_names() || std::ranges::all_of(row.schools, [&](std::size_t index) {
        const ChartNode& school = chart_.nodes[index];
        return no_word_is_wider(school.name, name_width(school), names(school.rag));
    });
}

bool NetworkSheet::fits_in(std::size_t columns) {
    set_columns(columns);
    for (const bool in_turn : {true, false}) {
        place_panels(in_turn);
        if (height_ <= chart_.size.height) {
            return true;
        }
    }
    return false;
}

void NetworkSheet::choose_grain() {
    const std::size_t most = std::min(panels_.size(), kMostColumns);
    for (const NetworkGrain& grain : kGrains) {
        if (grain.type * theme_.chart_scale < theme_.least_quiet_size) {
            continue;
        }
        grain_ = grain;
        if (grain.detail == NetworkDetail::MarksOfPanels) {
            join_rows();
        }
        for (std::size_t columns = most; columns > 0; --columns) {
            if (fits_in(columns) && has_room_for_words()) {
                return;
            }
        }
    }
    fits_in(most);
}

void NetworkSheet::join_rows() {
    for (NetworkPanel& panel : panels_) {
        NetworkRow all;
        for (const NetworkRow& row : panel.rows) {
            all.schools.insert(all.schools.end(), row.schools.begin(), row.schools.end());
        }
        all.title = findings_of(chart_, all.schools);
        panel.rows = {std::move(all)};
    }
}

// In turn, so that they are read across; or each into the column that is shortest so far.
void NetworkSheet::place_panels(bool in_turn) {
    std::vector<double> ends(columns_.size(), kAbove);
    columns_.assign(columns_.size(), {});
    for (std::size_t i = 0; i < panels_.size(); ++i) {
        const auto shortest = std::min_element(ends.begin(), ends.end());
        const std::size_t column =
            in_turn ? i % columns_.size() : static_cast<std::size_t>(shortest - ends.begin());
        columns_[column].push_back(&panels_[i]);
        ends[column] += panel_height(panels_[i]) + kPanelGap;
    }
    height_ = *std::max_element(ends.begin(), ends.end()) - kPanelGap + kBelow;
}

}  // namespace clinic
