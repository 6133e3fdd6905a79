#include "clerk/form.hpp"

#include "source/yaml_entry.hpp"

namespace clinic {

namespace {

// Blanks before the keys of an entry.
constexpr std::size_t kIndent = 4;

std::string key_text_of(const FormColumn& column, const std::string& words) {
    const YamlField::As as =
        column.holds == FormColumn::Holds::Words ? YamlField::As::Words : YamlField::As::Plain;
    return words.empty() ? column.key + ":" : block_text({column.key, words, as}, kIndent);
}

std::string entry_text(const FormSheet& sheet, const std::vector<std::string>& row) {
    std::string text;
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        text += (i == 0 ? "  - " : std::string(kIndent, ' ')) +
                key_text_of(sheet.columns[i], i < row.size() ? row[i] : "") + "\n";
    }
    return text;
}

std::string help_text_of(const FormSheet& sheet) {
    std::string text = "# " + sheet.title + ".\n";
    for (const FormColumn& column : sheet.columns) {
        if (!column.help.empty()) {
            text += "#   " + column.key + ": " + column.help + "\n";
        }
    }
    return text;
}

}  // namespace

void say_wrong(const FilledCell& cell, Problem problem, std::string message, std::string hint,
               Diagnostics& diagnostics) {
    if (cell.cell.empty()) {
        diagnostics.error(problem, cell.place, std::move(message), std::move(hint));
    } else {
        diagnostics.error_in(problem, cell.cell, std::move(message), std::move(hint));
    }
}

std::string form_yaml(const Form& form) {
    std::string text = "# " + form.title + ".\n# Fill in, and hand back with --from. ";
    text += "What stays empty is left out; copy an entry for one more.\n";
    for (const FormSheet& sheet : form.sheets) {
        text += "\n" + help_text_of(sheet) + sheet.key + ":\n";
        for (const std::vector<std::string>& row : sheet.rows) {
            text += entry_text(sheet, row);
        }
        if (sheet.rows_to_fill > 0 || sheet.rows.empty()) {
            text += entry_text(sheet, {});
        }
    }
    return text;
}

}  // namespace clinic
