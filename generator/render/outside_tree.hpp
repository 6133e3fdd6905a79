// The structure of somebody else's tagged PDF file, grown onto ours.
#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFMatrix.hh>

#include <map>
#include <string>

namespace clinic {

// One page that was taken in.
struct TakenPage {
    QPDFObjectHandle ours;
    // From their units to our points.
    QPDFMatrix matrix;
};

// What was taken from a file, by the objects of the file.
struct TakenParts {
    std::map<QPDFObjGen, TakenPage> pages;
    // Links of theirs that stand on our pages: theirs, ours.
    std::map<QPDFObjGen, QPDFObjectHandle> links;
};

// Everything below their root goes below `element` of ours, in their order: standard types, their
// headings one level lower, and names that begin with `prefix`. Their content, drawings within
// drawings and links lead back to it by our parent tree.
void graft_structure(QPDF& theirs, const TakenParts& taken, const std::string& prefix,
                     QPDFObjectHandle element, QPDF& ours);

}  // namespace clinic
