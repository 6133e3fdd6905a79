#include "compose/path_reader.hpp"

#include "base/nearest.hpp"
#include "compose/format.hpp"
#include "compose/token_reader.hpp"
#include "disclose/disclosed.hpp"

namespace clinic {

namespace {

struct Segment {
    std::string_view word;
    Place place;
    // All of the path before it.
    std::string_view before;
};

void unknown(const Segment& segment, const std::vector<std::string>& names, Reading& reading) {
    reading.diagnostics.error(
        Problem::UnknownTemplateName, segment.place,
        segment.before.empty() ? "there is nothing called " + in_quotes(segment.word) + " here"
                               : in_quotes(segment.before) + " has no " + in_quotes(segment.word),
        name_hint(segment.word, names));
}

const Kind* step_into_list(const Segment& segment, Path& path, Reading& reading) {
    if (segment.word == "count") {
        path.steps.push_back({Step::Is::Count, nullptr});
        return &kind_of<int>();
    }
    if (segment.word == "first" || segment.word == "last") {
        const bool is_first = segment.word == "first";
        path.steps.push_back({is_first ? Step::Is::First : Step::Is::Last, nullptr});
        return path.kind->element();
    }
    reading.diagnostics.error(
        Problem::WrongTemplateKind, segment.place,
        in_quotes(segment.before) + " is a list: it has no " + in_quotes(segment.word),
        "use .count, .first or .last, or go through it with '::: for x in " +
            std::string(segment.before) + "'");
    return nullptr;
}

const Kind* step_into_record(const Kind& record, const Segment& segment, Path& path,
                             Reading& reading) {
    const KindMember* member = find_member(record, segment.word);
    if (member == nullptr) {
        unknown(segment, member_names(record), reading);
        return nullptr;
    }
    path.steps.push_back({Step::Is::Member, member});
    return member->kind();
}

const Kind* step_into(const Segment& segment, Path& path, Reading& reading) {
    if (path.kind->shape == Shape::List) {
        return step_into_list(segment, path, reading);
    }
    if (path.kind->shape == Shape::Record) {
        return step_into_record(*path.kind, segment, path, reading);
    }
    reading.diagnostics.error(Problem::WrongTemplateKind, segment.place,
                              in_quotes(segment.before) + " is " +
                                  std::string(shape_words(*path.kind)) + ": it has no " +
                                  in_quotes(segment.word));
    return nullptr;
}

// The innermost loop that gives the name, else a member of what all templates see.
const Kind* begin(const Segment& segment, Path& path, Reading& reading) {
    const Names& names = reading.names;
    for (std::size_t i = names.size(); i-- > 1;) {
        if (names[i].word == segment.word) {
            path.slot = i;
            return names[i].kind;
        }
    }
    const Kind& root = *names.front().kind;
    if (find_member(root, segment.word) == nullptr) {
        unknown(segment, words_of(names), reading);
        return nullptr;
    }
    return step_into_record(root, segment, path, reading);
}

}  // namespace

Names first_names() {
    return {{"", &kind_of<Disclosed>()}, {"report", &kind_of<DisclosedReport>()}};
}

std::vector<std::string> words_of(const Names& names) {
    std::vector<std::string> words;
    for (std::size_t i = names.size(); i-- > 1;) {
        words.push_back(names[i].word);
    }
    for (std::string& member : member_names(*names.front().kind)) {
        words.push_back(std::move(member));
    }
    return words;
}

Path resolve_path(std::string_view words, const Place& place, Reading& reading) {
    Path path;
    path.words = words;
    for (std::size_t from = 0; from <= words.size();) {
        const std::size_t end = std::min(words.find('.', from), words.size());
        Segment segment{words.substr(from, end - from), place, {}};
        segment.place.offset += static_cast<std::uint32_t>(from);
        segment.place.length = std::max<std::uint32_t>(1, static_cast<std::uint32_t>(end - from));
        if (segment.word.empty()) {
            reading.diagnostics.error(Problem::BadTemplate, segment.place,
                                      "a name is missing beside a dot");
            path.kind = nullptr;
            break;
        }
        if (from == 0) {
            path.kind = begin(segment, path, reading);
        } else {
            segment.before = words.substr(0, from - 1);
            path.kind = step_into(segment, path, reading);
        }
        if (path.kind == nullptr) {
            break;
        }
        from = end + 1;
    }
    return path;
}

}  // namespace clinic
