#include "compose/compose.hpp"
#include "compose/small_disclosed.hpp"
#include "support/catch.hpp"

#include <map>

using namespace clinic;

namespace {

Pack clinic_pack() {
    Diagnostics diagnostics;
    Pack pack = read_pack("templates/clinic", diagnostics);
    CHECK(to_text(diagnostics, "nothing was written") == "");
    return pack;
}

// The section's part of the document's text.
std::string section_text(const Disclosed& disclosed, const std::string& anchor) {
    const std::string all = to_text(compose(disclosed, clinic_pack(), 1));
    const std::size_t begin = all.find("section #" + anchor + " ");
    REQUIRE(begin != all.npos);
    return all.substr(begin,
                      std::min(all.find("\nsection #", begin), all.find("\nchart 0")) + 1 - begin);
}

}  // namespace

TEST_CASE("the clinic pack has its parts in order and a page for each school") {
    const Document document = compose(small_disclosed(), clinic_pack(), 2);
    std::string outline;
    for (const Section& section : document.sections) {
        outline += std::string(section.level == 2 ? "  " : "") + section.anchor + "\n";
    }
    CHECK(outline == R"(part-cover
part-agenda
part-actions
part-overview
part-standing
part-rag
part-concern
part-inspections
part-movement
part-profiles
  school-900101
  school-900102
part-glossary
part-sources
)");
    CHECK(document.title == "Nenebridge City Council: School Performance Clinic, Autumn 2015");
    CHECK(document.running_head ==
          "Nenebridge City Council (fictional) · School Performance Clinic, Autumn 2015");
    CHECK(document.banner == "Restricted");
    CHECK(document.issued == "2015-09-30");
}

TEST_CASE("the number of threads reaches no output") {
    Disclosed many = small_disclosed();
    for (int i = 0; i < 30; ++i) {
        many.schools.push_back(many.schools.front());
        many.schools.back().anchor = "school-" + std::to_string(i);
    }
    const Pack pack = clinic_pack();
    CHECK(to_text(compose(many, pack, 1)) == to_text(compose(many, pack, 7)));
}

TEST_CASE("charts are numbered through the document, and no two have the same words") {
    Disclosed twice = small_disclosed();
    twice.schools.push_back(twice.schools.front());
    twice.schools.back().anchor = "school-900103";
    const Document document = compose(twice, clinic_pack(), 3);
    std::map<std::string, int> words;
    for (const Chart& chart : document.charts) {
        ++words[chart.alternative];
    }
    for (const auto& [told, times] : words) {
        INFO(told);
        CHECK(times == 1);
    }
    std::erase_if(words, [](const auto& one) { return !one.first.starts_with("KS2 L4+ of"); });
    CHECK(words == std::map<std::string, int>{
                       {"KS2 L4+ of Alder: 2014/15 60%.", 1},
                       {"KS2 L4+ of Alder: 2014/15 60%. (shown again, 2)", 1},
                       {"KS2 L4+ of Birch: 2014/15 60%.", 1},
                   });
}

TEST_CASE("a council without LA categories is told so, and sees no letter of one") {
    Disclosed imported = small_disclosed();
    imported.overview.has_categories = false;
    for (DisclosedSchool& school : imported.schools) {
        school.category = {};
        school.category.word = "not recorded";
        school.concern.listed = false;
    }
    for (RagRow& row : imported.rows) {
        row.category = {};
        row.category.word = "not recorded";
    }
    CHECK(section_text(imported, "part-movement") ==
          R"(section #part-movement level 1: Movement of LA categories
  heading 1: No LA categories to compare
  paragraph: LA categories are not recorded, or this edition may not show them: there is nothing to compare.
  heading 2: What the figures changed, apart from any judgement
  paragraph: New figures and facts since the last clinic turned these subjects. The LA category is a judgement: it may have stayed as it was.
  paragraph: The rules find what they found at the last clinic.
)");
    const std::string table = section_text(imported, "part-rag");
    const std::size_t row = table.find("    row\n");
    CHECK(table.substr(row, table.find(" improvement", row) - row) == R"(    row
      cell: [Alder & Ash <b> | # 1. [a](b) *Primary*](#school-900101)
      cell: –
      cell: not recorded
      cell: Requires)");
}

TEST_CASE("the list of schools causing concern says why, since when and what is done") {
    CHECK(section_text(small_disclosed(), "part-concern") ==
          R"(section #part-concern level 1 right: Schools causing concern
  heading 1: 1 school causes concern
  paragraph: A school is listed here when its LA category is red or amber, or when its latest Ofsted grade is one that the framework lists as a concern.
  heading 2: [Alder & Ash <b> | # 1. [a](b) *Primary*](#school-900101)
  details in 2
    Why it is listed: LA category amber; Ofsted: Requires improvement
    Listed since: not recorded
    Required outcome: not recorded
    Milestone: not recorded
    What the council is doing: not recorded
    What has come of it: not recorded
  paragraph: **Open actions.**
  list
    item
      paragraph: Agree a recovery plan – Adviser␣A, due on no set day
  question: Ask: Why did results fall?
)");
}
