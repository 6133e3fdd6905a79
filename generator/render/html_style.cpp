#include "render/html_style.hpp"

#include "base/number_text.hpp"
#include "render/svg.hpp"
#include "text/characters.hpp"

#include <string_view>

namespace clinic {

namespace {

constexpr std::string_view kScreen = R"css(
*, *::before, *::after { box-sizing: border-box; }
html {
  color-scheme: light;
  scroll-padding-top: 4rem;
  text-size-adjust: 100%;
  -webkit-text-size-adjust: 100%;
}
body {
  margin: 0;
  background: #fff;
  color: var(--ink);
  font-family: var(--family);
  font-size: 1rem;
  line-height: 1.5;
  font-variant-numeric: lining-nums tabular-nums;
  overflow-wrap: break-word;
}

/* The marking of the edition stays in sight. */
.bar {
  position: sticky;
  top: 0;
  z-index: 3;
  background: var(--accent);
  color: #fff;
  font-size: 0.875rem;
  line-height: 1.25;
}
.bar > div {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.5rem;
  align-items: baseline;
  max-width: 74rem;
  margin: 0 auto;
  padding: 0.5rem 1rem;
}
.bar p { max-width: none; margin: 0; }
.bar .running { flex: 1 1 auto; }
.bar .marking { font-weight: 700; }
.bar a { color: inherit; }

main, footer { max-width: 74rem; margin: 0 auto; padding: 0 1rem; }
.logo { display: block; float: right; width: auto; height: var(--logo); margin: 1rem 0 1rem 1rem; }
footer { border-top: 1px solid var(--rule); margin-top: 4rem; padding-block: 1rem 3rem; }
footer p { margin: 0; color: var(--quiet); font-size: 0.875rem; }

.skip {
  position: absolute;
  left: 0.5rem;
  top: -10rem;
  z-index: 4;
  padding: 0.5rem 1rem;
  background: #fff;
  color: var(--accent);
}
.skip:focus { top: 0.5rem; }
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.marks { position: absolute; }

a { color: var(--accent); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.bar :focus-visible { outline-color: #fff; }
a.page { white-space: nowrap; }

/* Words */
h1, h2, h3, h4, h5, h6 {
  margin: 2rem 0 0.5rem;
  color: var(--accent);
  line-height: 1.2;
  text-wrap: balance;
}
h1 { font-size: clamp(1.875rem, 1.4rem + 2vw, 2.75rem); }
h2 { font-size: clamp(1.5rem, 1.3rem + 0.9vw, 2rem); }
h3 { font-size: 1.375rem; }
h4 { font-size: 1.125rem; }
h5, h6 { font-size: 1rem; }
p, ul, ol, dl, figure { margin: 0 0 1rem; }
p, li, dd { text-wrap: pretty; }
p, ul:not(.tiles), ol { max-width: 46rem; }
ul, ol { padding-left: 1.5rem; }
li { margin-bottom: 0.25rem; }
sup { font-size: 0.75em; line-height: 0; }
.notes { margin-top: 1.5rem; padding-top: 0.5rem; border-top: 1px solid var(--rule); font-size: 0.875rem; }
.notes li:target { background: var(--wash); }
ul.contents { padding: 0; list-style: none; column-gap: 2rem; max-width: none; }
ul.contents li { display: flex; justify-content: space-between; gap: 1rem; margin: 0; padding: 0.25rem 0; border-bottom: 1px solid var(--rule); }
ul.contents .below { padding-left: 1rem; }
small, .small { color: var(--quiet); font-size: 0.875em; }
.lead { font-size: 1.1875rem; }
.question {
  padding: 0.5rem 1rem;
  border-left: 4px solid var(--accent);
  background: var(--wash);
}

/* Parts */
section { margin-top: 3rem; padding-top: 1.5rem; border-top: 1px solid var(--rule); }
section > :is(h2, h3):first-of-type { margin-top: 0; }
section.under > h3:first-of-type { font-size: clamp(1.375rem, 1.2rem + 0.7vw, 1.75rem); }
section.cover h2 { font-size: 1.25rem; }
section.cover { margin-top: 0; border-top: 0; padding-top: 2rem; }
.folio { float: right; margin: 0 0 0 1rem; color: var(--quiet); font-size: 0.875rem; }

/* Contents */
nav { margin-top: 2rem; padding: 1rem 1.25rem; background: var(--wash); }
nav h2 { margin-top: 0; font-size: 1.25rem; }
nav ul { max-width: none; margin: 0; padding: 0; list-style: none; }
nav li { margin: 0; padding: 0.25rem 0; }
nav .page { color: var(--quiet); font-size: 0.875rem; white-space: nowrap; }
nav details { margin: 0.25rem 0 0.5rem; }
nav summary { color: var(--accent); cursor: pointer; padding: 0.25rem 0; }
nav details ul { columns: 17rem; column-gap: 2rem; padding: 0.25rem 0 0 1rem; }
nav details li { break-inside: avoid; }

/* Tables */
/* A table is never narrower than its words, so that no word needs breaking. */
table {
  width: 100%;
  border-collapse: collapse;
  margin: 0;
  background: #fff;
  overflow-wrap: normal;
}
.fit { position: relative; overflow-x: auto; margin: 0 0 1.5rem; }
caption { padding: 0 0 0.5rem; text-align: left; font-weight: 700; text-wrap: pretty; }
th, td {
  padding: 0.375rem 0.5rem;
  border-bottom: 1px solid var(--rule);
  text-align: left;
  vertical-align: top;
}
thead th, thead td {
  border-bottom: 0;
  /* A border would stay behind when the head is held in sight. */
  box-shadow: inset 0 -2px var(--accent);
  background: var(--wash);
  color: var(--accent);
  vertical-align: bottom;
  line-height: 1.25;
}
tbody th { font-weight: 400; }
tbody .group > *, tbody .total > * { font-weight: 700; }
tbody .group > * { padding-top: 0.75rem; border-bottom: 2px solid var(--accent); }
tbody .total > * { border-top: 2px solid var(--accent); }
tbody tr:hover > * { background: var(--wash); }
.center { text-align: center; }
.end { text-align: right; }
.dense { font-size: 0.875rem; line-height: 1.3; }
.dense th, .dense td { padding: 0.25rem 0.375rem; }
/* It holds its unseen words, which would widen the page. */
.scroll { position: relative; margin: 0 0 1.5rem; }
td svg, th svg, caption svg { vertical-align: middle; }

/* Charts and marks keep their colours where the reader chose others: they stand on white. */
svg { font-family: inherit; font-weight: 400; overflow: visible; }
.rag, .keep { white-space: nowrap; }
.mark { width: 1.2em; height: 1.2em; vertical-align: -0.25em; }
figure svg { display: block; }
figure > svg { max-width: 100%; height: auto; }
figure .scroll { margin-bottom: 0.5rem; }
figcaption { margin-bottom: 0.5rem; color: var(--quiet); font-size: 0.875rem; max-width: 46rem; }
.finding { display: block; color: var(--ink); font-size: 1rem; }

/* The figures of a chart, folded away. */
.figures { position: relative; }
.figures summary { width: fit-content; padding: 0.25rem 0; color: var(--accent); cursor: pointer; font-size: 0.875rem; }
.figures[open] > summary { margin-bottom: 0.5rem; }
.figures table { width: auto; min-width: min(24rem, 100%); }
.figures .scroll > .dense { min-width: 36rem; }
.figures .scroll > table > caption { position: static; width: auto; }

/* Terms, tiles, callouts */
dl { display: grid; gap: 0 2rem; }
dl:is(.across-3, .across-4, .across-5, .across-6) { grid-template-columns: repeat(2, 1fr); }
dl > div { padding: 0.375rem 0; border-bottom: 1px solid var(--rule); }
dt { color: var(--quiet); font-size: 0.875rem; }
dd { margin: 0; }
.tiles { display: grid; gap: 0.75rem; padding: 0; list-style: none; }
.tiles li { margin: 0; padding: 0.75rem 1rem; border-top: 4px solid var(--accent); background: var(--wash); }
.tiles p { margin: 0; }
.tiles .label { font-weight: 700; }
.tiles .figure { color: var(--accent); font-size: 1.5rem; line-height: 1.3; font-weight: 700; }
.tiles .note { color: var(--quiet); font-size: 0.875rem; }
.callout {
  max-width: 46rem;
  margin: 0 0 1rem;
  padding: 0.75rem 1rem;
  border: 1px solid var(--rule);
  border-left: 6px solid var(--accent);
  background: var(--wash);
}
.callout.warning { border-color: var(--warning); background: #fff; }
.callout > :first-child { margin-top: 0; }
.callout > :last-child { margin-bottom: 0; }

@media (min-width: 40rem) {
  .across-2 { grid-template-columns: repeat(2, 1fr); }
  .across-3, .across-4, .across-5, .across-6 { grid-template-columns: repeat(2, 1fr); }
  ul.contents.across-2 { columns: 2; }
  ul.contents.across-3 { columns: 3; }
}
@media (min-width: 60rem) {
  :is(dl, ul).across-3 { grid-template-columns: repeat(3, 1fr); }
  :is(dl, ul).across-4 { grid-template-columns: repeat(4, 1fr); }
  :is(dl, ul).across-5 { grid-template-columns: repeat(5, 1fr); }
  :is(dl, ul).across-6 { grid-template-columns: repeat(6, 1fr); }
}

/* A wide table scrolls in its own region, its head and first column held in sight. */
.scroll { overflow: auto; }
.scroll.long { max-height: 85vh; }
.scroll > table { min-width: 44rem; }
.scroll > .dense { min-width: 58rem; }
.scroll > table > caption { position: sticky; left: 0; width: calc(100vw - 2rem); }
.scroll > table > thead > tr > * { position: sticky; top: 0; z-index: 1; }
.scroll > table > tbody > tr > th {
  position: sticky;
  left: 0;
  min-width: 7rem;
  max-width: 9rem;
  background: #fff;
}
.scroll > table > tbody > .group > th { max-width: none; }
.scroll > table > thead > tr > :first-child { left: 0; z-index: 2; }

/* From here on it fits, and the head is held below the bar. */
@media (min-width: 80rem) {
  .bar > div { flex-wrap: nowrap; height: var(--bar); white-space: nowrap; }
  .bar .running { overflow: hidden; text-overflow: ellipsis; }
  .scroll, .scroll.long { overflow: visible; max-height: none; }
  .scroll > table, .scroll > .dense { min-width: 0; }
  .scroll > table > caption { position: static; width: auto; }
  .scroll > table > thead > tr > * { top: var(--bar); }
  .scroll > table > tbody > tr > th { position: static; min-width: 0; max-width: none; }
}
@media (max-width: 40rem) {
  .bar .running { display: none; }
  .bar > div { justify-content: space-between; }
}
@media (forced-colors: active) {
  svg { forced-color-adjust: none; background: #fff; }
  .callout, .tiles li, .question, nav { border: 1px solid; }
  .bar { border-bottom: 1px solid; }
  thead th, thead td { border-bottom: 2px solid; }
}
)css";

// Browsers that know margin boxes repeat the marking on every sheet; the line at the head of each
// part carries it for the others.
constexpr std::string_view kPrint = R"css(
@media print {
  html { font-size: var(--print-size); }
  body { line-height: 1.35; }
  .bar, .skip, nav details, .figures:not([open]), .figures summary { display: none; }
  main, footer { max-width: none; padding: 0; }
  main { margin: 0; }
  nav { background: none; padding: 0; break-before: page; }
  section { margin: 0; padding: 0; border: 0; break-before: page; }
  section.cover { break-before: auto; page: cover; }
  section.landscape { page: landscape; }
  .folio::before { content: var(--marking) " \00b7  "; font-weight: 700; }
  .page-break { break-after: page; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  a, a.page { color: inherit; text-decoration: none; }
  .fit, .scroll, .scroll.long { overflow: visible; max-height: none; }
  .scroll > table, .scroll > .dense { min-width: 0; }
  .scroll > table > caption { position: static; width: auto; }
  .scroll > table > * > tr > * { position: static; }
  thead { display: table-header-group; break-after: avoid; }
  caption, tbody:first-of-type tr:first-child, .total { break-before: avoid; }
  .group { break-after: avoid; }
  tr, figure, .callout, .tiles li, dl > div { break-inside: avoid; }
  figure svg { max-width: 100%; height: auto; }
  thead th, thead td, .tiles li, .callout, .question { print-color-adjust: exact; }
  .across-2 { grid-template-columns: repeat(2, 1fr); }
  :is(dl, ul).across-3 { grid-template-columns: repeat(3, 1fr); }
  :is(dl, ul).across-4 { grid-template-columns: repeat(4, 1fr); }
  :is(dl, ul).across-5 { grid-template-columns: repeat(5, 1fr); }
  :is(dl, ul).across-6 { grid-template-columns: repeat(6, 1fr); }
  footer { display: none; }
}
)css";

// Words as a CSS string. All but plain letters, digits and blanks are written as their numbers, so
// that no word can end the string or the style element.
std::string css_string(std::string_view words) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text = "\"";
    for (std::size_t at = 0; at < words.size();) {
        const char32_t character = next_character(words, at);
        const bool is_letter =
            (character | 0x20U) >= U'a' && (character | 0x20U) <= U'z' && character < 0x80;
        if (is_letter || character == U' ' || (character >= U'0' && character <= U'9')) {
            text += static_cast<char>(character);
            continue;
        }
        text += '\\';
        for (unsigned shift = 24; shift > 0; shift -= 4) {
            text += kDigits[(character >> (shift - 4)) & 0xFU];
        }
        // Belongs to the number; without it a blank that follows would.
        text += ' ';
    }
    return text + "\"";
}

std::string points(double length) {
    return number_text(length) + "pt";
}

// The council's own first; then the program's and what machines have that is like it.
std::string families(const Theme& theme) {
    return (theme.family.empty() ? "" : css_string(theme.family) + ", ") +
           "Lato, Carlito, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, sans-serif";
}

std::string custom_properties(const Document& document, const Theme& theme) {
    return ":root {\n  --ink: " + color_text(theme.ink) +
           ";\n  --quiet: " + color_text(theme.quiet) + ";\n  --rule: " + color_text(theme.rule) +
           ";\n  --wash: " + color_text(theme.wash) + ";\n  --accent: " + color_text(theme.accent) +
           ";\n  --warning: " + color_text(theme.rag_red) + ";\n  --family: " + families(theme) +
           ";\n  --print-size: " + points(theme.body_size) +
           ";\n  --logo: " + points(theme.logo_height) +
           ";\n  --bar: 2.125rem;\n  --marking: " + css_string(document.banner) + ";\n}\n";
}

std::string paper_rules(const Document& document, const Theme& theme) {
    const std::string words = "font: " + points(theme.small_size) + " " + families(theme) +
                              "; color: " + color_text(theme.quiet) + ";";
    return "@page {\n  size: " + points(theme.paper.width) + " " + points(theme.paper.height) +
           ";\n  margin: " + points(theme.margin_top) + " " + points(theme.margin_side) + " " +
           points(theme.margin_bottom) +
           ";\n  @top-left { content: " + css_string(document.running_head) + "; " + words +
           " }\n  @top-right { content: " + css_string(document.banner) + "; " + words +
           " font-weight: 700; }\n}\n" + "@page landscape { size: " + points(theme.paper.height) +
           " " + points(theme.paper.width) + "; }\n" +
           "@page cover { @top-left { content: none; } @top-right { content: none; } }\n";
}

}  // namespace

std::string html_style(const Document& document, const Theme& theme) {
    std::string style = custom_properties(document, theme);
    style += kScreen;
    style += paper_rules(document, theme);
    style += kPrint;
    if (theme.mono) {
        style += ".logo { filter: grayscale(1); }\n";
    }
    return style;
}

}  // namespace clinic
