// The counts of Peterborough's papers of 2013 to 2015 come out as the papers have them: 27 people
// interviewed, and 68 of 77 schools in collaboratives of 6 to 11.
#include "disclose/network_facts.hpp"
#include "support/catch.hpp"

#include <array>
#include <numeric>

using namespace clinic;

namespace {

// Primary, secondary and special schools of eight collaboratives.
constexpr std::array<int, 8> kMemberships = {9, 10, 8, 11, 6, 6, 12, 6};
constexpr int kSchools = 77;

SmallFolder city_folder() {
    SmallFiles files;
    std::string groups = "groups:\n";
    int next = 900001;
    for (std::size_t i = 0; i < kMemberships.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        groups += "  - id: c" + number + "\n    name: Collaborative " + number +
                  "\n    kind: collaborative\n    from: 2014-09-01\n    members: [";
        for (int member = 0; member < kMemberships[i]; ++member) {
            groups += (member == 0 ? "" : ", ") + std::to_string(next++);
        }
        groups += "]\n";
    }
    for (int urn = 900001; urn < 900001 + kSchools; ++urn) {
        const std::string id = std::to_string(urn);
        files.emplace_back("schools/" + id + "-s.yaml",
                           "urn: " + id + "\nname: School " + id + "\nphase: primary\n");
    }
    files.emplace_back("network.yaml", groups);
    return read_small(files);
}

}  // namespace

TEST_CASE("those interviewed by a review add up, and a review is known from its day") {
    const SmallFolder folder = network_folder(R"(reviews:
  - id: r
    title: Formative review
    by: SLE Associates
    on: 2015-09-30
    people: 27
    interviewed:
      Service director: 1
      Lead headteachers: 8
      Primary headteachers: 11
      Secondary headteachers: 2
      Members of the school improvement team: 3
      School governors: 1
      Elected member: 1
    found: [All are positive]
  - {id: s, title: Secret, on: 2015-09-01, exempt: 2, found: [Unsaid]}
)");
    CHECK(folder.remarks == "");
    CHECK(disclosed_on(folder, {2015, 9, 29}, kPublic).reviews.empty());
    const Disclosed shown = disclosed_on(folder, {2015, 10, 2}, kPublic);
    REQUIRE(shown.reviews.size() == 1);
    const DisclosedReview& review = shown.reviews.front();
    CHECK(review.people == 27);
    REQUIRE(review.interviewed.size() == 7);
    const int all = std::accumulate(
        review.interviewed.begin(), review.interviewed.end(), 0,
        [](int sum, const Interviewed& interviewed) { return sum + interviewed.count; });
    CHECK(all == 27);
    CHECK(to_text(shown).find("Unsaid") == std::string::npos);
    CHECK(disclosed_on(folder, {2015, 10, 2}, kMembers).reviews.size() == 2);
}

TEST_CASE("sixty-eight of 77 schools are in the eight collaboratives of the city") {
    const SmallFolder folder = city_folder();
    CHECK(folder.remarks == "");
    const Disclosed shown = disclosed_on(folder, {2015, 10, 2}, kPublic);
    CHECK(shown.network.sentence == "68 of 77 schools work in 8 collaboratives");
    std::vector<int> members;
    for (const DisclosedGroup& group : shown.groups) {
        if (group.kind == "collaborative") {
            members.push_back(static_cast<int>(group.members.size()));
        }
    }
    CHECK(members == std::vector<int>(kMemberships.begin(), kMemberships.end()));
    CHECK(std::accumulate(members.begin(), members.end(), 0) == 68);
}
