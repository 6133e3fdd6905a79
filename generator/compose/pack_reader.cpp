#include "base/failure.hpp"
#include "base/whole_file.hpp"
#include "compose/compose.hpp"
#include "compose/expression_reader.hpp"
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
    const Node* each = nullptr;
    const Node* file = nullptr;
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
            field("parts", &PackFields::parts,
                  "its templates in order, without .md; [bids, budgets] go on without a new page, "
                  "unless one has notes or lies on its side",
                  {.required = true}),
            field("document", &PackFields::document, "the title of the file; else the pack's"),
            field("head", &PackFields::head, "what stands at the top of every page"),
            field("banner", &PackFields::banner,
                  "the marking on every page; else that of a restricted edition"),
            field("author", &PackFields::author, "whose document it is"),
            field("subject", &PackFields::subject, "what it is about, for search"),
            field("look", &PackFields::look, "sizes and colours"),
            field("formats", &PackFields::formats, "what it is written in; else pdf and html"),
            field("print", &PackFields::print, "front sheet and right-hand pages, for --print"),
            field("supplement", &PackFields::supplement,
                  "the templates of papers that come after the pack was issued"),
            field("each", &PackFields::each, "one file for each: school in schools"),
            field("file", &PackFields::file, "with each: what each file is called"),
        };
    }
};

namespace {

Pieces words_of(const Node* node, const char* key, Reading& reading) {
    Pieces pieces;
    std::string text;
    if (node != nullptr) {
        read_field(*node, key, text, reading);
        append_plain_pieces(text, "words that every page shows", pieces, reading);
    }
    return pieces;
}

// What `each` brings into scope stays there for all words and parts of the pack.
std::shared_ptr<const PackWords> pack_words(const PackFields& fields, const Node& root,
                                            Reading& reading) {
    auto words = std::make_shared<PackWords>();
    if (const auto place = expression_in(fields.each, "each", reading)) {
        words->repeat.each = read_loop(*place, reading);
    }
    if ((fields.each == nullptr) != (fields.file == nullptr)) {
        reading.diagnostics.error(
            Problem::MissingField, root.place,
            fields.each == nullptr ? "'file' without 'each'" : "a pack with 'each' has no 'file'",
            "write both: each: school in schools, and the name of each "
            "file, file: \"{{ school.urn }} {{ school.name }}\"");
    }
    words->file = words_of(fields.file, "file", reading);
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

// The parts' names with their places; what is no list of names is reported. Of those in a list
// within the list, `lists` tells which it is.
std::vector<const Node*> part_nodes(const Node* parts, const std::string& key, Reading& reading,
                                    std::map<std::string, int>* lists = nullptr) {
    std::vector<const Node*> nodes;
    if (parts == nullptr) {
        return nodes;
    }
    if (!parts->is_list() || parts->items.empty()) {
        reading.diagnostics.error(Problem::WrongType, parts->place,
                                  in_quotes(key) + " is not a list of names");
        return nodes;
    }
    std::vector<const Node*> items;
    int list = 1;
    for (const Node& item : parts->items) {
        if (lists == nullptr || !item.is_list()) {
            items.push_back(&item);
            continue;
        }
        for (const Node& inner : item.items) {
            items.push_back(&inner);
            lists->emplace(inner.text, list);
        }
        ++list;
    }
    std::vector<std::string> seen;
    for (const Node* at : items) {
        const Node& item = *at;
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

// Which of the folders it lies in.
std::size_t root_of(const std::string& path, const TemplateFolders& folders) {
    return static_cast<std::size_t>(
        std::ranges::find_if(
            folders.roots,
            [&](const auto& root) { return path.starts_with(root.generic_string() + "/"); }) -
        folders.roots.begin());
}

// A mistake in a template that is used nowhere would wait until it is. What a council's own
// pack.yaml leaves out of a pack of the program is no mistake.
void warn_of_unread(const TemplateFolders& folders, const std::string& pack, const PackTexts& texts,
                    Diagnostics& diagnostics) {
    const std::size_t last = root_of(texts.read().front()->path, folders);
    for (const std::string& name : template_names(folders, pack, false)) {
        const std::string path = find_template(folders, pack, name + ".md")->generic_string();
        const std::vector<TemplateText> read = texts.read();
        if (root_of(path, folders) <= last &&
            std::ranges::none_of(read, [&](const auto& text) { return text->path == path; })) {
            diagnostics.warning_in(Problem::UnknownFile, path,
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

using TemplateList = std::vector<std::shared_ptr<const Template>>;

std::vector<std::string> words_of_nodes(const std::vector<const Node*>& nodes) {
    std::vector<std::string> words;
    for (const Node* node : nodes) {
        words.push_back(node->text);
    }
    return words;
}

// What all parts of a pack are read with.
struct PartsReading {
    TemplateScope scope;
    std::vector<FixedLink> links;
    Diagnostics& diagnostics;
};

// A template that has been read for another list is not read again.
TemplateList read_parts(const std::vector<const Node*>& nodes, const Pack& pack,
                        PartsReading& reading) {
    TemplateList parts;
    for (const Node* node : nodes) {
        const auto known = std::find_if(pack.parts.begin(), pack.parts.end(),
                                        [&](const auto& part) { return part->name == node->text; });
        if (known != pack.parts.end()) {
            parts.push_back(*known);
            continue;
        }
        const TemplateText text = reading.scope.texts->find(node->text + ".md");
        if (text == nullptr) {
            reading.diagnostics.error(Problem::MissingFile, node->place,
                                      "there is no '" + node->text + ".md' beside pack.yaml",
                                      name_hint(node->text, reading.scope.texts->names()));
            continue;
        }
        if (!has_front_matter(*text)) {
            reading.diagnostics.error(
                Problem::BadTemplate, node->place,
                in_quotes(node->text + ".md") + " has no front matter, so it is no part",
                "name a part that takes it in: '::: include " + node->text + "'");
            continue;
        }
        ReadTemplate read = read_template(node->text, *text, reading.scope, reading.diagnostics);
        parts.push_back(std::move(read.part));
        std::move(read.links.begin(), read.links.end(), std::back_inserter(reading.links));
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

std::vector<KeyHelp> pack_keys() {
    std::vector<KeyHelp> keys;
    for_each_field<PackFields>([&](const auto& field) {
        keys.push_back({field.name, field.help});
    });
    return keys;
}

Pack read_pack(const TemplateFolders& folders, const std::string& name, Diagnostics& diagnostics) {
    Pack pack;
    pack.name = name;
    pack.words = std::make_shared<PackWords>();
    PackTexts texts(folders, name);
    const TemplateText text = texts.find("pack.yaml");
    if (text == nullptr) {
        diagnostics.error_in(Problem::MissingFile,
                             (folders.roots.front() / name / "pack.yaml").generic_string(),
                             "a pack needs this file", "it gives the title and the parts");
        return pack;
    }
    pack.texts = texts.read();
    if (!is_readable(*text, diagnostics)) {
        return pack;
    }
    Reading reading{*text, diagnostics, first_names(), {}, {}, {}};
    bool has_holes = false;
    const Node root =
        read_yaml(hide_values(0, static_cast<std::uint32_t>(text->content.size()), reading),
                  reading, has_holes);
    PackFields fields;
    read_fields(root, "pack.yaml", fields, reading);
    pack.title = fields.title;
    pack.edition = fields.edition;
    if (const Node* const edition = root.find("edition")) {
        pack.edition_place = edition->place;
    }
    pack.looks_back = fields.day == "meeting";
    if (fields.day != "cutoff" && fields.day != "meeting") {
        diagnostics.error(Problem::UnknownName, root.find("day")->place,
                          "'day' is " + in_quotes(fields.day), "write cutoff or meeting");
    }
    pack.formats = asked_formats(fields.formats, reading);
    pack.words = pack_words(fields, root, reading);
    pack.is_for_each = pack.words->repeat.each.has_value();
    report_unread_values(reading);
    if (fields.look != nullptr) {
        pack.theme = read_look(*fields.look, pack.theme, reading);
    }
    PartsReading parts{{reading.names, &texts}, {}, diagnostics};
    const std::vector<const Node*> nodes = part_nodes(fields.parts, "parts", reading, &pack.lists);
    texts.set_parts(words_of_nodes(nodes));
    pack.parts = read_parts(nodes, pack, parts);
    pack.supplement = read_parts(part_nodes(fields.supplement, "supplement", reading), pack, parts);
    PrintFields print;
    if (fields.print != nullptr) {
        read_fields(*fields.print, "print", print, reading);
        read_right(print.right, pack, reading);
    }
    if (print.front != nullptr && print.front->is_scalar()) {
        const TemplateList front = read_parts({print.front}, pack, parts);
        pack.front = front.empty() ? nullptr : front.front();
    }
    check_links(pack, parts.links, diagnostics);
    warn_of_unread(folders, name, texts, diagnostics);
    pack.texts = texts.read();
    return pack;
}

Pack read_pack(const std::filesystem::path& folder, Diagnostics& diagnostics) {
    if (!std::filesystem::is_directory(folder)) {
        throw Failure("reading the pack " + folder.generic_string() + ": there is no such folder");
    }
    return read_pack({{folder.parent_path()}}, folder.filename().generic_string(), diagnostics);
}

}  // namespace clinic
