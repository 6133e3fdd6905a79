#include "support/pdf_roles.hpp"

#include <set>

namespace clinic {

namespace {

using Types = std::set<std::string>;

const Types kGroups = {"Document", "Part",       "Art",       "Sect",
                       "Div",      "BlockQuote", "NonStruct", "Private"};
const Types kBlocks = {"P",   "H1",    "H2",     "H3",      "H4",   "H5",      "H6",   "L",
                       "TOC", "Table", "Figure", "Formula", "Form", "Caption", "Index"};
const Types kLines = {"Span", "Quote",   "Note", "Reference", "BibEntry", "Code", "Link", "Annot",
                      "Ruby", "Warichu", "Lbl",  "RB",        "RT",       "RP",   "WT",   "WP"};

// What may stand in a type that is choosy, and what such a type may stand in.
struct Rule {
    std::string type;
    Types may_hold;
    Types may_stand_in;
};

const std::vector<Rule> kRules = {
    {"L", {"Caption", "L", "LI"}, {}},
    {"LI", {"Lbl", "LBody"}, {"L"}},
    {"LBody", {}, {"LI"}},
    {"TOC", {"Caption", "TOC", "TOCI"}, {}},
    {"TOCI", {"Lbl", "Reference", "NonStruct", "P", "TOC"}, {"TOC"}},
    {"Table", {"Caption", "THead", "TBody", "TFoot", "TR"}, {}},
    {"THead", {"TR"}, {"Table"}},
    {"TBody", {"TR"}, {"Table"}},
    {"TFoot", {"TR"}, {"Table"}},
    {"TR", {"TH", "TD"}, {"Table", "THead", "TBody", "TFoot"}},
    {"TH", {}, {"TR"}},
    {"TD", {}, {"TR"}},
    {"Lbl", kLines, {"LI", "TOCI", "Note", "BibEntry", "Reference", "Link", "Caption"}},
    {"Caption", {}, {"Table", "L", "TOC", "Figure", "Formula", "Div", "Sect"}},
    {"Document", {}, {"Document"}},
    {"Figure", {"Caption", "Span", "P", "Lbl"}, {}},
    {"Link", kLines, {}},
    {"Span", kLines, {}},
    {"Reference", kLines, {}},
};

const Rule* rule_of(const std::string& type) {
    for (const Rule& rule : kRules) {
        if (rule.type == type) {
            return &rule;
        }
    }
    return nullptr;
}

// A heading or paragraph holds words in lines, and small figures in them, but no block.
bool holds_lines_only(const std::string& type) {
    return type == "P" || heading_level(type) > 0;
}

class NestingCheck {
public:
    explicit NestingCheck(const PdfTree& tree) : tree_(tree) {}

    Faults check() {
        for (const PdfElement& element : tree_.elements) {
            check_parent(element);
            check_captions(element);
            check_order_in_table(element);
            check_item(element);
        }
        return std::move(faults_);
    }

private:
    const std::string& type(int element) const {
        return tree_.elements[static_cast<std::size_t>(element)].type;
    }

    void check_parent(const PdfElement& element) {
        if (element.parent == kNoElement) {
            expect(faults_, element.type == "Document", "the structure begins with no Document");
            return;
        }
        const std::string& parent = type(element.parent);
        const Rule* const of_parent = rule_of(parent);
        const Rule* const own = rule_of(element.type);
        const bool is_held = of_parent == nullptr || of_parent->may_hold.empty() ||
                             of_parent->may_hold.count(element.type) != 0;
        const bool is_at_home =
            own == nullptr || own->may_stand_in.empty() || own->may_stand_in.count(parent) != 0;
        const bool is_block = kGroups.count(element.type) != 0 ||
                              (kBlocks.count(element.type) != 0 && element.type != "Figure" &&
                               element.type != "Formula" && element.type != "Form");
        const bool is_in_line = holds_lines_only(parent) && is_block;
        expect(faults_, is_held && is_at_home && !is_in_line,
               "a " + element.type + " stands in a " + parent);
    }

    void check_captions(const PdfElement& element) {
        // Beside a figure, not inside it, where its words would hide the caption.
        if (kGroups.count(element.type) != 0) {
            return;
        }
        const std::vector<int> children = children_of(element);
        int captions = 0;
        for (std::size_t i = 0; i < children.size(); ++i) {
            if (type(children[i]) == "Caption") {
                ++captions;
                expect(faults_, i == 0 || i + 1 == children.size(),
                       "the caption of a " + element.type + " stands in its middle");
            }
        }
        expect(faults_, captions <= 1, "a " + element.type + " has several captions");
    }

    void check_order_in_table(const PdfElement& element) {
        if (element.type != "Table") {
            return;
        }
        int heads = 0;
        int bodies = 0;
        int rows = 0;
        int feet = 0;
        for (const int child : children_of(element)) {
            const std::string& part = type(child);
            heads += part == "THead" ? 1 : 0;
            bodies += part == "TBody" ? 1 : 0;
            rows += part == "TR" ? 1 : 0;
            feet += part == "TFoot" ? 1 : 0;
            expect(faults_, part != "THead" || bodies + rows + feet == 0,
                   "the head of a table stands behind its rows");
        }
        expect(faults_, heads <= 1, "a table has several heads");
        expect(faults_, feet <= 1, "a table has several feet");
        expect(faults_, heads == 0 || bodies > 0, "a table has a head but no body");
        expect(faults_, rows == 0 || heads + bodies + feet == 0,
               "a table holds rows beside its parts");
    }

    void check_item(const PdfElement& element) {
        if (element.type != "LI") {
            return;
        }
        int labels = 0;
        int bodies = 0;
        for (const int child : children_of(element)) {
            expect(faults_, type(child) != "Lbl" || bodies == 0,
                   "the label of an item stands behind its body");
            labels += type(child) == "Lbl" ? 1 : 0;
            bodies += type(child) == "LBody" ? 1 : 0;
        }
        expect(faults_, labels <= 1, "an item of a list has several labels");
        expect(faults_, bodies == 1, "an item of a list has not one body");
    }

    const PdfTree& tree_;
    Faults faults_;
};

}  // namespace

bool is_standard_type(const std::string& type) {
    return kGroups.count(type) != 0 || kBlocks.count(type) != 0 || kLines.count(type) != 0 ||
           type == "LI" || rule_of(type) != nullptr;
}

int heading_level(const std::string& type) {
    return type.size() == 2 && type[0] == 'H' && type[1] >= '1' && type[1] <= '6' ? type[1] - '0'
                                                                                  : 0;
}

Faults nesting_faults(const PdfTree& tree) {
    return NestingCheck(tree).check();
}

}  // namespace clinic
