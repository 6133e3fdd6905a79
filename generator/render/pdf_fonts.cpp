#include "render/pdf_fonts.hpp"

#include "base/hash.hpp"
#include "render/deflate.hpp"
#include "render/pdf_codes.hpp"

#include <algorithm>
#include <cmath>

namespace clinic {

namespace {

// A map from characters may list so many at a time.
constexpr std::size_t kListedTogether = 100;

void put_hex(std::string& out, const std::string& bytes) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    out += '<';
    for (const char byte : bytes) {
        out += kDigits[static_cast<unsigned char>(byte) >> 4];
        out += kDigits[static_cast<unsigned char>(byte) & 0xF];
    }
    out += '>';
}

// The second glyph of a character stands for nothing of its own; PDF/A wants something all the
// same. A blank where no line may end is a blank to those who search or copy.
std::string_view meaning(const std::string& text) {
    if (text == "\u00A0") {
        return " ";
    }
    return text.empty() ? "\u200B" : std::string_view(text);
}

// The characters that each number stands for, in the language that PDF has for it.
std::string character_map(const std::vector<std::string>& texts) {
    std::string map =
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n";
    map += code_spaces();
    for (std::size_t from = 1; from < texts.size(); from += kListedTogether) {
        const std::size_t to = std::min(texts.size(), from + kListedTogether);
        put_number(map, static_cast<int>(to - from));
        map += " beginbfchar\n";
        for (std::size_t number = from; number < to; ++number) {
            put_hex(map, code_of(static_cast<int>(number)));
            map += " <";
            put_utf16_hex(map, meaning(texts[number]));
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

// Two bytes a number: the glyph in the font that we put into the file.
std::string glyph_map(const std::vector<std::uint32_t>& glyphs) {
    std::string map;
    for (const std::uint32_t glyph : glyphs) {
        map += static_cast<char>(glyph >> 8);
        map += static_cast<char>(glyph);
    }
    return map;
}

// "ABCDEF+Lato-Regular": six letters that follow from the glyphs, as PDF wants for part of a font.
std::string subset_name(const std::string& name, const std::string& bytes) {
    std::string letters = sha256_hex(bytes).substr(0, 6);
    for (char& letter : letters) {
        letter = static_cast<char>(letter <= '9' ? 'A' + (letter - '0') : 'K' + (letter - 'a'));
    }
    return letters + "+" + name;
}

// Width of upright strokes, which the fonts do not say; readers use it only to imitate a face.
int stem_width(int weight) {
    return 50 + static_cast<int>(std::lround(weight * weight / 4225.0));
}

std::string descriptor(const FaceMetrics& metrics, const std::string& name, PdfRef font_file) {
    constexpr int kSymbolic = 4;
    constexpr int kItalic = 64;
    std::string entries = "/Type /FontDescriptor /FontName /" + name + " /FontBBox [";
    for (const int edge : metrics.box) {
        put_number(entries, edge);
        entries += ' ';
    }
    entries += "] ";
    put_entry(entries, "Flags", metrics.italic_angle != 0 ? kSymbolic | kItalic : kSymbolic);
    put_entry(entries, "ItalicAngle", metrics.italic_angle);
    put_entry(entries, "Ascent", metrics.ascent);
    put_entry(entries, "Descent", metrics.descent);
    put_entry(entries, "CapHeight", metrics.cap_height);
    put_entry(entries, "StemV", stem_width(metrics.weight));
    put_entry(entries, "FontFile2", font_file);
    return entries;
}

PdfRef add_deflated(PdfFile& file, std::string entries, const std::string& bytes) {
    return file.add_deflated_stream(std::move(entries), deflated(bytes));
}

// The font proper, whose characters are numbers.
PdfRef write_numbered_font(PdfFile& file, const PdfFont& font, const FontSubset& subset,
                           PdfRef font_descriptor) {
    std::string entries =
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> ";
    put_entry(entries, "FontDescriptor", font_descriptor);
    put_entry(entries, "CIDToGIDMap", add_deflated(file, {}, glyph_map(subset.renumbered)));
    entries += "/DW 0 /W [0 [";
    for (const int width : font.widths) {
        put_number(entries, width);
        entries += ' ';
    }
    entries += "]] ";
    return file.add("/Type /Font /Subtype /CIDFontType2 " + entries);
}

}  // namespace

PdfRef write_codes(PdfFile& file) {
    std::string entries = "/Type/CMap/CMapName/";
    entries += kCodeMapName;
    entries += "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/WMode 0";
    return add_deflated(file, std::move(entries), code_map());
}

PdfRef write_font(PdfFile& file, const Fonts& fonts, const PdfFont& font, PdfRef codes) {
    const FaceMetrics& metrics = fonts.metrics(font.face);
    const FontSubset subset = fonts.subset(font.face, font.glyphs);
    const std::string name = subset_name(metrics.name, subset.bytes);
    std::string length;
    put_entry(length, "Length1", static_cast<int>(subset.bytes.size()));
    const PdfRef font_file = add_deflated(file, length, subset.bytes);
    const PdfRef font_descriptor = file.add(descriptor(metrics, name, font_file));
    const PdfRef numbered = write_numbered_font(file, font, subset, font_descriptor);
    file.add_entries(numbered, "/BaseFont /" + name + " ");
    std::string entries = "/Type/Font/Subtype/Type0/BaseFont/" + name;
    put_entry(entries, "Encoding", codes);
    entries += "/DescendantFonts[";
    put_ref(entries, numbered);
    entries += "] ";
    put_entry(entries, "ToUnicode", add_deflated(file, {}, character_map(font.texts)));
    return file.add(std::move(entries));
}

}  // namespace clinic
