#include "support/pdf_checks.hpp"

#include "render/write_pdf.hpp"
#include "support/catch.hpp"
#include "support/pdf_page_words.hpp"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace clinic {

namespace {

Element child(int parent, Role role) {
    Element element;
    element.parent = parent;
    element.role = role;
    return element;
}

bool holds_words(Role role) {
    return role != Role::Table && role != Role::TableBody && role != Role::TableRow;
}

// A page with one line of words for each element below the Document that may hold them.
std::string pdf_with(const std::vector<Element>& elements) {
    Layout layout;
    layout.elements = {Element{}};
    layout.pages = {{{595, 842}, "1", {}, {}}};
    for (const Element& element : elements) {
        const int index = static_cast<int>(layout.elements.size());
        layout.elements.push_back(element);
        if (holds_words(element.role)) {
            layout.pages[0].marks.push_back(
                {TextMark{{50, 50}, Face::Regular, 10, {}, "Words"}, index});
        }
    }
    Document document;
    document.title = "Checked";
    static const Fonts kFonts{CLINIC_FONTS};
    return write_pdf(document, layout, kFonts, "a colour profile", 1);
}

// The file after `change(its first page, its catalog)`.
template <class Change>
std::string changed(const std::string& bytes, const Change& change) {
    QPDF pdf;
    pdf.processMemoryFile("before.pdf", bytes.data(), bytes.size());
    change(QPDFPageDocumentHelper(pdf).getAllPages().at(0).getObjectHandle(), pdf.getRoot());
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return std::string(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
}

std::vector<std::string> faults_of(const std::string& bytes) {
    return read_pdf_facts(bytes).faults;
}

}  // namespace

TEST_CASE("the check sees a heading that skips a level") {
    CHECK(faults_of(pdf_with({child(0, Role::H1), child(0, Role::H3)})) ==
          std::vector<std::string>{"a heading H3 skips a level"});
}

TEST_CASE("the check sees figures without words and header cells without scope") {
    CHECK(faults_of(pdf_with({child(0, Role::Figure), child(0, Role::HeaderCell)})) ==
          std::vector<std::string>{"a figure has no words",
                                   "a header cell does not say what it heads"});
}

TEST_CASE("the check sees rows of different length") {
    CHECK(faults_of(
              pdf_with({child(0, Role::Table), child(1, Role::TableBody), child(2, Role::TableRow),
                        child(3, Role::DataCell), child(2, Role::TableRow)})) ==
          std::vector<std::string>{"the rows of a table differ in length"});
}

TEST_CASE("the check sees content that is drawn outside the structure") {
    const std::string bytes =
        changed(pdf_with({child(0, Role::Paragraph)}), [](QPDFObjectHandle page, QPDFObjectHandle) {
            page.replaceKey("/Contents",
                            QPDFObjectHandle::newStream(page.getOwningQPDF(), "0 0 9 9 re f\n"));
        });

    CHECK(faults_of(bytes) ==
          std::vector<std::string>{"page 1: the operator f is neither tagged nor an artifact",
                                   "content 0 of page 1 is not there"});
}

TEST_CASE("the check sees missing glyphs and content that nothing names") {
    const std::string bytes =
        changed(pdf_with({child(0, Role::Paragraph)}), [](QPDFObjectHandle page, QPDFObjectHandle) {
            page.replaceKey(
                "/Contents",
                QPDFObjectHandle::newStream(page.getOwningQPDF(),
                                            "/P <</MCID 0>> BDC EMC /P <</MCID 1>> BDC BT /F0 9 Tf "
                                            "<0000> Tj ET EMC\n"));
        });

    CHECK(faults_of(bytes) ==
          std::vector<std::string>{"page 1: a missing glyph is shown",
                                   "page 1: a character cannot be taken out of the file",
                                   "content 1 of page 1 belongs to no element of the structure"});
}

TEST_CASE("the check sees a file that does not say what it is") {
    const std::string bytes =
        changed(pdf_with({child(0, Role::Paragraph)}), [](QPDFObjectHandle, QPDFObjectHandle root) {
            for (const char* const key :
                 {"/StructTreeRoot", "/Lang", "/MarkInfo", "/ViewerPreferences", "/Metadata"}) {
                root.removeKey(key);
            }
        });

    CHECK(faults_of(bytes) ==
          std::vector<std::string>{"the file has no language",
                                   "the file does not say that it follows PDF/UA-1",
                                   "the file is not marked as tagged",
                                   "readers would show the file name instead of the title",
                                   "the file has no structure"});
}

TEST_CASE("what is no PDF is not read") {
    CHECK_THROWS(read_pdf_facts("no PDF at all"));
}

}  // namespace clinic
