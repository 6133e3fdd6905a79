// A template's tree met by values.
#pragma once

#include "compose/template.hpp"

#include <string>
#include <vector>

namespace clinic {

// What one section is made from, and the charts that it has made so far.
struct Evaluation {
    ScopeRefs scope;
    std::vector<Chart> charts;
};

// A line of words, with U+00A0 where it must not be broken.
Inlines evaluate_line(const Pieces& pieces, Evaluation& evaluation);

// The words of a line alone, all blanks plain.
std::string evaluate_words(const Pieces& pieces, Evaluation& evaluation);

// What turns out to hold nothing (a paragraph, a callout, an item of a list) is left out; a table
// without rows becomes the paragraph that its template gives for that.
std::vector<Block> evaluate_blocks(const TemplateBlocks& blocks, Evaluation& evaluation);

// Calls `print` as often as `repeat` says, its loops' elements in scope.
template <class Print>
void repeat_for(const Repeat& repeat, Evaluation& evaluation, Print print) {
    const auto print_if = [&] {
        if (!repeat.when || holds(*repeat.when, evaluation.scope)) {
            print();
        }
    };
    const auto go_through = [&](const std::optional<Loop>& loop, const auto& print_one) {
        if (!loop) {
            print_one();
            return;
        }
        for (const Ref& element : elements_of(*loop, evaluation.scope)) {
            evaluation.scope.push_back(element);
            print_one();
            evaluation.scope.pop_back();
        }
    };
    go_through(repeat.each, [&] { go_through(repeat.within, print_if); });
}

}  // namespace clinic
