#include "proofread/checks.hpp"

#include "base/letters.hpp"
#include "base/number_text.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace clinic {

namespace {

// A number of a cell, or why the cell takes part in no sum.
struct CellNumber {
    bool is_blank = false;
    std::optional<double> value;
    std::string_view words;
    // Decimal places, for what rounding may do to a sum.
    int decimals = 0;
};

// "8 (including 3 by telephone)" is 8; "£1,200" is 1200; "71%" and "SUPP" take part in no sum.
CellNumber number_of_cell(std::string_view cell) {
    CellNumber number;
    number.words = cell;
    number.is_blank = cell.empty() || cell == "-" || cell == ".";
    std::string_view rest = cell;
    const bool is_money = rest.starts_with("£");
    rest.remove_prefix(is_money ? std::string_view("£").size() : 0);
    std::string digits;
    std::size_t end = 0;
    while (end < rest.size() && (is_digit(rest[end]) || rest[end] == '.' || rest[end] == ',')) {
        digits += rest[end] == ',' ? "" : std::string(1, rest[end]);
        ++end;
    }
    const std::string_view after = rest.substr(end);
    if (after.empty() || after.starts_with(" (") ||
        (is_money && (after == "k" || after == "m" || after == "K"))) {
        number.value = number_from(digits);
        const std::size_t point = digits.find('.');
        number.decimals =
            point == std::string::npos ? 0 : static_cast<int>(digits.size() - point - 1);
        number.words = cell.substr(0, cell.size() - after.size());
    }
    return number;
}

using Rows = std::vector<const DraftBlock*>;

bool says_total(std::string_view cell) {
    const std::string words = small_letters(cell);
    return words.starts_with("total") || words.starts_with("grand total");
}

bool holds_word(std::string_view text, std::string_view word) {
    for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool begins = at == 0 || !is_letter(text[at - 1]) || !is_letter(word.front());
        const bool ends = end == text.size() || !is_letter(text[end]) || !is_letter(word.back());
        if (begins && ends) {
            return true;
        }
    }
    return false;
}

// A row or column of sums of some of the others, or of something else than the others.
bool breaks_sums(std::string_view cell) {
    const std::string words = small_letters(cell);
    for (const std::string_view sign :
         {"subtotal", "sub-total", "sub total", "of which", "including", "average", "mean", "rate",
          "percent", "percentage", "%", "per cent", "year", "change", "difference", "target",
          "rank"}) {
        if (holds_word(words, sign)) {
            return true;
        }
    }
    return false;
}

std::string_view cell_at(const DraftBlock& row, std::size_t column) {
    return column < row.cells.size() ? row.cells[column] : std::string_view();
}

// Numbers above or left of a total, with the total itself.
struct TableSum {
    std::vector<CellNumber> parts;
    CellNumber total;
};

bool is_year(double value, std::string_view words) {
    return value >= 1900 && value <= 2100 && value == std::floor(value) &&
           words.find(',') == std::string_view::npos && words.size() == 4;
}

void check_sum(const TableSum& table, DraftFindings& findings) {
    if (!table.total.value) {
        return;
    }
    double sum = 0;
    double most = 0;
    int decimals = table.total.decimals;
    std::size_t count = 0;
    std::string text;
    for (const CellNumber& part : table.parts) {
        if (part.is_blank) {
            continue;
        }
        if (!part.value || is_year(*part.value, part.words)) {
            return;
        }
        sum += *part.value;
        most = std::max(most, *part.value);
        decimals = std::max(decimals, part.decimals);
        ++count;
        text += (text.empty() ? "" : " + ") + number_text(*part.value);
    }
    // Rounded parts may miss a rounded total; whole numbers may not.
    const double unit = std::pow(10.0, -decimals);
    const double allowed = decimals == 0 ? 0 : unit * (static_cast<double>(count) + 1) / 2;
    const double total = *table.total.value;
    // A "total" among its parts is an average of all.
    if (count < 2 || total < most || std::abs(sum - total) <= allowed + unit / 1000) {
        return;
    }
    constexpr std::size_t kMostShown = 12;
    text = count > kMostShown ? number_text(static_cast<double>(count), 0) + " cells" : text;
    findings.say(
        Problem::TotalDiffers, table.total.words,
        "'" + std::string(table.total.words) + "' is not the sum of its " + "row or column",
        text + " = " + number_text(sum) + ", not " + number_text(total));
}

void check_columns(const Rows& rows, DraftFindings& findings) {
    const DraftBlock& head = *rows.front();
    const DraftBlock& last = *rows.back();
    if (!says_total(cell_at(last, 0)) || std::ranges::any_of(rows, [](const DraftBlock* row) {
            return breaks_sums(cell_at(*row, 0)) && !says_total(cell_at(*row, 0));
        })) {
        return;
    }
    for (std::size_t column = 1; column < last.cells.size(); ++column) {
        if (breaks_sums(cell_at(head, column))) {
            continue;
        }
        TableSum table;
        for (std::size_t row = 1; row + 1 < rows.size(); ++row) {
            // Totals within the table would count twice.
            if (says_total(cell_at(*rows[row], 0))) {
                table = {};
                continue;
            }
            table.parts.push_back(number_of_cell(cell_at(*rows[row], column)));
        }
        table.total = number_of_cell(cell_at(last, column));
        check_sum(table, findings);
    }
}

void check_rows(const Rows& rows, DraftFindings& findings) {
    const DraftBlock& head = *rows.front();
    const std::size_t last = head.cells.empty() ? 0 : head.cells.size() - 1;
    if (last < 3 || !says_total(head.cells[last])) {
        return;
    }
    for (std::size_t column = 1; column < last; ++column) {
        if (breaks_sums(head.cells[column]) || says_total(head.cells[column])) {
            return;
        }
    }
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (breaks_sums(cell_at(*rows[i], 0))) {
            continue;
        }
        TableSum table;
        for (std::size_t column = 1; column < last; ++column) {
            table.parts.push_back(number_of_cell(cell_at(*rows[i], column)));
        }
        table.total = number_of_cell(cell_at(*rows[i], last));
        check_sum(table, findings);
    }
}

}  // namespace

void check_tables(const Draft& draft, const KnownFacts&, DraftFindings& findings) {
    for (std::size_t i = 0; i < draft.blocks.size();) {
        Rows rows;
        while (i < draft.blocks.size() && draft.blocks[i].is == DraftBlock::Is::Row &&
               (rows.empty() || !draft.blocks[i].opens_table)) {
            rows.push_back(&draft.blocks[i++]);
        }
        if (rows.size() >= 3) {
            check_columns(rows, findings);
            check_rows(rows, findings);
        }
        i += rows.empty() ? 1 : 0;
    }
}

}  // namespace clinic
