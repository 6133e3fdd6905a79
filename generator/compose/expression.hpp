// What stands between `{{` and `}}` and after `::: if`, checked against the names that exist, and
// its value on given data.
#pragma once

#include "base/kind.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

// The values that templates can name at one moment. The first two are the Disclosed and the pack's
// report; each loop around the moment adds its element.
using ScopeRefs = std::vector<Ref>;

struct Step {
    enum class Is { Member, Count, First, Last };

    Is is = Is::Member;
    const KindMember* member = nullptr;
};

// A way from a value in scope to one within it.
struct Path {
    std::size_t slot = 0;
    std::vector<Step> steps;
    // Null when the path could not be read; the reason is in the diagnostics.
    const Kind* kind = nullptr;
    // As it was written.
    std::string words;
};

// What a path leads to. A list's `count` has no address of its own.
struct Value {
    Ref ref;
    std::optional<int> count;
};

// The value itself; its kind was asked before.
template <class T>
const T& as(const Value& value) {
    return *static_cast<const T*>(value.ref.where);
}

struct Operand {
    enum class Is { Path, Number, Text, Colour };

    Is is = Is::Path;
    Path path;
    double number = 0;
    std::string text;
    Rag colour = Rag::None;
};

// `In`: the right side is a list of texts, and the left one of them.
enum class Comparator { Equal, NotEqual, Less, AtMost, More, AtLeast, In };

// `Holds` asks one value: yes, not empty, there.
struct Condition {
    enum class Is { Or, And, Not, Holds, Compares };

    Is is = Is::Holds;
    std::vector<Condition> parts;
    Comparator comparator = Comparator::Equal;
    Operand left;
    Operand right;
};

// `school in schools where school.concern.listed limit 3`
struct Loop {
    std::string name;
    Path list;
    std::optional<Condition> where;
    // How many elements at most, the first ones.
    std::optional<int> limit;
};

Value value_at(const Path& path, const ScopeRefs& scope);

// What counts as a number: whole numbers, numbers, figures that have a value.
std::optional<double> number_of(const Value& value);

// There, and not empty.
bool is_there(const Value& value);

// A missing value equals nothing and is neither less nor more.
bool holds(const Condition& condition, const ScopeRefs& scope);

// The elements that the loop goes through.
std::vector<Ref> elements_of(const Loop& loop, ScopeRefs& scope);

}  // namespace clinic
