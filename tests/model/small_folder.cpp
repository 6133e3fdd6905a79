#include "model/small_folder.hpp"

#include "base/number_text.hpp"

#include <algorithm>

namespace clinic {

namespace {

const SmallFiles kUsual = {
    {"authority.yaml", R"(name: Merebridge
roles:
  adviser: {title: Adviser, side: reporting}
services:
  improvement: {name: School improvement}
reasons: {standards: Standards}
)"},
    {"sources.yaml",
     R"(- {id: r-2014, title: Results, published: 2014-12-11, years: [2013, 2014], measures: ["*"]}
- {id: r-2015, title: Results, published: 2015-09-01, state: provisional, years: [2015], measures: ["*"]}
)"},
    {"clinics/2015-autumn.yaml", R"(term: autumn
date: 2015-10-15
cutoff: 2015-10-02
)"},
};

const std::vector<SourceText> kShipped = {
    {"england/measures.yaml", R"(roll: {name: Roll, unit: pupils, better: neither, year: january}
ks2-pupils: {name: Pupils, unit: pupils, better: neither, year: academic, phase: [primary]}
ks2-rwm: {name: Level 4, unit: percent, better: higher, year: academic, phase: [primary], cohort: ks2-pupils}
reserve: {name: Reserve, unit: pounds, better: higher, year: financial}
)"},
    {"england/frameworks.yaml", R"(cif-2015:
  name: Common inspection framework
  kind: ofsted
  from: 2015-09-01
  areas: [leadership, outcomes]
  scale: {1: Outstanding, 2: Good, 3: Requires improvement, 4: Inadequate}
  concern: [special measures]
la-category: {name: Category, kind: local, scale: {green: Green, amber: Amber, red: Red}, worst: red}
)"},
};

}  // namespace

SmallFolder read_small(const SmallFiles& files, int jobs) {
    SmallFiles all = files;
    for (const auto& usual : kUsual) {
        const bool is_given = std::any_of(files.begin(), files.end(), [&](const auto& file) {
            return file.first == usual.first;
        });
        if (!is_given) {
            all.push_back(usual);
        }
    }
    std::sort(all.begin(), all.end());
    AuthorityFiles given;
    given.id = "small";
    given.folder = ".";
    given.shipped = kShipped;
    for (const auto& [path, content] : all) {
        given.own.push_back({path, content});
        given.relative.push_back(path);
    }
    Diagnostics diagnostics;
    SmallFolder folder;
    folder.history = read_history(std::move(given), jobs, diagnostics);
    folder.remarks = to_text(diagnostics, "nothing was written");
    return folder;
}

View autumn_view(const SmallFolder& folder) {
    return view_of(folder.history, *folder.history.meeting("2015-autumn"), 1);
}

std::string figures_text(const SchoolOnDay& school, const std::string& measure) {
    std::string text;
    const auto row = school.figures.find(measure);
    if (row == school.figures.end()) {
        return text;
    }
    for (const KnownFigure& figure : row->second) {
        text += (text.empty() ? "" : ", ") + number_text(figure.year, 0) + " ";
        text += figure.is_number() ? number_text(figure.value)
                                   : std::string(symbol_text(figure.symbol));
        text += figure.pupils ? " of " + number_text(*figure.pupils, 0) : "";
        text += figure.of_predecessor ? " as predecessor" : "";
    }
    return text;
}

}  // namespace clinic
