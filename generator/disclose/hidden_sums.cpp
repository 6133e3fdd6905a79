#include "disclose/hidden_sums.hpp"

#include <cmath>

namespace clinic {

namespace {

// Factors this near to nought are: what is left of a difference of doubles.
constexpr double kNought = 1e-9;

template <class Equation>
void subtract(Equation& from, const Equation& other, double times) {
    for (const auto& [figure, factor] : other) {
        const auto found = from.try_emplace(figure, 0).first;
        found->second -= times * factor;
        if (std::fabs(found->second) < kNought) {
            from.erase(found);
        }
    }
}

}  // namespace

bool HiddenSums::publish(const std::vector<std::size_t>& hidden) {
    Equation equation;
    for (const std::size_t figure : hidden) {
        equation[figure] = 1;
    }
    for (const std::size_t figure : hidden) {
        const auto solved = solved_.find(figure);
        if (solved != solved_.end()) {
            subtract(equation, solved->second, 1);
        }
    }
    if (equation.empty()) {
        // It follows from what is published.
        return true;
    }
    const auto [leading, factor] = *equation.begin();
    for (auto& entry : equation) {
        entry.second /= factor;
    }
    // A figure alone in an equation is found.
    if (equation.size() == 1) {
        return false;
    }
    std::map<std::size_t, Equation> changed;
    for (const auto& [figure, other] : solved_) {
        const auto found = other.find(leading);
        if (found != other.end()) {
            Equation reduced = other;
            subtract(reduced, equation, found->second);
            if (reduced.size() == 1) {
                return false;
            }
            changed.emplace(figure, std::move(reduced));
        }
    }
    for (auto& [figure, reduced] : changed) {
        solved_[figure] = std::move(reduced);
    }
    solved_.emplace(leading, std::move(equation));
    return true;
}

}  // namespace clinic
