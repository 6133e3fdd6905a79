#include "proofread/checks.hpp"
#include "proofread/numbering.hpp"

#include "base/number_text.hpp"

#include <algorithm>
#include <set>

namespace clinic {

namespace {

// The numbers under one parent, in the draft's order: 4.1, 4.2, 4.4.
using NumberRun = std::vector<const SectionNumber*>;

int last_part(const SectionNumber& number) {
    return number.parts.back();
}

// Which numbers of the run stand in order, as the longest ascending row of them: the others are
// those that were moved.
std::vector<bool> in_order(const NumberRun& run) {
    std::vector<std::size_t> length(run.size(), 1);
    std::vector<std::size_t> before(run.size(), run.size());
    // Sections under one parent are few; a run that is no run of sections is not looked at whole.
    constexpr std::size_t kMostCompared = 100;
    std::size_t best = 0;
    for (std::size_t i = 0; i < run.size(); ++i) {
        for (std::size_t j = i > kMostCompared ? i - kMostCompared : 0; j < i; ++j) {
            if (last_part(*run[j]) <= last_part(*run[i]) && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                before[i] = j;
            }
        }
        best = length[i] > length[best] ? i : best;
    }
    std::vector<bool> ordered(run.size(), false);
    for (std::size_t i = best; i < run.size(); i = before[i]) {
        ordered[i] = true;
    }
    return ordered;
}

std::string sibling_text(const SectionNumber& number, int last) {
    std::vector<int> parts = number.parts;
    parts.back() = last;
    return section_text(parts);
}

// Numbers from 1 on without many holes: amounts at the start of lines make no such row.
bool is_numbering(const NumberRun& run) {
    std::set<int> parts;
    for (const SectionNumber* number : run) {
        parts.insert(last_part(*number));
    }
    const int holes = *parts.rbegin() - *parts.begin() + 1 - static_cast<int>(parts.size());
    const bool begins = *parts.begin() == 1;
    return run.size() >= 2 && (begins || parts.size() >= 3) &&
           holes <= static_cast<int>(parts.size());
}

void say_out_of_order(const NumberRun& run, std::size_t at, DraftFindings& findings) {
    const SectionNumber& number = *run[at];
    const SectionNumber* const before = at > 0 ? run[at - 1] : run[at + 1];
    findings.say(Problem::SectionOrder, number.text,
                 "section " + section_text(number.parts) + " stands " +
                     (at > 0 ? "after " : "before ") + section_text(before->parts),
                 "number the sections in the order in which they are read");
}

// Numbers that no section of the run has, told at the section after the hole.
void say_left_out(const std::map<int, const SectionNumber*>& seen, DraftFindings& findings) {
    int expected = seen.begin()->first;
    for (const auto& [last, number] : seen) {
        if (last > expected) {
            const std::string first = sibling_text(*number, expected);
            const bool is_one = last == expected + 1;
            findings.say(Problem::SectionOrder, number->text,
                         is_one ? "section " + first + " is not there"
                                : "sections " + first + " to " + sibling_text(*number, last - 1) +
                                      " are not there",
                         "before " + sibling_text(*number, last) + " stands " +
                             sibling_text(*number, expected - 1));
        }
        expected = last + 1;
    }
}

void check_run(const Draft& draft, const NumberRun& run, DraftFindings& findings) {
    if (!is_numbering(run)) {
        return;
    }
    const std::vector<bool> ordered = in_order(run);
    std::map<int, const SectionNumber*> seen;
    for (std::size_t i = 0; i < run.size(); ++i) {
        const auto [twin, is_new] = seen.emplace(last_part(*run[i]), run[i]);
        if (!is_new) {
            findings.say(Problem::SectionOrder, run[i]->text,
                         "there are two sections " + section_text(run[i]->parts),
                         lines_text(draft, {twin->second->text}) + " has the other");
        } else if (!ordered[i]) {
            say_out_of_order(run, i, findings);
        }
    }
    say_left_out(seen, findings);
}

class RunReader {
public:
    RunReader(const Draft& draft, DraftFindings& findings) : draft_(draft), findings_(findings) {}

    void add(const SectionNumber& number) {
        const std::vector<int> parent(number.parts.begin(), number.parts.end() - 1);
        NumberRun& run = runs_[parent];
        // A second 1 begins another numbering: of a report that is attached.
        const bool begins_again =
            run.size() > 1 && last_part(number) == 1 && last_part(*run.back()) != 1;
        if (begins_again) {
            end();
        }
        runs_[parent].push_back(&number);
    }

    void end() {
        for (const auto& [parent, run] : runs_) {
            if (!run.empty()) {
                check_run(draft_, run, findings_);
            }
        }
        runs_.clear();
    }

private:
    const Draft& draft_;
    DraftFindings& findings_;
    std::map<std::vector<int>, NumberRun> runs_;
};

// "4" of "4.1", when no heading has said it; "4.5 posts" is no sign of a section 4.
std::vector<SectionNumber> with_parents(const std::vector<SectionNumber>& numbers) {
    std::vector<SectionNumber> all;
    int top = 0;
    for (const SectionNumber& number : numbers) {
        if (number.parts.size() > 1 && number.parts.front() != top && number.parts.back() == 1) {
            all.push_back({{number.parts.front()}, number.text, number.block});
        }
        top = number.parts.size() == 1 || number.parts.back() == 1 ? number.parts.front() : top;
        all.push_back(number);
    }
    return all;
}

}  // namespace

void check_sections(const Draft& draft, const KnownFacts&, DraftFindings& findings) {
    const std::vector<SectionNumber> numbers = with_parents(section_numbers(draft));
    std::set<std::size_t> begins;
    for (const DraftAppendix& appendix : appendices_of(draft)) {
        if (appendix.is_body) {
            begins.insert(appendix.block);
        }
    }
    RunReader reader(draft, findings);
    auto next = begins.begin();
    for (const SectionNumber& number : numbers) {
        for (; next != begins.end() && *next <= number.block; ++next) {
            reader.end();
        }
        reader.add(number);
    }
    reader.end();
}

}  // namespace clinic
