// Whole random numbers that are the same on every machine: splitmix64, and nothing of the standard
// library's distributions, whose results differ from one library to the next.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace clinic {

class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next();
    // 0 to n - 1; n is positive.
    int below(int n);
    // Both ends may come.
    int between(int least, int most);
    bool chance(int percent);
    // Bell-shaped about 0, never beyond the spread, which is about two and a half deviations.
    int about_nought(int spread);
    // How many of n pupils succeed when each does with so many chances in a thousand.
    int successes(int n, int per_thousand);

    template <class T>
    const T& pick(const std::vector<T>& from) {
        return from[static_cast<std::size_t>(below(static_cast<int>(from.size())))];
    }

private:
    std::uint64_t state_;
};

// Dice of their own for one subject of one school, so that a new subject changes no other.
Dice dice_for(std::uint64_t seed, int school, std::string_view subject);

}  // namespace clinic
