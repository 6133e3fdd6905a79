#include "disclose/trend_words.hpp"

#include "assess/figure_words.hpp"

#include <algorithm>
#include <cmath>

namespace clinic {

namespace {

// Whom the subject is held against: the first of these that has a figure for its last year.
struct Standard {
    std::string_view series;
    std::string_view words;
};

constexpr Standard kStandards[] = {
    {"Nation", "the nation"},
    {"Statistical neighbours", "the statistical neighbours"},
    {"Authority", "the authority"},
};

struct Known {
    std::size_t year = 0;
    double value = 0;
};

class TrendTeller {
public:
    TrendTeller(const Measure& measure, int last_year, std::size_t years)
        : measure_(measure), first_year_(last_year - static_cast<int>(years) + 1) {}

    std::string in_year(const Known& known) const {
        return figure(known) + " in " +
               year_text(measure_, first_year_ + static_cast<int>(known.year));
    }

    std::string figure(const Known& known) const { return value_text(measure_, known.value); }

    // "rose from 60% in 2011/12 to 70% in 2014/15"
    std::string movement(const std::vector<Known>& known) const {
        const Known& from = known.front();
        const Known& to = known.back();
        if (known.size() == 1) {
            return in_year(to) + ", the only figure";
        }
        const double change = to.value - from.value;
        if (figure(from) == figure(to)) {
            return "the same at both ends, " + in_year(from) + " and " + in_year(to);
        }
        const bool is_small = std::abs(change) <= measure_.same;
        return std::string(is_small     ? "changed little, "
                           : change > 0 ? "rose "
                                        : "fell ") +
               "from " + in_year(from) + " to " + in_year(to);
    }

    // Between the ends, where it went beyond both; empty otherwise.
    std::string turns(const std::vector<Known>& known) const {
        const auto [lowest, highest] = std::ranges::minmax_element(known, {}, &Known::value);
        const auto is_beyond = [&](const Known& one) {
            return figure(one) != figure(known.front()) && figure(one) != figure(known.back());
        };
        std::string words;
        if (is_beyond(*lowest)) {
            words += "; lowest " + in_year(*lowest);
        }
        if (is_beyond(*highest)) {
            words += "; highest " + in_year(*highest);
        }
        return words;
    }

    // ", 5 points below the nation (75%)"; empty without a figure to hold it against.
    std::string gap(const Known& last, const std::vector<const FigureSeries*>& all) const {
        for (const Standard& standard : kStandards) {
            const auto found =
                std::find_if(all.begin() + 1, all.end(), [&](const FigureSeries* one) {
                    return one->name == standard.series && one->values[last.year].has_value();
                });
            if (found != all.end()) {
                return ", " + beside(last.value, *(*found)->values[last.year], standard.words);
            }
        }
        return "";
    }

private:
    std::string beside(double own, double other, std::string_view whose) const {
        const std::string others = std::string(whose) + " (" + value_text(measure_, other) + ")";
        if (value_text(measure_, own) == value_text(measure_, other)) {
            return "the same as " + others;
        }
        return distance_text(measure_, own - other) + (own < other ? " below " : " above ") +
               others;
    }

    const Measure& measure_;
    int first_year_ = 0;
};

std::vector<Known> known_in(const FigureSeries& series) {
    std::vector<Known> known;
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        if (series.values[i]) {
            known.push_back({i, *series.values[i]});
        }
    }
    return known;
}

// "Nation: from 79% in 2013/14 to 80% in 2014/15."
std::string other_words(const FigureSeries& series, const TrendTeller& teller) {
    const std::vector<Known> known = known_in(series);
    if (known.empty()) {
        return "";
    }
    return " " + series.name + ": " +
           (known.size() == 1
                ? teller.in_year(known.front())
                : "from " + teller.in_year(known.front()) + " to " + teller.in_year(known.back())) +
           ".";
}

// "2013/14 66%, 2014/15 suppressed"
std::string listed_years(const FigureSeries& series, std::size_t first) {
    std::string words;
    for (std::size_t i = first; i < series.told.size(); ++i) {
        words += (i == first ? "" : ", ") + series.told[i];
    }
    return words;
}

}  // namespace

std::string trend_words(const std::string& title, const Measure& measure, int last_year,
                        const std::vector<const FigureSeries*>& all, std::size_t first) {
    const FigureSeries& own = *all.front();
    const TrendTeller teller(measure, last_year, own.values.size());
    const std::vector<Known> known = known_in(own);
    const std::string years = listed_years(own, first);
    const std::string gap = known.empty() ? "" : teller.gap(known.back(), all);
    std::string words = title + ". ";
    if (first + 1 == own.told.size()) {
        words += years + gap + ".";
    } else if (known.empty()) {
        words += years + ".";
    } else {
        words += capitalised(teller.movement(known)) + gap + teller.turns(known) +
                 ". By year: " + years + ".";
    }
    for (auto other = all.begin() + 1; other != all.end(); ++other) {
        words += other_words(**other, teller);
    }
    return words;
}

}  // namespace clinic
