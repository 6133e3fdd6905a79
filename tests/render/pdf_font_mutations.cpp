#include "render/pdf_mutations.hpp"

namespace clinic {

namespace {

void set_bytes(QPDFObjectHandle stream, const std::string& bytes) {
    stream.replaceStreamData(bytes, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

// The second row of the list of characters then leads to these UTF-16 digits.
void map_to(OpenedPdf& pdf, const std::string& digits) {
    QPDFObjectHandle characters = pdf.font().getKey("/ToUnicode");
    std::string program = stream_bytes(characters);
    const std::size_t rows = program.find("beginbfchar\n") + 12;
    const std::size_t row = program.find('\n', rows) + 1;
    const std::size_t from = program.find('<', program.find('>', row));
    program.replace(from, program.find('>', from) + 1 - from, "<" + digits + ">");
    set_bytes(characters, program);
}

std::string with_byte(std::string bytes, std::size_t at, int byte) {
    bytes.at(at) = static_cast<char>(byte);
    return bytes;
}

}  // namespace

const std::vector<Mutation>& font_mutations() {
    static const std::vector<Mutation> kMutations = {
        {"a font that is not inside the file",
         [](OpenedPdf& pdf) { pdf.descriptor().removeKey("/FontFile2"); },
         "Lato-Regular is not inside the file"},
        {"a font program cut in half",
         [](OpenedPdf& pdf) {
             QPDFObjectHandle file = pdf.descriptor().getKey("/FontFile2");
             const std::string bytes = stream_bytes(file);
             set_bytes(file, bytes.substr(0, bytes.size() / 2));
         },
         "of a font program is cut off"},
        {"a font program of another length",
         [](OpenedPdf& pdf) {
             put(pdf.descriptor().getKey("/FontFile2").getDict(), "/Length1", "7");
         },
         "has a program of another length than it says"},
        {"a font without characters", [](OpenedPdf& pdf) { pdf.font().removeKey("/ToUnicode"); },
         "Lato-Regular has no characters"},
        {"a character that is not mapped",
         [](OpenedPdf& pdf) {
             set_bytes(pdf.font().getKey("/ToUnicode"),
                       "1 begincodespacerange\n<00> <FF>\nendcodespacerange\n");
         },
         "a character cannot be taken out of the file"},
        {"a code mapped to nothing", [](OpenedPdf& pdf) { map_to(pdf, ""); },
         "a map of characters maps a code to nothing"},
        {"a code mapped to U+0000", [](OpenedPdf& pdf) { map_to(pdf, "0000"); },
         "maps a code to what is no character"},
        {"a code mapped to U+FFFE", [](OpenedPdf& pdf) { map_to(pdf, "FFFE"); },
         "maps a code to what is no character"},
        {"a code mapped to U+FEFF", [](OpenedPdf& pdf) { map_to(pdf, "FEFF"); },
         "maps a code to what is no character"},
        {"a code mapped to U+FFFD", [](OpenedPdf& pdf) { map_to(pdf, "FFFD"); },
         "maps a code to what is no character"},
        {"a code mapped to private use", [](OpenedPdf& pdf) { map_to(pdf, "E001"); },
         "maps a code to a character of private use"},
        {"a list of characters that is longer than it says",
         [](OpenedPdf& pdf) {
             pdf.replace_in_stream(pdf.font().getKey("/ToUnicode"), " beginbfchar",
                                   "0 beginbfchar");
         },
         "a map of characters announces"},
        {"no map of glyphs", [](OpenedPdf& pdf) { pdf.numbered_font().removeKey("/CIDToGIDMap"); },
         "has no map of glyphs"},
        {"a map to a glyph that is not there",
         [](OpenedPdf& pdf) {
             QPDFObjectHandle map = pdf.numbered_font().getKey("/CIDToGIDMap");
             set_bytes(map, with_byte(stream_bytes(map), 2, 0x7F));
         },
         "to a glyph that is not there"},
        {"a missing glyph",
         [](OpenedPdf& pdf) {
             QPDFObjectHandle map = pdf.numbered_font().getKey("/CIDToGIDMap");
             set_bytes(map, with_byte(with_byte(stream_bytes(map), 2, 0), 3, 0));
         },
         "a missing glyph is shown"},
        {"widths that are not those of the program",
         [](OpenedPdf& pdf) {
             pdf.numbered_font().getKey("/W").getArrayItem(1).setArrayItem(
                 2, QPDFObjectHandle::newInteger(1234));
         },
         "has another width for number"},
        {"no widths", [](OpenedPdf& pdf) { pdf.numbered_font().removeKey("/W"); },
         "has another width for number"},
        {"a list of glyphs that is wrong",
         [](OpenedPdf& pdf) { pdf.descriptor().replaceKey("/CIDSet", pdf.stream("\x80")); },
         "lists its glyphs wrongly"},
        {"another name in the descriptor",
         [](OpenedPdf& pdf) { put(pdf.descriptor(), "/FontName", "/Lato"); }, "has several names"},
        {"a font that does not say it is part of one",
         [](OpenedPdf& pdf) { put(pdf.font(), "/BaseFont", "/Lato-Regular"); },
         "does not say that it is part of a font"},
        {"a font of another kind", [](OpenedPdf& pdf) { put(pdf.font(), "/Subtype", "/Type3"); },
         "is no font of numbered TrueType glyphs"},
        {"no map of codes", [](OpenedPdf& pdf) { put(pdf.font(), "/Encoding", "/UniGB-UCS2-H"); },
         "has no map of its codes"},
        {"glyphs of nobody's numbers",
         [](OpenedPdf& pdf) { pdf.numbered_font().removeKey("/CIDSystemInfo"); },
         "does not say whose numbers its glyphs have"},
        {"a font without its height",
         [](OpenedPdf& pdf) { pdf.descriptor().removeKey("/CapHeight"); }, "lacks /CapHeight"},
    };
    return kMutations;
}

}  // namespace clinic
