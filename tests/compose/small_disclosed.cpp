#include "compose/small_disclosed.hpp"

#include <limits>

namespace clinic {

namespace {

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

Amount percent(double value, int pupils) {
    Amount amount;
    amount.value = value;
    amount.unit = Unit::Percent;
    amount.pupils = pupils;
    return amount;
}

Amount instead(const char* words) {
    Amount amount;
    amount.unit = Unit::Percent;
    amount.instead = words;
    return amount;
}

MeasureLine reading(const std::string& school, Amount now) {
    MeasureLine line;
    line.name = "Reading, writing and maths, level 4 or above";
    line.shorter = "KS2 L4+";
    line.year = "2014/15";
    line.now = now;
    line.nation = percent(80, 550000);
    line.gap = now.value ? "−20 points" : "";
    line.mark = now.value ? Rag::Red : Rag::None;
    line.judged = now.value.has_value();
    line.trend = {"KS2 L4+, " + school,
                  {"2013/14", "2014/15"},
                  {{school, {kNothing, 60}}},
                  "%",
                  0,
                  "KS2 L4+ of " + school + ": 2014/15 60%."};
    return line;
}

CategoryNow ofsted(const char* word, Date since) {
    CategoryNow category;
    category.word = word;
    category.recorded = true;
    category.framework = "CIF 2015";
    category.since = since;
    return category;
}

DisclosedSchool alder() {
    DisclosedSchool school;
    school.anchor = "school-900101";
    school.name = "Alder & Ash <b> | # 1. [a](b) *Primary*";
    school.urn = 900101;
    school.phase = "Primary";
    school.category.word = "Amber";
    school.category.rag = Rag::Amber;
    school.category.recorded = true;
    school.category.since = Date{2015, 9, 1};
    school.category.last = "Green";
    school.category.last_rag = Rag::Green;
    school.category.moved = true;
    school.ofsted = ofsted("Requires improvement", {2015, 6, 3});
    school.psisn.word = "not recorded";
    school.standards.rag = Rag::Red;
    school.measures = {reading("Alder", percent(60, 30))};
    school.concern.listed = true;
    school.concern.why = {"LA category amber", "Ofsted: Requires improvement"};
    school.actions.emplace_back();
    school.actions.front().title = "Agree a recovery plan";
    school.actions.front().owner = "Adviser A";
    school.actions.front().set = "Summer 2015";
    school.actions.front().state = "open";
    school.questions = {"Why did results fall?"};
    return school;
}

DisclosedSchool birch() {
    DisclosedSchool school;
    school.anchor = "school-900102";
    school.name = "Birch Primary";
    school.urn = 900102;
    school.phase = "Primary";
    school.category.word = "not recorded";
    school.ofsted = ofsted("Good", {2014, 3, 12});
    school.psisn.word = "not recorded";
    school.measures = {reading("Birch", instead("suppressed"))};
    return school;
}

}  // namespace

Disclosed small_disclosed() {
    Disclosed all;
    all.authority = {"Nenebridge City Council", "999", true};
    all.clinic.id = "2015-autumn";
    all.clinic.title = "Autumn 2015";
    all.clinic.date = {2015, 10, 7};
    all.clinic.cutoff = {2015, 9, 25};
    all.clinic.issued = Date{2015, 9, 30};
    all.edition.title = "Members";
    all.edition.marking = "Restricted";
    all.overview.schools = 2;
    all.overview.pupils = 31204;
    all.overview.concern = 1;
    all.overview.has_categories = true;
    all.overview.categories = {{"Red", Rag::Red, 0, 1, -1}, {"Amber", Rag::Amber, 1, 0, 1}};
    all.agenda.emplace_back();
    all.agenda.front().number = 1;
    all.agenda.front().title = "Schools causing concern";
    all.agenda.front().by = "Adviser";
    all.agenda.front().minutes = 40;
    all.agenda.front().part = "concern";
    all.schools = {alder(), birch()};
    for (const DisclosedSchool& school : all.schools) {
        RagRow row;
        row.school = school.name;
        row.anchor = school.anchor;
        row.category = school.category;
        row.ofsted = school.ofsted;
        row.standards = school.standards.rag;
        all.rows.push_back(row);
    }
    return all;
}

}  // namespace clinic
