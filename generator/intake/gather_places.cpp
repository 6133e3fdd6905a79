#include "intake/gather.hpp"

#include "base/number_text.hpp"
#include "intake/words.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Metres; the ends of the British National Grid, as an authority folder takes them.
constexpr int kMostEast = 700000;
constexpr int kMostNorth = 1300000;

class PlaceGatherer {
public:
    PlaceGatherer(const KnownTable& known, Gathered& gathered, Diagnostics& diagnostics)
        : known_(known), gathered_(gathered), diagnostics_(diagnostics) {}

    void gather() {
        for (std::size_t row = known_.header + 1; row < known_.table.rows.size(); ++row) {
            const std::optional<int> urn = urn_in_row(known_, row);
            const auto school = urn ? gathered_.schools.find(*urn) : gathered_.schools.end();
            if (school != gathered_.schools.end()) {
                gather_row(row, school->second);
            }
        }
        write_note();
    }

private:
    void gather_row(std::size_t row, FoundSchool& school) {
        school.ward = known_.told(row, Tells::Ward);
        if (known_.told(row, Tells::Easting).empty() && known_.told(row, Tells::Northing).empty()) {
            return;
        }
        const std::optional<int> easting = metres(row, Tells::Easting, kMostEast);
        const std::optional<int> northing = metres(row, Tells::Northing, kMostNorth);
        if (easting && northing) {
            school.stands = {*easting, *northing};
        }
    }

    std::optional<int> metres(std::size_t row, Tells column, int most) {
        const std::optional<int> found = whole_number_from(known_.told(row, column));
        if (found && *found >= 0 && *found <= most) {
            return found;
        }
        say_bad_cell(known_, row, *known_.column(column), "not a place in Great Britain",
                     "whole metres of the British National Grid, from 0 to " + number_text(most, 0),
                     diagnostics_);
        return std::nullopt;
    }

    void write_note() {
        const auto placed =
            std::count_if(gathered_.schools.begin(), gathered_.schools.end(),
                          [](const auto& school) { return school.second.stands.has_value(); });
        gathered_.notes.push_back(
            known_.file_name() + ": where " +
            counted(static_cast<int>(placed), "school stands", "schools stand") + ", of " +
            number_text(static_cast<double>(gathered_.schools.size()), 0));
    }

    const KnownTable& known_;
    Gathered& gathered_;
    Diagnostics& diagnostics_;
};

}  // namespace

void gather_places(const KnownTable& known, Gathered& gathered, Diagnostics& diagnostics) {
    PlaceGatherer(known, gathered, diagnostics).gather();
}

}  // namespace clinic
