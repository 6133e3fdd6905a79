#include "model/read_figures.hpp"

#include "base/nearest.hpp"
#include "base/number_text.hpp"
#include "model/value_words.hpp"

#include <limits>

namespace clinic {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

// A word in a cell that is neither number nor symbol.
bool say_bad_cell(const Node& node, std::string_view called, FieldReader& reader) {
    std::string advice = number_advice(node.text);
    if (advice.empty() && node.is_scalar() && !node.quoted) {
        std::vector<std::string> symbols;
        for (int i = 2; i <= static_cast<int>(Symbol::u); ++i) {
            symbols.emplace_back(symbol_text(static_cast<Symbol>(i)));
        }
        const std::string nearest = nearest_name(node.text, symbols);
        advice = nearest.empty()
                     ? "a cell holds a number, a symbol such as SUPP, or . for no figure"
                     : "the symbol is written " + nearest;
    }
    return reader.wrong_type(node, called, "a figure", advice);
}

bool read_plain_cell(const Node& node, std::string_view called, FieldReader& reader,
                     CellValue& cell) {
    cell.place = node.place;
    cell.value = kNaN;
    if (node.is == Node::Is::Empty || (node.is_scalar() && node.text.empty())) {
        reader.diagnostics().error(Problem::EmptyValue, node.place,
                                   "a cell of '" + std::string(called) + "' is empty",
                                   "write . where there is no figure");
        return false;
    }
    if (!node.is_scalar()) {
        return reader.wrong_type(node, called, "a row of single figures");
    }
    if (const std::optional<double> number = number_from(node.text)) {
        cell.value = *number;
        cell.symbol = Symbol::None;
        return true;
    }
    const bool is_mark = !node.quoted || node.text != ".";
    const Symbol symbol = is_mark ? symbol_from(node.text) : Symbol::None;
    cell.symbol = symbol == Symbol::None ? Symbol::NoFigure : symbol;
    return symbol != Symbol::None || say_bad_cell(node, called, reader);
}

void add_mark(CellValue& cell, const Exemption& exemption) {
    CellDetail detail = cell.detail ? *cell.detail : CellDetail{};
    detail.exempt = detail.exempt ? stricter(exemption, *detail.exempt) : exemption;
    cell.detail = std::make_shared<const CellDetail>(std::move(detail));
}

// Reads one table. Rows are checked against its years, their measure and the releases.
class TableReader {
public:
    TableReader(FieldReader& reader, const Background& background, FigureTable& table)
        : reader_(reader), background_(background), table_(table) {}

    void read_years(const Node& node) {
        for (const Node& item : node.items) {
            int year = 0;
            // A year that cannot be read keeps its column.
            if (!reader_.read(item, Wanted{"years", kAnyYear}, year)) {
                year = 0;
            }
            if (year != 0 && !table_.years.empty() && year <= table_.years.back()) {
                reader_.diagnostics().error(
                    Problem::Contradiction, item.place,
                    item.text + " comes after " + number_text(table_.years.back(), 0),
                    "years run upward, each once");
            }
            table_.years.push_back(year);
        }
    }

    void read_row(const Entry& entry, bool has_years) {
        const auto found = background_.history.measures.find(entry.key);
        const bool is_known = found != background_.history.measures.end();
        if (!is_known && !reader_.check_name(Names::Measure, entry.key, entry.key_place)) {
            return;
        }
        const Node* const row = row_of(entry);
        if (row == nullptr) {
            return;
        }
        if (has_years && row->items.size() != table_.years.size()) {
            say_length(entry, row->items.size());
            return;
        }
        std::vector<CellValue>& cells = table_.rows[entry.key];
        cells.resize(row->items.size());
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const bool is_read = read_cell(row->items[i], entry.key, reader_, cells[i]);
            if (is_read && is_known && cells[i].symbol == Symbol::None) {
                check_range(found->second, cells[i].value, cells[i].place, reader_);
            }
        }
        mark_row(entry.value, cells);
        if (has_years) {
            check_sources(entry, *row, cells);
        }
    }

private:
    // The list of a row, also inside its long form.
    const Node* row_of(const Entry& entry) {
        const Node* const is = entry.value.find("is");
        const Node& row = is == nullptr ? entry.value : *is;
        if (row.is_list()) {
            return &row;
        }
        reader_.wrong_type(row, entry.key, "a row of figures",
                           "write the cells in brackets, one for each year");
        return nullptr;
    }

    void mark_row(const Node& node, std::vector<CellValue>& cells) {
        for (const Entry& entry : node.entries) {
            Exemption exemption;
            if (entry.key == "exempt") {
                if (reader_.read(entry.value, Wanted{"exempt", {}}, exemption)) {
                    for (CellValue& cell : cells) {
                        add_mark(cell, exemption);
                    }
                }
            } else if (entry.key != "is") {
                reader_.diagnostics().error(
                    Problem::UnknownField, entry.key_place,
                    in_quotes(entry.key) + " is not used here",
                    "a row's long form holds 'is' and 'exempt'; all else belongs to a cell");
            }
        }
    }

    void say_length(const Entry& entry, std::size_t cells) {
        const auto count = [](std::size_t number, const std::string& word) {
            return number_text(static_cast<double>(number), 0) + " " + word +
                   (number == 1 ? "" : "s");
        };
        reader_.diagnostics().error(Problem::RowLength, entry.key_place,
                                    "'" + entry.key + "' has " + count(cells, "cell") +
                                        ", and 'years' has " + count(table_.years.size(), "year"),
                                    "one cell for each year; write . where there is no figure");
    }

    // Its own source, or its own day, says when it was published.
    bool is_dated(const CellDetail& detail) const {
        return detail.known || background_.releases.release(detail.source) != nullptr;
    }

    void check_sources(const Entry& entry, const Node& row, const std::vector<CellValue>& cells) {
        if (!background_.releases.is_complete) {
            return;
        }
        const ReleaseIndex::Years* const years = background_.releases.of(entry.key);
        std::string without;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const CellValue& cell = cells[i];
            const bool has_source_of_its_own = cell.detail && !cell.detail->source.empty();
            if (has_source_of_its_own && !is_dated(*cell.detail)) {
                reader_.check_name(Names::Release, cell.detail->source,
                                   place_of(&row, row.items[i].place, "source"));
            }
            const bool needs_none = cell.symbol == Symbol::NoFigure || cell.symbol == Symbol::z ||
                                    table_.years[i] == 0 || has_source_of_its_own ||
                                    (cell.detail && cell.detail->known);
            if (!needs_none && (years == nullptr || !years->contains(table_.years[i]))) {
                without += (without.empty() ? "" : ", ") + number_text(table_.years[i], 0);
            }
        }
        if (!without.empty()) {
            reader_.diagnostics().error(Problem::NoSource, entry.key_place,
                                        "'" + entry.key + "' of " + without + " has no source",
                                        "add a release to sources.yaml that gives it");
        }
    }

    FieldReader& reader_;
    const Background& background_;
    FigureTable& table_;
};

// A misspelt 'years' has been reported already.
bool has_nearly(const Node& node, const std::string& key) {
    return std::any_of(node.entries.begin(), node.entries.end(),
                       [&](const Entry& entry) { return nearest_name(entry.key, {key}) == key; });
}

}  // namespace

bool check_range(const Measure& measure, double value, const Place& place, FieldReader& reader) {
    const bool counts =
        measure.unit == Unit::Pupils || measure.unit == Unit::Count || measure.unit == Unit::Rate;
    const bool is_percent = measure.unit == Unit::Percent;
    // More than any council spends or teaches: a slip of the finger, and too long for a column.
    constexpr double kMost = 1e10;
    if (value > kMost || value < -kMost) {
        reader.diagnostics().error(Problem::OutOfRange, place,
                                   "'" + measure.id + "' is " + grouped_text(value, 0),
                                   "no school's figure is so large");
        return false;
    }
    if ((!counts && !is_percent) || (value >= 0 && (counts || value <= 100))) {
        return true;
    }
    reader.diagnostics().error(
        Problem::OutOfRange, place, "'" + measure.id + "' is " + number_text(value),
        is_percent ? "it is a percentage and runs from 0 to 100" : "it is at least 0");
    return false;
}

bool read_more(FieldReader&, const Node&, CellDetail&) {
    // `is` is the cell itself, and read_cell reads it.
    return true;
}

bool read_cell(const Node& node, std::string_view called, FieldReader& reader, CellValue& cell) {
    if (!node.is_map()) {
        return read_plain_cell(node, called, reader, cell);
    }
    CellDetail detail;
    bool is_read = reader.read(node, Wanted{called, {}}, detail);
    const Node* const is = node.find("is");
    if (is == nullptr) {
        reader.wrong_type(node, called, "a figure",
                          "the long form of a cell is {is: 68, cohort: 22}");
        is_read = false;
    } else {
        is_read = read_plain_cell(*is, called, reader, cell) && is_read;
    }
    cell.place = is == nullptr ? node.place : is->place;
    cell.detail = std::make_shared<const CellDetail>(std::move(detail));
    return is_read;
}

void read_figures(const Node& node, FieldReader& reader, const Background& background,
                  FigureTable& figures) {
    const Node* const years = node.find("years");
    const Node* const rows = node.find("figures");
    TableReader table(reader, background, figures);
    const bool has_years = years != nullptr && years->is_list();
    if (has_years) {
        table.read_years(*years);
    } else if (years != nullptr) {
        reader.wrong_type(*years, "years", "a list of years", "write [2014, 2015]");
    }
    if (rows == nullptr || !reader.is_map(*rows, "figures")) {
        return;
    }
    if (years == nullptr && !reader.has_holes() && !has_nearly(node, "years")) {
        reader.diagnostics().error(Problem::MissingField, rows->place,
                                   "'years' is missing above 'figures'",
                                   "it holds the year of each column: [2014, 2015]");
    }
    for (const Entry& entry : rows->entries) {
        Exemption exemption;
        if (entry.key != "exempt") {
            table.read_row(entry, has_years);
        } else if (reader.read(entry.value, Wanted{"exempt", {}}, exemption)) {
            figures.exempt = exemption;
        }
    }
}

bool read_more(FieldReader& reader, const Node& node, Revised& revised) {
    const Node* const is = node.find("is");
    if (is == nullptr) {
        return true;
    }
    bool is_read = read_cell(*is, revised.measure, reader, revised.is);
    Exemption exemption;
    if (const Node* const exempt = node.find("exempt")) {
        is_read = reader.read(*exempt, Wanted{"exempt", {}}, exemption) && is_read;
        add_mark(revised.is, exemption);
    }
    return is_read;
}

void check_revised(const std::vector<Revised>& revised, FieldReader& reader,
                   const Background& background) {
    for (const Revised& old : revised) {
        const auto measure = background.history.measures.find(old.measure);
        if (measure != background.history.measures.end() && old.is.symbol == Symbol::None) {
            check_range(measure->second, old.is.value, old.is.place, reader);
        }
    }
}

}  // namespace clinic
