// Who may see what: the one place where a mark is weighed against an edition.
#pragma once

#include "assess/assessment.hpp"

#include <compare>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace clinic {

// Why a value is withheld, in words; ordered as packs list it.
struct Reason {
    int rank = 0;
    std::string words;

    auto operator<=>(const Reason&) const = default;
};

// "individuals"; "another paragraph" for a number that Schedule 12A does not have.
std::string_view paragraph_words(int paragraph);

// "paragraphs 1 and 2"
std::string paragraphs_text(const std::vector<int>& paragraphs);

// Why a sum over several schools is withheld from which one school's figure could be worked out.
Reason reason_of_sums();

// What readers of one edition may see on one day. The strictest mark wins: every one must let them.
class Access {
public:
    Access(const Authority& authority, const Edition& edition, const Date& day);

    // Why they may not see a fact; nothing when they may. `path` is where it stands in its file,
    // for the authority's defaults; empty when none apply.
    std::optional<Reason> bars(std::string_view path, const Marks& marks) const;

    // The same of a fact or figure; small cohorts and measures that are not public count as well.
    std::optional<Reason> bars(const Basis& basis) const;

    // The same of a result of so many pupils of several schools.
    std::optional<Reason> bars_pupils(double pupils) const;

    // The mark holds on this day: it is not past its day and not a lifted default.
    bool is_in_force(const Exemption& mark) const;

    // The edition sees no restricted paragraph: anybody may read it.
    bool is_public() const;

    const Authority& authority() const { return *authority_; }
    const Edition& edition() const { return *edition_; }

private:
    const Authority* authority_;
    const Edition* edition_;
    Date day_;
};

// A comment's marks: its service speaks before the authority's default, and the comment's own
// `exempt: none` lifts both.
std::optional<Reason> bars_comment(const Access& access, const Service* service,
                                   const Comment& comment);

// One figure of a release that was shown.
using FigureUsed = std::tuple<const Release*, const Measure*, int>;

// An edition's reader going through one part of the facts: remembers what was withheld, and what of
// the sources was shown.
class Reader {
public:
    explicit Reader(const Access& access) : access_(&access) {}

    // Counts a withheld fact once, however often it is asked for; `fact` is its address.
    bool may_see(const void* fact, std::string_view path, const Marks& marks);
    bool may_see(const void* fact, const Basis& basis);
    bool note(const void* fact, const std::optional<Reason>& reason);

    // All of them, for words that rest on them; counts nothing.
    bool may_see_all(const std::vector<Basis>& bases) const;

    void used(const Measure& measure, const KnownFigure& figure);

    const Access& access() const { return *access_; }
    // So many facts for each reason.
    std::map<Reason, int> withheld() const;
    const std::set<FigureUsed>& figures_used() const { return figures_; }

    // Adds what another reader met.
    void add(const Reader& other);

private:
    const Access* access_;
    // By the address of the fact.
    std::map<const void*, Reason> withheld_;
    std::set<FigureUsed> figures_;
};

}  // namespace clinic
