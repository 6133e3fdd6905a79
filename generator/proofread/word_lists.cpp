#include "proofread/word_lists.hpp"

#include <set>

namespace clinic {

namespace {

using WordSet = std::set<std::string_view>;

}  // namespace

bool is_label_word(std::string_view lower) {
    static const WordSet kLabels = {
        "section",       "sections",  "appendix",    "appendices", "annex",    "annexes",
        "table",         "tables",    "figure",      "figures",    "page",     "pages",
        "para",          "paragraph", "paragraphs",  "item",       "no",       "number",
        "stage",         "stages",    "ks",          "level",      "levels",   "grade",
        "grades",        "priority",  "category",    "triad",      "band",     "version",
        "phase",         "option",    "options",     "programme",  "year",     "years",
        "room",          "objective", "strand",      "line",       "step",     "part",
        "chapter",       "schedule",  "clause",      "article",    "day",      "week",
        "wave",          "tier",      "class",       "unit",       "set",      "box",
        "collaborative", "group",     "partnership", "area",       "ward",     "recommendation",
        "rank",          "aged",      "age",         "ages",       "question", "action",
        "entry",         "key",       "regulation",  "act"};
    return kLabels.contains(lower);
}

bool is_small_word(std::string_view lower) {
    static const WordSet kSmall = {
        "a",       "about",   "above",    "across",  "after",   "again",   "against", "all",
        "already", "also",    "although", "am",      "an",      "and",     "any",     "are",
        "as",      "at",      "back",     "be",      "because", "been",    "before",  "being",
        "below",   "between", "both",     "but",     "by",      "can",     "could",   "currently",
        "did",     "do",      "does",     "done",    "during",  "each",    "either",  "else",
        "ever",    "every",   "few",      "for",     "from",    "further", "had",     "has",
        "have",    "having",  "he",       "her",     "here",    "his",     "how",     "however",
        "i",       "if",      "in",       "into",    "is",      "it",      "its",     "just",
        "less",    "many",    "may",      "might",   "more",    "most",    "much",    "must",
        "my",      "no",      "nor",      "not",     "now",     "of",      "off",     "on",
        "once",    "only",    "or",       "other",   "others",  "our",     "out",     "over",
        "own",     "per",     "rather",   "same",    "shall",   "she",     "should",  "since",
        "so",      "some",    "still",    "such",    "than",    "that",    "the",     "their",
        "them",    "then",    "there",    "these",   "they",    "this",    "those",   "through",
        "to",      "today",   "together", "too",     "under",   "until",   "up",      "upon",
        "us",      "very",    "was",      "we",      "well",    "were",    "what",    "when",
        "where",   "whether", "which",    "while",   "who",     "whom",    "whose",   "why",
        "will",    "with",    "within",   "without", "would",   "yet",     "you",     "your"};
    return kSmall.contains(lower);
}

bool is_general_word(std::string_view lower) {
    static const WordSet kGeneral = {
        "academic",    "academies", "academy",    "achieving",   "additional", "analyses",
        "analysis",    "annual",    "appendix",   "attached",    "authority",  "authorities",
        "autumn",      "available", "average",    "averages",    "background", "better",
        "borough",     "breakdown", "change",     "changed",     "changes",    "children",
        "city",        "committee", "compared",   "copy",        "council",    "county",
        "current",     "data",      "described",  "detail",      "detailed",   "details",
        "document",    "education", "england",    "example",     "expected",   "explained",
        "fell",        "figure",    "figures",    "first",       "five",       "found",
        "four",        "full",      "given",      "good",        "group",      "groups",
        "higher",      "improve",   "improved",   "improvement", "improving",  "included",
        "information", "key",       "last",       "latest",      "level",      "levels",
        "list",        "listed",    "local",      "lower",       "main",       "member",
        "members",     "national",  "nationally", "new",         "next",       "number",
        "numbers",     "outcome",   "outcomes",   "outlined",    "outlines",   "overall",
        "overview",    "paper",     "papers",     "people",      "percentage", "period",
        "presented",   "process",   "progress",   "proposal",    "proposals",  "proposed",
        "provided",    "published", "pupil",      "pupils",      "rate",       "rates",
        "rating",      "report",    "reports",    "required",    "result",     "results",
        "rise",        "risen",     "rose",       "school",      "schools",    "score",
        "scores",      "section",   "see",        "service",     "services",   "set",
        "sets",        "shown",     "shows",      "slightly",    "spring",     "standard",
        "standards",   "summaries", "summary",    "summer",      "table",      "term",
        "terms",       "three",     "two",        "work",        "year",       "years",
        "aim",         "area",      "areas",      "best",        "point",      "points",
        "faster",      "low",       "high",       "stage",       "remains",    "remain",
        "although",    "made",      "make",       "like",        "following",  "form",
        "different",   "appended",  "enclosed",   "reported",    "reviewed",   "second"};
    return kGeneral.contains(lower);
}

std::string stem_of_word(std::string_view lower) {
    static constexpr std::string_view kEndings[] = {
        "ements", "ement", "ments", "ment", "ingly", "ings", "ing", "ations", "ation", "ates",
        "ated",   "ate",   "ies",   "ied",  "ed",    "es",   "ly",  "s",      "e",     "y"};
    for (const std::string_view ending : kEndings) {
        if (lower.ends_with(ending) && lower.size() >= ending.size() + 4) {
            lower.remove_suffix(ending.size());
            break;
        }
    }
    return std::string(lower);
}

}  // namespace clinic
