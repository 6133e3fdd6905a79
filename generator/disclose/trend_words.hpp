// A trend in words: what a sighted reader would take away from its picture, and then the figures.
#pragma once

#include "disclose/scene.hpp"

#include <string>
#include <vector>

namespace clinic {

// "Alder: attendance. Rose from 93% in 2011/12 to 95% in 2014/15, 1 point below the nation (96%);
// lowest 92% in 2012/13. By year: …" The first series is the subject; each holds as many years, the
// last of them `last_year`, and years before `first` are left out. Only what the series hold is
// said, so what is withheld stays so.
std::string trend_words(const std::string& title, const Measure& measure, int last_year,
                        const std::vector<const FigureSeries*>& all, std::size_t first);

}  // namespace clinic
