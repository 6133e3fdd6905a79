#include "compose/expression.hpp"

#include <cassert>
#include <cmath>

namespace clinic {

namespace {

// An element of a list, by the list's own functions; missing beyond its end.
Ref element_at(const Ref& list, std::size_t index) {
    const Kind* kind = list.kind->element();
    return index < list.kind->count(list.where) ? Ref{list.kind->at(list.where, index), kind}
                                                : Ref{nullptr, kind};
}

Ref step_into(const Ref& from, const Step& step) {
    switch (step.is) {
        case Step::Is::First:
            return element_at(from, 0);
        case Step::Is::Last:
            return element_at(from, from.kind->count(from.where) - 1);
        default:
            return {step.member->get(from.where), step.member->kind()};
    }
}

template <class T>
bool compares(Comparator comparator, const T& left, const T& right) {
    switch (comparator) {
        case Comparator::Equal:
            return left == right;
        case Comparator::NotEqual:
            return left != right;
        case Comparator::Less:
            return left < right;
        case Comparator::AtMost:
            return left <= right;
        case Comparator::More:
            return left > right;
        case Comparator::AtLeast:
            return left >= right;
        case Comparator::In:
            break;
    }
    return false;
}

std::optional<double> number_in(const Operand& operand, const ScopeRefs& scope) {
    return operand.is == Operand::Is::Number ? operand.number
                                             : number_of(value_at(operand.path, scope));
}

std::optional<std::string> text_in(const Operand& operand, const ScopeRefs& scope) {
    if (operand.is == Operand::Is::Text) {
        return operand.text;
    }
    const Value value = value_at(operand.path, scope);
    return value.ref.where == nullptr ? std::nullopt : std::optional(as<std::string>(value));
}

std::optional<Rag> colour_in(const Operand& operand, const ScopeRefs& scope) {
    if (operand.is == Operand::Is::Colour) {
        return operand.colour;
    }
    const Value value = value_at(operand.path, scope);
    return value.ref.where == nullptr ? std::nullopt : std::optional(as<Rag>(value));
}

std::optional<Date> day_in(const Operand& operand, const ScopeRefs& scope) {
    const Value value = value_at(operand.path, scope);
    return value.ref.where == nullptr ? std::nullopt : std::optional(as<Date>(value));
}

template <class T>
bool compares(Comparator comparator, const std::optional<T>& left, const std::optional<T>& right) {
    if (!left || !right) {
        return comparator == Comparator::NotEqual;
    }
    return compares(comparator, *left, *right);
}

// One of a list of texts.
bool is_among(const std::optional<std::string>& text, const Value& list) {
    for (std::size_t i = 0;
         text && list.ref.where != nullptr && i < list.ref.kind->count(list.ref.where); ++i) {
        if (*static_cast<const std::string*>(list.ref.kind->at(list.ref.where, i)) == *text) {
            return true;
        }
    }
    return false;
}

// Both sides are of one shape: the reader has seen to it.
bool compares(const Condition& condition, const ScopeRefs& scope) {
    const Comparator comparator = condition.comparator;
    const Operand& left = condition.left;
    const Operand& right = condition.right;
    if (comparator == Comparator::In) {
        return is_among(text_in(left, scope), value_at(right.path, scope));
    }
    switch (left.path.kind->shape) {
        case Shape::Text:
            return compares(comparator, text_in(left, scope), text_in(right, scope));
        case Shape::RagMark:
            return compares(comparator, colour_in(left, scope), colour_in(right, scope));
        case Shape::Day:
            return compares(comparator, day_in(left, scope), day_in(right, scope));
        default:
            return compares(comparator, number_in(left, scope), number_in(right, scope));
    }
}

}  // namespace

Value value_at(const Path& path, const ScopeRefs& scope) {
    assert(path.slot < scope.size() && "names and values in scope keep in step");
    Ref at = scope[path.slot];
    for (const Step& step : path.steps) {
        if (at.where == nullptr) {
            return {{nullptr, path.kind}, {}};
        }
        if (step.is == Step::Is::Count) {
            return {{nullptr, path.kind}, static_cast<int>(at.kind->count(at.where))};
        }
        at = step_into(at, step);
    }
    return {at, {}};
}

std::optional<double> number_of(const Value& value) {
    if (value.count) {
        return *value.count;
    }
    if (value.ref.where == nullptr) {
        return std::nullopt;
    }
    switch (value.ref.kind->shape) {
        case Shape::Whole:
            return as<int>(value);
        case Shape::Number:
            return std::isnan(as<double>(value)) ? std::nullopt : std::optional(as<double>(value));
        default:
            return as<Amount>(value).value;
    }
}

bool is_there(const Value& value) {
    if (value.count) {
        return *value.count != 0;
    }
    if (value.ref.where == nullptr) {
        return false;
    }
    switch (value.ref.kind->shape) {
        case Shape::Text:
            return !as<std::string>(value).empty();
        case Shape::Truth:
            return as<bool>(value);
        case Shape::Day:
            return as<Date>(value) != Date{};
        case Shape::RagMark:
            return as<Rag>(value) != Rag::None;
        case Shape::List:
            return value.ref.kind->count(value.ref.where) != 0;
        case Shape::Record:
            return true;
        case Shape::Figure:
            return as<Amount>(value).value.has_value();
        default:
            return number_of(value).value_or(0) != 0;
    }
}

bool holds(const Condition& condition, const ScopeRefs& scope) {
    switch (condition.is) {
        case Condition::Is::Or:
            for (const Condition& part : condition.parts) {
                if (holds(part, scope)) {
                    return true;
                }
            }
            return false;
        case Condition::Is::And:
            for (const Condition& part : condition.parts) {
                if (!holds(part, scope)) {
                    return false;
                }
            }
            return true;
        case Condition::Is::Not:
            return !holds(condition.parts.front(), scope);
        case Condition::Is::Holds:
            return is_there(value_at(condition.left.path, scope));
        case Condition::Is::Compares:
            return compares(condition, scope);
    }
    return false;
}

std::vector<Ref> elements_of(const Loop& loop, ScopeRefs& scope) {
    std::vector<Ref> elements;
    const Ref list = value_at(loop.list, scope).ref;
    if (list.where == nullptr) {
        return elements;
    }
    const std::size_t count = list.kind->count(list.where);
    const std::size_t most = loop.limit ? static_cast<std::size_t>(*loop.limit) : count;
    for (std::size_t i = 0; i < count && elements.size() < most; ++i) {
        const Ref element = element_at(list, i);
        scope.push_back(element);
        if (!loop.where || holds(*loop.where, scope)) {
            elements.push_back(element);
        }
        scope.pop_back();
    }
    return elements;
}

}  // namespace clinic
