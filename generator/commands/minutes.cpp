#include "assess/figure_words.hpp"
#include "base/failure.hpp"
#include "base/number_text.hpp"
#include "base/whole_file.hpp"
#include "clerk/minutes_edit.hpp"
#include "clerk/minutes_form.hpp"
#include "commands/choose.hpp"
#include "commands/folder_change.hpp"
#include "pipeline.hpp"
#include "render/workbook.hpp"

#include <filesystem>
#include <ostream>

namespace clinic {

namespace {

SheetCell cell_of(const std::string& words, const FormColumn& column) {
    if (words.empty()) {
        return {};
    }
    const std::optional<Date> day = date_from(words);
    if (column.holds == FormColumn::Holds::Day && day) {
        return {*day};
    }
    const std::optional<double> number = number_from(words);
    if (column.holds == FormColumn::Holds::Number && number) {
        return {SheetNumber{*number, *number == static_cast<int>(*number) ? 0 : 1}};
    }
    return {words};
}

SheetColumn column_of(const FormColumn& column) {
    SheetColumn sheet;
    sheet.head = column.head;
    sheet.width = column.width;
    sheet.kind = column.holds == FormColumn::Holds::Day      ? SheetColumnKind::Date
                 : column.holds == FormColumn::Holds::Number ? SheetColumnKind::Number
                                                             : SheetColumnKind::Words;
    sheet.choices = column.choices;
    sheet.help = column.help;
    sheet.is_to_fill = !column.help.empty();
    return sheet;
}

Workbook workbook_of(const Form& form, const History& history, const Date& day) {
    Workbook workbook;
    workbook.title = form.title;
    workbook.author = history.authority.name;
    workbook.day = day;
    for (const FormSheet& sheet : form.sheets) {
        Sheet filled;
        filled.title = sheet.title;
        filled.rows_to_fill = static_cast<std::size_t>(sheet.rows_to_fill);
        for (const FormColumn& column : sheet.columns) {
            filled.columns.push_back(column_of(column));
        }
        for (const std::vector<std::string>& row : sheet.rows) {
            filled.rows.emplace_back();
            for (std::size_t i = 0; i < row.size(); ++i) {
                filled.rows.back().push_back(cell_of(row[i], sheet.columns[i]));
            }
        }
        workbook.sheets.push_back(std::move(filled));
    }
    return workbook;
}

// Schools causing concern, as the agenda deals with them.
std::vector<int> discussed_schools(const Judged& judged) {
    std::vector<int> schools;
    for (std::size_t i = 0; i < judged.now.schools.size(); ++i) {
        if (judged.assessment.schools[i].causes_concern) {
            schools.push_back(judged.now.schools[i].school->urn);
        }
    }
    return schools;
}

int hand_out(const Typed& typed, const Surroundings& surroundings, const History& history,
             const Form& form, const Meeting& meeting) {
    const std::string path = typed.option("out", "minutes-" + meeting.id + ".xlsx");
    const bool is_workbook = path.ends_with(".xlsx");
    if (!is_workbook && !path.ends_with(".yaml")) {
        throw WrongCommandLine("--out is '" + path + "'", "a form ends in .xlsx or .yaml");
    }
    if (std::filesystem::exists(path)) {
        throw Failure("writing " + path +
                      ": it is there already, and may hold what somebody filled in");
    }
    write_whole_file(path, is_workbook ? workbook_bytes(workbook_of(form, history, meeting.date))
                                       : form_yaml(form));
    *surroundings.out << path << "\n";
    return kWritten;
}

int hand_back(const Typed& typed, const Surroundings& surroundings, const OpenFolder& open,
              const Form& form, const View& view, const View& papers) {
    Diagnostics diagnostics;
    const Meeting& meeting = *view.meeting;
    if (meeting.closed) {
        diagnostics.error(Problem::Contradiction, meeting.place,
                          "the clinic was closed on " + iso_text(*meeting.closed),
                          "what is new belongs to the next clinic");
    }
    const FilledForm filled = read_filled_form(typed.option("from", ""), form, diagnostics);
    MinutesTaken taken;
    // Without a sheet or column of a workbook every cell of it would seem to be missing.
    if (!diagnostics.has_errors() || filled.file.text != nullptr) {
        taken = take_minutes(filled, view, papers, diagnostics);
    }
    std::vector<ChangedFile> changes;
    if (!diagnostics.has_errors()) {
        const std::string path = "clinics/" + meeting.id + ".yaml";
        ChangedFile file{path, content_of(open, path), content_of(open, path)};
        put_minutes(file, taken, meeting, *view.history, diagnostics);
        if (file.after != file.before) {
            changes.push_back(std::move(file));
        }
        read_history(files_after(open, changes), surroundings.cores, diagnostics);
    }
    if (diagnostics.has_errors()) {
        *surroundings.messages << to_text(diagnostics, "nothing was written");
        return kInputErrors;
    }
    make_changes(open, changes, typed, surroundings);
    const auto count = [](std::size_t number, std::string_view noun) {
        return count_text(static_cast<int>(number), noun);
    };
    *surroundings.out << (changes.empty() ? "nothing is new: " : "")
                      << count(taken.minutes.size(), "minute") << ", "
                      << count(taken.outcomes.size(), "outcome") << ", "
                      << count(taken.actions.size(), "action") << "; "
                      << count(taken.news.size(), "earlier action") << " with news\n";
    return kWritten;
}

}  // namespace

int run_minutes(const Typed& typed, const Surroundings& surroundings) {
    if (typed.has("from") && typed.has("out")) {
        throw WrongCommandLine("--out and --from together",
                               "--out writes the form, --from takes it back");
    }
    const OpenFolder open = open_folder(typed.arguments[0], find_resources(surroundings.program));
    Diagnostics diagnostics;
    const History history = read_history(open.files, surroundings.cores, diagnostics);
    Wish wish;
    wish.meeting = choose_meeting(typed, history, diagnostics);
    wish.jobs = surroundings.cores;
    if (diagnostics.has_errors()) {
        *surroundings.messages << to_text(diagnostics, "nothing was written");
        return kInputErrors;
    }
    // What is discussed is what its papers said; what is minuted, what the meeting itself knew.
    const Judged papers = judge(history, wish);
    const View view = view_on(wish.meeting->date, history, *wish.meeting, surroundings.cores);
    const Form form = minutes_form(view, discussed_schools(papers));
    return typed.has("from") ? hand_back(typed, surroundings, open, form, view, papers.now)
                             : hand_out(typed, surroundings, history, form, *wish.meeting);
}

}  // namespace clinic
