#include "render/pdf_words.hpp"

#include "render/pdf_codes.hpp"

#include <cassert>

namespace clinic {

namespace {

constexpr Face kFaces[] = {Face::Regular, Face::Bold, Face::Italic};

std::size_t index_of(Face face) {
    return static_cast<std::size_t>(face);
}

void put_byte(std::string& shown, char byte) {
    if (byte == '(' || byte == ')' || byte == '\\') {
        shown += '\\';
    }
    // A bare return would be read as a line feed.
    if (byte == '\r') {
        shown += "\\r";
        return;
    }
    shown += byte;
}

// Moves what follows to the right, by thousandths of the type size. The operator counts leftward.
void put_move(std::string& shown, int thousandths) {
    if (thousandths != 0) {
        shown += ')';
        put_number(shown, -thousandths);
        shown += '(';
    }
}

bool has_moves(const std::string& shown) {
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (shown[i] == '\\') {
            ++i;
        } else if (shown[i] == ')') {
            return true;
        }
    }
    return false;
}

// Only moves ask for an array.
void put_shown(std::string& content, const std::string& shown) {
    if (!shown.empty()) {
        content += has_moves(shown) ? "[(" + shown + ")]TJ\n" : "(" + shown + ")Tj\n";
    }
}

}  // namespace

PdfWords::PdfWords(const Fonts& fonts, const std::vector<Page>& pages) : fonts_(fonts) {
    for (const Face face : kFaces) {
        used_[index_of(face)] = {face, {0}, {std::string()}, {0}};
    }
    for (const Page& page : pages) {
        for (const PlacedMark& placed : page.marks) {
            if (const auto* const mark = std::get_if<TextMark>(&placed.mark)) {
                for (const ShapedWord* const word : fonts_.shape(mark->face, mark->words)) {
                    const auto [entry, is_new] = spelt_.try_emplace(word);
                    if (is_new) {
                        entry->second = spell(mark->face, *word);
                    }
                }
            }
        }
    }
}

int PdfWords::number_of(Face face, const Glyph& glyph) {
    PdfFont& used = used_[index_of(face)];
    const int next = static_cast<int>(used.glyphs.size());
    const auto [entry, is_new] =
        numbers_[index_of(face)].try_emplace({glyph.glyph, glyph.text}, next);
    if (is_new) {
        used.glyphs.push_back(glyph.glyph);
        used.texts.push_back(glyph.text);
        used.widths.push_back(glyph.nominal);
    }
    return entry->second;
}

std::vector<PdfWords::Piece> PdfWords::spell(Face face, const ShapedWord& word) {
    std::vector<Piece> pieces;
    for (const Glyph& glyph : word.glyphs) {
        if (pieces.empty() || pieces.back().raised != glyph.offset_y) {
            pieces.push_back({glyph.offset_y, {}});
        }
        std::string& shown = pieces.back().shown;
        put_move(shown, glyph.offset_x);
        const int number = number_of(face, glyph);
        for (const char byte : code_of(number)) {
            put_byte(shown, byte);
        }
        put_move(shown, glyph.advance - glyph.nominal - glyph.offset_x);
    }
    return pieces;
}

double PdfWords::width(const TextMark& mark) const {
    return fonts_.width(mark.face, mark.size, mark.words);
}

void PdfWords::show(std::string& content, const TextMark& mark) const {
    int raised = 0;
    std::string shown;
    for (const ShapedWord* const word : fonts_.shape(mark.face, mark.words)) {
        const auto spelt = spelt_.find(word);
        assert(spelt != spelt_.end() && "every line was seen when the words were gathered");
        for (const Piece& piece : spelt->second) {
            if (piece.raised != raised) {
                raised = piece.raised;
                put_shown(content, shown);
                shown.clear();
                put_number(content, raised * mark.size / 1000);
                content += " Ts\n";
            }
            shown += piece.shown;
        }
    }
    put_shown(content, shown);
    content += raised == 0 ? "" : "0 Ts\n";
}

std::string PdfWords::write(PdfFile& file) const {
    const PdfRef codes = write_codes(file);
    std::string resources = "/Font<<";
    for (const PdfFont& used : used_) {
        if (used.glyphs.size() > 1) {
            put_entry(resources, font_name(used.face), write_font(file, fonts_, used, codes));
        }
    }
    return resources + ">>";
}

std::string font_name(Face face) {
    std::string name = "F";
    put_number(name, static_cast<int>(face));
    return name;
}

}  // namespace clinic
