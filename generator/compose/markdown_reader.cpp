#include "compose/markdown_reader.hpp"

#include "compose/expression_reader.hpp"
#include "compose/inline_reader.hpp"
#include "compose/piece_reader.hpp"
#include "compose/table_reader.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <memory>
#include <mutex>
#include <string_view>

namespace clinic {

namespace {

struct FreeParser {
    void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};

struct FreeNode {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};

using Tree = std::unique_ptr<cmark_node, FreeNode>;

// cmark keeps its extensions in a list of its own, which must be filled once.
void register_extensions() {
    static std::once_flag once;
    std::call_once(once, cmark_gfm_core_extensions_ensure_registered);
}

Tree parse(std::string_view text) {
    register_extensions();
    const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(CMARK_OPT_DEFAULT));
    cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension("table"));
    cmark_parser_feed(parser.get(), text.data(), text.size());
    Tree tree(cmark_parser_finish(parser.get()));
    cmark_consolidate_text_nodes(tree.get());
    return tree;
}

class MarkdownReader {
public:
    MarkdownReader(const HiddenText& text, Reading& reading) : text_(text), reading_(reading) {}

    TemplateBlocks read(cmark_node* parent);

private:
    void read_one(cmark_node* node, TemplateBlocks& blocks);
    ListTemplate read_list(cmark_node* node);
    void read_heading(cmark_node* node, TemplateBlocks& blocks);
    void refuse(cmark_node* node, std::string message, std::string hint);
    Place place_of(cmark_node* node) const;

    const HiddenText& text_;
    Reading& reading_;
    int depth_ = 0;
};

// The first line of the block.
Place MarkdownReader::place_of(cmark_node* node) const {
    const std::size_t from =
        offset_of(text_, cmark_node_get_start_line(node), cmark_node_get_start_column(node));
    const std::size_t end = std::min(text_.text.find('\n', from), text_.text.size());
    return place_in_source(text_, from, end - from, reading_);
}

void MarkdownReader::refuse(cmark_node* node, std::string message, std::string hint) {
    reading_.diagnostics.error(Problem::BadTemplate, place_of(node), std::move(message),
                               std::move(hint));
}

TemplateBlocks MarkdownReader::read(cmark_node* parent) {
    TemplateBlocks blocks;
    if (++depth_ > kDeepestNesting) {
        refuse(parent, "lists are nested too deeply", "at most 32 levels");
        --depth_;
        return blocks;
    }
    for (cmark_node* node = cmark_node_first_child(parent); node != nullptr;
         node = cmark_node_next(node)) {
        read_one(node, blocks);
    }
    --depth_;
    return blocks;
}

void MarkdownReader::read_heading(cmark_node* node, TemplateBlocks& blocks) {
    const int level = cmark_node_get_heading_level(node);
    if (level > 3) {
        refuse(node, "a heading of level " + std::to_string(level), "headings have three levels");
    }
    blocks.push_back(
        {HeadingTemplate{level, read_inlines(node, place_of(node), reading_), place_of(node)}});
}

ListTemplate MarkdownReader::read_list(cmark_node* node) {
    ListTemplate list;
    list.numbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    for (cmark_node* item = cmark_node_first_child(node); item != nullptr;
         item = cmark_node_next(item)) {
        list.items.push_back(read(item));
    }
    return list;
}

void MarkdownReader::read_one(cmark_node* node, TemplateBlocks& blocks) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_HEADING) {
        read_heading(node, blocks);
    } else if (type == CMARK_NODE_PARAGRAPH) {
        blocks.push_back({ParagraphTemplate{read_inlines(node, place_of(node), reading_)}});
    } else if (type == CMARK_NODE_LIST) {
        blocks.push_back({read_list(node)});
    } else if (std::string_view(cmark_node_get_type_string(node)) == "table") {
        blocks.push_back({read_table(node, text_, reading_)});
    } else if (type == CMARK_NODE_HTML_BLOCK) {
        take_as_read(cmark_node_get_literal(node), reading_);
        reading_.diagnostics.error(Problem::RawHtml, place_of(node),
                                   "this is HTML, which no pack can print",
                                   "use Markdown, or write \\< for a plain <");
    } else if (type == CMARK_NODE_BLOCK_QUOTE) {
        refuse(node, "a quotation cannot be shown", "use '::: question' or '::: callout note'");
    } else if (type == CMARK_NODE_THEMATIC_BREAK) {
        refuse(node, "a rule cannot be drawn", "use '::: page-break', or a heading");
    } else if (type == CMARK_NODE_CODE_BLOCK) {
        refuse(node, "these lines are indented by four blanks or more",
               "begin them further to the left");
    }
}

}  // namespace

TemplateBlocks read_markdown(const HiddenText& text, Reading& reading) {
    const Tree tree = parse(text.text);
    return MarkdownReader(text, reading).read(tree.get());
}

Pieces read_line(const HiddenText& text, Reading& reading) {
    const Tree tree = parse(text.text);
    cmark_node* first = cmark_node_first_child(tree.get());
    if (first == nullptr) {
        return {};
    }
    return read_inlines(first, place_in_source(text, 0, text.text.size(), reading), reading);
}

Pieces read_words(const std::string& words, const Place& place, Reading& reading) {
    const Tree tree = parse(words);
    cmark_node* first = cmark_node_first_child(tree.get());
    const bool is_one_paragraph = first != nullptr && cmark_node_next(first) == nullptr &&
                                  cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH;
    if (is_one_paragraph) {
        return read_inlines(first, place, reading);
    }
    Pieces pieces;
    append_pieces(words, {}, pieces, reading);
    return pieces;
}

void set_look(TemplateBlocks& blocks, ParagraphLook look) {
    for (TemplateBlock& block : blocks) {
        if (auto* paragraph = std::get_if<ParagraphTemplate>(&block.is)) {
            paragraph->look = look;
        } else if (auto* choice = std::get_if<ChoiceTemplate>(&block.is)) {
            for (Branch& branch : choice->branches) {
                set_look(branch.blocks, look);
            }
        } else if (auto* loop = std::get_if<LoopTemplate>(&block.is)) {
            set_look(loop->blocks, look);
            set_look(loop->otherwise, look);
        }
    }
}

}  // namespace clinic
