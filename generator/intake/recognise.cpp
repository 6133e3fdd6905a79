#include "intake/recognise.hpp"

#include "base/letters.hpp"
#include "base/number_text.hpp"

#include <algorithm>

namespace clinic {

namespace {

// Titles and notes above the header take no more rows than this.
constexpr std::size_t kMostTitleRows = 10;

// Of a header that nobody knows, so many names are shown.
constexpr std::size_t kShownNames = 6;

std::map<std::string, std::size_t> columns_of(const std::vector<std::string>& header) {
    std::map<std::string, std::size_t> columns;
    for (std::size_t column = 0; column < header.size(); ++column) {
        columns.emplace(small_letters(header[column]), column);
    }
    return columns;
}

std::vector<std::string_view> missing_columns(const FileKind& kind,
                                              const std::map<std::string, std::size_t>& columns) {
    std::vector<std::string_view> missing;
    std::copy_if(kind.recognised_by.begin(), kind.recognised_by.end(), std::back_inserter(missing),
                 [&](std::string_view name) { return !columns.contains(small_letters(name)); });
    return missing;
}

std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words) {
        all += (all.empty() ? "" : ", ") + word;
    }
    return all;
}

// The kind that lacks the fewest of its columns, told with what is missing.
std::string nearest_kind(const std::vector<DataTable>& tables) {
    const FileKind* nearest = nullptr;
    std::vector<std::string_view> missing;
    for (const DataTable& table : tables) {
        for (std::size_t row = 0; row < std::min(kMostTitleRows, table.rows.size()); ++row) {
            for (const FileKind& kind : file_kinds()) {
                const auto lacks = missing_columns(kind, columns_of(table.rows[row]));
                const bool is_like_it = lacks.size() * 3 < kind.recognised_by.size();
                if (is_like_it && (nearest == nullptr || lacks.size() < missing.size())) {
                    nearest = &kind;
                    missing = lacks;
                }
            }
        }
    }
    if (nearest != nullptr) {
        return "it is most like '" + std::string(nearest->title) + "', which also has " +
               joined({missing.begin(), missing.end()});
    }
    std::vector<std::string> titles;
    for (const FileKind& kind : file_kinds()) {
        titles.emplace_back("'" + std::string(kind.title) + "'");
    }
    return "import knows " + joined(titles);
}

std::string first_names(const std::vector<DataTable>& tables) {
    for (const DataTable& table : tables) {
        if (!table.rows.empty()) {
            const std::vector<std::string>& row = table.rows.front();
            std::vector<std::string> names(
                row.begin(), row.begin() + static_cast<long>(std::min(kShownNames, row.size())));
            return "'" + joined(names) + (row.size() > kShownNames ? ", …'" : "'");
        }
    }
    return "nothing";
}

std::optional<KnownTable> known_table(DataTable& table) {
    for (std::size_t row = 0; row < std::min(kMostTitleRows, table.rows.size()); ++row) {
        const auto columns = columns_of(table.rows[row]);
        for (const FileKind& kind : file_kinds()) {
            if (missing_columns(kind, columns).empty()) {
                return KnownTable{&kind, std::move(table), row, columns};
            }
        }
    }
    return std::nullopt;
}

// "row 12 of sheet 'Schools': "
std::string place_in_sheet(const DataTable& table, std::size_t row) {
    return "row " + number_text(table.lines[row], 0) + " of sheet '" + table.sheet + "': ";
}

}  // namespace

std::optional<std::size_t> KnownTable::column(std::string_view name) const {
    const auto found = columns.find(small_letters(name));
    return found == columns.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::size_t> KnownTable::column(Tells what) const {
    const auto found = std::find_if(kind->told.begin(), kind->told.end(),
                                    [&](const ToldColumn& entry) { return entry.tells == what; });
    return found == kind->told.end() ? std::nullopt : column(found->column);
}

std::string_view KnownTable::told(std::size_t row, Tells what) const {
    const std::optional<std::size_t> index = column(what);
    return index ? table.cell(row, *index) : std::string_view{};
}

std::string KnownTable::file_name() const {
    return table.path.substr(table.path.find_last_of('/') + 1);
}

std::optional<KnownTable> recognise(std::vector<DataTable> tables, const std::string& path,
                                    Diagnostics& diagnostics) {
    for (DataTable& table : tables) {
        if (std::optional<KnownTable> known = known_table(table)) {
            return known;
        }
    }
    diagnostics.error_in(Problem::UnknownTable, path,
                         "no known header: the file begins with " + first_names(tables),
                         nearest_kind(tables));
    return std::nullopt;
}

void say_bad_cell(const KnownTable& known, std::size_t row, std::size_t column,
                  const std::string& what, const std::string& hint, Diagnostics& diagnostics) {
    const std::string message = "'" + std::string(known.table.cell(known.header, column)) +
                                "' is '" + std::string(known.table.cell(row, column)) + "', " +
                                what;
    if (known.table.text != nullptr) {
        diagnostics.error(Problem::BadCell, known.table.place(row, column), message, hint);
    } else {
        diagnostics.error_in(Problem::BadCell, known.table.path,
                             place_in_sheet(known.table, row) + message, hint);
    }
}

void say_unknown_year(const KnownTable& known, Diagnostics& diagnostics) {
    diagnostics.error_in(Problem::UnknownYear, known.table.path,
                         "the header of '" + std::string(known.kind->title) +
                             "' does not say which school year it is about",
                         "write " + known.table.path + "=2018-19, with the year that it is about");
}

void say_left_out(const KnownTable& known, std::size_t row, const std::string& message,
                  Diagnostics& diagnostics) {
    if (known.table.text != nullptr) {
        diagnostics.warning(Problem::LeftOut, known.table.place(row, 0), message);
    } else {
        diagnostics.warning_in(Problem::LeftOut, known.table.path,
                               place_in_sheet(known.table, row) + message);
    }
}

}  // namespace clinic
