// Figures as they were known on a cutoff.
#pragma once

#include "model/release_index.hpp"
#include "model/view.hpp"

#include <map>
#include <string>
#include <vector>

namespace clinic {

// One table with all that decides what was known of it.
struct FiguresOf {
    const FigureTable* table = nullptr;
    const std::vector<Revised>* revised = nullptr;
    // Of the school that the table is of.
    const std::optional<Exemption>* exempt = nullptr;
    bool of_predecessor = false;
};

using FiguresByMeasure = std::map<std::string, std::vector<KnownFigure>>;

// Answers for one cutoff; `history` and `releases` must outlive it.
class KnownFigures {
public:
    KnownFigures(const History& history, const ReleaseIndex& releases, const Date& cutoff);

    // By measure, years ascending, without `pupils`.
    FiguresByMeasure of(const FiguresOf& figures) const;

    // Gives each figure the pupils of its measure's cohort.
    void add_pupils(FiguresByMeasure& figures) const;

private:
    // What one release, or the cell itself, said of a figure.
    struct Published {
        const CellValue* cell = nullptr;
        const Release* release = nullptr;
    };
    struct Row {
        const std::string& measure;
        const ReleaseIndex::Years* releases = nullptr;
    };

    static KnownFigure known_figure(const FiguresOf& figures, int year, const Published& published);
    std::optional<KnownFigure> figure(const FiguresOf& figures, const Row& row, int year,
                                      const CellValue& cell) const;
    std::vector<Published> replaced(const FiguresOf& figures, const std::string& measure,
                                    int year) const;
    const Release* latest_known(const ReleaseIndex::Years* years, int year) const;
    bool is_known(const CellDetail& detail) const;

    const History& history_;
    const ReleaseIndex& releases_;
    Date cutoff_;
};

}  // namespace clinic
