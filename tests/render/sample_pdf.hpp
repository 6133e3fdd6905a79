// A small file of ours that holds one of everything, and a way to spoil it.
#pragma once

#include "support/pdf_values.hpp"

#include <qpdf/QPDF.hh>

#include <functional>
#include <string>

namespace clinic {

// Two pages: headings, a paragraph with a link, a list, a table, a figure, a paragraph with a sign
// over both pages, a note, bookmarks and page labels.
std::string sample_pdf();

// The file, opened to be changed.
class OpenedPdf {
public:
    explicit OpenedPdf(std::string bytes);

    QPDF& pdf() { return pdf_; }
    QPDFObjectHandle root() { return pdf_.getRoot(); }
    QPDFObjectHandle info() { return pdf_.getTrailer().getKey("/Info"); }
    QPDFObjectHandle structure() { return root().getKey("/StructTreeRoot"); }
    // Throws when there are not so many.
    QPDFObjectHandle page(std::size_t index);
    QPDFObjectHandle element(const std::string& type, std::size_t index = 0);
    // The numbered font below the first font, its descriptor, and the stream under a key of either.
    QPDFObjectHandle font();
    QPDFObjectHandle numbered_font();
    QPDFObjectHandle descriptor();
    QPDFObjectHandle link() { return page(0).getKey("/Annots").getArrayItem(0); }
    QPDFObjectHandle bookmark() { return root().getKey("/Outlines").getKey("/First"); }
    // The leaf of the parent tree: key, value, key, value.
    QPDFObjectHandle parents();

    QPDFObjectHandle stream(const std::string& bytes);
    void set_content(std::size_t page, const std::string& content);
    std::string content(std::size_t page);
    // Throws when it does not stand there.
    void replace_in_content(std::size_t page, const std::string& from, const std::string& to);
    void replace_in_stream(QPDFObjectHandle stream, const std::string& from, const std::string& to);

    std::string bytes();

private:
    // qpdf reads from it as long as it is open.
    std::string before_;
    QPDF pdf_;
};

// `value` as PDF spells it: "<</S /P>>".
void put(QPDFObjectHandle dictionary, const std::string& key, const std::string& value);

QPDFObjectHandle pdf_value(const std::string& words);

}  // namespace clinic
