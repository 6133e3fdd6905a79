// Other people's papers in a pack, as clerks put them there.
#include "support/outside_papers.hpp"
#include "render/sample_pdf.hpp"
#include "support/catch.hpp"
#include "support/clerk.hpp"
#include "support/page_numbers.hpp"

#include <algorithm>

using namespace clinic;

namespace {

const std::string kReview =
    "{id: review, title: Review of the network, by: adviser, minutes: 10, "
    "paper: papers/review.pdf, appendix: 3}";

bool contains(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

// The page of the file, from 0, on which a bookmark stands.
std::size_t page_of(const PdfFacts& facts, const std::string& title) {
    for (const std::string& bookmark : facts.bookmarks) {
        if (bookmark.starts_with(title + ": ")) {
            return static_cast<std::size_t>(std::stoi(bookmark.substr(title.size() + 2))) - 1;
        }
    }
    FAIL("no bookmark " << title);
    return 0;
}

constexpr const char* kHeading = "Appendix 3: Review of the network";

}  // namespace

TEST_CASE("a tagged paper keeps its structure in the pack, and all numbers of pages agree") {
    const Clerk clerk;
    clerk.put_paper("review.pdf", tagged_paper(12));
    clerk.add_item(kReview);
    const Ran ran = clerk.build();
    CHECK(ran.messages.empty());
    REQUIRE(ran.exit_code == 0);
    const PdfFacts facts = clerk.facts("clinic.pdf");
    CHECK(facts.faults == std::vector<std::string>{});
    CHECK(number_faults(facts, clerk.made("clinic.html"), 0, facts.page_labels.size()) ==
          std::vector<std::string>{});
    const std::size_t opens = page_of(facts, kHeading);
    REQUIRE(facts.page_words.size() == opens + 13);
    for (std::size_t i = 1; i <= 12; ++i) {
        const std::string& words = facts.page_words[opens + i];
        CHECK(contains(words, "Page " + std::to_string(i) + " of the review"));
        CHECK(contains(words, kHeading));
        CHECK(contains(words, "Restricted"));
    }
    CHECK(contains(facts.tree, "H2 [Page 12 of the review]"));
    CHECK(contains(facts.tree, "H3 [Figures]"));
    // Of the pack, and of each page of the paper.
    CHECK(std::count_if(facts.links.begin(), facts.links.end(), [](const std::string& link) {
              return contains(link, "the first page of ");
          }) == 12);
}

TEST_CASE("a paper that is not tagged says so, and its words can still be taken out") {
    const Clerk clerk;
    clerk.put_paper("review.pdf", untagged_paper(12));
    clerk.add_item(kReview);
    const Ran ran = clerk.build();
    REQUIRE(ran.exit_code == 0);
    CHECK(contains(ran.messages, "warning: 'papers/review.pdf' is not tagged"));
    const PdfFacts facts = clerk.facts("clinic.pdf");
    CHECK(facts.faults ==
          std::vector<std::string>{"the file does not say that it follows PDF/UA-1",
                                   "the file does not say that it follows PDF/A-2a"});
    CHECK(number_faults(facts, clerk.made("clinic.html"), 0, facts.page_labels.size()) ==
          std::vector<std::string>{});
    CHECK(std::count_if(facts.alternatives.begin(), facts.alternatives.end(),
                        [](const std::string& words) {
                            return contains(words, " of 12 of 'Appendix 3: Review");
                        }) == 12);
    CHECK(contains(facts.page_words.back(), "Page 12 of the review"));
    CHECK(contains(clerk.made("clinic.html"), "not marked for reading out in order"));
}

TEST_CASE("the same paper gives the same bytes") {
    const Clerk clerk;
    clerk.put_paper("review.pdf", tagged_paper(3));
    clerk.add_item(kReview);
    clerk.must_build({"--jobs", "1"});
    const std::string first = clerk.made("clinic.pdf");
    clerk.must_build({"--jobs", "4"});
    CHECK(clerk.made("clinic.pdf") == first);
}

TEST_CASE("turned, small and cropped pages stand upright within the margins") {
    const Clerk clerk;
    clerk.put_paper("review.pdf", odd_paper());
    clerk.add_item(kReview);
    clerk.must_build();
    // Their typeface is not in the file, as papers have it.
    const Ran words =
        run_tool({"pdftotext", "-raw", "out/x/2016-summer/members/clinic.pdf", "-"}, clerk.here());
    REQUIRE(words.exit_code == 0);
    CHECK(contains(words.out, "turned"));
    CHECK(contains(words.out, "small page"));
    CHECK(contains(words.out, "cropped page"));
    const Ran pages = clerk.build({"--stop-after", "pages"});
    // The first lies on its side, as readers see it; A5 is enlarged to A4, but for the stamp.
    CHECK(contains(pages.out, "page 1 of papers/review.pdf"));
    const std::string first = pages.out.substr(0, pages.out.find("page 1 of papers/review.pdf"));
    CHECK(contains(first.substr(first.rfind("\npage ")), " 841.89x595.276"));
}

TEST_CASE("what a paper would do is left out and told") {
    const Clerk clerk;
    clerk.put_paper("review.pdf", busy_paper());
    clerk.add_item(kReview);
    const Ran ran = clerk.build();
    REQUIRE(ran.exit_code == 0);
    CHECK(contains(ran.messages,
                   "'papers/review.pdf' loses 3 actions (JavaScript, Launch), 1 embedded file, 1 "
                   "film or sound, 3 links and 1 comment in a pack [left-out]"));
    CHECK(contains(ran.messages,
                   "a pack prints the look of 1 comment on 'papers/review.pdf' [weak-paper]"));
    const std::string pdf = clerk.made("clinic.pdf");
    for (const char* const words : {"JavaScript", "Launch", "secret remark", "calc.exe"}) {
        INFO(words);
        CHECK_FALSE(contains(pdf, words));
    }
    for (const std::string& fault : clerk.facts("clinic.pdf").faults) {
        INFO(fault);
        CHECK_FALSE(contains(fault, "the file has /"));
        CHECK_FALSE(contains(fault, "can be clicked"));
    }
}

TEST_CASE("a paper that a pack cannot take in is told at its place, and nothing is written") {
    const Clerk clerk;
    clerk.add_item(kReview);
    const auto seen = [&](const std::string& bytes) {
        clerk.put_paper("review.pdf", bytes);
        const Ran ran = clerk.build();
        CHECK(ran.exit_code == 1);
        CHECK(clerk.build({"--edition", "public"}).exit_code == 1);
        const Ran checked = run_program({"check", "x"}, clerk.here());
        CHECK(checked.messages == ran.messages);
        CHECK(ran.messages.starts_with("x/clinics/2016-summer.yaml:24:"));
        return ran.messages.substr(ran.messages.find("error: ") + 7);
    };
    const Ran missing = clerk.build();
    CHECK(missing.exit_code == 1);
    CHECK(contains(missing.messages, "there is no file 'papers/review.pdf' [bad-paper]"));
    const std::string whole = tagged_paper(2);
    CHECK(contains(seen("Dear clerk, here it is"), "is no PDF file [bad-paper]"));
    CHECK(contains(seen(""), "is no PDF file"));
    CHECK(contains(seen(whole.substr(0, whole.size() / 2)), "is damaged: "));
    std::string spoilt = whole;
    spoilt.replace(whole.find("stream\n") + 60, 20, std::string(20, 'x'));
    CHECK(contains(seen(spoilt), "is damaged: "));
    CHECK(contains(seen(locked_paper("secret")), "opens only with a password"));
    CHECK(contains(seen(locked_paper("")), "is encrypted [bad-paper]"));
    CHECK_FALSE(clerk.has_made("clinic.pdf"));
    CHECK_FALSE(clerk.has_made("clinic.pdf", "public"));
}

TEST_CASE("an exempt item's paper reaches no edition that may not see the item") {
    const Clerk clerk;
    clerk.put_paper("review.pdf", tagged_paper(2));
    std::string item = kReview;
    item.insert(item.size() - 1, ", exempt: 3");
    clerk.add_item(item);
    clerk.must_build({"--edition", "public"});
    clerk.must_build();
    for (const char* const file : {"clinic.html", "manifest.json"}) {
        CHECK_FALSE(contains(clerk.made(file, "public"), "eview"));
    }
    const PdfFacts shut = read_pdf_facts(clerk.made("clinic.pdf", "public"));
    CHECK(shut.faults == std::vector<std::string>{});
    for (const std::string& words : shut.page_words) {
        CHECK_FALSE(contains(words, "of the review"));
    }
    CHECK_FALSE(contains(shut.tree, "review"));
    CHECK(contains(clerk.facts("clinic.pdf").tree, "Page 2 of the review"));
}

TEST_CASE("a paper that holds more words than one sees is refused") {
    const Clerk clerk;
    clerk.add_item(kReview);
    const auto seen = [&](const std::string& bytes) {
        clerk.put_paper("review.pdf", bytes);
        const Ran ran = clerk.build();
        CHECK(ran.exit_code == 1);
        return ran.messages;
    };
    for (const Cut how : {Cut::Words, Cut::Form}) {
        CHECK(contains(seen(cut_paper(how)),
                       "has words or pictures cut away from view on page 1, "
                       "which are still in the file [bad-paper]"));
    }
    CHECK(
        contains(seen(cut_paper(Cut::MarkedAlone)), "has words marked to be taken out on page 1"));
    CHECK(contains(seen(layered_paper(Layer::Hidden)), "has a hidden layer"));
    CHECK_FALSE(clerk.has_made("clinic.pdf"));
}

TEST_CASE("a link of papers/ leads to no file outside the folder") {
    const Clerk clerk;
    clerk.put_paper("other.pdf", tagged_paper(1));
    clerk.add_item(kReview);
    const std::filesystem::path papers = clerk.here().folder / "x/papers";
    std::filesystem::rename(papers / "other.pdf", clerk.here().folder / "secret.pdf");
    std::filesystem::create_symlink("../../secret.pdf", papers / "review.pdf");
    const Ran ran = clerk.build();
    CHECK(ran.exit_code == 1);
    CHECK(contains(ran.messages, "leads to a file outside the folder [bad-paper]"));
}

TEST_CASE("another file in an appendix's place is a change that readers are told") {
    const Clerk clerk;
    clerk.put_paper("review.pdf", tagged_paper(1));
    clerk.add_item(kReview);
    const auto issue = [&](const std::string& day) {
        return run_program({"issue", "x", "--on", day, "--why", "another review"}, clerk.here());
    };
    REQUIRE(issue("2016-06-08").exit_code == 0);
    clerk.put_paper("review.pdf", tagged_paper(2));
    REQUIRE(issue("2016-06-09").exit_code == 0);
    const Ran diff = run_program({"diff", "x", "--clinic", "2016-summer"}, clerk.here());
    CHECK(contains(diff.out, "file of the paper: review.pdf, 1 page,"));
    CHECK(contains(clerk.build({"--stop-after", "document"}).out, "review.pdf, 2 pages"));
}

TEST_CASE("a paper's layers that are shown are shown") {
    const Clerk clerk;
    clerk.put_paper("review.pdf", layered_paper(Layer::Shown));
    clerk.add_item(kReview);
    clerk.must_build();
    OpenedPdf opened(clerk.made("clinic.pdf"));
    QPDFObjectHandle layers = opened.root().getKey("/OCProperties");
    REQUIRE(layers.isDictionary());
    CHECK(layers.getKey("/OCGs").getArrayNItems() == 2);
    QPDFObjectHandle page = opened.page(page_of(clerk.facts("clinic.pdf"), kHeading) + 1);
    CHECK(page.getKey("/Resources").getKey("/Properties").getKey("/L1").getObjGen() ==
          layers.getKey("/OCGs").getArrayItem(0).getObjGen());
}

TEST_CASE("papers stand in papers/, and each appendix has a number of its own") {
    const Clerk clerk;
    clerk.put_paper("review.pdf", tagged_paper(1));
    clerk.add_item("{id: a, title: Another, paper: papers/review.pdf, appendix: 3}");
    clerk.add_item("{id: b, title: Elsewhere, paper: papers/../secret.pdf}");
    clerk.add_item(kReview);
    const Ran ran = clerk.build();
    CHECK(ran.exit_code == 1);
    CHECK(contains(ran.messages, "'appendix 3' is given twice [duplicate-id]"));
    CHECK(contains(ran.messages, "'papers/../secret.pdf' is no file of papers/ [file-name]"));
}
