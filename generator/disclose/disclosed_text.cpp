#include "disclose/disclosed.hpp"
#include "disclose/leaf_text.hpp"

namespace clinic {

namespace {

void write_record(const Ref& ref, std::size_t depth, std::string& text);

// Numbers side by side, everything else one element a line.
void write_list(const Ref& ref, std::size_t depth, std::string& text) {
    const Kind& kind = *ref.kind;
    const Kind* element = kind.element();
    const std::size_t count = kind.count(ref.where);
    if (element->shape == Shape::Number || element->shape == Shape::Whole) {
        for (std::size_t i = 0; i < count; ++i) {
            text += " " + leaf_text({kind.at(ref.where, i), element});
        }
        text += "\n";
        return;
    }
    text += "\n";
    for (std::size_t i = 0; i < count; ++i) {
        const Ref item{kind.at(ref.where, i), element};
        text += std::string(depth * 2, ' ') + "-";
        if (is_leaf(*element)) {
            text += " " + leaf_text(item) + "\n";
        } else {
            text += "\n";
            write_record(item, depth + 1, text);
        }
    }
}

void write_record(const Ref& ref, std::size_t depth, std::string& text) {
    for (const KindMember& member : ref.kind->members) {
        const Ref value{member.get(ref.where), member.kind()};
        if (value.where == nullptr) {
            continue;
        }
        const std::string head = std::string(depth * 2, ' ') + std::string(member.name) + ":";
        if (is_leaf(*value.kind)) {
            const std::string words = leaf_text(value);
            text += words.empty() ? "" : head + " " + words + "\n";
        } else if (value.kind->shape == Shape::List) {
            if (value.kind->count(value.where) > 0) {
                text += head;
                write_list(value, depth + 1, text);
            }
        } else {
            // A record of which nothing is known has no head either.
            std::string inner;
            write_record(value, depth + 1, inner);
            text += inner.empty() ? "" : head + "\n" + inner;
        }
    }
}

}  // namespace

std::string to_text(const Disclosed& disclosed) {
    std::string text;
    write_record(ref_to(disclosed), 0, text);
    return text;
}

}  // namespace clinic
