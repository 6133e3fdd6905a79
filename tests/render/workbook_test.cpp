// Workbooks are read back by the program's own reader of spreadsheets, and their XML where that
// does not look.
#include "render/workbook.hpp"

#include "source/read_xlsx.hpp"
#include "source/zip_archive.hpp"
#include "support/catch.hpp"

#include <cstdlib>

namespace clinic {

namespace {

std::string print_sheets(const std::string& bytes) {
    Diagnostics diagnostics;
    std::string all;
    for (const DataTable& table : read_xlsx("book.xlsx", bytes, diagnostics)) {
        all += "sheet '" + table.sheet + "'\n";
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            all += std::to_string(table.lines[row]) + ":";
            for (const std::string& cell : table.rows[row]) {
                all += " <" + cell + ">";
            }
            all += "\n";
        }
    }
    CHECK_FALSE(diagnostics.has_errors());
    return all;
}

std::string part(const std::string& bytes, const std::string& name) {
    return ZipArchive(bytes, "book.xlsx").file(name).value_or("");
}

bool has(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

Workbook sample() {
    Workbook book{
        "Nenebridge: figures", "Nenebridge City Council", {2015, 10, 7}, "Members & co", {}};
    book.sheets = {
        {"RAG",
         {{"School"}, {"Category"}, {"Expected standard"}, {"Reserve"}, {"Since"}},
         {{{"School A"},
           {"amber", Rag::Amber},
           {SheetNumber{71.2, 1, Unit::Percent}},
           {SheetNumber{-19000, 0, Unit::Pounds}},
           {Date{2015, 9, 18}}},
          {{"School B, “C of E” <1> & 2"}, {"withheld"}, {}, {SheetNumber{4.25, 2, Unit::Score}}}}},
        {"Links",
         {{"Where"}},
         {{{SheetLink{"https://example.org/a?b=1&c=2", "a page"}}},
          {{SheetLink{"internal:'RAG'!A1", "the RAG table"}}}}},
    };
    return book;
}

Workbook of_one(Sheet sheet) {
    Workbook book;
    book.sheets.push_back(std::move(sheet));
    return book;
}

}  // namespace

TEST_CASE("a workbook is read back as it was written") {
    CHECK(print_sheets(workbook_bytes(sample())) ==
          "sheet 'RAG'\n"
          "1: <School> <Category> <Expected standard> <Reserve> <Since>\n"
          "2: <School A> <amber> <71.2%> <-19000> <2015-09-18>\n"
          "3: <School B, “C of E” <1> & 2> <withheld> <> <4.25>\n"
          "sheet 'Links'\n"
          "1: <Where>\n"
          "2: <a page>\n"
          "3: <the RAG table>\n");
}

TEST_CASE("the same workbook gives the same bytes, in every time zone") {
    const std::string first = workbook_bytes(sample());
    setenv("TZ", "Pacific/Auckland", 1);
    const std::string second = workbook_bytes(sample());
    unsetenv("TZ");
    CHECK(first == second);
    CHECK(has(part(first, "docProps/core.xml"), ">2015-10-07T00:00:00Z</dcterms:created>"));
    CHECK(has(part(first, "docProps/core.xml"), "<dc:title>Nenebridge: figures</dc:title>"));
}

TEST_CASE("words stay words, whatever they begin with") {
    Sheet sheet{"Words", {{"Said"}}, {}};
    for (const char* words : {"=1+1", "+44 20", "-1", "@home", "007", "1/2", "{=A1}", "'quoted"}) {
        sheet.rows.push_back({{words}});
    }
    const std::string bytes = workbook_bytes(of_one(sheet));
    CHECK(print_sheets(bytes) ==
          "sheet 'Words'\n1: <Said>\n2: <=1+1>\n3: <+44 20>\n4: <-1>\n5: <@home>\n6: <007>\n"
          "7: <1/2>\n8: <{=A1}>\n9: <'quoted>\n");
    CHECK_FALSE(has(part(bytes, "xl/worksheets/sheet1.xml"), "<f>"));
    CHECK(has(part(bytes, "xl/styles.xml"), "formatCode=\"@\""));
}

TEST_CASE("numbers are numbers, shown with their places and units") {
    const std::string bytes = workbook_bytes(sample());
    const std::string sheet = part(bytes, "xl/worksheets/sheet1.xml");
    CHECK(has(sheet, "<v>0.712</v>"));
    CHECK(has(sheet, "<v>-19000</v>"));
    const std::string styles = part(bytes, "xl/styles.xml");
    CHECK(has(styles, "formatCode=\"0.0%\""));
    CHECK(has(styles, "formatCode=\"&quot;£&quot;#,##0;-&quot;£&quot;#,##0\""));
    CHECK(has(styles, "formatCode=\"d mmm yyyy\""));
}

TEST_CASE("heads stay in sight, rows can be filtered, and paper repeats the head") {
    const std::string bytes = workbook_bytes(sample());
    const std::string sheet = part(bytes, "xl/worksheets/sheet1.xml");
    CHECK(has(sheet, "<pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\""));
    CHECK(has(sheet, "<autoFilter ref=\"A1:E3\"/>"));
    CHECK(has(sheet, "&amp;LMembers &amp;&amp; co&amp;R&amp;P / &amp;N"));
    CHECK(has(part(bytes, "xl/workbook.xml"), "_xlnm.Print_Titles"));
}

TEST_CASE("a sheet to be filled offers choices and help, and locks the rest") {
    Sheet sheet{
        "To fill",
        {{"School"},
         {.head = "Owner", .choices = {"Officer B, adviser", "Member A"}, .is_to_fill = true},
         {.head = "Due",
          .kind = SheetColumnKind::Date,
          .help = "The day it is promised for.",
          .is_to_fill = true}},
        {{{"School A"}}}};
    sheet.is_locked = true;
    sheet.rows_to_fill = 2;
    const std::string bytes = workbook_bytes(of_one(sheet));
    CHECK(print_sheets(bytes) ==
          "sheet 'To fill'\n1: <School> <Owner> <Due>\n2: <School A>\n"
          "sheet 'Choices'\n1: <Owner>\n2: <Officer B, adviser>\n3: <Member A>\n");
    const std::string xml = part(bytes, "xl/worksheets/sheet1.xml");
    CHECK(has(xml, "<sheetProtection sheet=\"1\""));
    CHECK(has(xml, "<formula1>'Choices'!$A$2:$A$3</formula1>"));
    CHECK(has(xml, "sqref=\"B2:B4\""));
    CHECK(has(xml, "prompt=\"The day it is promised for.\""));
    CHECK(has(part(bytes, "xl/styles.xml"), "<protection locked=\"0\"/>"));
    CHECK(has(part(bytes, "xl/workbook.xml"), "state=\"hidden\""));
}

TEST_CASE("a sheet's title is made one that Excel takes") {
    const auto titled = [](std::vector<std::string> titles) {
        std::vector<Sheet> sheets;
        for (std::string& title : titles) {
            sheets.push_back({std::move(title), {{"A"}}, {}});
        }
        return sheets;
    };
    const std::vector<Sheet> sheets =
        titled({"Schools: RAG / category?", "", "History", "'Quoted'", "figures", "Figures",
                "Reading, writing and mathematics at the end of key stage 2",
                "Reading, writing and mathematics at the end of key stage 1"});
    const std::vector<std::string> titles = sheet_titles(sheets);
    CHECK(titles == std::vector<std::string>{"Schools RAG category", "Sheet", "History sheet",
                                             "Quoted", "figures", "Figures 2",
                                             "Reading, writing and mathemati…",
                                             "Reading, writing and mathema… 2"});
    Workbook book;
    book.sheets = sheets;
    CHECK(has(print_sheets(workbook_bytes(book)), "sheet 'Reading, writing and mathema… 2'"));
}

TEST_CASE("words too long for a cell are cut, not lost with the file") {
    const std::string bytes =
        workbook_bytes(of_one({"Long", {{"Said"}}, {{{std::string(40000, 'x')}}}}));
    CHECK(has(print_sheets(bytes), "xxx…>"));
}

}  // namespace clinic
