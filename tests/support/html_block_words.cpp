#include "support/block_words.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <map>

namespace clinic {

namespace {

struct HtmlTag {
    std::string name;
    std::map<std::string, std::string> attributes;
    bool closes = false;
    // It has nothing inside.
    bool is_single = false;
};

bool has_class(const HtmlTag& tag, const std::string& name) {
    const auto found = tag.attributes.find("class");
    return found != tag.attributes.end() &&
           (" " + found->second + " ").find(" " + name + " ") != std::string::npos;
}

std::string attribute(const HtmlTag& tag, const std::string& name) {
    const auto found = tag.attributes.find(name);
    return found == tag.attributes.end() ? "" : found->second;
}

std::string unescaped(std::string words) {
    constexpr std::pair<const char*, const char*> kSpelt[] = {
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}};
    for (const auto& [spelt, meant] : kSpelt) {
        const std::string_view spelling = spelt;
        for (std::size_t at = words.find(spelling); at != std::string::npos;
             at = words.find(spelling, at + 1)) {
            words.replace(at, spelling.size(), meant);
        }
    }
    return words;
}

// Tags and the words between them, one after the other.
class HtmlReader {
public:
    explicit HtmlReader(const std::string& html) : html_(html) {}

    bool at_end() const { return at_ >= html_.size(); }

    // Up to the next tag.
    std::string read_words() {
        const std::size_t begin = at_;
        at_ = std::min(html_.find('<', at_), html_.size());
        return unescaped(html_.substr(begin, at_ - begin));
    }

    HtmlTag read_tag() {
        HtmlTag tag;
        ++at_;
        tag.closes = take('/');
        tag.name = read_until(" />");
        while (!take('>') && !at_end()) {
            if (take('/')) {
                tag.is_single = true;
            } else if (!take(' ')) {
                const std::string name = read_until("= />");
                tag.attributes[name] = take('=') ? read_value() : "";
            }
        }
        constexpr std::string_view kVoid[] = {"br", "img", "meta", "col"};
        tag.is_single = tag.is_single || std::ranges::count(kVoid, tag.name) > 0;
        return tag;
    }

    // What is no markup.
    void pass_to_end_of(const std::string& name) { at_ = html_.find("</" + name, at_); }

private:
    bool take(char wanted) {
        const bool is_there = !at_end() && html_[at_] == wanted;
        at_ += is_there ? 1 : 0;
        return is_there;
    }

    std::string read_until(const char* ends) {
        const std::size_t begin = at_;
        at_ = std::min(html_.find_first_of(ends, at_), html_.size());
        return html_.substr(begin, at_ - begin);
    }

    std::string read_value() {
        if (!take('"')) {
            return read_until(" />");
        }
        const std::string value = read_until("\"");
        take('"');
        return unescaped(value);
    }

    const std::string& html_;
    std::size_t at_ = 0;
};

// An open element, and what it makes of the words in it.
struct OpenElement {
    HtmlTag tag;
    // Of a block; empty for what stands in a line.
    std::string kind;
    // Of a list's items, or of a row's cells.
    int count = 0;
    bool is_passed_over = false;
};

class BlocksOfHtml {
public:
    Blocks read(const std::string& html) {
        HtmlReader reader(html);
        while (!reader.at_end()) {
            const std::string words = reader.read_words();
            if (!open_.empty() && !open_.back().is_passed_over) {
                words_ += words;
            }
            if (reader.at_end()) {
                break;
            }
            const HtmlTag tag = reader.read_tag();
            if (tag.closes) {
                close(tag);
            } else if (!tag.is_single && tag.name != "!DOCTYPE") {
                open(tag);
                if (tag.name == "style" || tag.name == "script") {
                    reader.pass_to_end_of(tag.name);
                }
            }
        }
        CHECK(open_.empty());
        return std::move(blocks_);
    }

private:
    void open(const HtmlTag& tag) {
        OpenElement one{tag, kind_of(tag)};
        if (is_of_pack(tag)) {
            one.is_passed_over = is_for_screens(tag);
            if (!one.kind.empty()) {
                flush();
            }
            begin(one);
        } else {
            one.is_passed_over = true;
        }
        open_.push_back(std::move(one));
    }

    void close(const HtmlTag& tag) {
        if (open_.empty() || open_.back().tag.name != tag.name) {
            FAIL("</" << tag.name << "> closes what is not open");
        }
        if (!open_.back().kind.empty()) {
            flush();
        }
        open_.pop_back();
    }

    void flush() {
        const auto block = std::find_if(open_.rbegin(), open_.rend(),
                                        [](const OpenElement& one) { return !one.kind.empty(); });
        if (block != open_.rend()) {
            add_block(blocks_, block->kind, words_);
        }
        words_.clear();
    }

    bool is_in(const std::string& name, const std::string& its_class = "") const {
        return std::ranges::any_of(open_, [&](const OpenElement& one) {
            return one.tag.name == name && (its_class.empty() || has_class(one.tag, its_class));
        });
    }

    // Sections hold the pack, and nothing else does.
    bool is_of_pack(const HtmlTag& tag) const {
        return tag.name == "section" || (!open_.empty() && !open_.back().is_passed_over);
    }

    bool is_for_screens(const HtmlTag& tag) const {
        return has_class(tag, "fold") || has_class(tag, "figures") || has_class(tag, "folio") ||
               has_class(tag, "back") || (has_class(tag, "unseen") && is_in("span", "page"));
    }

    std::string kind_of(const HtmlTag& tag) {
        if (tag.name == "section") {
            return "part";
        }
        if (tag.name.size() == 2 && tag.name[0] == 'h' && tag.name[1] >= '1' &&
            tag.name[1] <= '6') {
            return "heading";
        }
        if (tag.name == "caption" || tag.name == "figcaption") {
            return "caption";
        }
        if (tag.name == "li") {
            return is_in("ul", "contents") ? "entry" : is_in("ol", "notes") ? "note" : "paragraph";
        }
        if (tag.name == "th" || tag.name == "td") {
            OpenElement& row = open_.back();
            const std::string across = attribute(tag, "colspan");
            const std::string kind = "cell " + std::to_string(row.count + 1);
            row.count += across.empty() ? 1 : std::stoi(across);
            return kind;
        }
        if (has_class(tag, "finding") || tag.name == "p" || tag.name == "dt" || tag.name == "dd" ||
            tag.name == "div" || tag.name == "ul" || tag.name == "ol" || tag.name == "table") {
            return "paragraph";
        }
        // A chart that is a figure; one in a line is as words of it.
        const bool is_of_figure = is_in("figure") && !is_in("figcaption");
        if (is_of_figure && tag.name == "text") {
            return "drawn";
        }
        return is_of_figure && tag.name == "svg" ? "figure" : "";
    }

    void begin(const OpenElement& one) {
        if (one.tag.name == "section") {
            blocks_.push_back({"part", ""});
        } else if (one.tag.name == "svg") {
            const std::string says = attribute(one.tag, "aria-label");
            if (one.kind.empty()) {
                words_ += says;
            } else {
                add_block(blocks_, one.kind, says);
            }
        } else if (one.tag.name == "li") {
            begin_item(one);
        }
    }

    // The mark that a browser sets before an item.
    void begin_item(const OpenElement& item) {
        OpenElement& list = open_.back();
        ++list.count;
        if (item.kind == "note") {
            words_ = std::to_string(list.count);
        } else if (item.kind == "paragraph" && !has_class(list.tag, "tiles")) {
            add_block(blocks_, "mark",
                      list.tag.name == "ol" ? std::to_string(list.count) + "." : "•");
        }
    }

    std::vector<OpenElement> open_;
    std::string words_;
    Blocks blocks_;
};

}  // namespace

Blocks blocks_of_html(const std::string& html) {
    return BlocksOfHtml().read(html);
}

}  // namespace clinic
