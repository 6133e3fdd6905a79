// What lies on a page of somebody else's PDF file: links, comments, fields, films.
#pragma once

#include <qpdf/QPDF.hh>

#include <string>
#include <vector>

namespace clinic {

enum class AnnotationFate { Leads, Printed, LeftOut };

// Leads: a link within its own file or to the web. Printed: as it looks, doing nothing. All else
// is left out: notes that open, fields without a look, films, files, and whatever runs something.
AnnotationFate fate_of(QPDFObjectHandle annotation);

// The explicit destination that a link within its file leads to: "[page /XYZ …]"; null when it
// leads elsewhere.
QPDFObjectHandle destination_within(QPDF& file, QPDFObjectHandle link);

// In words, what of the file is left out, links too unless they are kept, and what is printed
// although it lies on the page: "3 comments"; also what the file would do by itself, and files in
// it.
struct AnnotationWords {
    std::vector<std::string> left_out;
    std::vector<std::string> printed;
};

AnnotationWords tell_annotations(QPDF& file, bool keeps_links);

}  // namespace clinic
