#include "base/number_text.hpp"
#include "model/readers.hpp"

#include <set>

namespace clinic {

namespace {

// Reads the entries of one file, each after the one that it is like.
class MeasureEntries {
public:
    MeasureEntries(const Node& root, FieldReader& reader, History& history)
        : root_(root), reader_(reader), history_(history) {}

    void read_all() {
        for (const Entry& entry : root_.entries) {
            read(entry);
        }
    }

private:
    void read(const Entry& entry) {
        if (!begun_.insert(entry.key).second) {
            return;
        }
        Measure measure;
        const Node* const like = entry.value.find("like");
        const bool is_copy = like != nullptr && copy(entry.key, *like, measure);
        measure.id = entry.key;
        if (is_copy) {
            reader_.read_over(entry.value, entry.key, measure);
        } else if (like != nullptr) {
            // What it is like is not known, so what it lacks is not known either.
            reader_.read_over(entry.value, entry.key, measure);
        } else {
            reader_.read_struct(entry.value, entry.key, measure);
        }
        measure.place = entry.key_place;
        if (measure.shorter.empty()) {
            measure.shorter = measure.name;
        }
        history_.measures.insert_or_assign(entry.key, std::move(measure));
    }

    bool copy(const std::string& id, const Node& like, Measure& measure) {
        if (!like.is_scalar()) {
            return reader_.wrong_type(like, "like", "the id of a measure");
        }
        // The entry of this file first; an entry like its own id is like the shipped one.
        for (const Entry& entry : root_.entries) {
            if (entry.key == like.text && like.text != id) {
                read(entry);
            }
        }
        const auto found = history_.measures.find(like.text);
        if (found != history_.measures.end()) {
            measure = found->second;
            return true;
        }
        if (!begun_.contains(like.text)) {
            return reader_.check_name(Names::Measure, like.text, like.place);
        }
        reader_.diagnostics().error(Problem::Contradiction, like.place,
                                    in_quotes(id) + " is like itself in the end",
                                    "one of the measures that are like each other says it all");
        return false;
    }

    const Node& root_;
    FieldReader& reader_;
    History& history_;
    std::set<std::string> begun_;
};

}  // namespace

bool read_year_span(FieldReader& reader, const Node& node, int& first, int& last) {
    const std::string& words = node.text;
    const std::size_t dash = words.find('-');
    const std::string before = words.substr(0, dash);
    const std::string after = dash == std::string::npos ? before : words.substr(dash + 1);
    const auto from = before.empty() ? 0 : whole_number_from(before).value_or(-1);
    const auto to = after.empty() ? 0 : whole_number_from(after).value_or(-1);
    if (!node.is_scalar() || from < 0 || to < 0 || (from == 0 && to == 0)) {
        return reader.wrong_type(node, "years", "a span of years",
                                 "write 2012-2015, 2016- or 2015");
    }
    const auto in_range = [](int year) {
        return year == 0 || (kAnyYear.least <= year && year <= kAnyYear.most);
    };
    if (!in_range(from) || !in_range(to) || (to != 0 && to < from)) {
        reader.diagnostics().error(Problem::OutOfRange, node.place, "'years' is " + words,
                                   "years run upward, from 1990 to 2100");
        return false;
    }
    first = from;
    last = to;
    return true;
}

bool read_more(FieldReader& reader, const Node& node, Measure& measure) {
    const Node* const years = node.find("years");
    return years == nullptr ||
           read_year_span(reader, *years, measure.first_year, measure.last_year);
}

void read_measures(const Node& root, FieldReader& reader, History& history) {
    if (root.is == Node::Is::Empty || !reader.is_map(root, "measures.yaml")) {
        return;
    }
    for (const Entry& entry : root.entries) {
        const bool is_new = std::find(history.measure_order.begin(), history.measure_order.end(),
                                      entry.key) == history.measure_order.end();
        if (is_new) {
            history.measure_order.push_back(entry.key);
        }
    }
    MeasureEntries(root, reader, history).read_all();
}

void say_given_twice(FieldReader& reader, const std::string& id, const Place& place) {
    reader.diagnostics().error(Problem::DuplicateId, place, in_quotes(id) + " is given twice",
                               "each id is used once");
}

Place place_of(const Node* holder, const Place& entry, std::string_view key) {
    if (holder == nullptr) {
        return entry;
    }
    const Node* found = nullptr;
    if (holder->place.offset == entry.offset && !holder->is_list()) {
        found = holder;
    }
    for (const Node& item : holder->items) {
        if (item.place.offset == entry.offset) {
            found = &item;
        }
    }
    const Node* const value = found == nullptr ? nullptr : found->find(key);
    return value == nullptr ? entry : value->place;
}

void read_releases(const Node& root, FieldReader& reader, std::vector<Release>& releases) {
    if (root.is == Node::Is::Empty) {
        return;
    }
    if (!root.is_list()) {
        reader.wrong_type(root, "sources.yaml", "a list", "begin each release with '- {id: '");
        return;
    }
    std::set<std::string> ids;
    for (const Node& item : root.items) {
        Release release;
        reader.read(item, Wanted{"release", {}}, release);
        if (!release.id.empty() && !ids.insert(release.id).second) {
            say_given_twice(reader, release.id, place_of(&item, item.place, "id"));
        }
        const Node* const measures = item.find("measures");
        for (const Node& pattern : measures == nullptr ? std::vector<Node>{} : measures->items) {
            if (pattern.is_scalar() && !pattern.text.ends_with('*')) {
                reader.check_name(Names::Measure, pattern.text, pattern.place);
            }
        }
        releases.push_back(std::move(release));
    }
}

}  // namespace clinic
