#include "commands/edition_words.hpp"

#include "pipeline.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

namespace clinic {

namespace {

// A column by the heads of its table and its place among them.
struct ColumnKey {
    std::vector<std::string> heads;
    std::size_t column = 0;

    auto operator<=>(const ColumnKey&) const = default;
};

// What one edition says: of each column whether any cell has words.
struct Said {
    std::map<ColumnKey, bool> columns;
    bool has_empty_heading = false;
};

void look_at(const Table& table, Said& said) {
    ColumnKey key;
    for (const Column& column : table.columns) {
        key.heads.push_back(plain_text(column.heading));
    }
    for (key.column = 0; key.column < table.columns.size(); ++key.column) {
        bool& has_words = said.columns[key];
        for (const Row& row : table.rows) {
            const bool is_plain = row.kind == TableRowKind::Plain;
            has_words = has_words || (is_plain && !row.cells[key.column].words.empty());
        }
    }
}

Said said_in(const Document& document, Said said) {
    for (const Section& section : document.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* table = std::get_if<Table>(&block.is)) {
                look_at(*table, said);
            } else if (const auto* heading = std::get_if<Heading>(&block.is)) {
                said.has_empty_heading = said.has_empty_heading || heading->words.empty();
            }
        }
    }
    return said;
}

// The council's own file that writes most of the heads; the first of several.
std::string file_of(const std::vector<std::string>& heads, const Pack& pack,
                    const std::string& own) {
    std::string found;
    std::ptrdiff_t most = -1;
    for (const auto& text : pack.texts) {
        const auto count = std::ranges::count_if(heads, [&](const std::string& head) {
            return text->content.find("| " + head + " |") != std::string::npos;
        });
        if (text->path.starts_with(own) && count > most) {
            found = text->path;
            most = count;
        }
    }
    return found;
}

class EditionWords {
public:
    EditionWords(const History& history, const std::string& own, int jobs, Diagnostics& diagnostics)
        : history_(history), own_(own), jobs_(jobs), diagnostics_(diagnostics) {}

    void check(const Pack& pack) {
        std::map<std::string, Said> editions;
        std::map<ColumnKey, bool> anywhere;
        for (const Edition& edition : history_.authority.editions) {
            Said& said = editions[edition.id];
            said = said_of(pack, edition);
            for (const auto& [key, has_words] : said.columns) {
                anywhere[key] = anywhere[key] || has_words;
            }
        }
        for (const auto& [edition, said] : editions) {
            if (pack.edition.empty() || pack.edition == edition) {
                tell(pack, edition, said, anywhere);
            }
        }
    }

private:
    Said said_of(const Pack& pack, const Edition& edition) const {
        Wish wish;
        wish.meeting = &history_.meetings.back();
        wish.edition = &edition;
        wish.jobs = jobs_;
        Said said;
        for (const NamedDocument& one : documents_of(history_, pack, wish)) {
            said = said_in(one.document, std::move(said));
        }
        return said;
    }

    void tell(const Pack& pack, const std::string& edition, const Said& said,
              const std::map<ColumnKey, bool>& anywhere) {
        const std::string where =
            " in the edition " + in_quotes(edition) + " of the pack " + in_quotes(pack.name);
        if (said.has_empty_heading) {
            diagnostics_.warning_in(Problem::EmptyValue, file_of({}, pack, own_),
                                    "a heading has no words" + where,
                                    "write what it says there: {{ … or \"words\" }}");
        }
        for (const auto& [key, has_words] : said.columns) {
            if (!has_words && anywhere.at(key)) {
                const std::string& head = key.heads[key.column];
                diagnostics_.warning_in(
                    Problem::EmptyValue, file_of(key.heads, pack, own_),
                    "the column " + in_quotes(head) + " is empty" + where,
                    "write what stands there instead, {{ … or \"not for the public\" }}, or begin "
                    "its head with {{ if edition.restricted }}");
            }
        }
    }

    const History& history_;
    const std::string own_;
    int jobs_;
    Diagnostics& diagnostics_;
};

}  // namespace

void warn_of_missing_words(const History& history, const std::vector<Pack>& packs,
                           const std::filesystem::path& own, int jobs, Diagnostics& diagnostics) {
    const std::string below = own.generic_string() + "/";
    EditionWords words(history, below, jobs, diagnostics);
    for (const Pack& pack : packs) {
        const bool is_own = std::ranges::any_of(
            pack.texts, [&](const auto& text) { return text->path.starts_with(below); });
        if (is_own && !history.meetings.empty()) {
            words.check(pack);
        }
    }
}

}  // namespace clinic
