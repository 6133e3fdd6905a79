#include "support/outside_papers.hpp"

#include "base/whole_file.hpp"
#include "charts/chart_kinds.hpp"
#include "layout/lay_out.hpp"
#include "render/sample_pdf.hpp"
#include "render/write_pdf.hpp"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace clinic {

namespace {

Block block(auto kind) {
    return {std::move(kind)};
}

Table figures_table(std::size_t page) {
    Table table;
    table.caption = {Words{"Pupils on page " + std::to_string(page)}};
    table.columns = {Column{{Words{"School"}}}, Column{{Words{"Pupils"}}, Align::End}};
    table.rows = {Row{{Cell{{Words{"Oakfield"}}}, Cell{{Words{"312"}}}}}};
    return table;
}

Section review_page(std::size_t page, std::size_t pages) {
    const std::string number = std::to_string(page);
    Section section;
    section.anchor = "page-" + number;
    section.title = "Review " + number;
    section.landscape = page == pages && pages > 1;
    section.blocks = {
        block(Heading{1, {Words{"Page " + number + " of the review"}}, ""}),
        block(Paragraph{{Words{"What the adviser found, also on "},
                         Link{"page-1", "the first page of " + number}, Words{"."}}}),
        block(List{false, {ListItem{{block(Paragraph{{Words{"Governors meet."}}})}}}}),
        block(Heading{2, {Words{"Figures"}}, ""}), block(figures_table(page))};
    return section;
}

std::string saved(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

QPDFObjectHandle add_page(QPDF& pdf, const std::string& entries, const std::string& content) {
    QPDFObjectHandle page = pdf.makeIndirectObject(QPDFObjectHandle::parse(
        "<</Type/Page/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>" +
        entries + ">>"));
    page.replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, content));
    pdf.addPage(page, false);
    return page;
}

QPDFObjectHandle look(QPDF& pdf, const std::string& content) {
    QPDFObjectHandle form = QPDFObjectHandle::newStream(&pdf, content);
    form.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    form.getDict().replaceKey("/BBox", QPDFObjectHandle::parse("[0 0 100 20]"));
    return form;
}

}  // namespace

std::string tagged_paper(std::size_t pages) {
    Document document;
    document.title = "Review of the network";
    document.author = "Adviser A";
    document.issued = "2015-09-30";
    for (std::size_t page = 1; page <= pages; ++page) {
        document.sections.push_back(review_page(page, pages));
    }
    const Fonts fonts{CLINIC_FONTS};
    const Layout layout = lay_out(document, Theme{}, fonts, 1);
    return write_pdf(document, layout, fonts,
                     read_whole_file(std::filesystem::path(CLINIC_RESOURCES) / "sRGB.icc"), 1);
}

std::string untagged_paper(std::size_t pages) {
    OpenedPdf opened(tagged_paper(pages));
    opened.root().removeKey("/StructTreeRoot");
    opened.root().removeKey("/MarkInfo");
    opened.root().removeKey("/Metadata");
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(opened.pdf()).getAllPages()) {
        page.getObjectHandle().removeKey("/StructParents");
        page.getObjectHandle().removeKey("/Annots");
    }
    return saved(opened.pdf());
}

std::string odd_paper() {
    QPDF pdf;
    pdf.emptyPDF();
    const auto words = [](const std::string& said, const std::string& at) {
        return "BT /F1 20 Tf " + at + " Td (" + said + ") Tj ET";
    };
    add_page(pdf, "/MediaBox[0 0 595 842]/Rotate 90", words("turned page", "100 400"));
    add_page(pdf, "/MediaBox[100 300 520 895]", "Q q " + words("small page", "150 600") + " q q");
    add_page(pdf, "/MediaBox[0 0 900 900]/CropBox[200 200 700 600]",
             words("cropped page", "300 400"));
    return saved(pdf);
}

std::string cut_paper(Cut how) {
    QPDF pdf;
    pdf.emptyPDF();
    const std::string seen = "BT /F1 20 Tf 300 400 Td (seen) Tj ET ";
    const std::string secret = "BT /F1 20 Tf 1 0 0 1 40 420 Tm 0 -400 Td [(secret)] TJ ET";
    const bool is_form = how == Cut::Form;
    QPDFObjectHandle page = add_page(pdf, "/MediaBox[0 0 900 900]/CropBox[200 200 700 600]",
                                     seen + (how == Cut::Words ? secret
                                             : is_form         ? "q 1 0 0 1 -290 0 cm /Form Do Q"
                                                               : ""));
    if (is_form) {
        QPDFObjectHandle forms = QPDFObjectHandle::newDictionary();
        forms.replaceKey("/Form", pdf.makeIndirectObject(look(pdf, seen)));
        page.getKey("/Resources").replaceKey("/XObject", forms);
    }
    if (how == Cut::MarkedAlone) {
        page.replaceKey("/Annots",
                        QPDFObjectHandle::parse("[<</Type/Annot/Subtype/Redact/Rect[1 1 9 9]>>]"));
    }
    return saved(pdf);
}

std::string busy_paper() {
    QPDF pdf;
    pdf.emptyPDF();
    QPDFObjectHandle page =
        add_page(pdf, "/MediaBox[0 0 595 842]", "BT /F1 20 Tf 100 700 Td (busy page) Tj ET");
    QPDFObjectHandle annotations = QPDFObjectHandle::newArray();
    const auto add = [&](const std::string& entries) {
        QPDFObjectHandle annotation = pdf.makeIndirectObject(
            QPDFObjectHandle::parse("<</Type/Annot/Rect[100 500 200 520]" + entries + ">>"));
        annotations.appendItem(annotation);
        return annotation;
    };
    add("/Subtype/Link/A<</S/JavaScript/JS(app.alert\\(1\\))>>");
    add("/Subtype/Link/A<</S/Launch/F(calc.exe)>>");
    add("/Subtype/Link/A<</S/URI/URI(https://example.org/)>>");
    add("/Subtype/Screen");
    add("/Subtype/FileAttachment");
    add("/Subtype/Text/Contents(secret remark)");
    QPDFObjectHandle looks = QPDFObjectHandle::newDictionary();
    looks.replaceKey("/N", look(pdf, "0 0 100 20 re f"));
    add("/Subtype/Stamp").replaceKey("/AP", looks);
    page.replaceKey("/Annots", annotations);
    pdf.getRoot().replaceKey("/OpenAction",
                             QPDFObjectHandle::parse("<</S/JavaScript/JS(app.alert\\(2\\))>>"));
    return saved(pdf);
}

std::string layered_paper(Layer first) {
    QPDF pdf;
    pdf.emptyPDF();
    QPDFObjectHandle page =
        add_page(pdf, "/MediaBox[0 0 595 842]",
                 "/OC /L1 BDC BT /F1 20 Tf 100 700 Td (not for you) Tj ET EMC /OC /L2 BDC EMC");
    QPDFObjectHandle layers = QPDFObjectHandle::parse("<</OCGs[]/D<</OFF[]>>>>");
    QPDFObjectHandle names = QPDFObjectHandle::newDictionary();
    for (const char* const name : {"/L1", "/L2"}) {
        QPDFObjectHandle layer =
            pdf.makeIndirectObject(QPDFObjectHandle::parse("<</Type/OCG/Name(Layer)>>"));
        layers.getKey("/OCGs").appendItem(layer);
        names.replaceKey(name, layer);
    }
    if (first == Layer::Hidden) {
        layers.getKey("/D").getKey("/OFF").appendItem(names.getKey("/L1"));
    }
    page.getKey("/Resources").replaceKey("/Properties", names);
    pdf.getRoot().replaceKey("/OCProperties", layers);
    return saved(pdf);
}

std::string locked_paper(const std::string& password) {
    OpenedPdf opened(untagged_paper(1));
    QPDFWriter writer(opened.pdf());
    writer.setOutputMemory();
    writer.setR6EncryptionParameters(password.c_str(), "owner", true, true, true, true, true, true,
                                     qpdf_r3p_full, true);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

}  // namespace clinic
