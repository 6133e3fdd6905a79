#include "render/pdf_mutations.hpp"

namespace clinic {

namespace {

QPDFObjectHandle intent(OpenedPdf& pdf) {
    return pdf.root().getKey("/OutputIntents").getArrayItem(0);
}

void say(OpenedPdf& pdf, const std::string& from, const std::string& to) {
    pdf.replace_in_stream(pdf.root().getKey("/Metadata"), from, to);
}

}  // namespace

const std::vector<Mutation>& document_mutations() {
    static const std::vector<Mutation> kMutations = {
        {"no language", [](OpenedPdf& pdf) { pdf.root().removeKey("/Lang"); },
         "the file has no language"},
        {"another language", [](OpenedPdf& pdf) { put(pdf.root(), "/Lang", "(cy)"); },
         "the file is in the language cy"},
        {"no title", [](OpenedPdf& pdf) { pdf.info().removeKey("/Title"); },
         "the file has no title"},
        {"another title in the metadata",
         [](OpenedPdf& pdf) { say(pdf, "autumn 2015", "spring 2016"); },
         "the metadata say another Title than the file"},
        {"another day in the metadata",
         [](OpenedPdf& pdf) { say(pdf, "2015-10-07T", "2015-10-08T"); },
         "the metadata say another CreationDate than the file"},
        {"another language in the metadata", [](OpenedPdf& pdf) { say(pdf, "en-GB", "en-US"); },
         "the metadata say another language than the file"},
        {"no metadata", [](OpenedPdf& pdf) { pdf.root().removeKey("/Metadata"); },
         "the file has no metadata"},
        {"metadata that are no XML", [](OpenedPdf& pdf) { say(pdf, "</rdf:RDF>", "</rdf>"); },
         "the file has no metadata"},
        {"another part of PDF/UA",
         [](OpenedPdf& pdf) { say(pdf, "<pdfuaid:part>1", "<pdfuaid:part>2"); },
         "the file does not say that it follows PDF/UA-1"},
        {"a lower level of PDF/A", [](OpenedPdf& pdf) { say(pdf, ">A</pdfaid", ">B</pdfaid"); },
         "the file does not say that it follows PDF/A-2a"},
        {"no description of PDF/UA's words",
         [](OpenedPdf& pdf) { say(pdf, "<pdfaSchema:prefix>pdfuaid", "<pdfaSchema:prefix>pdf"); },
         "the metadata use a word that PDF/A does not know"},
        {"no mark that it is tagged", [](OpenedPdf& pdf) { pdf.root().removeKey("/MarkInfo"); },
         "the file is not marked as tagged"},
        {"a doubt about its tags",
         [](OpenedPdf& pdf) { put(pdf.root(), "/MarkInfo", "<</Marked true /Suspects true>>"); },
         "the file suspects its own tags"},
        {"the file's name as title",
         [](OpenedPdf& pdf) { pdf.root().removeKey("/ViewerPreferences"); },
         "readers would show the file name instead of the title"},
        {"no colours", [](OpenedPdf& pdf) { pdf.root().removeKey("/OutputIntents"); },
         "the file does not say which colours it means"},
        {"a colour profile of nonsense",
         [](OpenedPdf& pdf) {
             intent(pdf).replaceKey("/DestOutputProfile", pdf.stream("a colour profile"));
         },
         "the colour profile is none"},
        {"a colour profile of four channels",
         [](OpenedPdf& pdf) { put(intent(pdf).getKey("/DestOutputProfile").getDict(), "/N", "4"); },
         "the colour profile has not three channels"},
        {"a program that runs when it is opened",
         [](OpenedPdf& pdf) {
             put(pdf.root(), "/OpenAction", "<</S /JavaScript /JS (app.alert\\(1\\))>>");
         },
         "the file has an action of type JavaScript"},
        {"a program that starts another",
         [](OpenedPdf& pdf) { put(pdf.page(0), "/AA", "<</O <</S /Launch /F (calc)>>>>"); },
         "the file has an action of type Launch"},
        {"a file in the file",
         [](OpenedPdf& pdf) {
             put(pdf.root(), "/Names", "<</EmbeddedFiles <</Names [(a) <</Type /Filespec>>]>>>>");
         },
         "the file has /EmbeddedFiles"},
        {"a form to fill in",
         [](OpenedPdf& pdf) { put(pdf.root(), "/AcroForm", "<</Fields []>>"); },
         "the file has /AcroForm"},
        {"a page that is a transparency group",
         [](OpenedPdf& pdf) { put(pdf.page(0), "/Group", "<</S /Transparency /CS /DeviceRGB>>"); },
         "the file has a transparency group"},
        {"a transparent pen",
         [](OpenedPdf& pdf) {
             put(pdf.page(0).getKey("/Resources"), "/ExtGState",
                 "<</G0 <</Type /ExtGState /ca 0.5>>>>");
         },
         "painted transparently"},
    };
    return kMutations;
}

}  // namespace clinic
