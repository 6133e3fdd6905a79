#include "render/pdf_mutations.hpp"

namespace clinic {

namespace {

void rename(QPDFObjectHandle element, const std::string& type) {
    put(element, "/S", "/" + type);
}

// The kids as an array of the element's own, to be changed.
QPDFObjectHandle kids(QPDFObjectHandle element) {
    QPDFObjectHandle array = QPDFObjectHandle::newArray(list_of(element.getKey("/K")));
    element.replaceKey("/K", array);
    return array;
}

void drop_attributes(QPDFObjectHandle element) {
    element.removeKey("/A");
    element.removeKey("/C");
}

void give(QPDFObjectHandle element, const std::string& attributes) {
    element.removeKey("/C");
    put(element, "/A", attributes);
}

void swap_kids(QPDFObjectHandle element, int one, int other) {
    QPDFObjectHandle array = kids(element);
    QPDFObjectHandle first = array.getArrayItem(one);
    array.setArrayItem(one, array.getArrayItem(other));
    array.setArrayItem(other, first);
}

// What the parent tree says of the first page.
QPDFObjectHandle first_page_parents(OpenedPdf& pdf) {
    return pdf.parents().getArrayItem(1);
}

void move_to(QPDFObjectHandle element, QPDFObjectHandle from, QPDFObjectHandle to) {
    QPDFObjectHandle rest = QPDFObjectHandle::newArray();
    for (const QPDFObjectHandle& kid : list_of(from.getKey("/K"))) {
        if (QPDFObjectHandle(kid).getObjGen() != element.getObjGen()) {
            rest.appendItem(kid);
        }
    }
    from.replaceKey("/K", rest);
    kids(to).appendItem(element);
    element.replaceKey("/P", to);
}

const std::vector<Mutation> kTree = {
    {"no structure", [](OpenedPdf& pdf) { pdf.root().removeKey("/StructTreeRoot"); },
     "the file has no structure"},
    {"a type of its own", [](OpenedPdf& pdf) { rename(pdf.element("P"), "Paragraph"); },
     "'Paragraph' is no standard type"},
    {"a standard type mapped to another",
     [](OpenedPdf& pdf) { put(pdf.structure(), "/RoleMap", "<</P /H1>>"); },
     "the standard type P is mapped to another"},
    {"a role map that runs in circles",
     [](OpenedPdf& pdf) {
         put(pdf.structure(), "/RoleMap", "<</One /Two /Two /One>>");
         rename(pdf.element("P"), "One");
     },
     "is no standard type"},
    {"an element without a parent", [](OpenedPdf& pdf) { pdf.element("P").removeKey("/P"); },
     "an element of type P does not know its parent"},
    {"an element in two places",
     [](OpenedPdf& pdf) { kids(pdf.element("Sect")).appendItem(pdf.element("P")); },
     "an element stands in the structure twice"},
    {"content of two elements",
     [](OpenedPdf& pdf) {
         QPDFObjectHandle heading = pdf.element("H2");
         heading.replaceKey("/Pg", pdf.page(0));
         kids(heading).appendItem(QPDFObjectHandle::newInteger(0));
     },
     "content 0 of page 1 belongs to two elements"},
    {"content on a page that is not there",
     [](OpenedPdf& pdf) { put(pdf.element("H1"), "/Pg", "null"); },
     "an element has content on a page that is not there"},
    {"content that is not there",
     [](OpenedPdf& pdf) { kids(pdf.element("H1")).appendItem(QPDFObjectHandle::newInteger(98)); },
     "content 98 of page 1 is not there"},
    {"content that leads back to another element",
     [](OpenedPdf& pdf) { first_page_parents(pdf).setArrayItem(0, pdf.element("H2")); },
     "content 0 of page 1 does not lead back to its element"},
    {"content that leads back to nothing",
     [](OpenedPdf& pdf) { first_page_parents(pdf).setArrayItem(0, pdf_value("null")); },
     "content 0 of page 1 does not lead back to its element"},
    {"an entry of the parent tree too many",
     [](OpenedPdf& pdf) { first_page_parents(pdf).appendItem(pdf.element("H1")); },
     "the parent tree names content"},
    {"a key of the parent tree for nothing",
     [](OpenedPdf& pdf) {
         pdf.parents().appendItem(QPDFObjectHandle::newInteger(900));
         pdf.parents().appendItem(pdf.element("H1"));
     },
     "the parent tree has the key 900 for nothing"},
    {"keys of the parent tree out of order",
     [](OpenedPdf& pdf) { pdf.parents().setArrayItem(0, QPDFObjectHandle::newInteger(800)); },
     "the keys of the parent tree are out of order"},
    {"a next key that is taken",
     [](OpenedPdf& pdf) { put(pdf.structure(), "/ParentTreeNextKey", "1"); },
     "the parent tree's next key is taken"},
    {"two pages with one key",
     [](OpenedPdf& pdf) {
         pdf.page(1).replaceKey("/StructParents", pdf.page(0).getKey("/StructParents"));
     },
     "another has the same key in the parent tree"},
    {"a page without a key", [](OpenedPdf& pdf) { pdf.page(1).removeKey("/StructParents"); },
     "page 2: it has no key in the parent tree"},
    {"a number in the structure where an element should be",
     [](OpenedPdf& pdf) { kids(pdf.element("Sect")).appendItem(pdf_value("(words)")); },
     "something in the structure is no element"},
};

const std::vector<Mutation> kTables = {
    {"a cell outside of a row", [](OpenedPdf& pdf) { rename(pdf.element("H2"), "TD"); },
     "a TD stands in a Sect"},
    {"a row that is none", [](OpenedPdf& pdf) { rename(pdf.element("TR"), "Sect"); },
     "a Sect stands in a THead"},
    {"a cell that is none", [](OpenedPdf& pdf) { rename(pdf.element("TD"), "P"); },
     "a P stands in a TR"},
    {"a header cell without scope", [](OpenedPdf& pdf) { drop_attributes(pdf.element("TH")); },
     "a header cell does not say what it heads"},
    {"a scope of nonsense",
     [](OpenedPdf& pdf) { give(pdf.element("TH"), "<</O /Table /Scope /All>>"); },
     "a header cell does not say what it heads"},
    {"a row too short",
     [](OpenedPdf& pdf) {
         rename(pdf.element("TR", 2), "TR");
         kids(pdf.element("TR", 2)).eraseItem(1);
     },
     "the rows of a table differ in length"},
    {"a cell over two columns",
     [](OpenedPdf& pdf) { give(pdf.element("TD"), "<</O /Table /ColSpan 2>>"); },
     "the rows of a table differ in length"},
    {"a cell over two rows",
     [](OpenedPdf& pdf) { give(pdf.element("TD"), "<</O /Table /RowSpan 2>>"); },
     "the rows of a table differ in length"},
    {"cells without headers",
     [](OpenedPdf& pdf) {
         for (std::size_t i = 0; i < 4; ++i) {
             give(pdf.element("TH", i),
                  i < 2 ? "<</O /Table /Scope /Row>>" : "<</O /Table /Scope /Column>>");
         }
     },
     "a cell of a table has no header"},
    {"a caption in the middle of a table",
     [](OpenedPdf& pdf) { swap_kids(pdf.element("Table"), 0, 1); },
     "the caption of a Table stands in its middle"},
    {"a head behind the rows of a table",
     [](OpenedPdf& pdf) { swap_kids(pdf.element("Table"), 1, 2); },
     "the head of a table stands behind its rows"},
    {"a table in a paragraph",
     [](OpenedPdf& pdf) {
         move_to(pdf.element("Table"), pdf.element("Sect"), pdf.element("P", 1));
     },
     "a Table stands in a P"},
};

const std::vector<Mutation> kMeaning = {
    {"a heading that skips a level", [](OpenedPdf& pdf) { rename(pdf.element("H2"), "H3"); },
     "a heading H3 skips a level"},
    {"a first heading of the second level", [](OpenedPdf& pdf) { rename(pdf.element("H1"), "H2"); },
     "a heading H2 skips a level"},
    {"a figure without words", [](OpenedPdf& pdf) { pdf.element("Figure").removeKey("/Alt"); },
     "a figure has no words"},
    {"a figure with blank words", [](OpenedPdf& pdf) { put(pdf.element("Figure"), "/Alt", "( )"); },
     "a figure has no words"},
    {"a figure without a place", [](OpenedPdf& pdf) { drop_attributes(pdf.element("Figure")); },
     "a figure has no place"},
    {"a figure outside of its page",
     [](OpenedPdf& pdf) { give(pdf.element("Figure"), "<</O /Layout /BBox [0 0 900 900]>>"); },
     "stands outside of its page"},
    {"a figure outside of its box",
     [](OpenedPdf& pdf) { give(pdf.element("Figure"), "<</O /Layout /BBox [50 0 90 90]>>"); },
     "is drawn outside of its box"},
    {"a list without numbering", [](OpenedPdf& pdf) { drop_attributes(pdf.element("L")); },
     "a list with labels does not say how it is numbered"},
    {"a list numbered in no way",
     [](OpenedPdf& pdf) { give(pdf.element("L"), "<</O /List /ListNumbering /Roman>>"); },
     "a list is numbered in no way that there is"},
    {"a paragraph in a list", [](OpenedPdf& pdf) { rename(pdf.element("LI"), "P"); },
     "a P stands in a L"},
    {"a paragraph in an item", [](OpenedPdf& pdf) { rename(pdf.element("LBody"), "P"); },
     "a P stands in a LI"},
    {"an item with two labels", [](OpenedPdf& pdf) { rename(pdf.element("LBody"), "Lbl"); },
     "an item of a list has several labels"},
    {"a label behind its body", [](OpenedPdf& pdf) { swap_kids(pdf.element("LI"), 0, 1); },
     "the label of an item stands behind its body"},
    {"an entry of contents outside of a list of contents",
     [](OpenedPdf& pdf) { rename(pdf.element("P"), "TOCI"); }, "a TOCI stands in a Sect"},
    {"a list of contents that holds paragraphs",
     [](OpenedPdf& pdf) {
         rename(pdf.element("LI"), "P");
         rename(pdf.element("L"), "TOC");
     },
     "a P stands in a TOC"},
    {"a note without a name", [](OpenedPdf& pdf) { pdf.element("Note").removeKey("/ID"); },
     "a note has no name"},
    {"a note that cannot be found", [](OpenedPdf& pdf) { pdf.structure().removeKey("/IDTree"); },
     "cannot be found by its name"},
    {"two notes with one name",
     [](OpenedPdf& pdf) {
         rename(pdf.element("H3"), "Note");
         pdf.element("Note").replaceKey("/ID", pdf.element("Note", 1).getKey("/ID"));
     },
     "two notes have one name"},
    {"a sign that stands for no words",
     [](OpenedPdf& pdf) { put(pdf.element("Span"), "/ActualText", "()"); },
     "an element stands for no words"},
    {"words that stand for themselves",
     [](OpenedPdf& pdf) { put(pdf.element("Span"), "/ActualText", "(A)"); },
     "an element says 'A' twice over"},
    {"a whole paragraph that stands for other words",
     [](OpenedPdf& pdf) { put(pdf.element("P"), "/ActualText", "(Other words)"); },
     "a whole P stands for other words"},
    {"a paragraph that holds nothing", [](OpenedPdf& pdf) { put(pdf.element("P"), "/K", "[]"); },
     "an element of type P holds nothing"},
    {"a heading that says nothing",
     [](OpenedPdf& pdf) {
         rename(pdf.element("Figure"), "H3");
         pdf.element("H3").removeKey("/Alt");
     },
     "an element of type H3 says nothing"},
    {"an element in no language", [](OpenedPdf& pdf) { put(pdf.element("P"), "/Lang", "()"); },
     "an element is in no language"},
};

const std::vector<Mutation> kOrder = {
    {"a list read before the heading above it",
     [](OpenedPdf& pdf) { swap_kids(pdf.element("Sect"), 2, 3); },
     "is read after what stands below it"},
    {"a cell read before the one on its left",
     [](OpenedPdf& pdf) { swap_kids(pdf.element("TR"), 0, 1); }, "is read later than it is drawn"},
    {"the second page read first",
     [](OpenedPdf& pdf) {
         QPDFObjectHandle section = pdf.element("Sect");
         swap_kids(section, 0, section.getKey("/K").getArrayNItems() - 1);
     },
     "is read after what stands on a later page"},
};

}  // namespace

const std::vector<Mutation>& structure_mutations() {
    static const std::vector<Mutation> kMutations = [] {
        std::vector<Mutation> all;
        for (const auto* const some : {&kTree, &kTables, &kMeaning, &kOrder}) {
            all.insert(all.end(), some->begin(), some->end());
        }
        return all;
    }();
    return kMutations;
}

}  // namespace clinic
