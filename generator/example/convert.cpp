#include "example/make_school.hpp"

#include <algorithm>
#include <string>

namespace clinic {
namespace {

// One for each that converts, in their order.
int closed_urn(const MadeSchool& school) {
    const Council& council = *school.council;
    const int size = static_cast<int>(council.shape.size());
    int before = 0;
    for (int index = 0; index < school.index % size; ++index) {
        before += converted_on(council, index) ? 1 : 0;
    }
    const int each = static_cast<int>(council.conversions.size());
    return council.first_closed_urn + each * (school.index / size) + before;
}

std::string academy_name(const std::string& name) {
    for (const std::string_view ending :
         {" Community Primary School", " C of E Primary School", " Primary School"}) {
        if (name.ends_with(ending)) {
            return name.substr(0, name.size() - ending.size()) + " Primary Academy";
        }
    }
    return name + " Academy";
}

template <class T, class DayOf>
void keep(std::vector<T>& values, const Date& from, const Date& before, DayOf day_of) {
    std::erase_if(
        values, [&](const T& value) { return day_of(value) < from || !(day_of(value) < before); });
}

// What became known or true from `from` on, before `before`.
void keep_days(MadeSchool& school, const Date& from, const Date& before) {
    keep(school.inspections, from, before, [](const MadeInspection& i) { return i.date; });
    keep(school.categories, from, before, [](const MadeJudgement& j) { return j.from; });
    keep(school.grades, from, before, [](const MadeJudgement& j) { return j.from; });
    keep(school.vacancies, from, before, [](const MadeVacancies& v) { return v.from; });
    keep(school.predictions, from, before, [](const MadeSubmission& s) { return s.on; });
    keep(school.targets, from, before, [](const MadeSubmission& s) { return s.on; });
    keep(school.comments, from, before, [](const MadeComment& c) { return c.on; });
    keep(school.finance, from, before, [](const MadeFinance& f) { return f.from; });
    keep(school.heads, Date{}, before, [](const MadePerson& p) { return p.from; });
    keep(school.chairs, Date{}, before, [](const MadePerson& p) { return p.from; });
}

// Those in post at the opening begin with the school.
void begin_posts(std::vector<MadePerson>& people, const Date& opened) {
    const MadePerson* in = in_post(people, opened);
    if (in == nullptr) {
        return;
    }
    people.erase(people.begin(), people.begin() + (in - people.data()));
    people.front().from = std::max(people.front().from, opened);
    people.front().known.reset();
    people.front().why.clear();
}

constexpr Date kNever = {9999, 1, 1};

// The category and grade in force pass to the new school, agreed anew on its first day.
void carry_judgements(const std::vector<MadeJudgement>& all, std::vector<MadeJudgement>& after,
                      const Date& opened) {
    const MadeJudgement* in_force = nullptr;
    for (const MadeJudgement& judgement : all) {
        in_force = judgement.from < opened ? &judgement : in_force;
    }
    if (in_force != nullptr) {
        MadeJudgement anew = *in_force;
        anew.from = opened;
        anew.note.clear();
        after.insert(after.begin(), anew);
    }
}

void clear_money(MadeSchool& school) {
    for (const FigureRow row : {FigureRow::Income, FigureRow::Spending, FigureRow::Reserve}) {
        for (FigureCell& cell : school.figures[row]) {
            cell = symbol_cell("NA");
        }
    }
}

}  // namespace

Conversion convert(const MadeSchool& school, const Date& opened) {
    Conversion made{school, school};
    made.before.urn = closed_urn(school);
    made.before.closed = date_of_day_number(day_number(opened) - 1);
    made.before.last_year = std::min(made.before.last_year, academic_year_of(*made.before.closed));
    keep_days(made.before, Date{}, opened);

    MadeSchool& after = made.after;
    after.name = academy_name(school.name);
    after.former.clear();
    after.type = "Academy converter";
    after.academy = true;
    after.opened = opened;
    after.predecessor = made.before.urn;
    after.predecessor_name = made.before.name;
    after.laestab.clear();
    after.first_year = academic_year_of(opened);
    keep_days(after, opened, kNever);
    begin_posts(after.heads, opened);
    begin_posts(after.chairs, opened);
    if (after.vacancies.empty()) {
        after.vacancies.push_back({opened, 1, ""});
    }
    carry_judgements(school.categories, after.categories, opened);
    carry_judgements(school.grades, after.grades, opened);
    clear_money(after);
    if (opened > school.council->cutoffs.front()) {
        after.revisions.clear();
    } else {
        made.before.revisions.clear();
    }
    for (MadeFinance& finance : made.before.finance) {
        finance.to = made.before.closed;
    }
    // An academy's money is no longer the council's business.
    after.finance.clear();
    std::erase_if(after.comments, [](const MadeComment& c) { return c.service == "finance"; });
    made.before.capacity_later = 0;
    return made;
}

}  // namespace clinic
