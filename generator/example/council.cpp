#include "example/council.hpp"

#include <algorithm>

namespace clinic {

const std::vector<const Council*>& councils() {
    static const std::vector<const Council*> kCouncils = {&nenebridge(), &ashmere()};
    return kCouncils;
}

const Council* council_called(std::string_view id) {
    const auto found = std::ranges::find(councils(), id, &Council::id);
    return found == councils().end() ? nullptr : *found;
}

const FrameworkOfDay& framework_on(const Council& council, const Date& day) {
    const FrameworkOfDay* found = &council.frameworks.front();
    for (const FrameworkOfDay& framework : council.frameworks) {
        found = framework.from <= day ? &framework : found;
    }
    return *found;
}

const NationLine* nation_line(const Council& council, FigureRow row, std::string_view phase) {
    const NationLine* of_all = nullptr;
    for (const NationLine& line : *council.nation) {
        if (line.row == row && line.phase == phase) {
            return &line;
        }
        of_all = line.row == row && line.phase.empty() ? &line : of_all;
    }
    return of_all;
}

int nation_tenths(const Council& council, FigureRow row, std::string_view phase, int year_index) {
    const NationLine* line = nation_line(council, row, phase);
    const int published =
        line == nullptr ? kUnpublished : line->is[static_cast<std::size_t>(year_index)];
    return published == kUnpublished || kind_of_row(row).decimals > 0 ? published : published * 10;
}

}  // namespace clinic
