// Structure types of somebody else's PDF file, in the standard ones that ours are of.
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <string>

namespace clinic {

// By way of their role map. Headings go one level down, since ours stands above them; a document
// within a document is a part. A type that nothing explains is a Div when it holds elements, else a
// Span.
std::string type_among_ours(QPDFObjectHandle role_map, const std::string& type,
                            bool holds_elements);

}  // namespace clinic
