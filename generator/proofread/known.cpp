#include "proofread/known.hpp"

#include "base/letters.hpp"
#include "base/number_text.hpp"
#include "model/successors.hpp"

#include <algorithm>
#include <sstream>

namespace clinic {

namespace {

std::vector<std::string> words_of_name(std::string_view name) {
    std::vector<std::string> words;
    std::istringstream stream{std::string(name)};
    for (std::string word; stream >> word;) {
        words.push_back(std::move(word));
    }
    return words;
}

bool is_type_word(const std::string& letters) {
    static const std::set<std::string> kTypes = {
        "school",  "schools",   "academy", "college",    "primary",    "infant",    "infants",
        "junior",  "juniors",   "nursery", "community",  "cofe",       "ce",        "rc",
        "va",      "vc",        "church",  "catholic",   "special",    "secondary", "high",
        "village", "voluntary", "aided",   "controlled", "foundation", "the",       "of",
        "england", "c",         "e",       "roman",      "free",       "trust"};
    return kTypes.contains(letters);
}

void add_spelling(KnownFacts& known, const std::string& name, const std::string& of) {
    const std::string letters = letters_of_name(name);
    if (!letters.empty()) {
        // The full name of one school goes before the short one of another.
        KnownSpelling& spelling = known.spellings[letters];
        if (spelling.name.empty() || spelling.is_short) {
            spelling = {name, of, false};
        }
    }
    const std::string brief = short_name(name);
    if (!brief.empty()) {
        known.spellings.emplace(letters_of_name(brief), KnownSpelling{name, of, true});
    }
}

void add_initials(KnownFacts& known, const School& school, const std::string& of) {
    std::string initials;
    for (const std::string& word : words_of_name(school.name)) {
        const std::string letters = letters_of_name(word);
        initials += letters.substr(0, 1);
    }
    if (initials.size() >= 3) {
        known.initials.emplace(initials, KnownSpelling{school.name, of, false});
    }
}

void add_names(const History& history, KnownFacts& known) {
    for (const School& school : history.schools) {
        const std::string of = "school " + number_text(school.urn, 0);
        add_spelling(known, school.name, of);
        add_initials(known, school, of);
        for (const Former& former : school.former) {
            add_spelling(known, former.name, of);
        }
    }
    for (const auto& [alias, urn] : history.authority.aliases) {
        add_spelling(known, alias, "school " + number_text(urn, 0));
    }
    for (const Group& group : history.network.groups) {
        known.spellings[letters_of_name(group.name)] = {group.name, "group " + group.id, false};
    }
}

// In all, and by phase, with all-through schools in each phase in which they count and without.
void add_school_counts(const History& history, const Date& day, KnownFacts& known) {
    std::map<std::string, int> own;
    std::map<std::string, int> counted;
    int all = 0;
    int separated = 0;
    for (const School& school : history.schools) {
        if (!is_open(school, day)) {
            continue;
        }
        ++all;
        ++own[school.phase];
        const auto phase = std::ranges::find(history.authority.phases, school.phase, &Phase::id);
        const bool is_split = phase != history.authority.phases.end() && !phase->counts.empty();
        separated += is_split ? static_cast<int>(phase->counts.size()) : 1;
        for (const std::string& counts :
             is_split ? phase->counts : std::vector<std::string>{school.phase}) {
            ++counted[counts];
        }
    }
    known.schools_now = all;
    known.school_counts.insert({all, separated});
    for (const auto* by_phase : {&own, &counted}) {
        for (const auto& [phase, count] : *by_phase) {
            known.school_counts.insert(count);
        }
    }
}

bool is_member_on(const Member& member, const Group& group, const Date& day) {
    const std::optional<Date> from = member.from ? member.from : group.from;
    return (!from || *from <= day) && (!member.to || day <= *member.to);
}

void add_group_sizes(const History& history, const Date& day, KnownFacts& known) {
    for (const Group& group : history.network.groups) {
        const auto size = std::ranges::count_if(
            group.members, [&](const Member& member) { return is_member_on(member, group, day); });
        if (size == 0 || (group.from && day < *group.from)) {
            continue;
        }
        known.group_sizes[group.kind].insert(static_cast<int>(size));
        if (!group.phase.empty()) {
            known.group_sizes[group.kind + " " + group.phase].insert(static_cast<int>(size));
        }
    }
}

// "peterborough" of "Peterborough City Council".
void add_area_words(const History& history, KnownFacts& known) {
    for (const std::string& word : words_of_name(history.authority.name)) {
        const std::string letters = letters_of_name(word);
        static const std::set<std::string> kOffices = {
            "city", "council",  "county",       "borough", "london", "of",
            "the",  "district", "metropolitan", "royal",   "and",    "unitary"};
        if (!kOffices.contains(letters)) {
            known.area_words.insert(letters);
        }
    }
}

}  // namespace

std::string letters_of_name(std::string_view name) {
    std::string letters;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        // Typographic quotes and dashes.
        if (name.substr(i).starts_with("\xE2\x80")) {
            i += 2;
            continue;
        }
        if (is_letter(c) || is_digit(c)) {
            letters += c;
        } else if (c == '&') {
            letters += "and";
        }
    }
    return small_letters(letters);
}

std::string short_name(std::string_view name) {
    std::string brief;
    for (const std::string& word : words_of_name(name)) {
        const std::string letters = letters_of_name(word);
        if (!letters.empty() && !is_type_word(letters)) {
            brief += (brief.empty() ? "" : " ") + word;
        }
    }
    return brief;
}

KnownFacts read_known_facts(const History& history, bool is_sound) {
    KnownFacts known;
    add_names(history, known);
    add_area_words(history, known);
    if (is_sound && !history.meetings.empty()) {
        for (const Meeting& meeting : history.meetings) {
            add_school_counts(history, meeting.date, known);
        }
        add_group_sizes(history, history.meetings.back().date, known);
    }
    return known;
}

}  // namespace clinic
