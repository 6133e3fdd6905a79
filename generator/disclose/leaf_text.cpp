#include "disclose/leaf_text.hpp"

#include "base/number_text.hpp"

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

}  // namespace

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

}  // namespace clinic
