#include "support/pdf_font.hpp"

#include "support/true_type.hpp"

#include <cmath>

namespace clinic {

namespace {

class FontReader {
public:
    explicit FontReader(QPDFObjectHandle font)
        : font_(font),
          numbered_(list_of(value_of(font, "/DescendantFonts")).empty()
                        ? QPDFObjectHandle::newNull()
                        : list_of(value_of(font, "/DescendantFonts")).front()),
          descriptor_(value_of(numbered_, "/FontDescriptor")),
          full_name_(name_of(value_of(font, "/BaseFont"))) {}

    PdfFontFacts read() {
        out_.name = full_name_.substr(full_name_.find('+') + 1);
        out_.is_bold = out_.name.find("Bold") != std::string::npos;
        out_.ascent = number(descriptor_, "/Ascent");
        out_.descent = number(descriptor_, "/Descent");
        expect(name_of(value_of(font_, "/Subtype")) == "Type0" &&
                   name_of(value_of(numbered_, "/Subtype")) == "CIDFontType2",
               "is no font of numbered TrueType glyphs");
        check_names();
        read_encoding();
        read_characters();
        read_widths();
        read_program();
        return std::move(out_);
    }

private:
    void expect(bool holds, const std::string& otherwise) {
        clinic::expect(out_.faults, holds, full_name_ + " " + otherwise);
    }

    static double number(QPDFObjectHandle dictionary, const std::string& key) {
        QPDFObjectHandle value = value_of(dictionary, key);
        return value.isNumber() ? value.getNumericValue() : 0;
    }

    void check_names() {
        const std::string letters = full_name_.substr(0, full_name_.find('+'));
        const bool is_part =
            letters.size() == 6 &&
            letters.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string::npos;
        expect(is_part && full_name_.size() > 7, "does not say that it is part of a font");
        expect(name_of(value_of(numbered_, "/BaseFont")) == full_name_ &&
                   name_of(value_of(descriptor_, "/FontName")) == full_name_,
               "has several names");
        for (const char* const key : {"/Flags", "/ItalicAngle", "/Ascent", "/Descent", "/CapHeight",
                                      "/StemV", "/FontBBox"}) {
            expect(!value_of(descriptor_, key).isNull(), std::string("lacks ") + key);
        }
    }

    void read_encoding() {
        QPDFObjectHandle encoding = value_of(font_, "/Encoding");
        QPDFObjectHandle system = value_of(numbered_, "/CIDSystemInfo");
        expect(system.isDictionary(), "does not say whose numbers its glyphs have");
        if (name_of(encoding) == "Identity-H") {
            out_.encoding = identity_cmap();
            return;
        }
        expect(encoding.isStream(), "has no map of its codes");
        if (!encoding.isStream()) {
            return;
        }
        const std::string program = stream_bytes(encoding);
        out_.encoding = read_cmap(program);
        QPDFObjectHandle theirs = value_of(encoding, "/CIDSystemInfo");
        for (const char* const key : {"/Registry", "/Ordering"}) {
            expect(words_of(theirs, key) == words_of(system, key),
                   "and its map of codes number glyphs in two ways");
        }
        expect(name_of(value_of(encoding, "/CMapName")).size() > 0 &&
                   program.find("/CMapName") != std::string::npos,
               "has a map of codes without a name");
        expect(number(encoding, "/WMode") == 0, "runs from top to bottom");
        expect(value_of(encoding, "/UseCMap").isNull(), "borrows a map of codes");
        take_faults(out_.encoding);
    }

    void take_faults(const PdfCMap& map) {
        for (const std::string& each : map.faults) {
            expect(false, "has a bad map: " + each);
        }
    }

    void read_characters() {
        QPDFObjectHandle characters = value_of(font_, "/ToUnicode");
        expect(characters.isStream(), "has no characters");
        if (!characters.isStream()) {
            return;
        }
        out_.characters = read_cmap(stream_bytes(characters));
        take_faults(out_.characters);
        for (const auto& [code, words] : out_.characters.texts) {
            for (const char* const forbidden : {"\xEF\xBF\xBE", "\xEF\xBB\xBF", "\xEF\xBF\xBD"}) {
                expect(words.find(forbidden) == std::string::npos,
                       "maps a code to what is no character");
            }
            expect(words.find('\0') == std::string::npos, "maps a code to what is no character");
            // U+E000 to U+F8FF: everybody's own, so nobody knows what they mean.
            expect(words.compare(0, 1, "\xEE") != 0 && !(words.compare(0, 2, "\xEF\x80") >= 0 &&
                                                         words.compare(0, 2, "\xEF\xA4") < 0),
                   "maps a code to a character of private use");
        }
    }

    void read_widths() {
        QPDFObjectHandle usual = value_of(numbered_, "/DW");
        out_.default_width = usual.isNumber() ? usual.getNumericValue() : 1000;
        const std::vector<QPDFObjectHandle> rows = list_of(value_of(numbered_, "/W"));
        for (std::size_t i = 0; i + 1 < rows.size();) {
            int glyph = QPDFObjectHandle(rows[i]).getIntValueAsInt();
            QPDFObjectHandle next = rows[i + 1];
            if (next.isArray()) {
                for (QPDFObjectHandle width : next.getArrayAsVector()) {
                    out_.widths[glyph++] = width.getNumericValue();
                }
                i += 2;
            } else if (i + 2 < rows.size()) {
                for (; glyph <= next.getIntValueAsInt(); ++glyph) {
                    out_.widths[glyph] = QPDFObjectHandle(rows[i + 2]).getNumericValue();
                }
                i += 3;
            } else {
                expect(false, "has a list of widths that is cut off");
                return;
            }
        }
    }

    // The glyph of each number.
    std::vector<std::size_t> glyphs(std::size_t count) {
        std::vector<std::size_t> glyphs;
        QPDFObjectHandle map = value_of(numbered_, "/CIDToGIDMap");
        expect(map.isStream() || name_of(map) == "Identity", "has no map of glyphs");
        if (name_of(map) == "Identity") {
            for (std::size_t i = 0; i < count; ++i) {
                glyphs.push_back(i);
            }
        }
        const std::string bytes = stream_bytes(map);
        expect(bytes.size() % 2 == 0, "has a map of glyphs of half a number");
        for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
            glyphs.push_back(256U * static_cast<unsigned char>(bytes[i]) +
                             static_cast<unsigned char>(bytes[i + 1]));
        }
        return glyphs;
    }

    void read_program() {
        QPDFObjectHandle file = value_of(descriptor_, "/FontFile2");
        expect(file.isStream(), "is not inside the file");
        if (!file.isStream()) {
            return;
        }
        const std::string bytes = stream_bytes(file);
        expect(number(file, "/Length1") == static_cast<double>(bytes.size()),
               "has a program of another length than it says");
        const TrueTypeFacts program = read_true_type(bytes);
        for (const std::string& each : program.faults) {
            expect(false, "is broken: " + each);
        }
        const std::vector<std::size_t> glyph_of = glyphs(program.widths.size());
        check_set(glyph_of.size());
        for (std::size_t number = 0; number < glyph_of.size(); ++number) {
            add_glyph(static_cast<int>(number), glyph_of[number], program);
        }
    }

    void add_glyph(int number, std::size_t glyph, const TrueTypeFacts& program) {
        if (glyph >= program.widths.size()) {
            expect(false,
                   "maps number " + std::to_string(number) + " to a glyph that is not there");
            return;
        }
        if (glyph == 0) {
            return;
        }
        out_.drawn.insert(number);
        if (!program.has_outline[glyph]) {
            out_.blank.insert(number);
        }
        // PDF/A allows a thousandth between the two.
        expect(std::abs(out_.width_of(number) - program.widths[glyph]) <= 1,
               "has another width for number " + std::to_string(number) + " than its program");
    }

    // A list of the numbers that are there may be left out, but not be wrong.
    void check_set(std::size_t count) {
        QPDFObjectHandle set = value_of(descriptor_, "/CIDSet");
        if (set.isNull()) {
            return;
        }
        const std::string bits = stream_bytes(set);
        for (std::size_t i = 0; i < count; ++i) {
            const bool is_listed =
                i / 8 < bits.size() &&
                (static_cast<unsigned char>(bits[i / 8]) >> (7 - i % 8) & 1) != 0;
            if (!is_listed) {
                expect(false, "lists its glyphs wrongly");
                return;
            }
        }
    }

    QPDFObjectHandle font_;
    QPDFObjectHandle numbered_;
    QPDFObjectHandle descriptor_;
    std::string full_name_;
    PdfFontFacts out_;
};

}  // namespace

int PdfFontFacts::number_of(const std::string& code) const {
    const auto found = encoding.numbers.find(code);
    if (found != encoding.numbers.end()) {
        return found->second;
    }
    // Identity: the code is the number.
    if (!encoding.numbers.empty() || code.size() != 2) {
        return 0;
    }
    return 256 * static_cast<unsigned char>(code[0]) + static_cast<unsigned char>(code[1]);
}

double PdfFontFacts::width_of(int number) const {
    const auto found = widths.find(number);
    return found == widths.end() ? default_width : found->second;
}

PdfFontFacts read_font(QPDFObjectHandle font) {
    return FontReader(font).read();
}

}  // namespace clinic
