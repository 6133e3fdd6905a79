#include "source/node.hpp"

#include "base/number_text.hpp"
#include "source/build_tree.hpp"
#include "source/characters_of_file.hpp"
#include "source/check_bytes.hpp"
#include "source/explain_syntax.hpp"
#include "source/spelling_error.hpp"
#include "source/top_block.hpp"

#include <yaml-cpp/exceptions.h>

#include <algorithm>
#include <variant>

namespace clinic {

namespace {

constexpr std::size_t kLargest = 16 * 1024 * 1024;

// Each try takes one broken block out, so this many syntax errors of one file show in one run.
constexpr int kMostTries = 20;

using Attempt = std::variant<Node, SpellingError>;

Attempt try_to_build(const SourceText& source, std::string_view words, Diagnostics& diagnostics) {
    try {
        return build_tree(source, words, diagnostics);
    } catch (const SpellingError& error) {
        return error;
    } catch (const YAML::Exception& error) {
        const std::size_t first =
            words.starts_with(kByteOrderMark) ? kByteOrderMark.size() : std::size_t{0};
        const auto place = static_cast<std::size_t>(std::max(error.mark.pos, 0));
        return explain_syntax(words, first + place, error.msg);
    }
}

void report(const SourceText& source, const SpellingError& error, Diagnostics& diagnostics) {
    const Place place{&source, static_cast<std::uint32_t>(error.offset),
                      static_cast<std::uint32_t>(error.length)};
    diagnostics.error(error.problem, place, error.message, error.hint);
}

// Reads what can be read of `words`; false when some of it could not be.
bool read_tree(const SourceText& source, std::string& words, Node& root, Diagnostics& diagnostics) {
    for (int tries = 0; tries < kMostTries; ++tries) {
        // What is told of the sound blocks is told once: by the try that succeeds.
        Diagnostics of_this_try;
        Attempt attempt = try_to_build(source, words, of_this_try);
        if (Node* const built = std::get_if<Node>(&attempt)) {
            root = std::move(*built);
            diagnostics.append(std::move(of_this_try));
            return tries == 0;
        }
        const SpellingError& error = std::get<SpellingError>(attempt);
        report(source, error, diagnostics);
        if (!blank_out(words, top_block(words, error.offset))) {
            return false;
        }
    }
    return false;
}

bool is_readable(const SourceText& text, Diagnostics& diagnostics) {
    if (text.content.size() > kLargest) {
        diagnostics.error_in(
            Problem::TooLarge, text.path,
            "the file has " + grouped_text(static_cast<double>(text.content.size()), 0) + " bytes",
            "at most " + grouped_text(kLargest, 0) + " can be read");
        return false;
    }
    if (looks_like_utf16(text.content)) {
        diagnostics.error_in(Problem::NotUtf8, text.path, "the file is UTF-16, not UTF-8",
                             "save it with the encoding UTF-8");
        return false;
    }
    return true;
}

}  // namespace

SourceFile load_yaml(std::string path, std::string content, Diagnostics& diagnostics) {
    SourceFile file;
    file.text = std::make_unique<const SourceText>(SourceText{std::move(path), std::move(content)});
    if (!is_readable(*file.text, diagnostics)) {
        file.has_holes = true;
        return file;
    }
    std::string words = file.text->content;
    const bool bytes_are_sound = check_bytes(*file.text, words, diagnostics);
    const bool blocks_are_sound = read_tree(*file.text, words, file.root, diagnostics);
    file.has_holes = !bytes_are_sound || !blocks_are_sound;
    if (file.root.is == Node::Is::Empty && !file.has_holes) {
        diagnostics.error_in(Problem::EmptyFile, file.text->path, "nothing stands in this file",
                             "delete it, or write its facts");
    }
    return file;
}

}  // namespace clinic
