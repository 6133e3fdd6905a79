#include "compose/template_reader.hpp"

#include "compose/block_reader.hpp"
#include "compose/check_headings.hpp"
#include "compose/components.hpp"
#include "compose/expression_reader.hpp"
#include "compose/piece_reader.hpp"
#include "compose/yaml_reader.hpp"

#include <optional>

namespace clinic {

namespace {

struct FrontMatter {
    const Node* title = nullptr;
    const Node* each = nullptr;
    const Node* when = nullptr;
    const Node* anchor = nullptr;
    const Node* paper = nullptr;
    const Node* traits = nullptr;
    int level = 0;
    bool landscape = false;
    bool bare = false;
};

}  // namespace

template <>
struct FieldsOf<FrontMatter> {
    static constexpr auto list() {
        return Fields{
            field("title", &FrontMatter::title, "the part's name in bookmarks and running heads",
                  {.required = true}),
            field("each", &FrontMatter::each, "one section for each: school in schools"),
            field("if", &FrontMatter::when, "only if this holds"),
            field("anchor", &FrontMatter::anchor, "where links lead: school.anchor"),
            field("paper", &FrontMatter::paper, "the outside paper that follows: item.paper"),
            field("traits", &FrontMatter::traits,
                  "what sections are chosen by on a screen: a list of term and words"),
            field("level", &FrontMatter::level, "1, or 2 below the part before",
                  {.least = 1, .most = 2}),
            field("landscape", &FrontMatter::landscape, "yes: the page lies on its side"),
            field("bare", &FrontMatter::bare, "yes: no running head and no page number"),
        };
    }
};

namespace {

constexpr std::size_t kLargest = 1024 * 1024;
constexpr std::string_view kFrontFence = "---";

// Bytes that one character of UTF-8 takes at the start of `text`; 0 when they are not UTF-8.
std::size_t utf8_length(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    if (first < 0x80) {
        return 1;
    }
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < length) {
        return 0;
    }
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80) {
            return 0;
        }
    }
    const bool is_overlong = (first == 0xE0 && byte(1) < 0xA0) || (first == 0xF0 && byte(1) < 0x90);
    const bool is_beyond = (first == 0xED && byte(1) > 0x9F) || (first == 0xF4 && byte(1) > 0x8F);
    return is_overlong || is_beyond ? 0 : length;
}

// The offset just after the front matter, and its own lines; nothing when there is none.
struct Parts {
    std::uint32_t matter = 0;
    std::uint32_t matter_end = 0;
    std::uint32_t body = 0;
};

std::uint32_t after_line(std::string_view source, std::size_t from) {
    return static_cast<std::uint32_t>(std::min(source.find('\n', from), source.size() - 1) + 1);
}

bool is_fence(std::string_view source, std::size_t from) {
    std::string_view line = source.substr(from, source.find('\n', from) - from);
    if (line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    return line == kFrontFence;
}

std::size_t start_of(std::string_view source) {
    return source.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

std::optional<Parts> parts_of(std::string_view source) {
    const std::size_t start = start_of(source);
    if (source.size() <= start || !is_fence(source, start)) {
        return std::nullopt;
    }
    Parts parts;
    parts.matter = after_line(source, start);
    for (std::uint32_t at = parts.matter; at < source.size(); at = after_line(source, at)) {
        if (is_fence(source, at)) {
            parts.matter_end = at;
            parts.body = after_line(source, at);
            return parts;
        }
    }
    return std::nullopt;
}

// A path that leads to text, as `key` needs it.
std::optional<Path> text_path(const Node* node, const char* key, std::string_view what,
                              Reading& reading) {
    const auto place = expression_in(node, key, reading);
    if (!place) {
        return std::nullopt;
    }
    Path path = read_path(*place, reading);
    if (path.kind != nullptr && path.kind->shape != Shape::Text) {
        reading.diagnostics.error(Problem::WrongTemplateKind, node->place,
                                  "'" + path.words + "' is " +
                                      std::string(shape_words(*path.kind)) + ", which cannot be " +
                                      std::string(what));
    }
    return path;
}

// What `each` brings into scope stays there for the body.
void apply(const FrontMatter& matter, const Node& map, Template& part, Reading& reading) {
    if (const auto place = expression_in(matter.each, "each", reading)) {
        part.repeat.each = read_loop(*place, reading);
    }
    if (const auto place = expression_in(matter.when, "if", reading)) {
        part.repeat.when = read_condition(*place, reading);
    }
    if (matter.title != nullptr) {
        std::string title;
        read_field(*matter.title, "title", title, reading);
        append_plain_pieces(title, "a title", part.title, reading);
    }
    part.anchor = text_path(matter.anchor, "anchor", "an anchor", reading);
    part.paper = text_path(matter.paper, "paper", "a paper", reading);
    if (!part.anchor && matter.each != nullptr && matter.anchor == nullptr) {
        reading.diagnostics.error(Problem::MissingField, map.place,
                                  "a part with 'each' has no 'anchor'",
                                  "write where links to each section lead: school.anchor");
    }
    part.traits = read_detail_list(matter.traits, "traits", reading);
    part.level = matter.level != 0 ? matter.level : part.repeat.each ? 2 : 1;
    part.landscape = matter.landscape;
    part.bare = matter.bare;
}

}  // namespace

std::vector<KeyHelp> part_keys() {
    std::vector<KeyHelp> keys;
    for_each_field<FrontMatter>([&](const auto& field) {
        keys.push_back({field.name, field.help});
    });
    return keys;
}

bool has_front_matter(const SourceText& source) {
    const std::size_t start = start_of(source.content);
    return start < source.content.size() && is_fence(source.content, start);
}

bool is_readable(const SourceText& source, Diagnostics& diagnostics) {
    const std::string_view content = source.content;
    if (content.size() > kLargest) {
        diagnostics.error_in(Problem::TooLarge, source.path, "this file is larger than 1 MB");
        return false;
    }
    for (std::size_t at = content.find('\r'); at != content.npos; at = content.find('\r', at + 1)) {
        if (at + 1 == content.size() || content[at + 1] != '\n') {
            diagnostics.error(Problem::BadTemplate, {&source, static_cast<std::uint32_t>(at), 1},
                              "a line ends as on old computers",
                              "save the file with the line ends of Windows or of Unix");
            return false;
        }
    }
    for (std::size_t at = 0; at < content.size();) {
        const std::size_t length = utf8_length(content.substr(at));
        const Place place{&source, static_cast<std::uint32_t>(at), 1};
        if (length == 0) {
            diagnostics.error(Problem::NotUtf8, place, "this is not UTF-8",
                              "save the file as UTF-8");
            return false;
        }
        if (hidden_at(content.substr(at))) {
            diagnostics.error(Problem::BadTemplate, place, "a character of private use",
                              "it has no agreed meaning: leave it out");
            return false;
        }
        at += length;
    }
    return true;
}

ReadTemplate read_template(const std::string& name, const SourceText& source, TemplateScope scope,
                           Diagnostics& diagnostics) {
    auto part = std::make_shared<Template>();
    part->name = name;
    if (!is_readable(source, diagnostics)) {
        return {part, {}};
    }
    Diagnostics own;
    Reading reading{source, own, std::move(scope.names), {}, {}, {}};
    reading.texts = scope.texts;
    const std::optional<Parts> parts = parts_of(source.content);
    if (!parts && has_front_matter(source)) {
        diagnostics.error(Problem::BadTemplate,
                          {&source, static_cast<std::uint32_t>(start_of(source.content)), 3},
                          "this front matter does not end", "end it with a line '---'");
        return {part, {}};
    }
    if (!parts) {
        diagnostics.error_in(Problem::BadTemplate, source.path, "this part has no front matter",
                             "begin the file with '---', 'title: …' and '---', a line each");
        return {part, {}};
    }
    bool has_holes = false;
    const Node map =
        read_yaml(hide_values(parts->matter, parts->matter_end, reading), reading, has_holes);
    FrontMatter matter;
    if (!has_holes) {
        read_fields(map, "the front matter", matter, reading);
    }
    apply(matter, map, *part, reading);
    ReadBody body = read_body(parts->body, reading);
    part->blocks = std::move(body.blocks);
    part->notes = std::move(body.notes);
    report_unread_values(reading);
    if (!own.has_errors()) {
        check_headings(part->blocks, parts->body, reading);
    }
    diagnostics.append(std::move(own));
    return {part, std::move(reading.links)};
}

}  // namespace clinic
