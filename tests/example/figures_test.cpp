#include "example/council.hpp"
#include "example_folder.hpp"

#include <cmath>

namespace clinic {
namespace {

struct Share {
    std::string_view measure;
    std::string_view pupils;
    int decimals;
};

constexpr Share kShares[] = {{"fsm", "roll", 1},
                             {"sen-support", "roll", 1},
                             {"sen-statement", "roll", 1},
                             {"eal", "roll", 1},
                             {"phonics", "phonics-pupils", 0},
                             {"ks1-read", "ks1-pupils", 0},
                             {"ks1-write", "ks1-pupils", 0},
                             {"ks1-maths", "ks1-pupils", 0},
                             {"ks2-rwm", "ks2-pupils", 0},
                             {"ks2-read-progress", "ks2-pupils", 0},
                             {"ks2-write-progress", "ks2-pupils", 0},
                             {"ks2-maths-progress", "ks2-pupils", 0},
                             {"ks4-5acem", "ks4-pupils", 0},
                             {"ks4-english-progress", "ks4-pupils", 0},
                             {"ks4-maths-progress", "ks4-pupils", 0},
                             {"sen-ehcp", "roll", 1},
                             {"rwm-exp", "ks2-pupils", 0},
                             {"rwm-high", "ks2-pupils", 0},
                             {"english-maths-5", "ks4-pupils", 0},
                             {"english-maths-4", "ks4-pupils", 0},
                             {"ebacc-entry", "ks4-pupils", 1},
                             {"persistent-absence", "roll", 1},
                             {"persistent-absence-10", "roll", 1},
                             {"severe-absence", "roll", 1},
                             {"suspensions", "roll", 2},
                             {"exclusions-fixed", "roll", 2},
                             {"exclusions-permanent", "roll", 2}};

// Some whole number of the pupils makes the percentage that is printed.
bool is_achievable(double percent, double pupils, int decimals) {
    const double part = std::round(percent * pupils / 100);
    return number_text(100 * part / pupils, decimals) == number_text(percent, decimals);
}

// The mean of the schools' figures, weighted by their pupils; nothing when no school has one.
std::optional<double> weighted_mean(const std::vector<const Node*>& schools, const Share& share,
                                    int year) {
    double sum = 0;
    double pupils = 0;
    for (const Node* school : schools) {
        const auto figure = figure_of(*school, share.measure, year);
        const auto count = figure_of(*school, share.pupils, year);
        if (figure && count) {
            sum += *figure * *count;
            pupils += *count;
        }
    }
    return pupils > 0 ? std::optional<double>(sum / pupils) : std::nullopt;
}

// Schools of the phase, all-through schools among those of both; all when it is empty.
std::vector<const Node*> schools_in(const ExampleFolder& folder, const std::string& phase) {
    std::vector<const Node*> schools;
    for (const Node* school : schools_of(folder)) {
        const std::string own = words_at(*school, "phase");
        const bool both = own == "all-through" && (phase == "primary" || phase == "secondary");
        if (phase.empty() || own == phase || both) {
            schools.push_back(school);
        }
    }
    return schools;
}

// All five years of a table.
std::vector<int> years_of(const std::string& council) {
    const int first = council_called(council)->first_year;
    return {first, first + 1, first + 2, first + 3, first + 4};
}

TEST_CASE("every percentage and rate can be reached by the pupils beside it") {
    for (const std::string& council : example_names()) {
        const ExampleFolder folder = read_example({200, 4, council});
        for (const Node* school : schools_of(folder)) {
            for (const Share& share : kShares) {
                for (const int year : years_of(council)) {
                    const auto figure = figure_of(*school, share.measure, year);
                    const auto pupils = figure_of(*school, share.pupils, year);
                    if (figure) {
                        INFO(words_at(*school, "name") << " " << share.measure << " " << year);
                        REQUIRE(pupils);
                        CHECK(is_achievable(*figure, *pupils, share.decimals));
                    }
                }
            }
        }
    }
}

TEST_CASE("who reaches the higher mark has reached the lower one") {
    const ExampleFolder folder = read_example(*usual_example("ashmere"));
    constexpr std::pair<std::string_view, std::string_view> kPairs[] = {
        {"rwm-high", "rwm-exp"},
        {"english-maths-5", "english-maths-4"},
        {"severe-absence", "persistent-absence-10"}};
    int compared = 0;
    for (const Node* school : schools_of(folder)) {
        for (const auto& [higher, lower] : kPairs) {
            for (const int year : years_of("ashmere")) {
                const auto few = figure_of(*school, higher, year);
                const auto many = figure_of(*school, lower, year);
                if (few && many) {
                    CHECK(*few <= *many);
                    ++compared;
                }
            }
        }
    }
    CHECK(compared > 300);
}

TEST_CASE("Progress 8 stands within its interval, and nobody has one of 2025") {
    const ExampleFolder folder = read_example(*usual_example("ashmere"));
    int scores = 0;
    for (const Node* school : schools_of(folder)) {
        CHECK_FALSE(figure_of(*school, "progress-8", 2025));
        if (const auto score = figure_of(*school, "progress-8", 2024)) {
            CHECK(*figure_of(*school, "p8-low", 2024) < *score);
            CHECK(*score < *figure_of(*school, "p8-high", 2024));
            ++scores;
        }
    }
    CHECK(scores >= 8);
}

TEST_CASE("results of five pupils or fewer are suppressed") {
    int suppressed = 0;
    const ExampleFolder folder = read_example({});
    for (const Node* school : schools_of(folder)) {
        for (int year = 2011; year <= 2015; ++year) {
            const auto pupils = figure_of(*school, "ks2-pupils", year);
            if (pupils && *pupils <= 5) {
                CHECK_FALSE(figure_of(*school, "ks2-rwm", year));
                ++suppressed;
            }
        }
    }
    CHECK(suppressed > 10);
}

TEST_CASE("the authority's figures are its schools', weighted by pupils") {
    for (const std::string& council : example_names()) {
        const ExampleFolder folder = read_example(*usual_example(council));
        int compared = 0;
        for (const Node& table : folder.at("comparators.yaml").root.find("tables")->items) {
            if (words_at(table, "of") != "authority") {
                continue;
            }
            const auto schools = schools_in(folder, words_at(table, "phase"));
            std::vector<Share> all(std::begin(kShares), std::end(kShares));
            all.push_back({"attendance", "roll", 1});
            for (const Share& share : all) {
                for (const int year : years_of(council)) {
                    const auto printed = figure_of(table, share.measure, year);
                    const auto expected = weighted_mean(schools, share, year);
                    const bool spans = share.pupils == "roll";
                    INFO(words_at(table, "phase") << " " << share.measure << " " << year);
                    if (words_at(table, "phase").empty() || spans) {
                        REQUIRE(printed.has_value() == expected.has_value());
                    }
                    if (printed) {
                        CHECK(number_text(*printed, share.decimals) ==
                              number_text(*expected, share.decimals));
                        ++compared;
                    }
                }
            }
        }
        CHECK(compared > 200);
    }
}

TEST_CASE("a reserve changes by income less spending, and a few schools are in deficit") {
    int deficits = 0;
    const ExampleFolder folder = read_example({});
    for (const Node* school : schools_of(folder)) {
        for (int year = 2012; year <= 2015; ++year) {
            const auto before = figure_of(*school, "reserve", year - 1);
            const auto now = figure_of(*school, "reserve", year);
            if (before && now) {
                CHECK(*now == *before + *figure_of(*school, "income", year) -
                                  *figure_of(*school, "spending", year));
            }
        }
        deficits += figure_of(*school, "reserve", 2015).value_or(0) < 0 ? 1 : 0;
    }
    CHECK(deficits >= 3);
    CHECK(deficits <= 12);
}

bool has_row(const Node& school, std::string_view measure) {
    const Node* figures = school.find("figures");
    return figures != nullptr && figures->find(measure) != nullptr;
}

TEST_CASE("infant schools have no Key Stage 2, junior schools no phonics") {
    const ExampleFolder folder = read_example({});
    int seen = 0;
    for (const Node* school : schools_of(folder)) {
        const std::string name = words_at(*school, "name");
        if (name.find("Infant") != std::string::npos) {
            CHECK_FALSE(has_row(*school, "ks2-rwm"));
            CHECK(has_row(*school, "phonics"));
            ++seen;
        }
        if (name.find("Junior") != std::string::npos) {
            CHECK_FALSE(has_row(*school, "phonics"));
            CHECK_FALSE(has_row(*school, "ks1-read"));
            CHECK(has_row(*school, "ks2-rwm"));
            ++seen;
        }
        CHECK_FALSE(figure_of(*school, "phonics", 2011));
    }
    CHECK(seen == 12);
}

}  // namespace
}  // namespace clinic
