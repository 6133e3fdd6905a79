#include "render/write_html.hpp"

#include "base/base64.hpp"
#include "base/hash.hpp"
#include "render/html_parts.hpp"
#include "support/catch.hpp"

#include <set>
#include <vector>

using namespace clinic;

namespace {

Inlines plain_words(const std::string& words) {
    return {Words{words}};
}

Section section(const std::string& anchor, const std::string& title, int level) {
    return {anchor, title, level, false, false, {{Heading{1, plain_words(title), ""}}}};
}

// A cover, a part, and a part with two schools below it.
Document sample() {
    Document document;
    document.title = "Clinic & more";
    document.author = "Nenebridge";
    document.subject = "Autumn";
    document.running_head = "Nenebridge";
    document.banner = "MEMBERS";
    document.issued = "2015-10-07";
    document.sections = {section("cover", "School Performance Clinic", 1),
                         section("rag", "RAG table", 1), section("schools", "Schools", 1),
                         section("school-1", "St. Mary's <b>", 2), section("school-2", "Ash", 2)};
    document.sections.front().bare = true;
    document.sections[1].landscape = true;
    return document;
}

Layout labels_of(const Document& document) {
    Layout layout;
    for (const Section& one : document.sections) {
        layout.anchors[one.anchor] = {layout.pages.size(), 0};
        layout.pages.push_back({{}, std::to_string(layout.pages.size() + 1), {}, {}});
    }
    return layout;
}

std::string html_of(const Document& document) {
    return write_html(document, labels_of(document), Theme{});
}

// From the first `from` to the end of the next `to`.
std::string part_of(const std::string& html, const std::string& from, const std::string& to) {
    const std::size_t begin = html.find(from);
    REQUIRE(begin != std::string::npos);
    const std::size_t end = html.find(to, begin);
    REQUIRE(end != std::string::npos);
    return html.substr(begin, end + to.size() - begin);
}

// The value of every attribute of that name, in order.
std::vector<std::string> values_of(const std::string& html, const std::string& name) {
    const std::string opening = " " + name + "=\"";
    std::vector<std::string> values;
    for (std::size_t at = html.find(opening); at != std::string::npos;
         at = html.find(opening, at + 1)) {
        const std::size_t begin = at + opening.size();
        values.push_back(html.substr(begin, html.find('"', begin) - begin));
    }
    return values;
}

}  // namespace

TEST_CASE("the head says what the file is and lets it ask for nothing") {
    const std::string hash = "'sha256-" + base64(sha256_bytes(html_script())) + "'";
    CHECK(part_of(html_of(sample()), "<!DOCTYPE", "<style>") ==
          R"(<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Clinic &amp; more</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src )" +
              hash + R"(; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="Autumn">
<meta name="author" content="Nenebridge">
<meta name="dcterms.issued" content="2015-10-07">
<style>)");
}

TEST_CASE("the body reads in the order of the pack, under one h1, no level left out") {
    CHECK(part_of(html_of(sample()), "<header", "</footer>") == R"(<header class="bar"><div>
<p class="running">Nenebridge</p>
<p class="marking">MEMBERS</p>
<p><a href="#contents">Contents</a></p>
</div></header>
<main>
<section class="cover" id="cover" aria-labelledby="heading">
<h1 id="heading">School Performance Clinic</h1>
</section>
<nav aria-labelledby="contents">
<details open>
<summary><h2 id="contents">Contents</h2></summary>
<ul>
<li><a href="#rag">RAG table</a> <span class="page">page 2</span></li>
<li><a href="#schools">Schools</a> <span class="page">page 3</span>
<details><summary>All 2<span class="unseen"> under Schools</span></summary>
<ul>
<li><a href="#school-1">St. Mary&#39;s &lt;b&gt;</a> <span class="page">page 4</span></li>
<li><a href="#school-2">Ash</a> <span class="page">page 5</span></li>
</ul>
</details>
</li>
</ul>
</details>
</nav>
<section class="part landscape" id="rag" aria-labelledby="heading-1">
<p class="folio">page 2</p>
<h2 id="heading-1">RAG table</h2>
</section>
<section class="part" id="schools" aria-labelledby="heading-2">
<p class="folio">page 3</p>
<h2 id="heading-2">Schools</h2>
</section>
<section class="under" id="school-1" aria-labelledby="heading-3">
<p class="folio">page 4</p>
<h3 id="heading-3">St. Mary&#39;s &lt;b&gt;</h3>
</section>
<section class="under" id="school-2" aria-labelledby="heading-4">
<p class="folio">page 5</p>
<h3 id="heading-4">Ash</h3>
</section>
</main>
<footer>
<p>Nenebridge</p>
<p>MEMBERS</p>
</footer>)");
}

TEST_CASE(
    "a pack without a cover is headed by its title, and a part without a heading by its own") {
    Document document = sample();
    document.sections = {{"words", "Words", 1, false, false, {{Paragraph{plain_words("One.")}}}}};
    CHECK(part_of(html_of(document), "<main>", "</main>") == R"(<main>
<h1>Clinic &amp; more</h1>
<nav aria-labelledby="contents">
<details open>
<summary><h2 id="contents">Contents</h2></summary>
<ul>
<li><a href="#words">Words</a> <span class="page">page 1</span></li>
</ul>
</details>
</nav>
<section class="part" id="words" aria-label="Words">
<p class="folio">page 1</p>
<p>One.</p>
</section>
</main>)");
}

TEST_CASE("every id is unique and every link leads to one, whatever the anchors are called") {
    Document document = sample();
    for (const char* const anchor : {"contents", "heading", "heading-1", "table"}) {
        document.sections.push_back(section(anchor, anchor, 2));
        document.sections.push_back(section(std::string(anchor) + "-own", anchor, 2));
        auto& heading = std::get<Heading>(document.sections.back().blocks.front().is);
        heading.anchor = anchor;
    }
    const std::string html = html_of(document);

    const std::vector<std::string> ids = values_of(html, "id");
    const std::set<std::string> unique(ids.begin(), ids.end());
    CHECK(ids.size() == unique.size());
    std::vector<std::string> lost;
    for (const std::string& target : values_of(html, "href")) {
        if (target.front() != '#' || !unique.contains(target.substr(1))) {
            lost.push_back(target);
        }
    }
    CHECK(lost.empty());
}

TEST_CASE("the marking cannot leave the style sheet") {
    Document document = sample();
    document.banner = "A \"1\"</style>\n\\£ B";
    const std::string html = html_of(document);
    CHECK(
        part_of(html, "--marking:", ";\n") ==
        R"(--marking: "A \000022 1\000022 \00003c \00002f style\00003e \00000a \00005c \0000a3  B";
)");
    CHECK(html.find("</style>") == html.rfind("</style>"));
}

TEST_CASE("each mark of a finding is drawn once, in the style sheet") {
    const std::string html = html_of(sample());
    for (const char* name : {"red", "amber", "green", "none"}) {
        const std::string rule = part_of(html, "\n.rag-" + std::string(name), "}");
        CHECK(rule.find("url(\"data:image/svg+xml;base64,") != std::string::npos);
        CHECK(html.find(rule) == html.rfind(rule));
    }
}

TEST_CASE("what a part is chosen by stands on it, a line each") {
    Document document = sample();
    document.sections[3].traits = {{"Phase", "Primary"}, {"Flag in", "<b>\"Finance"}};
    CHECK(part_of(html_of(document), "id=\"school-1\"", ">") ==
          "id=\"school-1\" data-traits=\"Phase: Primary\nFlag in: &lt;b&gt;&quot;Finance\" "
          "aria-labelledby=\"heading-3\">");
}

TEST_CASE("the one script runs, and no words of the pack can add to it") {
    Document document = sample();
    document.sections[3].title = "</script><script>alert(1)</script>";
    document.sections[3].traits = {{"Phase", "\"><img src=x onerror=alert(1)>"}};
    const std::string html = html_of(document);
    const std::string script =
        "<script type=\"module\">" + std::string(html_script()) + "</script>";
    CHECK(html.find(script) != std::string::npos);
    CHECK(html.find("<script") == html.rfind("<script"));
    CHECK(html.find("<img") == std::string::npos);
    // It would end the script.
    CHECK(html_script().find("</") == std::string_view::npos);
    CHECK(html_script().find("innerHTML") == std::string_view::npos);
}
