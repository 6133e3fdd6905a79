#include "example/dice.hpp"

namespace clinic {

std::uint64_t Dice::next() {
    state_ += 0x9E3779B97F4A7C15ULL;
    std::uint64_t mixed = state_;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31U);
}

int Dice::below(int n) {
    return static_cast<int>(((next() >> 32U) * static_cast<std::uint64_t>(n)) >> 32U);
}

int Dice::between(int least, int most) {
    return least + below(most - least + 1);
}

bool Dice::chance(int percent) {
    return below(100) < percent;
}

int Dice::about_nought(int spread) {
    const int sum = between(-spread, spread) + between(-spread, spread) + between(-spread, spread);
    return sum / 3;
}

int Dice::successes(int n, int per_thousand) {
    int count = 0;
    for (int pupil = 0; pupil < n; ++pupil) {
        count += below(1000) < per_thousand ? 1 : 0;
    }
    return count;
}

Dice dice_for(std::uint64_t seed, int school, std::string_view subject) {
    // FNV-1a over the subject: spread enough to start from.
    std::uint64_t mixed = 0xCBF29CE484222325ULL ^ seed;
    for (const char letter : subject) {
        mixed = (mixed ^ static_cast<unsigned char>(letter)) * 0x100000001B3ULL;
    }
    Dice dice(mixed + static_cast<std::uint64_t>(school) * 0xD1342543DE82EF95ULL);
    dice.next();
    return dice;
}

}  // namespace clinic
