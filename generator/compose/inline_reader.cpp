#include "compose/inline_reader.hpp"

#include "compose/note_reader.hpp"
#include "compose/piece_reader.hpp"

#include <cmark-gfm.h>

#include <cstring>
#include <string>

namespace clinic {

namespace {

constexpr int kDeepestMarks = 32;

// Reads the inlines of one block.
class InlineReader {
public:
    InlineReader(const Place& place, Reading& reading) : place_(place), reading_(reading) {}

    void read(cmark_node* parent, Words look, Pieces& pieces);

private:
    void read_one(cmark_node* node, const Words& look, Pieces& pieces);
    void read_text(std::string_view text, const Words& look, Pieces& pieces);
    void read_link(cmark_node* node, Pieces& pieces);
    bool leads_elsewhere(std::string_view anchor) const;
    void collect_words(cmark_node* parent, std::string& words, int depth);
    void wrong(Problem problem, std::string_view seen, std::string message, std::string hint);
    Place place_of(std::string_view seen) const;

    Place place_;
    Reading& reading_;
    int depth_ = 0;
};

// Where the words stand in the block that begins at the place; cmark's own columns are unsure
// within tables.
void InlineReader::wrong(Problem problem, std::string_view seen, std::string message,
                         std::string hint) {
    reading_.diagnostics.error(problem, place_of(seen), std::move(message), std::move(hint));
}

Place InlineReader::place_of(std::string_view seen) const {
    const std::size_t found = reading_.source.content.find(seen, place_.offset);
    Place place = place_;
    if (!seen.empty() && found != std::string::npos) {
        place.offset = static_cast<std::uint32_t>(found);
        place.length = static_cast<std::uint32_t>(seen.size());
    }
    return place;
}

void InlineReader::read(cmark_node* parent, Words look, Pieces& pieces) {
    if (++depth_ > kDeepestMarks) {
        wrong(Problem::BadTemplate, "", "words are nested too deeply", "at most 32 levels");
        --depth_;
        return;
    }
    for (cmark_node* node = cmark_node_first_child(parent); node != nullptr;
         node = cmark_node_next(node)) {
        read_one(node, look, pieces);
    }
    --depth_;
}

void InlineReader::read_one(cmark_node* node, const Words& look, Pieces& pieces) {
    Words changed = look;
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_TEXT) {
        read_text(cmark_node_get_literal(node), look, pieces);
    } else if (type == CMARK_NODE_CODE) {
        changed.quiet = true;
        append_pieces(cmark_node_get_literal(node), changed, pieces, reading_);
    } else if (type == CMARK_NODE_SOFTBREAK) {
        append_pieces(" ", look, pieces, reading_);
    } else if (type == CMARK_NODE_LINEBREAK) {
        pieces.push_back({LineBreak{}});
    } else if (type == CMARK_NODE_STRONG) {
        changed.strong = true;
        read(node, changed, pieces);
    } else if (type == CMARK_NODE_EMPH) {
        changed.emphasis = true;
        read(node, changed, pieces);
    } else if (type == CMARK_NODE_LINK) {
        read_link(node, pieces);
    } else if (type == CMARK_NODE_HTML_INLINE) {
        const std::string html = shown(cmark_node_get_literal(node), reading_);
        wrong(Problem::RawHtml, html, "'" + html + "' is HTML, which no pack can print",
              "use Markdown, {{ line-break }} for a new line, or \\< for a plain <");
    } else if (type == CMARK_NODE_IMAGE) {
        wrong(Problem::BadTemplate, "![", "a picture cannot be shown", "use a chart");
    }
}

// Words and, between them, references to notes.
void InlineReader::read_text(std::string_view text, const Words& look, Pieces& pieces) {
    for (;;) {
        const NoteMark mark = find_note_mark(text);
        append_pieces(text.substr(0, mark.begin), look, pieces, reading_);
        if (mark.name.empty()) {
            return;
        }
        const std::string_view seen = text.substr(mark.begin, mark.end - mark.begin);
        if (reading_.is_in_note) {
            wrong(Problem::BadTemplate, seen, "a note refers to a note",
                  "write what both say in one");
        } else {
            pieces.push_back({NotePiece{mention_note(mark.name, place_of(seen), reading_)}});
        }
        text.remove_prefix(mark.end);
    }
}

// A link holds plain words, so what is in it is gathered without its look.
void InlineReader::collect_words(cmark_node* parent, std::string& words, int depth) {
    if (depth > kDeepestMarks) {
        return;
    }
    for (cmark_node* node = cmark_node_first_child(parent); node != nullptr;
         node = cmark_node_next(node)) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE) {
            words += cmark_node_get_literal(node);
        } else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) {
            words += ' ';
        } else if (type == CMARK_NODE_HTML_INLINE) {
            Pieces ignored;
            read_one(node, {}, ignored);
        } else {
            collect_words(node, words, depth + 1);
        }
    }
}

// Of a file that packs share: a link to a part of another pack is left out with its words.
bool InlineReader::leads_elsewhere(std::string_view anchor) const {
    constexpr std::string_view kPart = "part-";
    if (reading_.includes == 0 || reading_.texts == nullptr || !anchor.starts_with(kPart)) {
        return false;
    }
    const std::string_view part = anchor.substr(kPart.size());
    return !reading_.texts->has_part(part) && reading_.texts->knows_part(part);
}

void InlineReader::read_link(cmark_node* node, Pieces& pieces) {
    LinkPiece link;
    const std::string url = cmark_node_get_url(node);
    std::string words;
    collect_words(node, words, depth_);
    append_plain_pieces(words, "a link's words", link.words, reading_);
    if (!url.starts_with('#') || url.size() == 1) {
        take_as_read(url, reading_);
        wrong(Problem::BadTemplate, url,
              url.size() < 2 ? "a link that leads nowhere"
                             : "'" + shown(url, reading_) + "' leads out of the pack",
              "links lead to anchors: (#part-glossary) or (#{{ school.anchor }})");
        return;
    }
    append_plain_pieces(url.substr(1), "a link's anchor", link.anchor, reading_);
    if (link.anchor.size() == 1 && std::holds_alternative<Words>(link.anchor.front().is)) {
        const std::size_t found = reading_.source.content.find(url, place_.offset);
        Place place = place_;
        if (found != std::string::npos) {
            place.offset = static_cast<std::uint32_t>(found) + 1;
            place.length = static_cast<std::uint32_t>(url.size() - 1);
        }
        if (leads_elsewhere(url.substr(1))) {
            return;
        }
        reading_.links.push_back({url.substr(1), place});
    }
    pieces.push_back({std::move(link)});
}

}  // namespace

Pieces read_inlines(cmark_node* parent, const Place& place, Reading& reading) {
    Pieces pieces;
    InlineReader(place, reading).read(parent, {}, pieces);
    return pieces;
}

}  // namespace clinic
