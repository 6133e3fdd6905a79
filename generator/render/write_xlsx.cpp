#include "render/write_xlsx.hpp"

#include "render/table_sheets.hpp"

namespace clinic {

namespace {

// Characters.
constexpr double kWidthOfCaptions = 80;

constexpr const char* kContentsTitle = "Contents";

std::string quoted_title(const std::string& title) {
    std::string quoted = "'";
    for (const char letter : title) {
        quoted += letter == '\'' ? "''" : std::string(1, letter);
    }
    return quoted + "'";
}

// What the workbook is, for whom, of which day, and what its sheets show. The sheets' titles are
// filled in when all of them are known.
Sheet sheet_of_contents(const Document& document, const std::vector<TableSheet>& tables) {
    Sheet contents;
    contents.title = kContentsTitle;
    contents.columns = {{"Sheet"}, {.head = "What it shows", .width = kWidthOfCaptions}, {"Rows"}};
    contents.rows.push_back({{"This workbook"}, {document.title}});
    if (!document.banner.empty()) {
        contents.rows.push_back({{"Marking"}, {document.banner}});
    }
    if (const std::optional<Date> day = date_from(document.issued)) {
        contents.rows.push_back({{"Dated"}, {long_text(*day)}});
    }
    for (const TableSheet& table : tables) {
        contents.rows.push_back(
            {{}, {table.caption}, {SheetNumber{static_cast<double>(table.sheet.rows.size())}}});
    }
    return contents;
}

void link_contents(std::vector<Sheet>& sheets) {
    const std::vector<std::string> titles = sheet_titles(sheets);
    Sheet& contents = sheets.front();
    const std::size_t first = contents.rows.size() + 1 - sheets.size();
    for (std::size_t i = 1; i < sheets.size(); ++i) {
        contents.rows[first + i - 1].front().is =
            SheetLink{"internal:" + quoted_title(titles[i]) + "!A1", titles[i]};
    }
}

}  // namespace

std::string write_xlsx(const Document& document) {
    std::vector<TableSheet> tables = table_sheets(document);
    Workbook workbook;
    workbook.title = document.title;
    workbook.author = document.author;
    workbook.day = date_from(document.issued).value_or(workbook.day);
    workbook.banner = document.banner;
    workbook.sheets.push_back(sheet_of_contents(document, tables));
    for (TableSheet& table : tables) {
        workbook.sheets.push_back(std::move(table.sheet));
    }
    link_contents(workbook.sheets);
    return workbook_bytes(workbook);
}

}  // namespace clinic
