#include "compose/composed.hpp"

#include "compose/compose.hpp"
#include "compose/small_disclosed.hpp"
#include "compose/template_reader.hpp"

namespace clinic {

namespace {

struct ReadPack {
    Pack pack;
    Diagnostics diagnostics;
};

ReadPack read(const std::string& words) {
    const bool has_matter = words.starts_with("---") || words.starts_with("\xEF\xBB\xBF");
    const std::string matter = has_matter ? "" : "---\ntitle: Part\n---\n# Part\n\n";
    const auto text = std::make_shared<const SourceText>(SourceText{"part.md", matter + words});
    ReadPack read;
    read.pack.words = std::make_shared<PackWords>();
    read.pack.texts.push_back(text);
    read.pack.parts.push_back(read_template("part", *text, {first_names()}, read.diagnostics).part);
    return read;
}

}  // namespace

Document composed_document(const std::string& words) {
    return compose(small_disclosed(), read(words).pack, 1);
}

std::string composed(const std::string& words) {
    const ReadPack done = read(words);
    if (done.diagnostics.has_errors()) {
        return to_text(done.diagnostics, "nothing was written");
    }
    return to_text(compose(small_disclosed(), done.pack, 2));
}

std::string blocks_of(const std::string& words) {
    const std::string all = composed(words);
    const std::string start = "  heading 1: Part\n";
    const std::size_t found = all.find(start);
    return found == std::string::npos ? all : all.substr(found + start.size());
}

std::string mistakes(const std::string& words) {
    return to_text(read(words).diagnostics, "nothing was written");
}

}  // namespace clinic
