// Papers as clerks print them: whole sheets, one numbering, supplements.
#include "pipeline.hpp"
#include "support/catch.hpp"
#include "support/clerk.hpp"
#include "support/outside_papers.hpp"
#include "support/page_numbers.hpp"

#include <algorithm>

using namespace clinic;

namespace {

constexpr const char* kBlank = "This page is intentionally left blank";

bool has_words(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

std::size_t label_of_bookmark(const PdfFacts& facts, const std::string& title) {
    for (const std::string& bookmark : facts.bookmarks) {
        if (bookmark.starts_with(title + ": ")) {
            const int page = std::stoi(bookmark.substr(title.size() + 2));
            return std::stoul(facts.page_labels[static_cast<std::size_t>(page) - 1]);
        }
    }
    FAIL("no bookmark " << title);
    return 0;
}

std::size_t blanks_in(const PdfFacts& facts) {
    return static_cast<std::size_t>(
        std::count_if(facts.page_words.begin(), facts.page_words.end(),
                      [](const std::string& words) { return has_words(words, kBlank); }));
}

const std::string kPaper =
    "{id: review, title: Review of the network, by: adviser, paper: papers/review.pdf, "
    "appendix: 3}";
const std::string kLate =
    "{id: letter, title: Letter from Ofsted, by: director, supplement: 1, paper: "
    "papers/letter.pdf, appendix: 4, late: it came on 10 June and the answer is due before the "
    "next clinic}";
const std::string kLater = "{id: reply, title: Reply to the letter, by: chair, supplement: 2}";

}  // namespace

TEST_CASE("in print every sheet is full, and parts begin on the right where the pack says so") {
    const Clerk clerk;
    clerk.must_build({"--print"});
    const PdfFacts facts = clerk.facts("clinic-print.pdf");
    CHECK(facts.faults == std::vector<std::string>{});
    const std::size_t pages = facts.page_labels.size();
    CHECK(pages % 2 == 0);
    CHECK(number_faults(facts, clerk.made("clinic-print.html"), 0, pages) ==
          std::vector<std::string>{});
    for (const char* const part : {"Front sheet", "Agenda", "Last clinic and open actions",
                                   "Schools causing concern", "Profiles of every school"}) {
        INFO(part);
        CHECK(label_of_bookmark(facts, part) % 2 == 1);
    }
    CHECK(blanks_in(facts) >= 2);
    CHECK(has_words(facts.tree, "[Distribution list: one numbered copy each]"));
    CHECK(has_words(facts.tree, "[Portfolio Holder for Education]"));
    // The pack for the screen has neither.
    clerk.must_build();
    const PdfFacts usual = clerk.facts("clinic.pdf");
    CHECK(blanks_in(usual) == 0);
    CHECK_FALSE(has_words(usual.tree, "Distribution list"));
    CHECK(usual.page_labels.size() < pages);
}

TEST_CASE("a supplement goes on from the pack, which stays as it was issued") {
    const Clerk clerk;
    clerk.put_paper("review.pdf", tagged_paper(12));
    clerk.put_paper("letter.pdf", untagged_paper(3));
    clerk.add_item(kPaper);
    clerk.must_build({"--print"});
    const std::string issued = clerk.made("clinic-print.pdf");
    const PdfFacts pack = clerk.facts("clinic-print.pdf");
    const std::size_t before = pack.page_labels.size();
    CHECK(number_faults(pack, clerk.made("clinic-print.html"), 0, before) ==
          std::vector<std::string>{});

    clerk.add_item(kLater);
    clerk.add_item(kLate);
    clerk.must_build({"--print"});
    CHECK(clerk.made("clinic-print.pdf") == issued);

    clerk.must_build({"--print", "--supplement", "1"});
    const PdfFacts first = clerk.facts("clinic-supplement-1-print.pdf");
    const std::size_t after = before + first.page_labels.size();
    const std::string html = clerk.made("clinic-supplement-1-print.html");
    CHECK(first.faults ==
          std::vector<std::string>{"the file does not say that it follows PDF/UA-1",
                                   "the file does not say that it follows PDF/A-2a"});
    CHECK(number_faults(first, html, before, after) == std::vector<std::string>{});
    const std::string title =
        "Supplement 1, pages " + std::to_string(before + 1) + " to " + std::to_string(after);
    CHECK(has_words(first.tree, "H1 [" + title + "]"));
    CHECK(has_words(html, "to " + std::to_string(after) + "</h2>"));
    CHECK(has_words(html, "the answer is due before the next clinic"));
    // The contents tell of the pack as well, page by page.
    const std::size_t concern = label_of_bookmark(pack, "Schools causing concern");
    CHECK(has_words(first.tree, "TH [Schools causing concern]"));
    CHECK(has_words(first.tree, "TD [" + std::to_string(concern) + "]"));
    CHECK_FALSE(has_words(first.tree, "Reply to the letter"));

    clerk.must_build({"--print", "--supplement", "2"});
    const PdfFacts second = clerk.facts("clinic-supplement-2-print.pdf");
    const std::size_t end = after + second.page_labels.size();
    CHECK(number_faults(second, clerk.made("clinic-supplement-2-print.html"), after, end) ==
          std::vector<std::string>{});
    CHECK(has_words(second.tree, "Reply to the letter"));
    CHECK(has_words(second.tree, "[Appendix 4: Letter from Ofsted]"));
    CHECK(second.faults == std::vector<std::string>{});
}

TEST_CASE("a supplement with an exempt item asks for the resolution as the agenda does") {
    const Clerk clerk;
    clerk.add_item("{id: late, title: A late item, supplement: 1, late: it came today, exempt: 3}");
    clerk.add_item("{id: open, title: An open item, supplement: 2, late: it came today}");
    const auto told = [&](const std::string& supplement) {
        return clerk.build({"--supplement", supplement, "--stop-after", "document"}).out;
    };
    CHECK(told("1").find("To resolve before items␣5 and 11:") != std::string::npos);
    CHECK(told("2").find("To resolve before") == std::string::npos);
}

TEST_CASE("what comes in a supplement without a reason is remarked on") {
    const Clerk clerk;
    clerk.add_item("{id: late, title: A late item, supplement: 1}");
    const Ran checked = run_program({"check", "x"}, clerk.here());
    CHECK(checked.exit_code == 0);
    CHECK(checked.messages.find("nothing says why it cannot wait") != std::string::npos);
}

TEST_CASE("minutes stand below the item they are of, whatever paper brought it") {
    const Clerk clerk;
    // First of the file, last of the agenda.
    clerk.add_item(kLater);
    const Ran ran = clerk.build({"--pack", "minutes", "--stop-after", "document"});
    INFO(ran.messages);
    REQUIRE(ran.exit_code == 0);
    const std::size_t overview = ran.out.find("3. Overview of performance");
    const std::size_t said = ran.out.find("set out where schools stand", overview);
    const std::size_t next = ran.out.find("4. All schools at a glance", overview);
    REQUIRE(next != std::string::npos);
    CHECK(said < next);
    CHECK(ran.out.find("11. Reply to the letter") > next);
    CHECK(ran.out.find("11. Reply to the letter") != std::string::npos);
}

TEST_CASE("a supplement that nothing comes in is a slip of the command line") {
    const Clerk clerk;
    const Ran none = clerk.build({"--supplement", "1"});
    CHECK(none.exit_code == 2);
    CHECK(none.messages ==
          "clinic: --supplement is 1, and no item of 2016-summer comes in it\n"
          "  hint: write 'supplement: 1' with the items that came late\n"
          "try 'clinic --help'\n");
    clerk.add_item(kLater);
    CHECK(has_words(clerk.build({"--supplement", "3"}).messages, "its last supplement is 2"));
}

TEST_CASE("several packs are numbered as one set, each on sheets of its own") {
    const Clerk clerk;
    Diagnostics diagnostics;
    const std::filesystem::path resources = CLINIC_RESOURCES;
    const History history =
        read_history(load_authority_files(clerk.here().folder / "x", resources / "data/england"), 2,
                     diagnostics);
    const Pack pack = read_pack(resources / "templates/clinic", diagnostics);
    REQUIRE_FALSE(diagnostics.has_errors());
    Wish wish;
    wish.meeting = &history.meetings.back();
    wish.edition = &history.authority.editions.back();
    wish.variant.print = true;
    const std::vector<FinishedPack> set =
        make_packs(history, {pack, pack}, wish, Fonts(CLINIC_FONTS));
    REQUIRE(set.size() == 2);
    const std::size_t first = set[0].layout.pages.size();
    const std::size_t second = set[1].layout.pages.size();
    CHECK(first % 2 == 0);
    CHECK(set[1].layout.pages.front().label == std::to_string(first + 1));
    CHECK(set[1].layout.pages.back().label == std::to_string(first + second));
    const std::string foot = "Page 9 of " + std::to_string(first + second);
    CHECK(has_words(to_text(set[0].layout), foot));
    // One front sheet is enough.
    CHECK(set[0].document.sections.front().title == "Front sheet");
    CHECK(set[1].document.sections.front().title == "Cover");
}

TEST_CASE("a late item says in the agenda why the chair takes it") {
    const Clerk clerk;
    clerk.add_item("{id: late, title: A late item, late: the roof fell in}");
    clerk.must_build();
    CHECK(has_words(clerk.facts("clinic.pdf").tree, "Late: the roof fell in"));
}
