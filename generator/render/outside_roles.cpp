#include "render/outside_roles.hpp"

#include <map>
#include <set>

namespace clinic {

namespace {

// Of ISO 32000-1, as they are.
const std::set<std::string> kSameTypes = {
    "Part",     "Art",   "Sect",    "Div",  "BlockQuote", "Caption",   "TOC",
    "TOCI",     "Index", "Private", "P",    "L",          "LI",        "Lbl",
    "LBody",    "Table", "TR",      "TH",   "TD",         "THead",     "Span",
    "TBody",    "TFoot", "Quote",   "Note", "Code",       "Reference", "Link",
    "BibEntry", "Ruby",  "RB",      "RT",   "RP",         "Warichu",   "WT",
    "WP",       "Annot", "Figure",  "Form", "Formula",    "NonStruct"};

// Below our own H1; the last level takes in what would stand deeper. Those of PDF 2.0 in the words
// of 1.7.
const std::map<std::string, std::string> kOtherTypes = {
    {"Document", "Part"}, {"H", "H2"},        {"H1", "H2"},
    {"H2", "H3"},         {"H3", "H4"},       {"H4", "H5"},
    {"H5", "H6"},         {"H6", "H6"},       {"Title", "H2"},
    {"Aside", "Div"},     {"FENote", "Note"}, {"Em", "Span"},
    {"Strong", "Span"},   {"Sub", "Span"},    {"DocumentFragment", "Part"}};

// A map that leads round in a circle ends here.
constexpr int kMostSteps = 8;

}  // namespace

std::string type_among_ours(QPDFObjectHandle role_map, const std::string& type,
                            bool holds_elements) {
    std::string known = type;
    for (int step = 0; step < kMostSteps; ++step) {
        if (kSameTypes.contains(known)) {
            return known;
        }
        const auto other = kOtherTypes.find(known);
        if (other != kOtherTypes.end()) {
            return other->second;
        }
        QPDFObjectHandle mapped =
            role_map.isDictionary() ? role_map.getKey("/" + known) : QPDFObjectHandle::newNull();
        if (!mapped.isName()) {
            break;
        }
        known = mapped.getName().substr(1);
    }
    return holds_elements ? "Div" : "Span";
}

}  // namespace clinic
