#include "render/pdf_mutations.hpp"

namespace clinic {

const std::vector<Mutation>& navigation_mutations() {
    static const std::vector<Mutation> kMutations = {
        {"a link without words", [](OpenedPdf& pdf) { pdf.link().removeKey("/Contents"); },
         "a link has no words"},
        {"a link to nowhere", [](OpenedPdf& pdf) { pdf.link().removeKey("/Dest"); },
         "the link 'Go to the notes' leads nowhere"},
        {"a link to a page that is not there",
         [](OpenedPdf& pdf) { pdf.link().getKey("/Dest").setArrayItem(0, pdf.element("P")); },
         "the link 'Go to the notes' leads nowhere"},
        {"a link to above its page",
         [](OpenedPdf& pdf) {
             pdf.link().getKey("/Dest").setArrayItem(3, QPDFObjectHandle::newInteger(2000));
         },
         "the link 'Go to the notes' leads outside of its page"},
        {"a link that is a program",
         [](OpenedPdf& pdf) { put(pdf.link(), "/A", "<</S /JavaScript /JS (app.beep\\(\\))>>"); },
         "acts instead of leading somewhere"},
        {"a link that is not printed", [](OpenedPdf& pdf) { put(pdf.link(), "/F", "2"); },
         "the link 'Go to the notes' is not printed"},
        {"a link outside of its page",
         [](OpenedPdf& pdf) { put(pdf.link(), "/Rect", "[590 10 700 20]"); },
         "the link 'Go to the notes' stands outside of its page"},
        {"a link away from its words",
         [](OpenedPdf& pdf) { put(pdf.link(), "/Rect", "[10 10 20 20]"); },
         "the link 'Go to the notes' is not where its words are"},
        {"a link that does not lead back",
         [](OpenedPdf& pdf) { put(pdf.link(), "/StructParent", "0"); },
         "the link 'Go to the notes' does not lead back to its element"},
        {"a link outside of the structure",
         [](OpenedPdf& pdf) {
             QPDFObjectHandle link = pdf.element("Link");
             QPDFObjectHandle words = list_of(link.getKey("/K")).front();
             link.replaceKey("/K", words);
         },
         "the link 'Go to the notes' is not in the structure"},
        {"a link in a paragraph's own words",
         [](OpenedPdf& pdf) { put(pdf.element("Link"), "/S", "/Span"); },
         "the link 'Go to the notes' belongs to a Span"},
        {"a link that is on no page", [](OpenedPdf& pdf) { pdf.page(0).removeKey("/Annots"); },
         "the structure names a link that is on no page"},
        {"a Link without a link", [](OpenedPdf& pdf) { put(pdf.element("Span"), "/S", "/Link"); },
         "a link of the structure cannot be clicked"},
        {"a film", [](OpenedPdf& pdf) { put(pdf.link(), "/Subtype", "/Movie"); },
         "something else than a link can be clicked"},
        {"a tab key that goes its own way", [](OpenedPdf& pdf) { put(pdf.page(0), "/Tabs", "/R"); },
         "the tab key does not follow the structure"},
        {"a bookmark to nowhere", [](OpenedPdf& pdf) { pdf.bookmark().removeKey("/Dest"); },
         "the bookmark 'Oakfield Primary' leads nowhere"},
        {"a bookmark to below its page",
         [](OpenedPdf& pdf) {
             pdf.bookmark().getKey("/Dest").setArrayItem(3, QPDFObjectHandle::newInteger(-20));
         },
         "the bookmark 'Oakfield Primary' leads outside of its page"},
        {"a bookmark without words", [](OpenedPdf& pdf) { pdf.bookmark().removeKey("/Title"); },
         "a bookmark has no words"},
        {"a bookmark that miscounts", [](OpenedPdf& pdf) { put(pdf.bookmark(), "/Count", "-7"); },
         "counts what is below it wrongly"},
        {"bookmarks that are miscounted",
         [](OpenedPdf& pdf) { put(pdf.root().getKey("/Outlines"), "/Count", "7"); },
         "the bookmarks are counted wrongly"},
        {"a bookmark that does not know its neighbour",
         [](OpenedPdf& pdf) { pdf.bookmark().getKey("/Next").removeKey("/Prev"); },
         "the bookmark 'What follows' does not know its neighbours"},
        {"a last bookmark that is not the last",
         [](OpenedPdf& pdf) { pdf.root().getKey("/Outlines").replaceKey("/Last", pdf.bookmark()); },
         "the last bookmark of a level is another"},
        {"pages without labels", [](OpenedPdf& pdf) { pdf.root().removeKey("/PageLabels"); },
         "page 1 has no label"},
        {"labels that begin on the second page",
         [](OpenedPdf& pdf) { put(pdf.root(), "/PageLabels", "<</Nums [1 <</S /D /St 1>>]>>"); },
         "the page labels are out of order"},
        {"labels that count from nought",
         [](OpenedPdf& pdf) { put(pdf.root(), "/PageLabels", "<</Nums [0 <</S /D /St 0>>]>>"); },
         "a page label counts from below one"},
    };
    return kMutations;
}

}  // namespace clinic
