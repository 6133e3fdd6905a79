#include "assess/small_history.hpp"

#include <algorithm>

namespace clinic {

namespace {

constexpr std::size_t kMost = 64;

void add_measure(History& history, const std::string& id, Unit unit, Better better) {
    Measure measure;
    measure.id = id;
    measure.name = id;
    measure.unit = unit;
    measure.better = better;
    measure.decimals = id == "attendance" ? 1 : 0;
    history.measures.emplace(id, measure);
    history.measure_order.push_back(id);
}

void name_measures(History& history) {
    add_measure(history, "roll", Unit::Pupils, Better::Neither);
    add_measure(history, "ks2-pupils", Unit::Pupils, Better::Neither);
    add_measure(history, "phonics", Unit::Percent, Better::Higher);
    add_measure(history, "ks2-rwm", Unit::Percent, Better::Higher);
    add_measure(history, "ks2-read", Unit::Percent, Better::Higher);
    add_measure(history, "attendance", Unit::Percent, Better::Higher);
    add_measure(history, "persistent-absence", Unit::Percent, Better::Lower);
    add_measure(history, "income", Unit::Pounds, Better::Neither);
    add_measure(history, "reserve", Unit::Pounds, Better::Higher);
    history.measures["roll"].year = YearKind::January;
    history.measures["phonics"].is_public = false;
    history.measures["ks2-rwm"].cohort = "ks2-pupils";
    history.measures["ks2-rwm"].name = "Level 4 or above";
    history.measures["ks2-rwm"].shorter = "KS2 L4+";
    history.measures["ks2-rwm"].phases = {"primary"};
    history.measures["ks2-pupils"].phases = {"primary"};
    history.measures["attendance"].name = "Attendance";
    history.measures["attendance"].means = "Half days attended.";
    history.measures["income"].year = YearKind::Financial;
    history.measures["reserve"].year = YearKind::Financial;
}

void name_frameworks(History& history) {
    const std::vector<ScaleStep> grades = {
        {"1", "Outstanding"}, {"2", "Good"}, {"3", "Requires improvement"}, {"4", "Inadequate"}};
    for (const char* id : {"s5-2012", "cif-2015"}) {
        Framework framework;
        framework.id = id;
        framework.shorter = id == std::string("s5-2012") ? "S5 2012" : "CIF 2015";
        framework.name = framework.shorter;
        framework.kind = "ofsted";
        framework.scale = grades;
        framework.listed.overall = {"3", "4"};
        history.frameworks.emplace(id, framework);
    }
    Framework card;
    card.id = "card-2025";
    card.name = card.shorter = "Report card";
    card.kind = "ofsted";
    card.has_overall = false;
    card.scale = {{"3", "Expected standard"}, {"2", "Needs attention"}};
    card.listed.any_area = {"2"};
    card.listed.safeguarding = "not met";
    history.frameworks.emplace(card.id, card);
    Framework category;
    category.id = "la-category";
    category.kind = "local";
    category.scale = {{"green", "Green"}, {"amber", "Amber"}, {"red", "Red"}};
    category.worst = "red";
    history.frameworks.emplace(category.id, category);
    Framework psisn = category;
    psisn.id = "psisn";
    psisn.scale = {{"1", "Priority 1"}, {"2", "Priority 2"}, {"3", "Priority 3"}};
    psisn.worst = "3";
    history.frameworks.emplace(psisn.id, psisn);
}

Meeting meeting_named(const std::string& term, const Date& cutoff, const Date& date) {
    Meeting meeting;
    meeting.id = std::to_string(date.year) + "-" + term;
    meeting.term = term;
    meeting.cutoff = cutoff;
    meeting.date = date;
    return meeting;
}

}  // namespace

SmallCouncil::SmallCouncil() {
    history.authority.name = "Nenebridge";
    history.authority.phases = {{"primary", "Primary", {}},
                                {"secondary", "Secondary", {}},
                                {"all-through", "All-through", {"primary", "secondary"}}};
    history.authority.smallest = 6;
    history.authority.reasons = {{"standards", "Standards"}, {"staffing", "Staffing"}};
    name_measures(history);
    name_frameworks(history);
    history.schools.reserve(kMost);
    history.rules.reserve(kMost);
    history.meetings = {meeting_named("summer", {2015, 6, 1}, {2015, 6, 15}),
                        meeting_named("autumn", {2015, 10, 2}, {2015, 10, 15})};
    for (View* one : {&before, &view}) {
        one->history = &history;
        one->schools.reserve(kMost);
    }
    before.meeting = &history.meetings[0];
    view.meeting = &history.meetings[1];
    view.previous = &history.meetings[0];
    before.day = before.meeting->cutoff;
    view.day = view.meeting->cutoff;
}

SchoolOnDay& SmallCouncil::add_school(int urn, const std::string& name, const std::string& phase) {
    School school;
    school.urn = urn;
    school.name = name;
    school.phase = phase;
    history.schools.push_back(std::move(school));
    const auto known = std::ranges::find(history.authority.phases, phase, &Phase::id);
    SchoolOnDay seen;
    seen.school = &history.schools.back();
    seen.phase = known == history.authority.phases.end() ? nullptr : &*known;
    seen.name = name;
    before.schools.push_back(seen);
    view.schools.push_back(seen);
    return view.schools.back();
}

School& SmallCouncil::school(int urn) {
    return *std::ranges::find(history.schools, urn, &School::urn);
}

SchoolOnDay& SmallCouncil::earlier(int urn) {
    return *std::ranges::find_if(before.schools,
                                 [&](const SchoolOnDay& one) { return one.school->urn == urn; });
}

void SmallCouncil::add_comparator(const std::string& of, const std::string& measure, int year,
                                  double value) {
    const auto found = std::ranges::find(view.comparators, of, &ComparatorOnDay::of);
    ComparatorOnDay& table = found == view.comparators.end()
                                 ? view.comparators.emplace_back(ComparatorOnDay{of, "", {}})
                                 : *found;
    KnownFigure figure;
    figure.year = year;
    figure.value = value;
    figure.symbol = Symbol::None;
    table.figures[measure].push_back(figure);
}

Rule& SmallCouncil::add_rule(const std::string& kind, const std::string& domain,
                             const std::string& measure) {
    Rule rule;
    rule.id = kind + "-" + measure;
    rule.kind = kind;
    rule.name = rule.id;
    rule.domain = domain;
    rule.measure = measure;
    history.rules.push_back(std::move(rule));
    return history.rules.back();
}

KnownFigure& add_figure(SchoolOnDay& school, const std::string& measure, int year, double value,
                        std::optional<int> pupils) {
    std::vector<KnownFigure>& row = school.figures[measure];
    row.reserve(8);
    KnownFigure figure;
    figure.year = year;
    figure.value = value;
    figure.symbol = Symbol::None;
    figure.pupils = pupils;
    row.push_back(figure);
    return row.back();
}

KnownFigure& add_symbol(SchoolOnDay& school, const std::string& measure, int year, Symbol symbol) {
    KnownFigure& figure = add_figure(school, measure, year, 0);
    figure.symbol = symbol;
    return figure;
}

Judgement& add_judgement(SmallCouncil& council, SchoolOnDay& school, const std::string& scale,
                         const std::string& code, const Date& from) {
    std::vector<Judgement>& all = council.school(school.school->urn).judgements[scale];
    all.reserve(8);
    Judgement judgement;
    judgement.is = code;
    judgement.from = from;
    all.push_back(judgement);
    const ScaleStep* step = nullptr;
    for (const ScaleStep& one : council.history.frameworks.at(scale).scale) {
        step = one.code == code ? &one : step;
    }
    std::vector<KnownJudgement>& known = school.judgements[scale];
    known.insert(known.begin(), KnownJudgement{&all.back(), step, false});
    return all.back();
}

Inspection& add_inspection(SmallCouncil& council, SchoolOnDay& school, const std::string& framework,
                           const std::string& overall, const Date& date) {
    std::vector<Inspection>& all = council.school(school.school->urn).inspections;
    all.reserve(8);
    Inspection inspection;
    inspection.framework = framework;
    inspection.overall = overall;
    inspection.date = inspection.published = date;
    all.push_back(inspection);
    school.inspections.insert(
        school.inspections.begin(),
        KnownInspection{&all.back(), &council.history.frameworks.at(framework), false});
    return all.back();
}

Person& add_head(SmallCouncil& council, SchoolOnDay& school, const std::string& name,
                 const Date& from, const std::string& status) {
    std::vector<Person>& all = council.school(school.school->urn).people["headteacher"];
    all.reserve(8);
    Person person;
    person.is = name;
    person.from = from;
    person.status = status;
    all.push_back(person);
    std::vector<const Person*>& known = school.people["headteacher"];
    known.insert(known.begin(), &all.back());
    return all.back();
}

Edition edition_named(const std::string& id) {
    Edition edition;
    edition.id = id;
    if (id != "public") {
        edition.sees = {1, 2, 3, 4, 5, 6, 7};
    }
    edition.sees_officers = id == "officers";
    return edition;
}

AgendaItem agenda_item(const std::string& id, const std::string& title,
                       const std::optional<Exemption>& exempt) {
    AgendaItem item;
    item.id = item.part = id;
    item.title = title;
    item.by = "adviser";
    item.minutes = 10;
    item.exempt = exempt;
    return item;
}

Exemption paragraph(int number) {
    Exemption exemption;
    exemption.paragraphs = {number};
    return exemption;
}

Exemption officers_only() {
    Exemption exemption;
    exemption.officers = true;
    return exemption;
}

}  // namespace clinic
