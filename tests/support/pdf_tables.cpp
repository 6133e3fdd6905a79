#include "support/pdf_tables.hpp"

#include <set>

namespace clinic {

namespace {

// Columns and rows that a cell covers, and what heads it.
class TableCheck {
public:
    TableCheck(const PdfTree& tree, const PdfElement& table) : tree_(tree) {
        for (const int part : children_of(table)) {
            if (at(part).type == "TR") {
                rows_.push_back(part);
                continue;
            }
            // A caption may hold a small figure: the key of the table's own charts.
            if (at(part).type != "Caption") {
                for (const int row : children_of(at(part))) {
                    rows_.push_back(row);
                }
            }
        }
    }

    Faults check() {
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            place_row(row);
        }
        check_width();
        for (const auto& [place, cell] : grid_) {
            if (at(cell).type == "TD") {
                check_headed(place);
            }
        }
        return std::move(faults_);
    }

private:
    // Row, then column.
    using Place = std::pair<std::size_t, std::size_t>;

    const PdfElement& at(int element) const {
        return tree_.elements[static_cast<std::size_t>(element)];
    }

    std::string scope(int cell) const { return name_of(attribute_of(tree_, at(cell), "/Scope")); }

    std::size_t span(int cell, const char* key) const {
        QPDFObjectHandle value = attribute_of(tree_, at(cell), key);
        return value.isInteger() && value.getIntValue() > 0
                   ? static_cast<std::size_t>(value.getIntValue())
                   : 1;
    }

    void place_row(std::size_t row) {
        std::size_t column = 0;
        for (const int cell : children_of(at(rows_[row]))) {
            if (at(cell).type == "TH") {
                const std::string heads = scope(cell);
                expect(faults_, heads == "Row" || heads == "Column" || heads == "Both",
                       "a header cell does not say what it heads");
            }
            while (grid_.count({row, column}) != 0) {
                ++column;
            }
            for (std::size_t down = 0; down < span(cell, "/RowSpan"); ++down) {
                for (std::size_t right = 0; right < span(cell, "/ColSpan"); ++right) {
                    const bool is_free =
                        grid_.emplace(Place{row + down, column + right}, cell).second;
                    expect(faults_, is_free, "two cells of a table cover one place");
                }
            }
        }
    }

    void check_width() {
        std::map<std::size_t, std::size_t> widths;
        for (const auto& [place, cell] : grid_) {
            ++widths[place.first];
        }
        std::set<std::size_t> different;
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            different.insert(widths.count(row) != 0 ? widths[row] : 0);
        }
        expect(faults_, different.size() == 1 && widths.size() == rows_.size(),
               "the rows of a table differ in length");
    }

    // Another cell of the row or the column is its header, as assistive software looks for one.
    void check_headed(const Place& place) {
        for (const auto& [other, cell] : grid_) {
            if (at(cell).type != "TH") {
                continue;
            }
            const std::string heads = scope(cell);
            const bool is_row = other.first == place.first && heads != "Column";
            const bool is_column = other.second == place.second && heads != "Row";
            if (is_row || is_column) {
                return;
            }
        }
        if (!was_said_) {
            faults_.push_back("a cell of a table has no header");
            was_said_ = true;
        }
    }

    const PdfTree& tree_;
    std::vector<int> rows_;
    std::map<Place, int> grid_;
    bool was_said_ = false;
    Faults faults_;
};

}  // namespace

Faults table_faults(const PdfTree& tree) {
    Faults faults;
    for (const PdfElement& element : tree.elements) {
        if (element.type == "Table") {
            const Faults own = TableCheck(tree, element).check();
            faults.insert(faults.end(), own.begin(), own.end());
        }
    }
    return faults;
}

}  // namespace clinic
