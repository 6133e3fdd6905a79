// Small questions that every check of a PDF file asks, and the plain values that it answers with.
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <string>
#include <vector>

namespace clinic {

// What a check found wrong, a sentence each.
using Faults = std::vector<std::string>;

inline void expect(Faults& faults, bool holds, const std::string& otherwise) {
    if (!holds) {
        faults.push_back(otherwise);
    }
}

// Points from the left bottom corner of the page, as PDF counts.
struct PdfSpot {
    double x = 0;
    double y = 0;
};

struct PdfBox {
    double left = 1e9;
    double bottom = 1e9;
    double right = -1e9;
    double top = -1e9;

    bool is_empty() const { return right < left || top < bottom; }

    void add(PdfSpot spot) {
        left = std::min(left, spot.x);
        right = std::max(right, spot.x);
        bottom = std::min(bottom, spot.y);
        top = std::max(top, spot.y);
    }

    void add(const PdfBox& other) {
        if (!other.is_empty()) {
            add(PdfSpot{other.left, other.bottom});
            add(PdfSpot{other.right, other.top});
        }
    }

    // Within `slack` points.
    bool holds(const PdfBox& other, double slack) const {
        return other.left >= left - slack && other.right <= right + slack &&
               other.bottom >= bottom - slack && other.top <= top + slack;
    }

    bool meets(const PdfBox& other) const {
        return other.left <= right && other.right >= left && other.bottom <= top &&
               other.top >= bottom;
    }
};

// "Lang" of "/Lang"; empty when it is no name.
std::string name_of(QPDFObjectHandle name);

// The words under a key, as UTF-8; empty when there are none.
std::string words_of(QPDFObjectHandle dictionary, const std::string& key);

// What is under a key; nothing when there is no dictionary.
QPDFObjectHandle value_of(QPDFObjectHandle dictionary, const std::string& key);

bool is_true(QPDFObjectHandle dictionary, const std::string& key);

// The bytes of a stream, unpacked; empty when it is none.
std::string stream_bytes(QPDFObjectHandle stream);

// Four numbers under a key; an empty box when they are not there.
PdfBox box_of(QPDFObjectHandle dictionary, const std::string& key);

// An array as it is, a single value as a list of one, nothing as an empty list.
std::vector<QPDFObjectHandle> list_of(QPDFObjectHandle values);

// "page 3: " from index 2.
std::string on_page(std::size_t page);

}  // namespace clinic
