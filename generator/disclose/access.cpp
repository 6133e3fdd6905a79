#include "disclose/access.hpp"

#include "assess/figure_words.hpp"
#include "base/number_text.hpp"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

// Schedule 12A to the Local Government Act 1972, Part 1, in a few words each.
constexpr std::array<std::string_view, 7> kParagraphs = {
    "individuals",
    "what would reveal an individual's identity",
    "financial or business affairs",
    "labour relations",
    "legal advice and proceedings",
    "notices and orders that are proposed",
    "action against crime",
};

// Reasons other than paragraphs come after them.
constexpr int kOfficersRank = 100;
constexpr int kEditionsRank = 101;
constexpr int kSmallRank = 102;
constexpr int kNotPublicRank = 103;
constexpr int kSumsRank = 104;

bool contains(const std::vector<int>& list, int number) {
    return std::ranges::find(list, number) != list.end();
}

// Takes the first word off a path: "people" of "people.headteacher.why".
std::string_view take_part(std::string_view& path) {
    const std::size_t dot = std::min(path.find('.'), path.size());
    const std::string_view part = path.substr(0, dot);
    path.remove_prefix(std::min(dot + 1, path.size()));
    return part;
}

bool part_matches(std::string_view pattern, std::string_view part) {
    if (pattern.ends_with('*')) {
        return part.starts_with(pattern.substr(0, pattern.size() - 1));
    }
    return pattern == part;
}

// "people.why" covers "people.headteacher.why", and "people" all below it: the first words meet,
// and the rest follow in order.
bool covers(std::string_view what, std::string_view path) {
    if (what.empty() || !part_matches(take_part(what), take_part(path))) {
        return false;
    }
    std::string_view wanted = take_part(what);
    while (!wanted.empty() && !path.empty()) {
        if (part_matches(wanted, take_part(path))) {
            wanted = take_part(what);
        }
    }
    return wanted.empty();
}

// Only with who decided it and why.
bool lifts_default(const Exemption& mark) {
    return mark.none && !mark.by.empty() && !mark.why.empty();
}

// What stands against the reader, gathered over all marks.
struct Objections {
    std::set<int> paragraphs;
    bool officers = false;
    bool editions = false;
};

void object(const Exemption& mark, const Edition& edition, Objections& objections) {
    const bool is_listed = mark.see.empty() || edition.sees_officers ||
                           std::ranges::find(mark.see, edition.id) != mark.see.end();
    for (const int paragraph : mark.paragraphs) {
        if (!is_listed || !contains(edition.sees, paragraph)) {
            objections.paragraphs.insert(paragraph);
        }
    }
    // A mark that names nobody and nothing is a mistake, and mistakes stay with officers.
    const bool is_bare = mark.paragraphs.empty() && mark.see.empty() && !mark.none;
    objections.officers |= (mark.officers || is_bare) && !edition.sees_officers;
    objections.editions |= !is_listed;
}

std::optional<Reason> reason_of(const Objections& objections) {
    if (!objections.paragraphs.empty()) {
        const std::vector<int> paragraphs(objections.paragraphs.begin(),
                                          objections.paragraphs.end());
        std::vector<std::string> words;
        for (const int paragraph : paragraphs) {
            words.emplace_back(paragraph_words(paragraph));
        }
        return Reason{paragraphs.front(),
                      paragraphs_text(paragraphs) + ": " + joined_text(words, "; ")};
    }
    if (objections.officers) {
        return Reason{kOfficersRank, "officers only: what officers prepare among themselves"};
    }
    if (objections.editions) {
        return Reason{kEditionsRank, "other editions only: for the readers it names"};
    }
    return std::nullopt;
}

Reason few_pupils(int smallest) {
    return {kSmallRank, "small groups: figures of fewer than " + count_text(smallest, "pupil")};
}

// Too few pupils stand behind the figure, or it counts too few itself.
bool is_small(const Basis& basis, int smallest) {
    const KnownFigure& figure = *basis.figure;
    const bool counts_few =
        basis.measure->unit == Unit::Pupils && figure.is_number() && figure.value < smallest;
    return counts_few || (figure.pupils && *figure.pupils < smallest);
}

}  // namespace

std::string_view paragraph_words(int paragraph) {
    const bool known = paragraph >= 1 && paragraph <= static_cast<int>(kParagraphs.size());
    return known ? kParagraphs[static_cast<std::size_t>(paragraph - 1)] : "another paragraph";
}

std::string paragraphs_text(const std::vector<int>& paragraphs) {
    std::vector<std::string> numbers;
    for (const int paragraph : paragraphs) {
        numbers.push_back(number_text(paragraph, 0));
    }
    return (numbers.size() == 1 ? "paragraph " : "paragraphs ") + listed_text(numbers);
}

Access::Access(const Authority& authority, const Edition& edition, const Date& day)
    : authority_(&authority), edition_(&edition), day_(day) {}

bool Access::is_public() const {
    return edition_->sees.empty() && !edition_->sees_officers;
}

bool Access::is_in_force(const Exemption& mark) const {
    return !lifts_default(mark) && !(mark.until && *mark.until <= day_);
}

std::optional<Reason> Access::bars(std::string_view path, const Marks& marks) const {
    Objections objections;
    for (const Exemption& mark : marks) {
        if (is_in_force(mark)) {
            object(mark, *edition_, objections);
        }
    }
    if (!path.empty() && std::ranges::none_of(marks, lifts_default)) {
        for (const Withhold& withhold : authority_->withhold) {
            if (is_in_force(withhold.exempt) && covers(withhold.what, path)) {
                object(withhold.exempt, *edition_, objections);
            }
        }
    }
    return reason_of(objections);
}

std::optional<Reason> Access::bars(const Basis& basis) const {
    if (std::optional<Reason> reason = bars(basis.path, basis.marks)) {
        return reason;
    }
    if (basis.figure == nullptr || !is_public()) {
        return std::nullopt;
    }
    if (!basis.measure->is_public) {
        return Reason{kNotPublicRank, "not public: measures that are not published for one school"};
    }
    if (is_small(basis, authority_->smallest)) {
        return few_pupils(authority_->smallest);
    }
    return std::nullopt;
}

std::optional<Reason> Access::bars_pupils(double pupils) const {
    const bool is_few = is_public() && pupils < authority_->smallest;
    return is_few ? std::optional(few_pupils(authority_->smallest)) : std::nullopt;
}

Reason reason_of_sums() {
    return {kSumsRank,
            "joint results: from which one school's withheld figure could be worked out"};
}

std::optional<Reason> bars_comment(const Access& access, const Service* service,
                                   const Comment& comment) {
    Marks marks;
    const bool lifted = comment.exempt && lifts_default(*comment.exempt);
    const bool service_speaks = service != nullptr && service->exempt.has_value();
    if (service_speaks && !lifted) {
        marks.push_back(*service->exempt);
    }
    if (comment.exempt) {
        marks.push_back(*comment.exempt);
    }
    return access.bars(service_speaks ? "" : "comments", marks);
}

bool Reader::note(const void* fact, const std::optional<Reason>& reason) {
    if (!reason) {
        return true;
    }
    withheld_.emplace(fact, *reason);
    return false;
}

bool Reader::may_see(const void* fact, std::string_view path, const Marks& marks) {
    return note(fact, access_->bars(path, marks));
}

bool Reader::may_see(const void* fact, const Basis& basis) {
    return note(fact, access_->bars(basis));
}

bool Reader::may_see_all(const std::vector<Basis>& bases) const {
    return std::ranges::none_of(
        bases, [this](const Basis& basis) { return access_->bars(basis).has_value(); });
}

std::map<Reason, int> Reader::withheld() const {
    std::map<Reason, int> counts;
    for (const auto& [fact, reason] : withheld_) {
        ++counts[reason];
    }
    return counts;
}

void Reader::used(const Measure& measure, const KnownFigure& figure) {
    figures_.emplace(figure.release, &measure, figure.year);
}

void Reader::add(const Reader& other) {
    withheld_.insert(other.withheld_.begin(), other.withheld_.end());
    figures_.insert(other.figures_.begin(), other.figures_.end());
}

}  // namespace clinic
