#include "render/write_pdf.hpp"

#include "base/failure.hpp"
#include "base/whole_file.hpp"
#include "support/catch.hpp"
#include "support/pdf_checks.hpp"

#include <algorithm>

namespace clinic {

namespace {

const Fonts& fonts() {
    static const Fonts kFonts{CLINIC_FONTS};
    return kFonts;
}

const std::vector<std::string> kNothing;

const std::string& profile() {
    static const std::string kProfile =
        read_whole_file(std::filesystem::path(CLINIC_RESOURCES) / "sRGB.icc");
    return kProfile;
}

TextMark words_at(double x, double y, const std::string& words) {
    return {{x, y}, Face::Regular, 10, {}, words};
}

PlacedMark artifact(Mark mark) {
    return {std::move(mark), kArtifact};
}

Element child(int parent, Role role) {
    Element element;
    element.parent = parent;
    element.role = role;
    return element;
}

Element header(int parent, Scope scope) {
    Element element = child(parent, Role::HeaderCell);
    element.scope = scope;
    return element;
}

Element link(int parent, const std::string& alternative) {
    Element element = child(parent, Role::Link);
    element.alternative = alternative;
    return element;
}

Element span(int parent, const std::string& actual) {
    Element element = child(parent, Role::Span);
    element.actual = actual;
    return element;
}

Element figure(int parent, const std::string& alternative) {
    Element element = child(parent, Role::Figure);
    element.alternative = alternative;
    element.corner = {50, 50};
    element.size = {200, 100};
    return element;
}

Page new_page(const std::string& label) {
    return {{595.276, 841.89}, label, {}, {}};
}

Document new_document() {
    Document document;
    document.title = "Clinic, autumn 2015";
    document.author = "Nenebridge";
    document.subject = "Members’ edition";
    document.issued = "2015-10-07";
    return document;
}

// A layout of one page whose elements are those given below a Document, each with its words.
Layout one_page(const std::vector<Element>& elements, const std::vector<std::string>& words) {
    Layout layout;
    layout.elements = {Element{}};
    layout.pages = {new_page("1")};
    for (std::size_t i = 0; i < elements.size(); ++i) {
        layout.elements.push_back(elements[i]);
        if (!words[i].empty()) {
            layout.pages[0].marks.push_back(
                {words_at(50, 60 + 20 * static_cast<double>(i), words[i]),
                 static_cast<int>(i) + 1});
        }
    }
    return layout;
}

std::string written(const Layout& layout, int jobs = 1) {
    return write_pdf(new_document(), layout, fonts(), profile(), jobs);
}

PdfFacts facts_of(const Layout& layout) {
    return read_pdf_facts(written(layout));
}

}  // namespace

TEST_CASE("a PDF says what it is") {
    const PdfFacts facts = facts_of(one_page({child(0, Role::H1)}, {"Oakfield Primary"}));

    CHECK(facts.faults == kNothing);
    CHECK(facts.title == "Clinic, autumn 2015");
    CHECK(facts.language == "en-GB");
    CHECK(facts.fonts == std::vector<std::string>{"Lato-Regular"});
    CHECK(facts.xmp.find("Members’ edition") != std::string::npos);
    CHECK(facts.xmp.find("2015-10-07T00:00:00Z") != std::string::npos);
    CHECK(facts.tree == "Document\n  H1 [Oakfield Primary]\n");
}

TEST_CASE("words taken out of the file have plain blanks, and know where a word was parted") {
    const PdfFacts facts =
        facts_of(one_page({child(0, Role::Paragraph)}, {"Year\u00A06 gover\u00AD"}));

    CHECK(facts.faults == kNothing);
    CHECK(facts.page_words == std::vector<std::string>{"Year 6 gover\u00AD\n"});
}

TEST_CASE("a paragraph goes on over a page, around its links") {
    Layout layout =
        one_page({child(0, Role::Paragraph), link(1, "Go to Oakfield")}, {"See ", "Oakfield"});
    layout.pages.push_back(new_page("2"));
    layout.pages[0].marks.push_back({words_at(50, 100, " and what "), 1});
    layout.pages[0].marks.push_back(artifact(words_at(50, 800, "1")));
    layout.pages[1].marks.push_back(artifact(words_at(50, 20, "Running head")));
    layout.pages[1].marks.push_back({words_at(50, 60, "follows."), 1});
    layout.pages[0].links.push_back({{50, 70}, {40, 12}, "oakfield", 2});
    layout.anchors["oakfield"] = {1, 60};

    const PdfFacts facts = facts_of(layout);

    CHECK(facts.faults == kNothing);
    CHECK(facts.tree == "Document\n  P [See  and what follows.]\n    Link [Oakfield]\n");
    CHECK(facts.links == std::vector<std::string>{"Go to Oakfield: 2"});
    CHECK(facts.page_words ==
          std::vector<std::string>{"See \nOakfield\n and what \n1\n", "Running head\nfollows.\n"});
}

TEST_CASE("a table keeps its empty cells, and its rows stay regular") {
    const PdfFacts facts = facts_of(
        one_page({child(0, Role::Table), child(1, Role::Caption), child(1, Role::TableHead),
                  child(3, Role::TableRow), header(4, Scope::Column), header(4, Scope::Column),
                  child(1, Role::TableBody), child(7, Role::TableRow), header(8, Scope::Row),
                  child(8, Role::DataCell), child(7, Role::TableRow), header(11, Scope::Row),
                  child(11, Role::DataCell)},
                 {"", "Pupils on roll", "", "", "School", "Pupils", "", "", "Oakfield", "", "",
                  "Elm", "312"}));

    CHECK(facts.faults == kNothing);
    CHECK(facts.scopes == std::map<std::string, int>{{"Column", 2}, {"Row", 2}});
    CHECK(facts.tree == R"(Document
  Table
    Caption [Pupils on roll]
    THead
      TR
        TH [School]
        TH [Pupils]
    TBody
      TR
        TH [Oakfield]
        TD
      TR
        TH [Elm]
        TD [312]
)");
}

TEST_CASE("lists say how they are numbered") {
    Layout layout =
        one_page({child(0, Role::List), child(1, Role::ListItem), child(2, Role::Label),
                  child(2, Role::ListBody), child(0, Role::List), child(5, Role::ListItem),
                  child(6, Role::Label), child(6, Role::ListBody)},
                 {"", "", "1.", "Apologies", "", "", "", "Minutes"});
    layout.pages[0].marks.insert(layout.pages[0].marks.end() - 1,
                                 {CircleMark{{50, 160}, 2, {Color{}}, {}}, 7});

    const PdfFacts facts = facts_of(layout);

    CHECK(facts.faults == kNothing);
    CHECK(facts.list_numberings == std::vector<std::string>{"Decimal", "Disc"});
    CHECK(facts.elements.at("LI") == 2);
}

TEST_CASE("figures and signs have words for those who cannot see them") {
    Layout layout = one_page({figure(0, "Roll rose from 300 to 312 (schools’ census)."),
                              child(0, Role::Paragraph), span(2, "amber")},
                             {"300", "Attendance ", "A"});
    layout.pages[0].marks.insert(
        layout.pages[0].marks.begin(),
        {PathMark{{{50, 50}, {100, 90}, {150, 60}}, false, {}, {Color{18, 67, 109}}, 1.5}, 1});

    const PdfFacts facts = facts_of(layout);

    CHECK(facts.faults == kNothing);
    CHECK(facts.alternatives ==
          std::vector<std::string>{"Roll rose from 300 to 312 (schools’ census)."});
    CHECK(facts.actual_texts == std::vector<std::string>{"amber"});
}

TEST_CASE("contents and notes keep their structure") {
    Layout layout =
        one_page({child(0, Role::Contents), child(1, Role::ContentsItem), child(2, Role::Reference),
                  link(3, "Oakfield, page 1"), child(0, Role::Note), child(5, Role::Label),
                  child(5, Role::Paragraph)},
                 {"", "", "", "Oakfield 1", "", "1", "Said."});
    layout.pages[0].links.push_back({{50, 110}, {40, 12}, "oakfield", 4});
    layout.anchors["oakfield"] = {0, 60};
    const PdfFacts facts = facts_of(layout);

    CHECK(facts.faults == kNothing);
    CHECK(facts.tree == R"(Document
  TOC
    TOCI
      Reference
        Link [Oakfield 1]
  Note
    Lbl [1]
    P [Said.]
)");
}

TEST_CASE("notes have names of their own") {
    const PdfFacts facts =
        facts_of(one_page({child(0, Role::Note), child(0, Role::Note)}, {"One", "Two"}));

    CHECK(facts.faults == kNothing);
    CHECK(facts.elements.at("Note") == 2);
}

TEST_CASE("bookmarks are nested and land; a level is never skipped") {
    Layout layout = one_page({child(0, Role::Paragraph)}, {"Words"});
    layout.pages.push_back(new_page("2"));
    layout.anchors = {{"summary", {0, 60}}, {"oakfield", {1, 60}}, {"elm", {1, 400}}};
    layout.bookmarks = {{1, "Summary", "summary"},
                        {1, "Schools", "oakfield"},
                        {2, "St Mary’s (Oakfield)", "oakfield"},
                        {2, "Elm", "elm"},
                        {1, "Agenda", "summary"},
                        {3, "Actions", "elm"}};

    const PdfFacts facts = facts_of(layout);

    CHECK(facts.faults == kNothing);
    CHECK(facts.bookmarks == std::vector<std::string>{"Summary: 1", "Schools: 2",
                                                      "  St Mary’s (Oakfield): 2", "  Elm: 2",
                                                      "Agenda: 1", "  Actions: 2"});
}

TEST_CASE("page labels are those printed on the pages") {
    Layout layout = one_page({child(0, Role::Paragraph)}, {"Words"});
    const std::vector<std::string> labels = {"i", "ii", "1", "2", "3", "7", "A (1)", "007"};
    layout.pages.clear();
    for (const std::string& label : labels) {
        layout.pages.push_back(new_page(label));
    }
    layout.pages[0].marks.push_back({words_at(50, 50, "Words"), 1});

    const PdfFacts facts = facts_of(layout);

    CHECK(facts.faults == kNothing);
    CHECK(facts.page_labels == labels);
}

TEST_CASE("words come out of the file as they went in") {
    const std::string words = "office £1,200 – “Ŵyn” (a\\b) 68% e\u0301 q\u0301 AVATAR To-Do";

    const PdfFacts facts = facts_of(one_page({child(0, Role::Paragraph)}, {words}));

    CHECK(facts.faults == kNothing);
    CHECK(facts.tree == "Document\n  P [" + words + "]\n");
}

TEST_CASE("a character that the fonts lack is never drawn as an empty box") {
    const PdfFacts facts = facts_of(one_page({child(0, Role::Paragraph)}, {"学校"}));

    CHECK(facts.faults == kNothing);
    CHECK(facts.page_words == std::vector<std::string>{"学校\n"});
}

TEST_CASE("a sign that stands often is in the file once, and its letter is read every time") {
    Layout layout = one_page({child(0, Role::Paragraph)}, {"Words"});
    for (int i = 0; i < 50; ++i) {
        const double y = 80 + 10.03 * i;
        layout.elements.push_back(span(1, "green"));
        const int sign = static_cast<int>(layout.elements.size()) - 1;
        layout.pages[0].marks.push_back(
            {CircleMark{{60, y}, 4, {Color{227, 242, 230}}, {Color{11, 79, 42}}}, sign});
        layout.pages[0].marks.push_back({words_at(56.5, y + 3, "G"), sign});
    }

    const std::string bytes = written(layout);
    const PdfFacts facts = read_pdf_facts(bytes);

    CHECK(facts.faults == kNothing);
    CHECK(facts.actual_texts == std::vector<std::string>(50, "green"));
    std::string words = "Words\n";
    for (int i = 0; i < 50; ++i) {
        words += "G\n";
    }
    CHECK(facts.page_words.front() == words);
    std::size_t forms = 0;
    for (std::size_t at = bytes.find("/Subtype/Form"); at != std::string::npos;
         at = bytes.find("/Subtype/Form", at + 1)) {
        ++forms;
    }
    CHECK(forms == 1);
}

TEST_CASE("hundreds of pages and links keep their ways back") {
    Layout layout;
    layout.elements = {Element{}};
    layout.anchors["start"] = {0, 0};
    for (int i = 0; i < 300; ++i) {
        Page page = new_page("p" + std::to_string(i));
        const int paragraph = static_cast<int>(layout.elements.size());
        layout.elements.push_back(child(0, Role::Paragraph));
        layout.elements.push_back(child(paragraph, Role::Link));
        page.marks.push_back({words_at(50, 50, "Back to "), paragraph});
        page.marks.push_back({words_at(90, 50, "the start"), paragraph + 1});
        page.links.push_back({{90, 40}, {40, 12}, "start", paragraph + 1});
        layout.pages.push_back(std::move(page));
    }

    const PdfFacts facts = facts_of(layout);

    CHECK(facts.faults == kNothing);
    CHECK(facts.links == std::vector<std::string>(300, "the start: 1"));
}

TEST_CASE("every kind of mark is drawn inside its element") {
    Layout layout = one_page({child(0, Role::Paragraph)}, {"Words"});
    layout.pages.push_back(new_page("2"));
    const Color ink{26, 28, 33};
    for (const Mark& mark : std::vector<Mark>{
             LineMark{{0, 0}, {10, 10}, 0.5, ink, 2, 1},
             BoxMark{{20, 0}, {10, 10}, {ink}, {ink}, 1, 3, 2}, BoxMark{{20, 0}, {1, 1}, {}, {}},
             PathMark{{{40, 0}, {45, 5}, {40, 5}}, true, {ink}, {}}, PathMark{{}, true, {ink}, {}},
             CircleMark{{65, 5}, 3, {ink}, {ink}}, TextMark{{80, 20}, Face::Bold, 8, ink, ""},
             TextMark{{80, 20}, Face::Italic, 8, ink, "slanted"}}) {
        layout.pages[0].marks.push_back({mark, 1});
        layout.pages[0].marks.push_back(artifact(words_at(50, 800, "1")));
        layout.pages[1].marks.push_back(artifact(mark));
    }

    const PdfFacts facts = facts_of(layout);

    CHECK(facts.faults == kNothing);
    CHECK(facts.fonts == std::vector<std::string>{"Lato-Regular", "Lato-Italic"});
}

TEST_CASE("the same layout gives the same bytes, with one thread or several") {
    Layout layout = one_page({child(0, Role::Paragraph)}, {"Words"});
    for (int i = 2; i < 40; ++i) {
        layout.pages.push_back(new_page(std::to_string(i)));
        layout.pages.back().marks.push_back({words_at(50, 50, "Page " + std::to_string(i)), 1});
    }
    const std::string bytes = written(layout);

    CHECK(written(layout) == bytes);
    CHECK(written(layout, 4) == bytes);
    const Fonts others{CLINIC_FONTS};
    CHECK(write_pdf(new_document(), layout, others, profile(), 3) == bytes);
}

TEST_CASE("a link or bookmark to nowhere is left out of the file, and its words are words") {
    Layout layout = one_page({child(0, Role::Link)}, {"Nowhere"});
    layout.pages[0].links.push_back({{50, 50}, {40, 12}, "nowhere", 1});

    const PdfFacts facts = facts_of(layout);

    CHECK(facts.faults == kNothing);
    CHECK(facts.links == kNothing);
    CHECK(facts.tree == "Document\n  Span [Nowhere]\n");
}

TEST_CASE("without pages or profile there is no file") {
    Layout layout;
    layout.elements = {Element{}};
    CHECK_THROWS_WITH(written(layout), "writing PDF: there is no page");
    layout.pages = {new_page("1")};
    CHECK_THROWS_WITH(write_pdf(new_document(), layout, fonts(), "", 1),
                      "writing PDF: the colour profile is empty");
}

}  // namespace clinic
