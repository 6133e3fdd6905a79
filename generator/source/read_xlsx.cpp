#include "source/read_xlsx.hpp"

#include "base/failure.hpp"
#include "base/number_text.hpp"
#include "source/excel_numbers.hpp"
#include "source/trimmed.hpp"
#include "source/zip_archive.hpp"

#include <pugixml.hpp>

#include <map>
#include <optional>

namespace clinic {

namespace {

// Excel's own limits.
constexpr std::size_t kMostColumns = 16384;
constexpr std::size_t kMostRows = 1048576;
// A sheet with a word in its last column on every row would not fit any memory.
constexpr std::size_t kMostCells = 20'000'000;

struct Workbook {
    std::vector<std::string> shared_words;
    // By number of cell format.
    std::vector<NumberStyle> styles;
    bool counts_from_1904 = false;
};

// Plain text or runs of it; what only helps to pronounce it (`rPh`) is none.
std::string words_of(const pugi::xml_node& node) {
    std::string words;
    for (const pugi::xml_node child : node.children()) {
        const std::string_view name = child.name();
        if (name == "t") {
            words += child.text().get();
        } else if (name == "r") {
            words += child.child("t").text().get();
        }
    }
    return words;
}

class WorkbookReader {
public:
    WorkbookReader(const std::string& path, std::string_view bytes)
        : path_(path), archive_(bytes, path) {}

    bool is_workbook() const { return archive_.file("xl/workbook.xml").has_value(); }

    std::vector<DataTable> read() {
        const pugi::xml_node book = load("xl/workbook.xml", book_).child("workbook");
        workbook_.counts_from_1904 = book.child("workbookPr").attribute("date1904").as_bool();
        read_shared_words();
        read_styles();
        const std::map<std::string, std::string> places = read_places();
        std::vector<DataTable> tables;
        for (const pugi::xml_node sheet : book.child("sheets").children("sheet")) {
            const auto place = places.find(sheet.attribute("r:id").value());
            if (place == places.end()) {
                fail("a sheet is missing in it");
            }
            tables.push_back(read_sheet(sheet.attribute("name").value(), place->second));
        }
        return tables;
    }

private:
    pugi::xml_node load(const std::string& name, pugi::xml_document& into) const {
        const std::optional<std::string> bytes = archive_.file(name);
        if (bytes) {
            const auto result = into.load_buffer(bytes->data(), bytes->size(),
                                                 pugi::parse_default | pugi::parse_ws_pcdata);
            if (!result) {
                fail("'" + name + "' in it is damaged");
            }
        }
        return into;
    }

    void read_shared_words() {
        pugi::xml_document document;
        const pugi::xml_node table = load("xl/sharedStrings.xml", document).child("sst");
        for (const pugi::xml_node item : table.children("si")) {
            workbook_.shared_words.push_back(words_of(item));
        }
    }

    void read_styles() {
        pugi::xml_document document;
        const pugi::xml_node sheet = load("xl/styles.xml", document).child("styleSheet");
        std::map<int, NumberStyle> own;
        for (const pugi::xml_node format : sheet.child("numFmts").children("numFmt")) {
            own[format.attribute("numFmtId").as_int()] =
                style_of_code(format.attribute("formatCode").value());
        }
        for (const pugi::xml_node format : sheet.child("cellXfs").children("xf")) {
            const int id = format.attribute("numFmtId").as_int();
            const auto found = own.find(id);
            workbook_.styles.push_back(found == own.end() ? style_of_builtin(id) : found->second);
        }
    }

    // Of each sheet's id: the file that holds it.
    std::map<std::string, std::string> read_places() const {
        pugi::xml_document document;
        const pugi::xml_node list =
            load("xl/_rels/workbook.xml.rels", document).child("Relationships");
        std::map<std::string, std::string> places;
        for (const pugi::xml_node relation : list.children("Relationship")) {
            const std::string target = relation.attribute("Target").value();
            places[relation.attribute("Id").value()] =
                target.starts_with('/') ? target.substr(1) : "xl/" + target;
        }
        return places;
    }

    DataTable read_sheet(const std::string& name, const std::string& file) const {
        DataTable table;
        table.path = path_;
        table.sheet = name;
        pugi::xml_document document;
        const pugi::xml_node data = load(file, document).child("worksheet").child("sheetData");
        std::size_t number = 0;
        std::size_t cells = 0;
        for (const pugi::xml_node row : data.children("row")) {
            number = row.attribute("r").as_ullong(number + 1);
            std::vector<std::string> words = read_row(row);
            cells += words.size();
            if (number == 0 || number > kMostRows || cells > kMostCells) {
                fail("the sheet '" + name + "' is too large");
            }
            if (!words.empty()) {
                table.rows.push_back(std::move(words));
                table.lines.push_back(static_cast<int>(number));
            }
        }
        return table;
    }

    std::vector<std::string> read_row(const pugi::xml_node& row) const {
        std::vector<std::string> words;
        std::size_t column = 0;
        for (const pugi::xml_node cell : row.children("c")) {
            column = column_of(cell.attribute("r").value(), column + 1);
            if (column > kMostColumns) {
                fail("a row has more columns than Excel knows");
            }
            std::string text = cell_text(cell);
            if (!text.empty()) {
                words.resize(std::max(words.size(), column));
                words[column - 1] = std::move(text);
            }
        }
        return words;
    }

    // 28 for "AB7"; `next` when the cell does not say.
    static std::size_t column_of(std::string_view reference, std::size_t next) {
        std::size_t column = 0;
        for (const char letter : reference) {
            if (letter < 'A' || letter > 'Z' || column > kMostColumns) {
                break;
            }
            column = column * 26 + static_cast<std::size_t>(letter - 'A' + 1);
        }
        return column == 0 ? next : column;
    }

    std::string cell_text(const pugi::xml_node& cell) const {
        const std::string_view type = cell.attribute("t").value();
        const std::string_view value = cell.child("v").text().get();
        if (type == "s") {
            const std::optional<int> index = whole_number_from(value);
            if (!index || *index < 0 ||
                static_cast<std::size_t>(*index) >= workbook_.shared_words.size()) {
                fail("a cell's words are missing in it");
            }
            return std::string(trimmed(workbook_.shared_words[static_cast<std::size_t>(*index)]));
        }
        if (type == "inlineStr") {
            return std::string(trimmed(words_of(cell.child("is"))));
        }
        if (type == "b") {
            return value == "1" ? "TRUE" : "FALSE";
        }
        if (type == "d") {
            return std::string(value.substr(0, 10));
        }
        if (type == "str" || type == "e" || value.empty()) {
            return std::string(trimmed(value));
        }
        const std::size_t style = cell.attribute("s").as_ullong();
        return excel_cell(
            value, style < workbook_.styles.size() ? workbook_.styles[style] : NumberStyle::Number,
            workbook_.counts_from_1904);
    }

    [[noreturn]] void fail(const std::string& what) const {
        throw Failure("reading " + path_ + ": " + what);
    }

    std::string path_;
    ZipArchive archive_;
    pugi::xml_document book_;
    Workbook workbook_;
};

}  // namespace

std::vector<DataTable> read_xlsx(const std::string& path, std::string_view bytes,
                                 Diagnostics& diagnostics) {
    WorkbookReader reader(path, bytes);
    if (!reader.is_workbook()) {
        diagnostics.error_in(Problem::UnknownTable, path, "this archive is no Excel workbook",
                             "open it and save the sheet as XLSX or CSV");
        return {};
    }
    return reader.read();
}

}  // namespace clinic
