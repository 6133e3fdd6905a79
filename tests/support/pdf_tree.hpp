// The structure of a tagged PDF file as plain values, and its ties to the pages in both ways.
#pragma once

#include "support/pdf_page.hpp"

#include <qpdf/QPDF.hh>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace clinic {

// Index of a page and the number of a piece of its content.
using PdfContent = std::pair<std::size_t, int>;

constexpr int kNoElement = -1;

// What stands below an element: one of the three.
struct PdfKid {
    int element = kNoElement;
    std::vector<PdfContent> content;           // none or one
    std::vector<QPDFObjectHandle> annotation;  // none or one
};

struct PdfElement {
    QPDFObjectHandle object;
    // The standard type that its own stands for.
    std::string type;
    int parent = kNoElement;
    int depth = 0;
    std::vector<PdfKid> kids;
};

struct PdfTree {
    // In reading order, a parent before its children; the first is the Document.
    std::vector<PdfElement> elements;
    // The element of each piece of content that one names.
    std::map<PdfContent, int> element_of;
    // The element of each annotation that one names.
    std::map<QPDFObjGen, int> element_of_annotation;
    // What the parent tree says, by key.
    std::map<long long, QPDFObjectHandle> parents;
    // Attributes that elements share, by name.
    QPDFObjectHandle classes;
    Faults faults;
};

PdfTree read_tree(QPDF& pdf, const std::vector<PdfPage>& pages);

// Structure elements below this one, in order.
std::vector<int> children_of(const PdfElement& element);

// An attribute of the element, its own or of its class; nothing when it has none.
QPDFObjectHandle attribute_of(const PdfTree& tree, const PdfElement& element,
                              const std::string& key);

// The words of its own content, not of its children.
std::string own_words(const PdfTree& tree, const std::vector<PdfPage>& pages, int element);

// With those of its children.
std::string all_words(const PdfTree& tree, const std::vector<PdfPage>& pages, int element);

}  // namespace clinic
