#include "clerk/meeting_text.hpp"

#include "base/number_text.hpp"
#include "source/yaml_text.hpp"

namespace clinic {

namespace {

// Blanks before the keys of an entry, and before the lines of a sentence.
constexpr int kSentenceIndent = 6;

// Characters of a title that stands on the line of its key.
constexpr std::size_t kLongestTitle = 80;

// The keys of one entry, in braces on one line.
class FlowEntry {
public:
    FlowEntry& add(const char* key, const std::string& words) {
        return words.empty() ? *this : add_raw(key, yaml_flow_scalar(words));
    }

    FlowEntry& add(const char* key, const std::optional<Date>& day) {
        return day ? add_raw(key, iso_text(*day)) : *this;
    }

    FlowEntry& add(const char* key, const std::optional<double>& number) {
        return number ? add_raw(key, number_text(*number)) : *this;
    }

    FlowEntry& add(const char* key, const std::optional<Exemption>& mark) {
        return mark ? add_raw(key, exemption_text(*mark)) : *this;
    }

    FlowEntry& add_raw(const char* key, const std::string& text) {
        body_ += (body_.empty() ? "" : ", ") + std::string(key) + ": " + text;
        return *this;
    }

    std::string braces() const { return "{" + body_ + "}"; }

private:
    std::string body_;
};

// The keys of one entry, each on a line of its own.
class BlockEntry {
public:
    BlockEntry& add(const char* key, const std::string& words) {
        return words.empty() ? *this : add_raw(key, yaml_scalar(words));
    }

    // On its own line where it fits, else folded below.
    BlockEntry& add_title(const char* key, const std::string& words) {
        return words.size() > kLongestTitle ? add_sentence(key, words) : add(key, words);
    }

    BlockEntry& add_sentence(const char* key, const std::string& words) {
        if (!words.empty()) {
            body_ += start() + key + ": " + yaml_block(words, kSentenceIndent);
            body_ += body_.ends_with('\n') ? "" : "\n";
        }
        return *this;
    }

    BlockEntry& add_raw(const char* key, const std::string& text) {
        body_ += start() + key + ": " + text + "\n";
        return *this;
    }

    BlockEntry& add(const char* key, const std::optional<Date>& day) {
        return day ? add_raw(key, iso_text(*day)) : *this;
    }

    BlockEntry& add(const char* key, const std::optional<Exemption>& mark) {
        return mark ? add_raw(key, exemption_text(*mark)) : *this;
    }

    const std::string& text() const { return body_; }

private:
    std::string start() const { return body_.empty() ? "  - " : "    "; }

    std::string body_;
};

template <class Entry, class Write>
std::string block_of(const char* key, const std::vector<Entry>& entries, Write write) {
    std::string text;
    for (const Entry& entry : entries) {
        text += write(entry);
    }
    return text.empty() ? text : std::string(key) + ":\n" + text;
}

std::string numbers_text(const std::vector<int>& numbers) {
    std::string text;
    for (const int number : numbers) {
        text += (text.empty() ? "" : ", ") + number_text(number, 0);
    }
    return numbers.size() == 1 ? text : "[" + text + "]";
}

std::string names_text(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ", ") + yaml_flow_scalar(name);
    }
    return "[" + text + "]";
}

}  // namespace

std::string school_words(int urn, const History& history) {
    if (urn == 0) {
        return {};
    }
    const School* school = history.school(urn);
    return number_text(urn, 0) + (school == nullptr ? "" : " " + school->name);
}

std::string exemption_text(const Exemption& mark) {
    const std::string who = mark.none       ? "none"
                            : mark.officers ? "officers"
                                            : numbers_text(mark.paragraphs);
    const bool is_short = mark.see.empty() && !mark.until && mark.why.empty() && mark.by.empty();
    if (is_short) {
        return who;
    }
    FlowEntry entry;
    if (mark.none || mark.officers) {
        entry.add_raw("is", who);
    } else {
        entry.add_raw("paragraph", who);
    }
    if (!mark.see.empty()) {
        entry.add_raw("see", names_text(mark.see));
    }
    return entry.add("until", mark.until).add("why", mark.why).add("by", mark.by).braces();
}

std::string attendance_block(const std::vector<Attendance>& attendance) {
    return block_of("attendance", attendance, [](const Attendance& one) {
        return "  - " +
               FlowEntry()
                   .add("role", one.role)
                   .add("is", one.is)
                   .add("here", one.here)
                   .add("known", one.known)
                   .braces() +
               "\n";
    });
}

std::string agenda_block(const std::vector<AgendaItem>& agenda) {
    return block_of("agenda", agenda, [](const AgendaItem& item) {
        BlockEntry entry;
        entry.add("id", item.id).add("title", item.title).add("by", item.by);
        if (item.minutes > 0) {
            entry.add_raw("minutes", number_text(item.minutes, 0));
        }
        return entry.add("part", item.part).add("exempt", item.exempt).text();
    });
}

std::string minutes_block(const std::vector<Minute>& minutes, const History& history) {
    return block_of("minutes", minutes, [&](const Minute& minute) {
        return BlockEntry()
            .add("item", minute.item)
            .add("school", school_words(minute.school, history))
            .add("exempt", minute.exempt)
            .add_sentence("text", minute.text)
            .add_sentence("decided", minute.decided)
            .text();
    });
}

std::string outcomes_block(const std::vector<AgreedOutcome>& outcomes, const History& history) {
    return block_of("outcomes", outcomes, [&](const AgreedOutcome& outcome) {
        return "  - " +
               FlowEntry()
                   .add("school", school_words(outcome.school, history))
                   .add("measure", outcome.measure)
                   .add("baseline", outcome.baseline)
                   .add("target", outcome.target)
                   .add("due", outcome.due)
                   .add("owner", outcome.owner)
                   .add("exempt", outcome.exempt)
                   .braces() +
               "\n";
    });
}

std::string actions_block(const std::vector<Action>& actions, const History& history) {
    return block_of("actions", actions, [&](const Action& action) {
        return BlockEntry()
            .add("id", action.id)
            .add_title("title", action.title)
            .add("school", school_words(action.school, history))
            .add("owner", action.owner)
            .add("exempt", action.exempt)
            .add("evidence", action.evidence)
            .add("due", action.due)
            .text();
    });
}

std::string progress_line(const Progress& progress) {
    return "  - " +
           FlowEntry()
               .add("action", progress.action)
               .add("is", progress.is)
               .add("due", progress.due)
               .add("why", progress.why)
               .add("evidence", progress.evidence)
               .add("on", progress.on)
               .add("exempt", progress.exempt)
               .braces() +
           "\n";
}

std::string progress_block(const std::vector<Progress>& progress) {
    return block_of("progress", progress, progress_line);
}

}  // namespace clinic
