#include "disclose/disclose_differences.hpp"

#include "base/number_text.hpp"
#include "disclose/scene.hpp"
#include "disclose/value_changes.hpp"

#include <algorithm>

namespace clinic {

namespace {

constexpr const char* kGone = "not in these papers";
constexpr const char* kUntold = "not told again";

bool is_withheld_now(const std::string& words) {
    return words.find(kWithheld) != std::string::npos;
}

// "60%", "−£1,200"; not "suppressed", nor "fewer than 6".
bool reads_as_figure(const std::string& words) {
    const std::size_t first = words.starts_with("−") ? std::string_view("−").size() : 0;
    const std::string rest = words.substr(first);
    const std::size_t pound = rest.starts_with("£") ? std::string_view("£").size() : 0;
    return pound < rest.size() && rest[pound] >= '0' && rest[pound] <= '9';
}

// The earlier value stays secret unless these papers tell the same thing openly.
bool may_tell_earlier(const ValueChange& change) {
    return change.is_single && !change.now.empty() && !is_withheld_now(change.now) &&
           !is_withheld_now(change.what) && (!change.is_figure || reads_as_figure(change.now));
}

std::string now_words(const ValueChange& change) {
    if (change.how == ValueChange::How::Went || change.now.empty()) {
        return change.how == ValueChange::How::Came ? "new in the papers" : kGone;
    }
    if (is_withheld_now(change.now)) {
        return "withheld now";
    }
    return change.how == ValueChange::How::Came ? "new: " + change.now : change.now;
}

std::string what_words(const ValueChange& change) {
    if (change.how == ValueChange::How::Went) {
        return change.noun;
    }
    if (change.kind == "schools") {
        return "the school";
    }
    return is_withheld_now(change.what) ? change.noun : change.what;
}

// The name only of a school that these papers name.
void add_difference(const ValueChange& change, Disclosed& shown) {
    DisclosedDifference difference;
    const auto school = std::ranges::find_if(shown.schools, [&](const DisclosedSchool& candidate) {
        return number_text(candidate.urn, 0) == change.urn;
    });
    if (school != shown.schools.end()) {
        difference.school = school->name;
        difference.anchor = school->anchor;
    }
    difference.kind = change.kind;
    difference.what = what_words(change);
    if (change.how == ValueChange::How::Differs) {
        difference.was = may_tell_earlier(change) ? change.was : kUntold;
    }
    difference.now = now_words(change);
    const auto same = [&](const DisclosedDifference& other) {
        return other.school == difference.school && other.what == difference.what &&
               other.now == difference.now;
    };
    if (std::ranges::none_of(shown.differences, same)) {
        shown.differences.push_back(std::move(difference));
    }
}

}  // namespace

void disclose_differences(const std::vector<IssuedVersion>& issued, Disclosed& shown) {
    if (issued.empty()) {
        return;
    }
    const ToldValues now = told_values(shown);
    const IssuedVersion* earlier = nullptr;
    for (const IssuedVersion& version : issued) {
        const bool is_before = version.version < shown.clinic.version;
        // Another program may keep more values than the one that issued them: that is no change.
        const bool was_changed = version.version == shown.clinic.version &&
                                 !value_changes(version.values, now).told.empty();
        earlier = is_before || was_changed ? &version : earlier;
    }
    if (earlier == nullptr) {
        return;
    }
    shown.clinic.since = earlier->version;
    shown.clinic.since_day = earlier->on;
    for (const ValueChange& change : value_changes(earlier->values, now).told) {
        add_difference(change, shown);
    }
}

}  // namespace clinic
