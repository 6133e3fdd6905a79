#include "clerk/meeting_entries.hpp"

#include "base/number_text.hpp"
#include "source/yaml_text.hpp"

namespace clinic {

namespace {

// The fields of one entry that say something.
class EntryMaker {
public:
    EntryMaker& add(const char* key, const std::string& words) {
        return add(key, words, YamlField::As::Words);
    }

    EntryMaker& add(const char* key, const std::optional<Date>& day) {
        return add(key, day ? iso_text(*day) : "", YamlField::As::Plain);
    }

    EntryMaker& add(const char* key, const std::optional<double>& number) {
        return add(key, number ? number_text(*number) : "", YamlField::As::Plain);
    }

    EntryMaker& add_yaml(const char* key, const std::string& yaml) {
        return add(key, yaml, YamlField::As::Yaml);
    }

    EntryMaker& add(const char* key, const std::optional<Exemption>& mark);

    YamlEntry made() { return std::move(entry_); }

private:
    EntryMaker& add(const char* key, std::string value, YamlField::As as) {
        if (!value.empty()) {
            entry_.fields.push_back({key, std::move(value), as});
        }
        return *this;
    }

    YamlEntry entry_;
};

// "a"; "[a, b]" of several.
std::string list_yaml(const std::vector<std::string>& names, bool is_short) {
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ", ") + yaml_flow_scalar(name, false);
    }
    return is_short && names.size() == 1 ? text : "[" + text + "]";
}

// "2", "[1, 2]", "officers", or the long form in braces.
std::string mark_yaml(const Exemption& mark) {
    std::vector<std::string> whom;
    for (const int paragraph : mark.paragraphs) {
        whom.push_back(number_text(paragraph, 0));
    }
    if (mark.officers || mark.none) {
        whom.emplace_back(mark.none ? "none" : "officers");
    }
    const std::string who = whom.empty() ? "" : list_yaml(whom, true);
    if (mark.see.empty() && !mark.until && mark.why.empty() && mark.by.empty()) {
        return who;
    }
    return *flow_text(EntryMaker()
                          .add_yaml("paragraph", who)
                          .add_yaml("see", mark.see.empty() ? "" : list_yaml(mark.see, false))
                          .add("until", mark.until)
                          .add("why", mark.why)
                          .add("by", mark.by)
                          .made(),
                      true);
}

EntryMaker& EntryMaker::add(const char* key, const std::optional<Exemption>& mark) {
    return add_yaml(key, mark ? mark_yaml(*mark) : "");
}

template <class Value, class Make>
YamlEntries made_of(const std::vector<Value>& values, Make make) {
    YamlEntries entries;
    for (const Value& value : values) {
        entries.push_back(make(value));
    }
    return entries;
}

}  // namespace

std::string school_words(int urn, const History& history) {
    if (urn == 0) {
        return {};
    }
    const School* school = history.school(urn);
    return number_text(urn, 0) + (school == nullptr ? "" : " " + school->name);
}

YamlEntries entries_of(const std::vector<Attendance>& attendance) {
    return made_of(attendance, [](const Attendance& one) {
        return EntryMaker()
            .add("role", one.role)
            .add("is", one.is)
            .add("here", one.here)
            .add("known", one.known)
            .made();
    });
}

YamlEntries entries_of(const std::vector<AgendaItem>& agenda) {
    return made_of(agenda, [](const AgendaItem& item) {
        const std::optional<double> minutes =
            item.minutes > 0 ? std::optional<double>(item.minutes) : std::nullopt;
        return EntryMaker()
            .add("id", item.id)
            .add("title", item.title)
            .add("by", item.by)
            .add("minutes", minutes)
            .add("part", item.part)
            .add("exempt", item.exempt)
            .made();
    });
}

YamlEntries entries_of(const std::vector<Progress>& progress) {
    return made_of(progress, [](const Progress& told) {
        return EntryMaker()
            .add("action", told.action)
            .add("is", told.is)
            .add("due", told.due)
            .add("why", told.why)
            .add("evidence", told.evidence)
            .add("on", told.on)
            .add("exempt", told.exempt)
            .made();
    });
}

YamlEntries entries_of(const std::vector<Minute>& minutes, const History& history) {
    return made_of(minutes, [&](const Minute& minute) {
        return EntryMaker()
            .add("item", minute.item)
            .add("school", school_words(minute.school, history))
            .add("exempt", minute.exempt)
            .add("text", minute.text)
            .add("decided", minute.decided)
            .made();
    });
}

YamlEntries entries_of(const std::vector<AgreedOutcome>& outcomes, const History& history) {
    return made_of(outcomes, [&](const AgreedOutcome& outcome) {
        return EntryMaker()
            .add("school", school_words(outcome.school, history))
            .add("measure", outcome.measure)
            .add("baseline", outcome.baseline)
            .add("target", outcome.target)
            .add("due", outcome.due)
            .add("owner", outcome.owner)
            .add("exempt", outcome.exempt)
            .made();
    });
}

YamlEntries entries_of(const std::vector<Action>& actions, const History& history) {
    return made_of(actions, [&](const Action& action) {
        return EntryMaker()
            .add("id", action.id)
            .add("title", action.title)
            .add("school", school_words(action.school, history))
            .add("owner", action.owner)
            .add("exempt", action.exempt)
            .add("evidence", action.evidence)
            .add("due", action.due)
            .made();
    });
}

}  // namespace clinic
