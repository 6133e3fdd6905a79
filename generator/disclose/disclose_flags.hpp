// Findings of the rules as an edition may show them.
#pragma once

#include "disclose/scene.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// Where a school as disclosed holds each subject.
struct DomainMember {
    std::string_view domain;
    DomainMark DisclosedSchool::*mark;
};
extern const std::vector<DomainMember> kDomainMembers;

// A subject's colour. Where something that was judged is hidden nothing is shown as clear: red or
// amber when a flag that the reader may see says so, else no colour.
DomainMark domain_mark(const std::string& domain, const SchoolScene& scene);

// Red first, then amber.
std::vector<DisclosedFlag> disclose_flags(const SchoolScene& scene);

// Nothing where this edition may not show the category or a finding that it rests on.
DisclosedProposal disclose_proposal(const SchoolScene& scene);

// "standards, finance": the reasons of the LA category, then the subjects flagged besides.
std::string reason_of(const DisclosedSchool& school);

}  // namespace clinic
