#include "intake/write_folder.hpp"

#include "base/letters.hpp"
#include "base/number_text.hpp"
#include "intake/figure_rows.hpp"
#include "intake/la_names.hpp"
#include "source/yaml_text.hpp"

#include <algorithm>
#include <set>

namespace clinic {

namespace {

// A clinic meets some days after the last fact that it sees.
constexpr int kDaysToMeeting = 14;

// Beyond this a name helps nobody who looks through a folder.

struct WrittenPhase {
    std::string_view id;
    std::string_view line;
    // Written only when a school has it.
    bool is_rare = false;
};

constexpr WrittenPhase kWrittenPhases[] = {
    {"primary", "primary: {name: Primary}"},
    {"secondary", "secondary: {name: Secondary}"},
    {"special", "special: {name: Special}"},
    {"alternative", "alternative: {name: Alternative provision}"},
    {"all-through", "all-through: {name: All-through, counts: [primary, secondary]}"},
    {"post-16", "post-16: {name: 16 to 19}", true},
};

struct Term {
    int first_month;
    std::string_view name;
    std::string_view focus;
};

constexpr Term kTerms[] = {
    {8, "autumn", "provision"}, {4, "summer", "Ofsted position"}, {1, "spring", "predictions"}};

std::string field(std::string_view key, std::string_view words) {
    return words.empty() ? "" : std::string(key) + ": " + yaml_scalar(words) + "\n";
}

std::string write_authority(const Gathered& gathered) {
    std::set<std::string> met;
    for (const auto& [urn, school] : gathered.schools) {
        met.insert(school.phase);
    }
    std::string text = field("name", la_name(gathered.la)) + "code: " + gathered.la + "\nphases:\n";
    for (const WrittenPhase& phase : kWrittenPhases) {
        if (!phase.is_rare || met.contains(std::string(phase.id))) {
            text += "  " + std::string(phase.line) + "\n";
        }
    }
    return text + R"(roles:
  chair: {title: Chair, side: challenge}
  adviser: {title: School improvement adviser, side: reporting}
editions:
  public: {sees: []}
  members: {sees: [1, 2, 3, 4, 5, 6, 7]}
  officers: {sees: [1, 2, 3, 4, 5, 6, 7, officers]}
)";
}

std::string write_sources(const std::vector<FoundRelease>& releases) {
    std::string text;
    for (const FoundRelease& release : releases) {
        std::string measures;
        for (const std::string& measure : release.measures) {
            measures += (measures.empty() ? "" : ", ") + measure;
        }
        text += "- id: " + release.id + "\n  " + field("title", release.title) + "  " +
                field("publisher", release.publisher) +
                "  published: " + iso_text(release.published) + "\n  state: final\n  years: [" +
                number_text(release.year, 0) + "]\n  measures: [" + measures + "]\n  " +
                field("file", release.file);
    }
    return text;
}

std::string write_comparators(const std::map<Total, FigureCells>& totals) {
    std::string tables;
    for (const auto& [total, figures] : totals) {
        const std::string rows = figure_rows(figures, 4);
        if (!rows.empty()) {
            tables += "  - of: " + total.first + "\n    phase: " + total.second + "\n" + rows;
        }
    }
    return tables.empty() ? "" : "tables:\n" + tables;
}

std::string write_inspection(const FoundInspection& inspection) {
    const std::string overall =
        inspection.overall.empty() ? "" : ", overall: " + inspection.overall;
    return "  - {date: " + iso_text(inspection.date) +
           ", published: " + iso_text(inspection.published) +
           ", framework: " + inspection.framework + overall + "}\n";
}

std::string write_school(const FoundSchool& school) {
    std::string text = "urn: " + number_text(school.urn, 0) + "\n" + field("name", school.name) +
                       "phase: " + school.phase + "\n" + field("laestab", school.laestab) +
                       field("type", school.type) + field("postcode", school.postcode) +
                       field("ward", school.ward);
    if (school.stands) {
        text += "place: {easting: " + number_text(school.stands->first, 0) +
                ", northing: " + number_text(school.stands->second, 0) + "}\n";
    }
    if (school.opened) {
        text += "opened: " + iso_text(*school.opened) + "\n";
    }
    if (school.is_proposed_to_close) {
        text += "# It is proposed to close";
        text += school.proposed_closing ? " on " + long_text(*school.proposed_closing) : "";
        text += ".\n";
    }
    text += school.inspections.empty() ? "" : "inspections:\n";
    for (const FoundInspection& inspection : school.inspections) {
        text += write_inspection(inspection);
    }
    return text + figure_rows(school.figures, 0);
}

// The day on which the last of all that was gathered was known.
Date newest_day(const Gathered& gathered) {
    Date newest;
    for (const FoundRelease& release : gathered.releases) {
        newest = std::max(newest, release.published);
    }
    for (const auto& [urn, school] : gathered.schools) {
        newest = std::max(newest, school.opened.value_or(newest));
        for (const FoundInspection& inspection : school.inspections) {
            newest = std::max(newest, inspection.published);
        }
    }
    return newest;
}

struct DraftClinic {
    std::string id;
    std::string content;
};

DraftClinic write_clinic(const Gathered& gathered) {
    const Date cutoff = newest_day(gathered);
    const Date date = date_of_day_number(day_number(cutoff) + kDaysToMeeting);
    const Term& term = *std::find_if(std::begin(kTerms), std::end(kTerms), [&](const Term& entry) {
        return entry.first_month <= date.month;
    });
    const std::string id = number_text(date.year, 0) + "-" + std::string(term.name);
    return {id, "# A draft: put your own day, time and agenda here.\nterm: " +
                    std::string(term.name) + "\nfocus: " + std::string(term.focus) +
                    "\ndate: " + iso_text(date) + "\ncutoff: " + iso_text(cutoff) + R"(
agenda:
  - {id: overview, title: Overview, by: adviser, part: overview}
  - {id: concern, title: Schools causing concern, by: adviser, part: concern}
  - {id: inspections, title: Recent inspections, by: adviser, part: inspections}
  - {id: schools, title: School by school, by: adviser, part: rag}
)"};
}

}  // namespace

std::map<std::string, std::string> write_folder(const Gathered& gathered) {
    std::map<std::string, std::string> files;
    files["authority.yaml"] = write_authority(gathered);
    files["sources.yaml"] = write_sources(gathered.releases);
    if (std::string comparators = write_comparators(gathered.totals); !comparators.empty()) {
        files["comparators.yaml"] = std::move(comparators);
    }
    for (const auto& [urn, school] : gathered.schools) {
        files["schools/" + number_text(urn, 0) + "-" + slug_of(school.name, "school") + ".yaml"] =
            write_school(school);
    }
    DraftClinic clinic = write_clinic(gathered);
    files["clinics/" + clinic.id + ".yaml"] = std::move(clinic.content);
    return files;
}

}  // namespace clinic
