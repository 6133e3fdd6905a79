#include "render/sample_pdf.hpp"

#include "base/whole_file.hpp"
#include "render/write_pdf.hpp"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

namespace clinic {

namespace {

class SampleLayout {
public:
    Layout make() {
        out_.elements = {Element{}};
        out_.pages = {{{595, 842}, "i", {}, {}}, {{595, 842}, "1", {}, {}}};
        artifact(0, "Running head", 30);
        const int section = add(0, Role::Section);
        words(add(section, Role::H1), 60, "Oakfield Primary");
        add_paragraph(section);
        words(add(section, Role::H2), 120, "Agenda");
        add_list(section);
        add_table(section);
        add_figure(section);
        artifact(1, "Running head", 30);
        words(last_paragraph_, 60, "goes on.", 1);
        words(add(section, Role::H3), 100, "Notes", 1);
        words(add(section, Role::Note), 120, "Provisional figures.", 1);
        out_.anchors = {{"start", {0, 60}}, {"notes", {1, 100}}};
        out_.bookmarks = {
            {1, "Oakfield Primary", "start"}, {2, "Notes", "notes"}, {1, "What follows", "notes"}};
        return std::move(out_);
    }

private:
    int add(int parent, Role role) {
        Element element;
        element.parent = parent;
        element.role = role;
        out_.elements.push_back(element);
        return static_cast<int>(out_.elements.size()) - 1;
    }

    Element& at(int element) { return out_.elements[static_cast<std::size_t>(element)]; }

    void words(int element, double y, const std::string& said, std::size_t page = 0,
               double x = 50) {
        out_.pages[page].marks.push_back({TextMark{{x, y}, Face::Regular, 10, {}, said}, element});
    }

    void artifact(std::size_t page, const std::string& said, double y) {
        words(kArtifact, y, said, page);
    }

    void add_paragraph(int section) {
        const int paragraph = add(section, Role::Paragraph);
        words(paragraph, 80, "See ");
        const int link = add(paragraph, Role::Link);
        at(link).alternative = "Go to the notes";
        words(link, 80, "the notes", 0, 80);
        out_.pages[0].links.push_back({{80, 70}, {45, 14}, "notes", link});
        words(paragraph, 80, "that follow.", 0, 140);
    }

    void add_list(int section) {
        const int list = add(section, Role::List);
        double y = 140;
        for (const char* const item : {"Apologies", "Minutes"}) {
            const int each = add(list, Role::ListItem);
            words(add(each, Role::Label), y, y > 140 ? "2." : "1.");
            words(add(each, Role::ListBody), y, item, 0, 70);
            y += 20;
        }
    }

    void add_row(int part, Role first, Scope scope, double y) {
        const int row = add(part, Role::TableRow);
        const int head = add(row, Role::HeaderCell);
        at(head).scope = scope;
        words(head, y, "School");
        const int cell = add(row, first);
        at(cell).scope = first == Role::HeaderCell ? scope : Scope::None;
        words(cell, y, "312", 0, 150);
    }

    void add_table(int section) {
        const int table = add(section, Role::Table);
        words(add(table, Role::Caption), 200, "Pupils on roll");
        add_row(add(table, Role::TableHead), Role::HeaderCell, Scope::Column, 220);
        const int body = add(table, Role::TableBody);
        add_row(body, Role::DataCell, Scope::Row, 240);
        add_row(body, Role::DataCell, Scope::Row, 260);
    }

    void add_figure(int section) {
        const int figure = add(section, Role::Figure);
        at(figure).alternative = "Roll rose from 300 to 312.";
        at(figure).corner = {50, 300};
        at(figure).size = {200, 100};
        out_.pages[0].marks.push_back(
            {PathMark{{{60, 380}, {120, 350}, {200, 310}}, false, {}, {Color{18, 67, 109}}, 1.5},
             figure});
        last_paragraph_ = add(section, Role::Paragraph);
        const int sign = add(last_paragraph_, Role::Span);
        at(sign).actual = "amber";
        out_.pages[0].marks.push_back(
            {CircleMark{{56, 430}, 6, {Color{250, 250, 250}}, {Color{}}}, sign});
        words(sign, 433, "A", 0, 53);
        words(last_paragraph_, 433, "Attendance", 0, 70);
    }

    Layout out_;
    int last_paragraph_ = 0;
};

QPDFObjectHandle nth_element(QPDFObjectHandle element, const std::string& type,
                             std::size_t& index) {
    for (QPDFObjectHandle kid : list_of(value_of(element, "/K"))) {
        if (!kid.isDictionary() || !kid.hasKey("/S")) {
            continue;
        }
        if (name_of(kid.getKey("/S")) == type && index-- == 0) {
            return kid;
        }
        QPDFObjectHandle found = nth_element(kid, type, index);
        if (!found.isNull()) {
            return found;
        }
    }
    return QPDFObjectHandle::newNull();
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    if (at == std::string::npos) {
        throw std::runtime_error("'" + from + "' does not stand in " + text.substr(0, 2000));
    }
    return text.replace(at, from.size(), to);
}

}  // namespace

std::string sample_pdf() {
    static const Fonts kFonts{CLINIC_FONTS};
    Document document;
    document.title = "Clinic, autumn 2015";
    document.author = "Nenebridge";
    document.subject = "Members’ edition";
    document.issued = "2015-10-07";
    return write_pdf(document, SampleLayout().make(), kFonts,
                     read_whole_file(std::filesystem::path(CLINIC_RESOURCES) / "sRGB.icc"), 1);
}

OpenedPdf::OpenedPdf(std::string bytes) : before_(std::move(bytes)) {
    pdf_.processMemoryFile("sample.pdf", before_.data(), before_.size());
}

QPDFObjectHandle OpenedPdf::page(std::size_t index) {
    return QPDFPageDocumentHelper(pdf_).getAllPages().at(index).getObjectHandle();
}

QPDFObjectHandle OpenedPdf::element(const std::string& type, std::size_t index) {
    QPDFObjectHandle found = nth_element(structure(), type, index);
    if (found.isNull()) {
        throw std::runtime_error("there are not so many of type " + type);
    }
    return found;
}

QPDFObjectHandle OpenedPdf::font() {
    return value_of(page(0).getKey("/Resources"), "/Font").getDictAsMap().begin()->second;
}

QPDFObjectHandle OpenedPdf::numbered_font() {
    return font().getKey("/DescendantFonts").getArrayItem(0);
}

QPDFObjectHandle OpenedPdf::descriptor() {
    return numbered_font().getKey("/FontDescriptor");
}

QPDFObjectHandle OpenedPdf::parents() {
    QPDFObjectHandle tree = structure().getKey("/ParentTree");
    return tree.hasKey("/Kids") ? tree.getKey("/Kids").getArrayItem(0).getKey("/Nums")
                                : tree.getKey("/Nums");
}

QPDFObjectHandle OpenedPdf::stream(const std::string& bytes) {
    return QPDFObjectHandle::newStream(&pdf_, bytes);
}

std::string OpenedPdf::content(std::size_t index) {
    return stream_bytes(page(index).getKey("/Contents"));
}

void OpenedPdf::set_content(std::size_t index, const std::string& content) {
    page(index).replaceKey("/Contents", stream(content));
}

void OpenedPdf::replace_in_content(std::size_t index, const std::string& from,
                                   const std::string& to) {
    set_content(index, replaced(content(index), from, to));
}

void OpenedPdf::replace_in_stream(QPDFObjectHandle stream, const std::string& from,
                                  const std::string& to) {
    stream.replaceStreamData(replaced(stream_bytes(stream), from, to), QPDFObjectHandle::newNull(),
                             QPDFObjectHandle::newNull());
}

std::string OpenedPdf::bytes() {
    QPDFWriter writer(pdf_);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return std::string(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
}

void put(QPDFObjectHandle dictionary, const std::string& key, const std::string& value) {
    dictionary.replaceKey(key, pdf_value(value));
}

QPDFObjectHandle pdf_value(const std::string& words) {
    return QPDFObjectHandle::parse(words);
}

}  // namespace clinic
