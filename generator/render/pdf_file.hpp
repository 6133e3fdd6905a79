// One PDF file being written: libharu keeps the document and its pages, and we write the rest.
#pragma once

#include "document/drawing.hpp"
#include "render/pdf_spelling.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace clinic {

// Objects are dictionaries, written as their entries: "/Type/Page/Rotate 90"; some of ours are
// arrays, written with their brackets. What libharu makes stands at the front; every other object
// is ours. Throws Failure when libharu refuses.
class PdfFile {
public:
    // With as many empty pages.
    explicit PdfFile(std::size_t pages);
    ~PdfFile();

    PdfRef catalog() const;
    PdfRef page(std::size_t index) const;

    // So many new objects with consecutive numbers, to be written later; the first of them.
    PdfRef reserve(std::size_t count = 1);

    // Adds entries to a dictionary.
    void add_entries(PdfRef object, std::string_view entries);

    // A new dictionary.
    PdfRef add(std::string entries);

    // A new stream, of bytes as they are or deflated already.
    PdfRef add_stream(std::string entries, std::string bytes);
    PdfRef add_deflated_stream(std::string entries, std::string deflated_bytes);

    // The operators of a page, deflated already.
    void set_content(std::size_t page, std::string deflated_bytes);

    // The whole file, once. `info` is the information dictionary. Compresses on up to `jobs`
    // threads.
    std::string bytes(PdfRef info, int jobs);

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace clinic
