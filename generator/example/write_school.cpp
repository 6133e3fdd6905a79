#include "example/write_school.hpp"

#include "base/number_text.hpp"
#include "example/figure_table.hpp"
#include "source/yaml_text.hpp"

namespace clinic {
namespace {

// Letters of the example's names that have marks, and what stands for them in a file's name.
constexpr std::pair<std::string_view, std::string_view> kPlainLetters[] = {
    {"ŵ", "w"}, {"Ś", "s"}, {"Æ", "ae"}};

std::string day_text(const Date& day) {
    return iso_text(day);
}

// Pieces of a map in braces, with commas between.
class Braces {
public:
    void add(std::string_view key, std::string_view value) {
        text_ += text_.empty() ? "" : ", ";
        text_ += std::string(key) + ": " + std::string(value);
    }
    void add_if(bool wanted, std::string_view key, std::string_view value) {
        if (wanted) {
            add(key, value);
        }
    }
    std::string str() const { return "{" + text_ + "}"; }

private:
    std::string text_;
};

std::string line(std::string_view key, const std::string& value) {
    return std::string(key) + ": " + value + "\n";
}

std::string list_of(const std::vector<std::string_view>& words) {
    std::string text;
    for (const std::string_view word : words) {
        text += (text.empty() ? "" : ", ") + std::string(word);
    }
    return "[" + text + "]";
}

std::string head_text(const MadeSchool& school) {
    std::string text = line("urn", number_text(school.urn));
    text += line("name", yaml_scalar(school.name));
    text += line("phase", std::string(phase_of(school.kind)));
    if (!school.laestab.empty()) {
        text += line("laestab", school.laestab);
    }
    text += line("type", std::string(school.type));
    text += line("postcode", yaml_scalar(school.postcode));
    text += line("ward", yaml_scalar(school.ward));
    Braces place;
    place.add("easting", number_text(school.easting));
    place.add("northing", number_text(school.northing));
    text += line("place", place.str());
    if (!school.former.empty()) {
        text += "former:\n  - {name: " + yaml_flow_scalar(school.former) +
                ", to: " + number_text(school.council->first_year - 2) + "-08-31}\n";
    }
    if (school.opened) {
        text += line("opened", day_text(*school.opened));
    }
    if (school.closed) {
        text += line("closed", day_text(*school.closed));
    }
    if (school.predecessor != 0) {
        const std::string named = number_text(school.predecessor) + " " + school.predecessor_name;
        text += "predecessors:\n  - {school: " + yaml_flow_scalar(named) +
                ", why: academy conversion}\n";
    }
    const std::string capacity = number_text(school.capacity);
    return text +
           line("capacity", school.capacity_later == 0
                                ? capacity
                                : "[{is: " + capacity +
                                      "}, {from: " + number_text(school.council->last_year()) +
                                      "-09-01, is: " + number_text(school.capacity_later) + "}]");
}

std::string post_text(std::string_view role, const std::vector<MadePerson>& people) {
    std::string text = people.empty() ? "" : "  " + std::string(role) + ":\n";
    for (const MadePerson& person : people) {
        Braces fact;
        fact.add("from", day_text(person.from));
        fact.add_if(person.known.has_value(), "known", day_text(person.known.value_or(Date{})));
        fact.add("is", yaml_flow_scalar(person.is));
        fact.add_if(!person.status.empty(), "status", person.status);
        fact.add_if(!person.why.empty(), "why", yaml_flow_scalar(person.why));
        text += "    - " + fact.str() + "\n";
    }
    return text;
}

std::string people_text(const MadeSchool& school) {
    const std::string posts =
        post_text("headteacher", school.heads) + post_text("chair", school.chairs);
    std::string text = posts.empty() ? "" : "people:\n" + posts;
    text += "governors:\n  body: governing body\n";
    text += "  places: " + number_text(school.governor_places) + "\n";
    text += school.vacancies.empty() ? "" : "  vacancies:\n";
    for (const MadeVacancies& vacancies : school.vacancies) {
        Braces fact;
        fact.add("from", day_text(vacancies.from));
        fact.add("is", number_text(vacancies.is));
        fact.add_if(!vacancies.why.empty(), "why", yaml_flow_scalar(vacancies.why));
        text += "    - " + fact.str() + "\n";
    }
    text += school.finance.empty() ? "" : "finance:\n";
    for (const MadeFinance& finance : school.finance) {
        Braces fact;
        fact.add("from", day_text(finance.from));
        fact.add_if(finance.to.has_value(), "to", day_text(finance.to.value_or(Date{})));
        fact.add("is", finance.is);
        fact.add("exempt", "3");
        text += "  - " + fact.str() + "\n";
    }
    return text;
}

std::string inspections_text(const MadeSchool& school) {
    std::string text = school.inspections.empty() ? "" : "inspections:\n";
    for (const MadeInspection& inspection : school.inspections) {
        text += "  - date: " + day_text(inspection.date) + "\n";
        text += "    published: " + day_text(inspection.published) + "\n";
        text += "    framework: " + std::string(inspection.framework) + "\n";
        if (inspection.overall && inspection.found > 0) {
            text += "    overall: " + number_text(inspection.found) + "\n";
        }
        if (!inspection.kind.empty()) {
            text += "    kind: " + std::string(inspection.kind) + "\n";
        }
        if (!inspection.outcome.empty()) {
            text += "    outcome: " + std::string(inspection.outcome) + "\n";
        }
        Braces areas;
        for (const auto& [area, grade] : inspection.areas) {
            areas.add(area, number_text(grade));
        }
        text += inspection.areas.empty() ? "" : "    areas: " + areas.str() + "\n";
        if (!inspection.safeguarding.empty()) {
            text += "    safeguarding: " + std::string(inspection.safeguarding) + "\n";
        }
        if (!inspection.concern.empty()) {
            text += "    concern: " + std::string(inspection.concern) + "\n";
        }
        if (!inspection.findings.empty()) {
            text += "    findings: " + yaml_block(inspection.findings, 6) + "\n";
        }
    }
    return text;
}

// The summer after the day that a target is for.
std::string outcome_text(const MadeJudgement& judgement) {
    const int year = academic_year_of(judgement.from);
    const Date milestone = {year, 2, 1};
    Braces outcome;
    const RowKind& kind = kind_of_row(judgement.outcome->measure);
    outcome.add("measure", kind.measure);
    outcome.add("target", cell_text(number_cell(judgement.outcome->target), kind.decimals));
    outcome.add("due", number_text(year) + "-07-31");
    outcome.add_if(judgement.from < milestone, "milestone", day_text(milestone));
    return outcome.str();
}

std::string category_text(const MadeJudgement& judgement) {
    Braces fact;
    fact.add("from", day_text(judgement.from));
    fact.add("is", judgement.is);
    fact.add("by", "adviser");
    if (judgement.is == "green" && judgement.note.empty()) {
        return "    - " + fact.str() + "\n";
    }
    std::string text = "    - from: " + day_text(judgement.from) + "\n";
    text += "      is: " + std::string(judgement.is) + "\n      by: adviser\n";
    if (!judgement.against.empty()) {
        text += "      against: " + std::string(judgement.against) + "\n";
    }
    if (!judgement.why.empty()) {
        text += "      why: " + list_of(judgement.why) + "\n";
    }
    if (!judgement.note.empty()) {
        text += "      note: " + yaml_block(judgement.note, 8) + "\n";
    }
    if (judgement.outcome) {
        text += "      outcome: " + outcome_text(judgement) + "\n";
    }
    return text;
}

std::string judgements_text(const MadeSchool& school) {
    if (school.categories.empty()) {
        return {};
    }
    std::string text = "judgements:\n  la-category:\n";
    for (const MadeJudgement& category : school.categories) {
        text += category_text(category);
    }
    text += school.grades.empty() ? "" : "  psisn:\n";
    for (const MadeJudgement& grade : school.grades) {
        Braces fact;
        fact.add("from", day_text(grade.from));
        fact.add("is", grade.is);
        fact.add_if(!grade.why.empty(), "why", list_of(grade.why));
        text += "    - " + fact.str() + "\n";
    }
    return text;
}

std::string submissions_text(std::string_view key, const std::vector<MadeSubmission>& all) {
    std::string text = all.empty() ? "" : std::string(key) + ":\n";
    for (const MadeSubmission& submission : all) {
        Braces figures;
        for (const auto& [row, figure] : submission.figures) {
            figures.add(kind_of_row(row).measure, number_text(figure));
        }
        Braces fact;
        fact.add("on", day_text(submission.on));
        fact.add("year", number_text(submission.year));
        fact.add("by", submission.by);
        fact.add("figures", figures.str());
        text += "  - " + fact.str() + "\n";
    }
    return text;
}

std::string table_text(const MadeSchool& school) {
    if (school.first_year > school.last_year) {
        return {};
    }
    const int first = school.council->first_year;
    std::string text =
        figures_text(text_rows(school.figures, school.first_year - first, school.last_year - first),
                     school.first_year, 0);
    text += school.revisions.empty() ? "" : "revised:\n";
    for (const MadeRevision& revision : school.revisions) {
        const RowKind& kind = kind_of_row(revision.row);
        Braces fact;
        fact.add("measure", kind.measure);
        fact.add("year", number_text(school.council->last_year()));
        fact.add("is", cell_text(revision.was, kind.decimals));
        fact.add("source", revision.source);
        text += "  - " + fact.str() + "\n";
    }
    return text;
}

std::string comments_text(const MadeSchool& school) {
    std::string text = school.comments.empty() ? "" : "comments:\n";
    int clinic = -1;
    for (const MadeComment& comment : school.comments) {
        if (comment.clinic != clinic) {
            clinic = comment.clinic;
            text += "  " +
                    std::string(school.council->clinic_ids[static_cast<std::size_t>(clinic)]) +
                    ":\n";
        }
        text += "    " + std::string(comment.service) + ":";
        if (comment.by.empty()) {
            text += " " + yaml_block(comment.text, 6) + "\n";
            continue;
        }
        text +=
            "\n      by: " + std::string(comment.by) + "\n      on: " + day_text(comment.on) + "\n";
        if (!comment.exempt.empty()) {
            text += "      exempt: " + std::string(comment.exempt) + "\n";
        }
        text += "      text: " + yaml_block(comment.text, 8) + "\n";
    }
    return text;
}

}  // namespace

std::string school_text(const MadeSchool& school) {
    return head_text(school) + people_text(school) + inspections_text(school) +
           judgements_text(school) + table_text(school) +
           submissions_text("predictions", school.predictions) +
           submissions_text("targets", school.targets) + comments_text(school);
}

std::string school_path(const MadeSchool& school) {
    std::string name = school.name;
    for (const auto& [marked, plain] : kPlainLetters) {
        for (std::size_t at = name.find(marked); at != std::string::npos; at = name.find(marked)) {
            name.replace(at, marked.size(), plain);
        }
    }
    std::string path = "schools/" + number_text(school.urn);
    bool between = true;
    for (const char letter : name) {
        const char lower =
            letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        const bool plain = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
        if (plain) {
            path += between ? "-" : "";
            path += lower;
        }
        // An apostrophe joins; anything else parts.
        between = plain ? false : between || letter != '\'';
    }
    return path + ".yaml";
}

}  // namespace clinic
