#include "source/table.hpp"

#include "base/whole_file.hpp"
#include "source/characters_of_file.hpp"
#include "source/read_csv.hpp"
#include "source/read_xlsx.hpp"
#include "source/zip_archive.hpp"

namespace clinic {

std::string_view DataTable::cell(std::size_t row, std::size_t column) const {
    return row < rows.size() && column < rows[row].size() ? std::string_view(rows[row][column])
                                                          : std::string_view{};
}

Place DataTable::place(std::size_t row, std::size_t column) const {
    return text == nullptr || row >= lines.size() ? Place{}
                                                  : place_of_csv_cell(*text, lines[row], column);
}

namespace {

// Before 2007 Excel wrote this; a workbook with a password looks the same from outside.
bool is_old_workbook(std::string_view bytes) {
    return bytes.starts_with("\xD0\xCF\x11\xE0");
}

bool is_text(const std::string& path, std::string_view bytes, Diagnostics& diagnostics) {
    if (is_old_workbook(bytes)) {
        diagnostics.error_in(Problem::UnknownTable, path,
                             "this is an Excel file of the old kind, or one with a password",
                             "open it and save it as XLSX or CSV");
        return false;
    }
    if (looks_like_utf16(bytes)) {
        diagnostics.error_in(Problem::NotUtf8, path, "the file is UTF-16 or no text at all",
                             "open it and save it as 'CSV UTF-8'");
        return false;
    }
    return true;
}

}  // namespace

std::vector<DataTable> load_tables(const std::string& path, Diagnostics& diagnostics) {
    std::string bytes = read_whole_file(path);
    if (is_zip_archive(bytes)) {
        return read_xlsx(path, bytes, diagnostics);
    }
    if (!is_text(path, bytes, diagnostics)) {
        return {};
    }
    if (find_bad_byte(bytes, 0) != std::string_view::npos) {
        bytes = utf8_from_windows_1252(bytes);
    }
    auto text = std::make_shared<const SourceText>(SourceText{path, std::move(bytes)});
    return {read_csv(std::move(text), diagnostics)};
}

}  // namespace clinic
