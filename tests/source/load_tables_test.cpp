#include "base/whole_file.hpp"
#include "source/table.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <zip.h>

namespace clinic {

namespace {

std::string print(const std::vector<DataTable>& tables) {
    std::string all;
    for (const DataTable& table : tables) {
        all += "sheet '" + table.sheet + "'\n";
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            all += std::to_string(table.lines[row]) + ":";
            for (const std::string& cell : table.rows[row]) {
                all += " <" + cell + ">";
            }
            all += "\n";
        }
    }
    return all;
}

std::string without_folder(std::string text, const std::string& folder) {
    for (std::size_t at = text.find(folder); at != std::string::npos; at = text.find(folder)) {
        text.erase(at, folder.size() + 1);
    }
    return text;
}

struct Loaded {
    std::string tables;
    std::string remarks;
};

Loaded load(const std::string& bytes) {
    const TemporaryFolder folder;
    const std::string path = (folder.path() / "data").string();
    write_whole_file(path, bytes);
    Diagnostics diagnostics;
    const std::string tables = print(load_tables(path, diagnostics));
    return {tables,
            without_folder(to_text(diagnostics, "nothing was written"), folder.path().string())};
}

struct Part {
    const char* name;
    std::string content;
};

// A workbook as Excel packs it.
std::string zipped(const std::vector<Part>& parts) {
    const TemporaryFolder folder;
    const std::string path = (folder.path() / "book.zip").string();
    int error = 0;
    zip_t* const zip = zip_open(path.c_str(), ZIP_CREATE, &error);
    REQUIRE(zip != nullptr);
    for (const Part& part : parts) {
        zip_source_t* const source =
            zip_source_buffer(zip, part.content.data(), part.content.size(), 0);
        REQUIRE(zip_file_add(zip, part.name, source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(zip) == 0);
    return read_whole_file(path);
}

std::string workbook(const std::string& rows) {
    return zipped(
        {{"xl/workbook.xml",
          R"(<workbook xmlns:r="r"><sheets><sheet name="Schools" r:id="a"/></sheets></workbook>)"},
         {"xl/_rels/workbook.xml.rels",
          R"(<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>)"},
         {"xl/sharedStrings.xml",
          R"(<sst><si><t>URN</t></si><si><r><t xml:space="preserve">St </t></r><r><t>Mary</t></r></si><si><t/></si></sst>)"},
         {"xl/styles.xml",
          R"(<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="171" formatCode="0.0&quot;days&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="10"/><xf numFmtId="171"/></cellXfs></styleSheet>)"},
         {"xl/worksheets/sheet1.xml",
          "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}});
}

TEST_CASE("CSV cells are read as RFC 4180 has them, with their lines") {
    const Loaded loaded = load(
        "URN,Name,Note\r\n"
        "1,\"St Mary's, infants\",\"a \"\"b\"\" c\"\r\n"
        "2, padded \xC2\xA0,\"two\r\nlines\"\r\n"
        "\r\n"
        "3,,\r\n"
        "4,last");

    CHECK(loaded.remarks.empty());
    CHECK(loaded.tables ==
          "sheet ''\n"
          "1: <URN> <Name> <Note>\n"
          "2: <1> <St Mary's, infants> <a \"b\" c>\n"
          "3: <2> <padded> <two\r\nlines>\n"
          "6: <3> <> <>\n"
          "7: <4> <last>\n");
}

TEST_CASE("every cell of a CSV file has its place") {
    const TemporaryFolder folder;
    const std::string path = (folder.path() / "data.csv").string();
    write_whole_file(path, "\xEF\xBB\xBFURN,Name\r\n1,\"two\nlines\",x\r\n2, Zo\xC3\xAB , 5 \r\n");
    Diagnostics diagnostics;
    const DataTable table = load_tables(path, diagnostics).at(0);
    const auto where = [&](std::size_t row, std::size_t column) {
        const Place place = table.place(row, column);
        const LineAndColumn at = line_and_column(place);
        return std::to_string(at.line) + ":" + std::to_string(at.column) + " " +
               table.text->content.substr(place.offset, place.length);
    };

    CHECK(where(0, 0) == "1:1 URN");
    CHECK(where(1, 1) == "2:3 \"two\nlines\"");
    CHECK(where(1, 2) == "3:8 x");
    CHECK(where(2, 2) == "4:10 5");
    CHECK(where(2, 7) == "4:12 ");
}

TEST_CASE("a byte order mark is no part of the first name, and windows-1252 is understood") {
    CHECK(load("\xEF\xBB\xBFURN,Name\n1,Zo\xC3\xAB\n").tables ==
          "sheet ''\n1: <URN> <Name>\n2: <1> <Zo\xC3\xAB>\n");
    CHECK(load("URN,Name\n1,St Mary\x92s \x80 Zo\xEB\n").tables ==
          "sheet ''\n1: <URN> <Name>\n2: <1> <St Mary’s € Zoë>\n");
}

TEST_CASE("a CSV file that was cut off inside a quote is an error") {
    CHECK(load("URN,Name\n1,\"St Mary\n").remarks ==
          R"(data:2:3: error: this quote is not closed [open-quote]
  2 | 1,"St Mary
    |   ^
  hint: the file may have been cut off: fetch it again
1 error; nothing was written
)");
}

TEST_CASE("words after a closing quote are kept and told") {
    const Loaded loaded = load("URN,Name\n1,\"St\" Mary\n");

    CHECK(loaded.tables == "sheet ''\n1: <URN> <Name>\n2: <1> <StMary>\n");
    CHECK(loaded.remarks == R"(data:2:7: warning: words follow a closing quote [bad-cell]
  2 | 1,"St" Mary
    |       ^
  hint: inside quotes a quote is written twice
1 warning; nothing was written
)");
}

TEST_CASE("a workbook's words, numbers, dates, percents and results are read as words") {
    const Loaded loaded = load(workbook(
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Name</t></is></c></row>
<row r="3"><c r="A3"><v>100000</v></c><c r="B3" t="s"><v>1</v></c><c r="D3" s="1"><v>43286</v></c>
<c r="E3" s="2"><v>43286.75</v></c><c r="F3" s="3"><v>0.65200000000000002</v></c></row>
<row r="4"><c r="A4" t="s"><v>2</v></c></row>
<row r="5"><c t="str"><f>A1</f><v>Report</v></c><c s="4"><v>71.200000000000003</v></c><c t="b"><v>1</v></c>
<c t="e"><v>#N/A</v></c><c><v>1.0000000000000001E-5</v></c></row>)"));

    CHECK(loaded.remarks.empty());
    CHECK(loaded.tables ==
          "sheet 'Schools'\n"
          "1: <URN> <Name>\n"
          "3: <100000> <St Mary> <> <2018-07-05> <2018-07-05> <65.2%>\n"
          "5: <Report> <71.2> <TRUE> <#N/A> <0.00001>\n");
}

TEST_CASE("what is no table is said to be none") {
    CHECK(load(zipped({{"content.xml", "<office/>"}})).remarks ==
          R"(data: error: this archive is no Excel workbook [unknown-table]
  hint: open it and save the sheet as XLSX or CSV
1 error; nothing was written
)");
    CHECK(
        load("\xD0\xCF\x11\xE0 and more").remarks ==
        R"(data: error: this is an Excel file of the old kind, or one with a password [unknown-table]
  hint: open it and save it as XLSX or CSV
1 error; nothing was written
)");
    CHECK(load(std::string("U\0R\0N\0", 6)).remarks ==
          R"(data: error: the file is UTF-16 or no text at all [not-utf-8]
  hint: open it and save it as 'CSV UTF-8'
1 error; nothing was written
)");
}

TEST_CASE("a damaged workbook is the world's fault") {
    const std::string whole = workbook("");
    CHECK_THROWS(load(whole.substr(0, whole.size() / 2)));
    CHECK_THROWS(load(workbook(R"(<row><c t="s"><v>99</v></c></row>)")));
    CHECK_THROWS(load(workbook(R"(<row r="9999999"><c><v>1</v></c></row>)")));
}

}  // namespace

}  // namespace clinic
