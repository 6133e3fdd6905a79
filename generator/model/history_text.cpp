#include "base/number_text.hpp"
#include "model/choices.hpp"
#include "model/history.hpp"

#include <map>

namespace clinic {

namespace {

// Writes values by their field lists: one key a line, entries indented under theirs. What says
// nothing (empty words, an absent day) is left out.
class Printer {
public:
    std::string text;

    template <class Struct>
    void print_fields(const Struct& value) {
        for_each_field<Struct>([&](const auto& field) { print(field.name, value.*field.member); });
        print_more(value);
    }

    void print(std::string_view key, const std::string& value) {
        if (!value.empty()) {
            line(key, value);
        }
    }
    void print(std::string_view key, int value) {
        if (value != 0) {
            line(key, number_text(value, 0));
        }
    }
    void print(std::string_view key, double value) { line(key, number_text(value)); }
    void print(std::string_view key, bool value) { line(key, value ? "true" : "false"); }
    void print(std::string_view key, const Date& value) {
        if (value != Date{}) {
            line(key, iso_text(value));
        }
    }
    void print(std::string_view key, Unit value) { line(key, choice_word(value)); }
    void print(std::string_view key, Better value) { line(key, choice_word(value)); }
    void print(std::string_view key, YearKind value) { line(key, choice_word(value)); }
    void print(std::string_view key, DataState value) { line(key, choice_word(value)); }

    void print(std::string_view key, const Exemption& value) {
        std::string words = value.none ? "none" : value.officers ? "officers" : "";
        for (const int paragraph : value.paragraphs) {
            words += (words.empty() ? "" : ", ") + number_text(paragraph, 0);
        }
        for (const std::string& edition : value.see) {
            words += " see " + edition;
        }
        words += value.until ? " until " + iso_text(*value.until) : "";
        words += value.by.empty() ? "" : " by " + value.by;
        line(key, words + (value.why.empty() ? "" : ": " + value.why));
    }

    void print(std::string_view key, const CellValue& value) { line(key, cell_text(value)); }

    template <class T>
    void print(std::string_view key, const std::optional<T>& value) {
        if (value) {
            print(key, *value);
        }
    }

    template <class T>
    void print(std::string_view key, const std::vector<T>& values) {
        for (const T& value : values) {
            print(key, value);
        }
    }

    template <class T>
    void print(std::string_view key, const std::pair<std::string, T>& value) {
        print(std::string(key) + " " + value.first, value.second);
    }

    template <class T>
    void print(std::string_view key, const std::map<std::string, T>& values) {
        for (const auto& [name, value] : values) {
            print(std::string(key) + " " + name, value);
        }
    }

    template <class Struct>
    requires HasFields<Struct>
    void print(std::string_view key, const Struct& value) {
        std::string head(key);
        if constexpr (requires { value.id; }) {
            head += " " + value.id;
        }
        text += std::string(indent_, ' ') + head + "\n";
        indent_ += 2;
        print_fields(value);
        indent_ -= 2;
    }

    void line(std::string_view key, std::string_view value) {
        text += std::string(indent_, ' ') + std::string(key) + ": " + std::string(value) + "\n";
    }

private:
    template <class Struct>
    void print_more(const Struct&) {}

    void print_more(const Edition& edition) {
        print("sees", edition.sees);
        print("sees officers", edition.sees_officers);
    }
    void print_more(const Authority& authority) { print("alias", authority.aliases); }
    void print_more(const Measure& measure) { print_years(measure.first_year, measure.last_year); }
    void print_more(const Framework& framework) {
        print("areas", framework.areas);
        print("area", framework.area_names);
        for (const ScaleStep& step : framework.scale) {
            line("grade " + step.code, step.word);
        }
    }
    void print_more(const Rule& rule) {
        print("of", rule.of);
        print("of", rule.tests);
        print_years(rule.first_year, rule.last_year);
    }
    void print_more(const Revised& revised) { print("is", revised.is); }
    void print_more(const ComparatorTable& table) { print_table(table.figures); }
    void print_more(const School& school) {
        print("changed", school.changes);
        print("changed governors", school.governors.changes);
        print_table(school.figures);
    }

    void print_years(int first, int last) {
        if (first != 0 || last != 0) {
            line("years", (first == 0 ? "" : number_text(first, 0)) + "-" +
                              (last == 0 ? "" : number_text(last, 0)));
        }
    }

    void print_table(const FigureTable& table) {
        print("figures exempt", table.exempt);
        std::string years;
        for (const int year : table.years) {
            years += (years.empty() ? "" : " ") + number_text(year, 0);
        }
        print("years", years);
        for (const auto& [measure, cells] : table.rows) {
            std::string row;
            for (const CellValue& cell : cells) {
                row += (row.empty() ? "" : " ") + cell_text(cell);
            }
            line(measure, row);
        }
    }

    static std::string cell_text(const CellValue& cell) {
        std::string words = cell.symbol == Symbol::None ? number_text(cell.value)
                                                        : std::string(symbol_text(cell.symbol));
        if (!cell.detail) {
            return words;
        }
        const CellDetail& detail = *cell.detail;
        words += detail.cohort ? " of " + number_text(*detail.cohort, 0) : "";
        words += detail.state ? " " + std::string(choice_word(*detail.state)) : "";
        words += detail.source.empty() ? "" : " from " + detail.source;
        words += detail.known ? " known " + iso_text(*detail.known) : "";
        words += detail.note.empty() ? "" : " note " + detail.note;
        if (detail.exempt) {
            Printer mark;
            mark.print("exempt", *detail.exempt);
            mark.text.pop_back();
            words += " " + mark.text;
        }
        return "(" + words + ")";
    }

    std::size_t indent_ = 0;
};

}  // namespace

std::string to_text(const History& history) {
    Printer printer;
    printer.print("authority", history.authority);
    for (const std::string& id : history.measure_order) {
        const auto measure = history.measures.find(id);
        if (measure != history.measures.end()) {
            printer.print("measure", measure->second);
        }
    }
    for (const auto& [id, framework] : history.frameworks) {
        printer.print("framework", framework);
    }
    printer.print("rule", history.rules);
    printer.print("release", history.releases);
    printer.print("comparators", history.comparators);
    printer.print("network", history.network);
    printer.print("school", history.schools);
    printer.print("clinic", history.meetings);
    for (const auto& [year, days] : history.bank_holidays) {
        printer.print("bank holiday", days);
    }
    return printer.text;
}

}  // namespace clinic
