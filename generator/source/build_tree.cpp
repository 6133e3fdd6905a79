#include "source/build_tree.hpp"

#include "base/number_text.hpp"
#include "source/characters_of_file.hpp"
#include "source/duplicate_keys.hpp"
#include "source/open_marks.hpp"
#include "source/spelling_error.hpp"
#include "source/top_block.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <optional>
#include <streambuf>

namespace clinic {

namespace {

// Far more than any file of an authority folder needs, and little enough for any stack.
constexpr std::size_t kDeepest = 64;

// Nobody reads more remarks than this about the spelling of one file.
constexpr int kMostRemarks = 100;

// Reads a text where it lies, without a copy.
class ViewBuffer : public std::streambuf {
public:
    explicit ViewBuffer(std::string_view text) {
        // The standard asks for a pointer to char; nothing is ever written through it.
        char* const begin = const_cast<char*>(text.data());
        setg(begin, begin, begin + text.size());
    }
};

bool is_null_word(std::string_view word) {
    return word == "~" || word == "null" || word == "Null" || word == "NULL";
}

class TreeBuilder : public YAML::EventHandler {
public:
    TreeBuilder(const SourceText& source, std::string_view words, std::size_t first,
                Diagnostics& diagnostics)
        : source_(source), words_(words), first_(first), diagnostics_(diagnostics) {}

    Node root;

    void OnDocumentStart(const YAML::Mark& mark) override;
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override;
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override { close(); }

private:
    // A list or map whose end has not come yet.
    struct Open {
        Node node;
        // Of a map: a key waits for its value.
        bool has_key = false;
    };

    // What an anchor marked: a single value, or nothing when it was a list or map.
    using Anchored = std::optional<Node>;

    std::size_t offset_of(const YAML::Mark& mark) const {
        return first_ + static_cast<std::size_t>(std::max(mark.pos, 0));
    }
    Place place(std::size_t offset, std::size_t length) const {
        return {&source_, static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(length)};
    }
    bool expects_key() const {
        return !open_.empty() && open_.back().node.is_map() && !open_.back().has_key;
    }
    void refuse_tag(std::size_t offset, const std::string& tag);
    std::size_t skip_properties(std::size_t offset) const;
    std::size_t length_of_scalar(std::size_t offset, const std::string& value) const;
    Place place_of_nothing(std::size_t offset) const;
    void remember(YAML::anchor_t anchor, Anchored value);
    void open(Node::Is is, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor);
    void close();
    void add(Node node);
    void take_key(Node key);
    void check_missing_blank(const Entry& entry);
    void drop_duplicates(Node& map);
    void report(Problem problem, const Place& place, std::string message, std::string hint);

    const SourceText& source_;
    std::string_view words_;
    // Where the words begin in the file: after a byte order mark.
    std::size_t first_ = 0;
    Diagnostics& diagnostics_;
    std::vector<Open> open_;
    // By anchor, whose numbers run from 1.
    std::vector<Anchored> anchored_;
    int documents_ = 0;
    int reported_ = 0;
};

void TreeBuilder::OnDocumentStart(const YAML::Mark& mark) {
    ++documents_;
    if (documents_ != 2) {
        return;
    }
    const std::size_t offset = std::min(offset_of(mark), words_.size());
    if (words_.substr(offset).starts_with("---")) {
        report(Problem::SeveralDocuments, place(offset, 3), "a second document begins here",
               "one document a file");
        return;
    }
    throw SpellingError{Problem::BadYaml, offset, 1, "this belongs to nothing above it",
                        "a file is one list or one map of 'key: value'"};
}

void TreeBuilder::report(Problem problem, const Place& place, std::string message,
                         std::string hint) {
    ++reported_;
    if (reported_ < kMostRemarks) {
        diagnostics_.error(problem, place, std::move(message), std::move(hint));
    } else if (reported_ == kMostRemarks) {
        diagnostics_.error(problem, place, std::move(message),
                           "more of the same file is not listed: mend these first");
    }
}

void TreeBuilder::refuse_tag(std::size_t offset, const std::string& tag) {
    if (tag.empty() || tag == "?" || (tag == "!" && words_.substr(offset, 1) != "!")) {
        return;
    }
    const std::size_t sign = std::min(words_.find('!', offset), words_.size());
    const std::size_t end = std::min(words_.find_first_of(" ,]}\r\n", sign), words_.size());
    const std::string_view word = words_.substr(sign, end - sign);
    report(Problem::YamlFeature, place(sign, word.size()),
           "'" + std::string(word) + "' is a tag, which is not used here",
           "put words that begin with '!' in double quotes");
}

// Anchors and tags stand before their value, and the mark is theirs.
std::size_t TreeBuilder::skip_properties(std::size_t offset) const {
    std::size_t at = offset;
    while (at < words_.size() && (words_[at] == '&' || words_[at] == '!')) {
        at = std::min(words_.find_first_of(" \t\r\n", at), words_.size());
        at = std::min(words_.find_first_not_of(" \t\r\n", at), words_.size());
    }
    return at;
}

std::size_t TreeBuilder::length_of_scalar(std::size_t offset, const std::string& value) const {
    const char first = offset < words_.size() ? words_[offset] : '\n';
    if (first == '"' || first == '\'') {
        const std::size_t end = closing_quote(words_, offset);
        if (end == std::string_view::npos) {
            throw SpellingError{Problem::OpenQuote, offset, 1, "this quote is not closed",
                                std::string("close it with ") + first + " after its last word"};
        }
        return end - offset + 1;
    }
    if (words_.compare(offset, value.size(), value) == 0) {
        return value.size();
    }
    // Words over several lines: the first line shows where they stand.
    const std::string_view line = words_.substr(offset, end_of_line(words_, offset) - offset);
    const std::size_t last = line.find_last_not_of(" \r");
    return last == std::string_view::npos ? 1 : last + 1;
}

// An empty value's mark points at whatever follows: the sign before it says where it is missing.
Place TreeBuilder::place_of_nothing(std::size_t offset) const {
    if (!open_.empty() && open_.back().has_key) {
        return open_.back().node.entries.back().key_place;
    }
    const std::size_t sign =
        offset == 0 ? std::string_view::npos : words_.find_last_not_of(" \t\r\n", offset - 1);
    const bool is_sign = sign != std::string_view::npos &&
                         std::string_view("-,[").find(words_[sign]) != std::string_view::npos;
    return place(is_sign ? sign : offset, 1);
}

void TreeBuilder::remember(YAML::anchor_t anchor, Anchored value) {
    if (anchor == 0) {
        return;
    }
    if (anchored_.size() <= anchor) {
        anchored_.resize(anchor + 1);
    }
    anchored_[anchor] = std::move(value);
}

void TreeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
    const std::size_t offset = std::min(offset_of(mark), words_.size());
    const std::size_t end = std::min(words_.find_first_of(" ,:]}\r\n", offset), words_.size());
    const std::string_view word = words_.substr(offset, end - offset);
    Node node;
    const bool is_spelt = is_null_word(word) && words_.substr(end, 1) != ":";
    node.place = is_spelt ? place(offset, word.size()) : place_of_nothing(offset);
    remember(anchor, node);
    add(std::move(node));
}

void TreeBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) {
    const std::size_t offset = offset_of(mark);
    const std::size_t end = std::min(words_.find_first_of(" ,:]}\r\n", offset), words_.size());
    const std::string_view word = words_.substr(offset, end - offset);
    const bool merges = !expects_key() && !open_.empty() && open_.back().node.is_map() &&
                        open_.back().node.entries.back().key == "<<";
    Node node;
    if (anchor < anchored_.size() && anchored_[anchor]) {
        node = *anchored_[anchor];
    } else if (!merges) {
        report(Problem::Alias, place(offset, word.size()),
               "'" + std::string(word) + "' stands for a list or a map",
               "only single values may be named with '&' and used again with '*'");
    }
    node.place = place(offset, word.size());
    add(std::move(node));
}

void TreeBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                           const std::string& value) {
    const std::size_t properties = offset_of(mark);
    refuse_tag(properties, tag);
    const std::size_t offset = skip_properties(properties);
    Node node;
    node.is = Node::Is::Scalar;
    node.text = value;
    node.quoted = offset < words_.size() &&
                  std::string_view("\"'|>").find(words_[offset]) != std::string_view::npos;
    node.place = place(offset, length_of_scalar(offset, value));
    if (anchor != 0) {
        remember(anchor, node);
    }
    add(std::move(node));
}

void TreeBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag,
                                  YAML::anchor_t anchor, YAML::EmitterStyle::value) {
    open(Node::Is::List, mark, tag, anchor);
}

void TreeBuilder::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value) {
    open(Node::Is::Map, mark, tag, anchor);
}

void TreeBuilder::open(Node::Is is, const YAML::Mark& mark, const std::string& tag,
                       YAML::anchor_t anchor) {
    const std::size_t properties = offset_of(mark);
    const std::size_t offset = skip_properties(properties);
    if (open_.size() == kDeepest) {
        throw SpellingError{Problem::TooLarge,
                            offset,
                            1,
                            "lists and maps are nested more than " +
                                number_text(static_cast<double>(kDeepest), 0) + " deep",
                            {}};
    }
    refuse_tag(properties, tag);
    remember(anchor, std::nullopt);
    Open opened;
    opened.node.is = is;
    opened.node.place = place(offset, 1);
    open_.push_back(std::move(opened));
}

void TreeBuilder::close() {
    Node node = std::move(open_.back().node);
    open_.pop_back();
    if (node.is_map()) {
        drop_duplicates(node);
    }
    add(std::move(node));
}

void TreeBuilder::add(Node node) {
    if (open_.empty()) {
        if (documents_ == 1) {
            root = std::move(node);
        }
        return;
    }
    Open& parent = open_.back();
    if (parent.node.is_list()) {
        parent.node.items.push_back(std::move(node));
    } else if (!parent.has_key) {
        take_key(std::move(node));
    } else {
        parent.has_key = false;
        parent.node.entries.back().value = std::move(node);
        check_missing_blank(parent.node.entries.back());
    }
}

void TreeBuilder::take_key(Node key) {
    if (key.is == Node::Is::Empty) {
        report(Problem::BadYaml, key.place, "a value stands here without its key",
               "a line reads 'key: value'");
    } else if (!key.is_scalar()) {
        report(Problem::YamlFeature, key.place, "a list or map stands as a key",
               "put words that begin with a bracket in double quotes");
    } else if (key.text == "<<" && !key.quoted) {
        report(Problem::YamlFeature, key.place, "'<<' is not used here", "write the values out");
    }
    Open& parent = open_.back();
    parent.has_key = true;
    parent.node.entries.push_back({std::move(key.text), key.place, {}});
}

// Inside braces `is:5` is a key without value, and nobody means that.
void TreeBuilder::check_missing_blank(const Entry& entry) {
    const std::size_t colon = entry.key.find(':');
    if (entry.value.is != Node::Is::Empty || colon == std::string::npos || colon == 0 ||
        words_.substr(entry.key_place.offset, 1) == "\"") {
        return;
    }
    report(Problem::BadYaml, place(entry.key_place.offset + colon, 1), "no blank follows the ':'",
           "write '" + entry.key.substr(0, colon + 1) + " " + entry.key.substr(colon + 1) + "'");
}

// Only the first stays: a second value of the same key would be judged as another thing.
void TreeBuilder::drop_duplicates(Node& map) {
    for (const Duplicate& duplicate : take_duplicates(map.entries)) {
        report(Problem::DuplicateKey, duplicate.place,
               "'" + duplicate.key + "' is given twice, first in line " +
                   number_text(line_and_column(duplicate.first).line, 0),
               "keep one of them");
    }
}

}  // namespace

Node build_tree(const SourceText& source, std::string_view words, Diagnostics& diagnostics) {
    const std::size_t first = words.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
    ViewBuffer buffer(words.substr(first));
    std::istream stream(&buffer);
    YAML::Parser parser(stream);
    TreeBuilder builder(source, words, first, diagnostics);
    while (parser.HandleNextDocument(builder)) {
    }
    return std::move(builder.root);
}

}  // namespace clinic
