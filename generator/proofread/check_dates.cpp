#include "proofread/checks.hpp"

#include "base/date.hpp"
#include "proofread/said_date.hpp"
#include "proofread/word_lists.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace clinic {

namespace {

// One beginning or end of something, and when it is said to be.
struct DatedEvent {
    SaidDate date;
    // The event in the words of the sentence, and its date.
    std::string_view words;
    std::string_view date_words;
};

bool is_start(const DraftWord& word) {
    return is_any(word, {"began", "begin", "begins", "begun", "start", "starts", "started",
                         "commence", "commences", "commenced", "launched", "launches", "opened",
                         "opens", "introduced", "implemented", "established"});
}

bool is_end(const DraftWord& word) {
    return is_any(word, {"ended", "ends", "end", "closed", "closes", "finished", "finishes",
                         "concluded", "concludes", "completed", "expires", "expired"});
}

bool is_decision(const DraftWord& word) {
    return is_any(word, {"approved", "adopted", "published", "signed"});
}

// Nouns that are beginnings by themselves: "full operation from September".
bool is_beginning(const DraftWord& word) {
    return is_any(word, {"operation", "operational", "implementation", "implemented", "roll-out",
                         "rollout", "launch", "introduction"});
}

bool leads_to_date(const DraftWord& word) {
    return is_any(word, {"in", "on", "from", "since", "by", "at", "of", "the", "start", "early",
                         "late", "mid", "during", "beginning", "end", "until"}) ||
           word.is_mark('-');
}

bool is_auxiliary(const DraftWord& word) {
    return is_any(word,
                  {"was", "were", "is", "are", "be", "been", "being", "has", "have", "had", "will",
                   "would", "shall", "to", "formally", "officially", "first", "then", "finally"});
}

bool is_indefinite(const DraftWord& word) {
    return is_any(word, {"a", "an", "another", "each", "every", "some", "no", "any", "it", "they",
                         "he", "she", "we", "second", "third", "further", "which", "one"}) ||
           word.is == DraftWord::Is::Count;
}

// Nouns of which a paper has many: "the meeting began at …" is now this one, now that.
bool is_many(std::string_view stem) {
    static const std::set<std::string_view> kMany = {
        "meet",   "session",  "visit", "review", "event",   "inspection", "conference", "workshop",
        "school", "term",     "year",  "work",   "process", "report",     "inspect",    "confer",
        "train",  "programm", "group", "vacanc", "post",    "letter",     "plan",       "paper"};
    return kMany.contains(stem);
}

// "implementation" and "operation" of one thing are one beginning.
std::string event_stem(const DraftWord& word) {
    if (is_any(word, {"operation", "operational", "implementation", "implemented", "roll-out",
                      "rollout", "introduction", "fully-operational"})) {
        return "operation";
    }
    return word.is_word("fully") ? "full" : stem_of_word(word.lower);
}

// Reads back from a date to what is dated by it.
class EventReader {
public:
    explicit EventReader(DraftWords words) : words_(words) {}

    // The key of the event (one key, one event), empty when the date tells no beginning or end.
    std::string key_of(const SaidDate& date, std::string_view& event) {
        at_ = date.from;
        bool is_from = false;
        bool is_about = false;
        while (at_ > 0 && leads_to_date(words_[at_ - 1])) {
            --at_;
            is_from = is_from || is_any(words_[at_], {"from", "since"});
            is_about = is_about || is_any(words_[at_], {"by", "until", "end"});
        }
        if (at_ == 0 || at_ == date.from || is_about) {
            return {};
        }
        const std::size_t end = at_;
        const std::string verb = verb_of(is_from);
        const std::string subject = verb.empty() ? std::string() : subject_text();
        if (subject.empty()) {
            return {};
        }
        event = text_between(words_[at_], words_[end - 1]);
        return verb + ":" + subject;
    }

private:
    std::string verb_of(bool is_from) {
        const DraftWord& last = words_[at_ - 1];
        if (is_from && is_beginning(last)) {
            return "start";
        }
        const std::string verb = is_start(last)      ? "start"
                                 : is_end(last)      ? "end"
                                 : is_decision(last) ? "decision"
                                                     : "";
        if (verb.empty()) {
            return {};
        }
        // "implemented" is verb and event in one.
        if (!is_beginning(last)) {
            --at_;
        }
        while (at_ > 0 && is_auxiliary(words_[at_ - 1])) {
            --at_;
        }
        while (at_ > 0 && is_any(words_[at_ - 1], {"which", "that"})) {
            --at_;
        }
        return verb;
    }

    // Up to four words that name the event, as sorted stems.
    std::string subject_text() {
        constexpr std::size_t kMostWords = 4;
        std::set<std::string> stems;
        const std::size_t end = at_;
        bool is_definite = true;
        while (at_ > 0 && stems.size() < kMostWords) {
            const DraftWord& word = words_[at_ - 1];
            if (is_indefinite(word)) {
                is_definite = false;
                break;
            }
            const bool is_name = word.is == DraftWord::Is::Word && !is_small_word(word.lower);
            if (!is_name && !word.is_word("fully")) {
                break;
            }
            stems.insert(event_stem(word));
            --at_;
        }
        const bool is_vague = stems.empty() || (stems.size() == 1 && is_many(*stems.begin()));
        // "schools started", "courses began": many, each at its time.
        const bool is_plural = end > 0 && words_[end - 1].lower.ends_with('s') &&
                               !words_[end - 1].lower.ends_with("ss");
        if (!is_definite || is_vague || is_plural) {
            return {};
        }
        std::string text;
        for (const std::string& stem : stems) {
            text += (text.empty() ? "" : " ") + stem;
        }
        return text;
    }

    DraftWords words_;
    std::size_t at_ = 0;
};

using Events = std::map<std::string, std::vector<DatedEvent>>;

void add_events(DraftWords words, Events& events) {
    for (const SaidDate& date : dates_in(words)) {
        DatedEvent event{date, {}, text_between(words[date.from], words[date.to - 1])};
        const std::string key = EventReader(words).key_of(date, event.words);
        if (!key.empty()) {
            events[key].push_back(event);
        }
    }
}

// The date that most mentions agree with; the first one of them.
const DatedEvent& standing_date(const std::vector<DatedEvent>& mentions) {
    constexpr std::size_t kMostCompared = 50;
    const std::size_t count = std::min(mentions.size(), kMostCompared);
    std::size_t best = 0;
    std::ptrdiff_t most = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto agreeing = std::count_if(
            mentions.begin(), mentions.begin() + static_cast<long>(count),
            [&](const DatedEvent& other) { return may_be_same(mentions[i].date, other.date); });
        if (agreeing > most) {
            most = agreeing;
            best = i;
        }
    }
    return mentions[best];
}

void compare_dates(const Draft& draft, const std::vector<DatedEvent>& mentions,
                   DraftFindings& findings) {
    const DatedEvent& standing = standing_date(mentions);
    std::vector<std::string_view> elsewhere;
    for (const DatedEvent& mention : mentions) {
        if (may_be_same(mention.date, standing.date)) {
            elsewhere.push_back(mention.date_words);
        }
    }
    const std::string lines = lines_text(draft, elsewhere);
    for (const DatedEvent& mention : mentions) {
        if (!may_be_same(mention.date, standing.date)) {
            findings.say(Problem::DatesDiffer, mention.date_words,
                         "'" + std::string(mention.words) + "' is dated '" +
                             std::string(mention.date_words) + "' here and otherwise elsewhere",
                         lines + (lines.starts_with("lines") ? " say '" : " says '") +
                             std::string(standing.words) + "' and '" +
                             std::string(standing.date_words) + "'");
        }
    }
}

void check_weekday(const SaidDate& date, DraftWords words, DraftFindings& findings) {
    static constexpr std::array<std::string_view, 7> kDays = {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    if (date.weekday == nullptr || date.year == 0 || date.day == 0) {
        return;
    }
    const Date day{date.year, date.first_month, date.day};
    if (!date_from(iso_text(day))) {
        return;
    }
    // 1 January 1970 was a Thursday.
    const int weekday = ((day_number(day) + 3) % 7 + 7) % 7 + 1;
    if (weekday != weekday_of(date.weekday->lower)) {
        findings.say(Problem::DatesDiffer, text_between(words[date.from], words[date.to - 1]),
                     long_text(day) + " is not a " + std::string(date.weekday->text),
                     "it is a " + std::string(kDays[static_cast<std::size_t>(weekday) - 1]));
    }
}

}  // namespace

void check_dates(const Draft& draft, const KnownFacts&, DraftFindings& findings) {
    Events events;
    for (const DraftSentence& sentence : draft.sentences) {
        add_events(sentence.words, events);
        for (const SaidDate& date : dates_in(sentence.words)) {
            check_weekday(date, sentence.words, findings);
        }
    }
    for (const auto& [key, mentions] : events) {
        compare_dates(draft, mentions, findings);
    }
}

}  // namespace clinic
