#include "compose/template_help.hpp"

#include "base/wrapped_text.hpp"
#include "compose/chart_values.hpp"
#include "compose/components.hpp"
#include "compose/format.hpp"
#include "compose/template_reader.hpp"
#include "disclose/disclosed.hpp"

#include <algorithm>
#include <map>
#include <vector>

namespace clinic {

namespace {

constexpr std::size_t kTerm = 22;

// The parts of the page that no list in the program tells.
constexpr std::string_view kIntroduction = R"(WHAT MAY BE WRITTEN IN A PACK

A pack is a folder of templates/: pack.yaml, and a file in Markdown for each part. A file that is
not in it is taken from templates/shared/. A folder templates/ of an authority folder comes first:
what stands there takes the place of the program's own file of the same name. 'clinic new pack'
copies a pack to begin with, and 'clinic check' tells every mistake in it with its line and column.

)";

constexpr std::string_view kWords = R"(WORDS AND VALUES

# A heading, **bold**, *italic*, - a list, [words](#part-rag): Markdown, as is usual.
{{ school.name }}                                 a value
{{ school.head.name or "not recorded" }}          what is said when there is none
{{ ", since " + school.head.since as year }}      words that stand only with the value; a format
{{ school.concern.outcome if school.concern.listed }}  only if it holds
{{ "academy" if school.academy or "maintained" }} words by a condition
{{ schools.count as counted "school" }}           how long a list is; .first and .last of it
{{ line-break }}                                  a new line within a cell
A condition compares with == != < <= > >=, asks a list of texts with in, joins with and, or, not,
and may stand in parentheses.
A list may be cut and filtered: {{ for row in rows where row.standards == red limit 5 }}
Texts compare letter by letter: "Primary" is not "primary". Marks where they mean nothing, and a
value in a single brace, are mistakes.

TABLES

Table: What it shows
Empty: What is printed when it has no row.
{widths: 30 70, dense}

| School | Pupils |
|:--|--:|
| {{ for school in schools }} {{ school.name }} | {{ school.roll }} |

A row may begin with {{ for … }}, {{ if … }}, {{ group row in rows by row.phase }} (rows
below it then say {{ for row in group }}), {{ subtotal }} or {{ total }}. A table whose rows repeat
needs its 'Empty:' line. A head may begin with {{ if … }}: without it, the column is not there.
A word in `backticks` is small.
[^name] leads to a note at the foot, written as [^name]: what it says.

BLOCKS

::: if condition … ::: else if condition … ::: else … :::
::: for school in schools where school.concern.listed … ::: else … :::
::: callout note … :::      a box; 'warning' for what must not be missed
::: lead … :::              a larger first paragraph
::: small … :::             small print
::: question … :::          a question to ask
::: fold What it tells … ::: folded away on a screen, left out on paper
::: page-break
::: include name            the blocks of name.md, a file without front matter, which see what is
                            in scope here

FENCES

```trend on a line, keys of YAML on the next ones, and ``` on a line. Charts take of, caption
(what is drawn) and title (what it shows); tiles take across and tiles (label, figure, note);
details take columns and list (term, words, and for: line in lines before them); contents take
columns. A chart that has nothing to draw is left out with its caption.
)";

// A term and what it is, broken between words below the explanation.
std::string entry(std::size_t indent, const std::string& term, std::string_view help) {
    const std::size_t margin = indent + kTerm;
    std::string start = std::string(indent, ' ') + term;
    start.resize(std::max(start.size() + 2, margin), ' ');
    return hanging_text(std::move(start), help, margin);
}

std::string entries(const std::vector<KeyHelp>& keys) {
    std::string text;
    for (const KeyHelp& key : keys) {
        text += entry(2, std::string(key.name), key.help);
    }
    return text + "\n";
}

// Every kind of record once, where it first stands.
class NameTree {
public:
    std::string text_of(const Kind& record, std::size_t indent) {
        std::string text;
        for (const KindMember& member : record.members) {
            text += told(member, indent);
        }
        return text;
    }

private:
    std::string told(const KindMember& member, std::size_t indent) {
        const Kind& kind = *member.kind();
        const bool is_list = kind.shape == Shape::List;
        const Kind& inner = is_list ? *kind.element() : kind;
        std::string help(member.help);
        if (is_list || inner.shape != Shape::Record) {
            help += " (" + std::string(shape_words(kind)) + ")";
        }
        if (inner.shape != Shape::Record) {
            return entry(indent, std::string(member.name), help);
        }
        const auto [known, is_new] = seen_.emplace(&inner, std::string(member.name));
        if (!is_new) {
            return entry(indent, std::string(member.name),
                         help + "; it holds what '" + known->second + "' above does");
        }
        return entry(indent, std::string(member.name), help) + text_of(inner, indent + 2);
    }

    std::map<const Kind*, std::string> seen_;
};

}  // namespace

std::string template_help() {
    std::string text(kIntroduction);
    text += "KEYS OF pack.yaml\n\n" + entries(pack_keys());
    text += "KEYS AT THE TOP OF A PART, BETWEEN TWO LINES OF ---\n\n" + entries(part_keys());
    text += kWords;
    for (const std::string& name : component_names()) {
        std::string what;
        for (const ChartSource& chart : chart_sources()) {
            const bool is_new = chart.name == name && what.find(chart.example) == what.npos;
            what += is_new ? (what.empty() ? "of: " : "; or ") + std::string(chart.example) : "";
        }
        text += entry(2, name, what);
    }
    text += "\nFORMATS\n\n";
    for (const Format& format : formats()) {
        text += entry(2, "as " + std::string(format.name), format.help);
    }
    text += "\nNAMES\n\n" + NameTree().text_of(kind_of<Disclosed>(), 2);
    return text + entry(2, "report",
                        "that of 'reports' which names this pack; its values are empty where "
                        "nobody wrote one");
}

}  // namespace clinic
