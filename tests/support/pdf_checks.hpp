// What a PDF file holds, read back from its bytes by another library than the one that wrote it.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace clinic {

struct PdfFacts {
    std::string title;
    std::string language;
    std::string xmp;
    int pages = 0;
    // As readers show them.
    std::vector<std::string> page_labels;
    // "Oakfield: 3", by page from 1; two blanks in front a level.
    std::vector<std::string> bookmarks;
    // "Go to Oakfield: 3", in the order of the pages.
    std::vector<std::string> links;
    // "Lato-Regular"
    std::vector<std::string> fonts;

    // How many elements of each structure type.
    std::map<std::string, int> elements;
    // Of figures and of spans, in reading order.
    std::vector<std::string> alternatives;
    std::vector<std::string> actual_texts;
    // How many header cells of each scope.
    std::map<std::string, int> scopes;
    std::vector<std::string> list_numberings;
    // The structure in reading order: a line an element, two blanks in front a level, with the
    // words of its own content in brackets as they can be taken out of the file.
    std::string tree;
    // Every word of each page as it can be taken out of the file, artifacts too.
    std::vector<std::string> page_words;

    // Everything that an accessible, archivable file may not be, a sentence each; empty is well.
    std::vector<std::string> faults;
};

// Throws when the bytes are no PDF.
PdfFacts read_pdf_facts(const std::string& bytes);

}  // namespace clinic
