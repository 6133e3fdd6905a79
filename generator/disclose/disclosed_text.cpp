#include "base/number_text.hpp"
#include "disclose/disclosed.hpp"

#include <cmath>

namespace clinic {

namespace {

template <class T>
const T& value_of(const Ref& ref) {
    return *static_cast<const T*>(ref.where);
}

std::string amount_words(const Amount& amount) {
    const std::string text = amount_text(amount);
    return amount.pupils ? text + " of " + number_text(*amount.pupils, 0) + " pupils" : text;
}

// A value on one line; empty when there is nothing to say.
std::string leaf_text(const Ref& ref) {
    switch (ref.kind->shape) {
        case Shape::Text:
            return value_of<std::string>(ref);
        case Shape::Whole:
            return number_text(value_of<int>(ref), 0);
        case Shape::Number:
            return number_text(value_of<double>(ref));
        case Shape::Truth:
            return value_of<bool>(ref) ? "yes" : "";
        case Shape::Day:
            return value_of<Date>(ref) == Date{} ? "" : iso_text(value_of<Date>(ref));
        case Shape::RagMark:
            return value_of<Rag>(ref) == Rag::None ? "" : std::string(rag_word(value_of<Rag>(ref)));
        case Shape::Figure:
            return amount_words(value_of<Amount>(ref));
        case Shape::Record:
        case Shape::List:
            break;
    }
    return {};
}

bool is_leaf(const Kind& kind) {
    return kind.shape != Shape::Record && kind.shape != Shape::List;
}

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
