#include "base/failure.hpp"
#include "base/whole_file.hpp"
#include "compose/compose.hpp"
#include "compose/look.hpp"
#include "compose/piece_reader.hpp"
#include "compose/template_reader.hpp"
#include "compose/yaml_reader.hpp"

#include <algorithm>

namespace clinic {

namespace {

struct PackFields {
    std::string title;
    std::string day = "cutoff";
    std::string edition;
    const Node* parts = nullptr;
    const Node* document = nullptr;
    const Node* head = nullptr;
    const Node* banner = nullptr;
    const Node* author = nullptr;
    const Node* subject = nullptr;
    const Node* look = nullptr;
    const Node* formats = nullptr;
    const Node* print = nullptr;
    const Node* supplement = nullptr;
};

// How clerks print it.
struct PrintFields {
    const Node* front = nullptr;
    const Node* right = nullptr;
};

}  // namespace

template <>
struct FieldsOf<PrintFields> {
    static constexpr auto list() {
        return Fields{
            field("front", &PrintFields::front, "the template of the sheet before all parts"),
            field("right", &PrintFields::right, "parts that begin on a right-hand page"),
        };
    }
};

template <>
struct FieldsOf<PackFields> {
    static constexpr auto list() {
        return Fields{
            field("title", &PackFields::title, "the pack's name", {.required = true}),
            field("day", &PackFields::day, "the facts of which day it tells: cutoff or meeting"),
            field("edition", &PackFields::edition, "whom it is for unless another is asked for"),
            field("parts", &PackFields::parts, "its templates in order, without .md",
                  {.required = true}),
            field("document", &PackFields::document, "the title of the file; else the pack's"),
            field("head", &PackFields::head, "what stands at the top of every page"),
            field("banner", &PackFields::banner, "the marking on every page"),
            field("author", &PackFields::author, "whose document it is"),
            field("subject", &PackFields::subject, "what it is about, for search"),
            field("look", &PackFields::look, "sizes and colours"),
            field("formats", &PackFields::formats, "what it is written in; else pdf and html"),
            field("print", &PackFields::print, "front sheet and right-hand pages, for --print"),
            field("supplement", &PackFields::supplement,
                  "the templates of papers that come after the pack was issued"),
        };
    }
};

namespace {

using Text = std::shared_ptr<const SourceText>;

// Templates of no pack in particular, beside the packs.
constexpr const char* kShared = "shared";

Text load_text(const std::filesystem::path& path) {
    return std::make_shared<const SourceText>(
        SourceText{path.generic_string(), read_whole_file(path)});
}

Pieces words_of(const Node* node, const char* key, Reading& reading) {
    Pieces pieces;
    std::string text;
    if (node != nullptr) {
        read_field(*node, key, text, reading);
        append_plain_pieces(text, "words that every page shows", pieces, reading);
    }
    return pieces;
}

std::shared_ptr<const PackWords> pack_words(const PackFields& fields, Reading& reading) {
    auto words = std::make_shared<PackWords>();
    words->document = words_of(fields.document, "document", reading);
    words->head = words_of(fields.head, "head", reading);
    words->banner = words_of(fields.banner, "banner", reading);
    words->author = words_of(fields.author, "author", reading);
    words->subject = words_of(fields.subject, "subject", reading);
    if (words->document.empty()) {
        words->document.push_back({Words{fields.title}});
    }
    return words;
}

// The parts' names with their places; what is no list of names is reported.
std::vector<const Node*> part_nodes(const Node* parts, const std::string& key, Reading& reading) {
    std::vector<const Node*> nodes;
    if (parts == nullptr) {
        return nodes;
    }
    if (!parts->is_list() || parts->items.empty()) {
        reading.diagnostics.error(Problem::WrongType, parts->place,
                                  in_quotes(key) + " is not a list of names");
        return nodes;
    }
    std::vector<std::string> seen;
    for (const Node& item : parts->items) {
        if (!item.is_scalar() || item.text.find('/') != std::string::npos) {
            reading.diagnostics.error(Problem::WrongType, item.place, "a part is not a name");
        } else if (std::find(seen.begin(), seen.end(), item.text) != seen.end()) {
            reading.diagnostics.error(Problem::DuplicateId, item.place,
                                      "the part '" + item.text + "' is given twice");
        } else {
            seen.push_back(item.text);
            nodes.push_back(&item);
        }
    }
    return nodes;
}

std::vector<AskedFormat> asked_formats(const Node* formats, Reading& reading) {
    std::vector<AskedFormat> asked;
    if (formats == nullptr) {
        return asked;
    }
    if (!formats->is_list()) {
        reading.diagnostics.error(Problem::WrongType, formats->place,
                                  "'formats' is not a list of names", "write formats: [xlsx]");
    }
    for (const Node& item : formats->items) {
        asked.push_back({item.text, item.place});
    }
    return asked;
}

std::vector<std::string> template_names(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    for (const std::string& file : files_below(folder)) {
        if (file.ends_with(".md") && file.find('/') == std::string::npos) {
            names.push_back(file.substr(0, file.size() - 3));
        }
    }
    return names;
}

// The pack's own and those that packs share.
std::vector<std::string> all_template_names(const std::filesystem::path& folder) {
    std::vector<std::string> names = template_names(folder);
    const std::filesystem::path shared = folder.parent_path() / kShared;
    if (std::filesystem::is_directory(shared)) {
        const std::vector<std::string> more = template_names(shared);
        names.insert(names.end(), more.begin(), more.end());
    }
    return names;
}

// Templates that the list leaves out are read too: a mistake in them should not wait.
void warn_of_unlisted(const std::filesystem::path& folder, const std::vector<const Node*>& listed,
                      Diagnostics& diagnostics) {
    for (const std::string& name : template_names(folder)) {
        const bool is_listed = std::any_of(listed.begin(), listed.end(),
                                           [&](const Node* node) { return node->text == name; });
        if (!is_listed) {
            diagnostics.warning_in(Problem::UnknownFile, (folder / (name + ".md")).generic_string(),
                                   "this template is in no part of the pack",
                                   "name it in pack.yaml, or take it away");
        }
    }
}

void check_links(const Pack& pack, const std::vector<FixedLink>& links, Diagnostics& diagnostics) {
    std::vector<std::string> anchors;
    for (const auto& part : pack.parts) {
        if (!part->anchor) {
            anchors.push_back("part-" + part->name);
        }
    }
    for (const FixedLink& link : links) {
        if (std::find(anchors.begin(), anchors.end(), link.anchor) == anchors.end()) {
            diagnostics.error(Problem::UnknownTemplateName, link.place,
                              "no part has the anchor '" + link.anchor + "'",
                              name_hint(link.anchor, anchors));
        }
    }
}

// The template of a part: the pack's own, else the one that packs share.
std::filesystem::path template_of(const std::filesystem::path& folder, const std::string& part) {
    const std::filesystem::path own = folder / (part + ".md");
    return std::filesystem::exists(own) ? own : folder.parent_path() / kShared / (part + ".md");
}

using TemplateList = std::vector<std::shared_ptr<const Template>>;

// A template that has been read for another list is not read again.
TemplateList read_parts(const std::filesystem::path& folder, const std::vector<const Node*>& nodes,
                        std::vector<FixedLink>& links, Pack& pack, Diagnostics& diagnostics) {
    TemplateList parts;
    for (const Node* node : nodes) {
        const auto known = std::find_if(pack.parts.begin(), pack.parts.end(),
                                        [&](const auto& part) { return part->name == node->text; });
        if (known != pack.parts.end()) {
            parts.push_back(*known);
            continue;
        }
        const std::filesystem::path path = template_of(folder, node->text);
        if (!std::filesystem::exists(path)) {
            diagnostics.error(Problem::MissingFile, node->place,
                              "there is no '" + node->text + ".md' beside pack.yaml",
                              name_hint(node->text, all_template_names(folder)));
            continue;
        }
        pack.texts.push_back(load_text(path));
        ReadTemplate read =
            read_template(node->text, *pack.texts.back(), kind_of<Disclosed>(), diagnostics);
        parts.push_back(std::move(read.part));
        std::move(read.links.begin(), read.links.end(), std::back_inserter(links));
    }
    return parts;
}

// Of `print`: what begins on a right-hand page is a part of the pack, its front or its supplement.
void read_right(const Node* right, Pack& pack, Reading& reading) {
    if (right == nullptr) {
        return;
    }
    std::vector<std::string> known;
    for (const auto* list : {&pack.parts, &pack.supplement}) {
        for (const auto& part : *list) {
            known.push_back(part->name);
        }
    }
    for (const Node* node : part_nodes(right, "right", reading)) {
        if (std::find(known.begin(), known.end(), node->text) == known.end()) {
            reading.diagnostics.error(Problem::UnknownTemplateName, node->place,
                                      in_quotes(node->text) + " is no part of this pack",
                                      name_hint(node->text, known));
        }
        pack.right.push_back(node->text);
    }
}

}  // namespace

Pack read_pack(const std::filesystem::path& folder, Diagnostics& diagnostics) {
    if (!std::filesystem::is_directory(folder)) {
        throw Failure("reading the pack " + folder.generic_string() + ": there is no such folder");
    }
    Pack pack;
    pack.name = folder.filename().generic_string();
    pack.words = std::make_shared<PackWords>();
    if (!std::filesystem::exists(folder / "pack.yaml")) {
        diagnostics.error_in(Problem::MissingFile, (folder / "pack.yaml").generic_string(),
                             "a pack needs this file", "it gives the title and the parts");
        return pack;
    }
    pack.texts.push_back(load_text(folder / "pack.yaml"));
    const SourceText& text = *pack.texts.front();
    if (!is_readable(text, diagnostics)) {
        return pack;
    }
    Reading reading{text, diagnostics, {{"", &kind_of<Disclosed>()}}, {}, {}, {}};
    bool has_holes = false;
    const Node root =
        read_yaml(hide_values(0, static_cast<std::uint32_t>(text.content.size()), reading), reading,
                  has_holes);
    PackFields fields;
    read_fields(root, "pack.yaml", fields, reading);
    pack.title = fields.title;
    pack.edition = fields.edition;
    pack.looks_back = fields.day == "meeting";
    if (fields.day != "cutoff" && fields.day != "meeting") {
        diagnostics.error(Problem::UnknownName, root.find("day")->place,
                          "'day' is " + in_quotes(fields.day), "write cutoff or meeting");
    }
    pack.formats = asked_formats(fields.formats, reading);
    pack.words = pack_words(fields, reading);
    if (fields.look != nullptr) {
        pack.theme = read_look(*fields.look, pack.theme, reading);
    }
    std::vector<const Node*> nodes = part_nodes(fields.parts, "parts", reading);
    std::vector<FixedLink> links;
    pack.parts = read_parts(folder, nodes, links, pack, diagnostics);
    const std::vector<const Node*> later = part_nodes(fields.supplement, "supplement", reading);
    pack.supplement = read_parts(folder, later, links, pack, diagnostics);
    nodes.insert(nodes.end(), later.begin(), later.end());
    PrintFields print;
    if (fields.print != nullptr) {
        read_fields(*fields.print, "print", print, reading);
        read_right(print.right, pack, reading);
    }
    if (print.front != nullptr && print.front->is_scalar()) {
        nodes.push_back(print.front);
        const TemplateList front = read_parts(folder, {print.front}, links, pack, diagnostics);
        pack.front = front.empty() ? nullptr : front.front();
    }
    check_links(pack, links, diagnostics);
    warn_of_unlisted(folder, nodes, diagnostics);
    return pack;
}

}  // namespace clinic
