#include "compose/cell_value.hpp"

#include "base/number_text.hpp"

#include <algorithm>

namespace clinic {

namespace {

// The formats that only spell a value, and the unit that they give it.
struct SpellingOfValue {
    std::string_view format;
    std::optional<Unit> unit;
};

constexpr SpellingOfValue kSpellings[] = {
    {"long-date", {}},  {"percent", Unit::Percent}, {"pounds", Unit::Pounds},
    {"short-date", {}}, {"whole", Unit::Count},
};

const SpellingOfValue* spelling_of(const Format& format) {
    const auto* const found =
        std::find_if(std::begin(kSpellings), std::end(kSpellings),
                     [&](const SpellingOfValue& one) { return one.format == format.name; });
    return found == std::end(kSpellings) ? nullptr : found;
}

bool is_blank_piece(const Piece& piece) {
    const auto* words = std::get_if<Words>(&piece.is);
    return words != nullptr && words->words.find_first_not_of(' ') == std::string::npos;
}

// The expression that the whole cell consists of; null when there is more or less.
const ValueExpression* only_value(const Pieces& pieces) {
    const ValueExpression* only = nullptr;
    for (const Piece& piece : pieces) {
        const auto* value = std::get_if<ValuePiece>(&piece.is);
        if (is_blank_piece(piece)) {
            continue;
        }
        if (value == nullptr || only != nullptr || value->value.literal) {
            return nullptr;
        }
        only = &value->value;
    }
    return only != nullptr && only->before.empty() && only->after.empty() ? only : nullptr;
}

int places_of(const std::string& number) {
    const std::size_t point = number.find('.');
    return point == std::string::npos ? 0 : static_cast<int>(number.size() - point - 1);
}

bool is_numeric(const Value& value) {
    const Shape shape = value.count ? Shape::Whole : value.ref.kind->shape;
    return shape == Shape::Whole || shape == Shape::Number || shape == Shape::Figure;
}

std::optional<CellNumber> number_shown(const Value& value, const SpellingOfValue* spelling) {
    const std::optional<double> number =
        is_numeric(value) ? number_of(value) : std::optional<double>();
    if (!number) {
        return std::nullopt;
    }
    CellNumber shown;
    if (!value.count && value.ref.kind->shape == Shape::Figure) {
        const Amount& amount = as<Amount>(value);
        shown.unit = amount.unit;
        shown.decimals = amount.decimals;
    } else if (spelling == nullptr || spelling->unit == Unit::Percent) {
        shown.decimals = places_of(number_text(*number));
    }
    if (spelling != nullptr && spelling->unit) {
        shown.unit = *spelling->unit;
        shown.decimals = shown.unit == Unit::Percent ? shown.decimals : 0;
    }
    shown.value = number_from(number_text(*number, shown.decimals)).value_or(*number);
    return shown;
}

}  // namespace

decltype(Cell::value) cell_value(const Pieces& pieces, const ScopeRefs& scope) {
    const ValueExpression* only = only_value(pieces);
    if (only == nullptr || (only->when && !holds(*only->when, scope))) {
        return {};
    }
    const SpellingOfValue* spelling = only->format ? spelling_of(*only->format) : nullptr;
    const Value value = value_at(only->path, scope);
    if ((only->format != nullptr && spelling == nullptr) || !is_there(value)) {
        return {};
    }
    if (!value.count && value.ref.kind->shape == Shape::Day) {
        return as<Date>(value);
    }
    if (const std::optional<CellNumber> number = number_shown(value, spelling)) {
        return *number;
    }
    return {};
}

}  // namespace clinic
