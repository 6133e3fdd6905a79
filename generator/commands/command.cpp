#include "commands/command.hpp"

#include "base/nearest.hpp"
#include "base/number_text.hpp"

#include <algorithm>
#include <boost/program_options.hpp>
#include <ostream>

namespace clinic {

namespace po = boost::program_options;

// A new command or option is one row here.
const std::vector<Command>& commands() {
    static const std::vector<Command> kCommands = {
        {"build",
         "[AUTHORITY]",
         0,
         1,
         "make the packs of one clinic from an authority folder",
         {
             {"clinic", "ID", "the clinic, by its file's name; by default the latest"},
             {"as-at", "DATE",
              "the facts as they stood on a day, for the clinic or else the next one after it"},
             {"pack", "NAME", "a pack of templates/; by default all the clinic asks for", true},
             {"only", "WORDS",
              "of a pack that makes one file for each school or group: by number or name"},
             {"edition", "NAME", "whom it is for; by default what the pack says, or members"},
             {"out", "DIR", "where to write; by default out"},
             {"format", "LIST",
              "pdf, html, xlsx or several with commas; by default what the pack says, or pdf,html"},
             {"large-print", "", "in 18 point; the pages tell those of the usual print"},
             {"mono", "", "without colour and with little ink"},
             {"print", "", "for print on both sides: front sheet, right-hand pages, one numbering"},
             {"supplement", "N", "the papers that come after the pack, numbered on from it"},
             {"jobs", "N", "threads; by default one a core"},
             {"stop-after", "STAGE",
              "print model, assessment, disclosed, document or pages as text instead"},
         },
         "clinic build data/nenebridge --edition public",
         run_build},
        {"check",
         "[AUTHORITY]",
         0,
         1,
         "say everything that is wrong with an authority folder and its draft papers",
         {
             {"jobs", "N", "threads; by default one a core"},
         },
         "clinic check data/nenebridge",
         run_check},
        {"status",
         "[AUTHORITY]",
         0,
         1,
         "say what is still missing before a clinic, and what to do next",
         {
             {"clinic", "ID", "the clinic, by its file's name; by default the next, or the latest"},
             {"on", "DATE", "the day to look from; by default today"},
         },
         "clinic status data/nenebridge --clinic 2016-spring --on 2016-01-25",
         run_status},
        {"issue",
         "[AUTHORITY]",
         0,
         1,
         "make a clinic's papers the next version, and keep what they say",
         {
             {"clinic", "ID", "the clinic, by its file's name; by default the latest"},
             {"why", "TEXT",
              "why there is another version, or why one is withdrawn; every reader is told"},
             {"on", "DATE", "the day they go out or are withdrawn; by default today"},
             {"withdraw", "N", "take version N back instead; nothing is deleted"},
             {"dry-run", "", "say what would change and write nothing"},
             {"jobs", "N", "threads; by default one a core"},
         },
         "clinic issue nenebridge --clinic 2016-spring --on 2016-02-01 --why 'corrected table 3'",
         run_issue},
        {"diff",
         "A [B]",
         1,
         2,
         "say what differs between two issued versions or clinics, school by school",
         {
             {"clinic", "ID",
              "of an authority folder: its clinics; one alone: its last two versions", true},
             {"edition", "NAME", "of an authority folder: whom they are for; by default members"},
             {"format", "NAME", "text or json; by default text"},
         },
         "clinic diff nenebridge --clinic 2015-autumn --clinic 2016-spring --edition public",
         run_diff},
        {"explain",
         "AUTHORITY SCHOOL",
         2,
         2,
         "say why a school stands where it does: every rule, figure, limit and source",
         {
             {"clinic", "ID", "the clinic, by its file's name; by default the latest"},
             {"as-at", "DATE",
              "the facts as they stood on a day, for the clinic or else the next one after it"},
         },
         "clinic explain data/nenebridge 901041 --clinic 2015-autumn",
         run_explain},
        {"what-if",
         "AUTHORITY",
         1,
         1,
         "say which schools would be proposed another category if the rules were others",
         {
             {"rules", "FILE", "the rules to be tried over the ones in force, as in rules.yaml"},
             {"clinic", "ID", "the clinic, by its file's name; by default the latest"},
             {"as-at", "DATE",
              "the facts as they stood on a day, for the clinic or else the next one after it"},
         },
         "clinic what-if data/nenebridge --rules stricter.yaml",
         run_what_if},
        {"calendar",
         "AUTHORITY",
         1,
         1,
         "say when papers, deadlines and figures of each clinic are due, and what was in time",
         {
             {"clinic", "ID", "the clinic, by its file's name; by default all"},
             {"ics", "FILE", "write the days there as well, for calendars: an iCalendar file"},
         },
         "clinic calendar data/nenebridge --ics clinics.ics",
         run_calendar},
        {"minutes",
         "AUTHORITY",
         1,
         1,
         "write a clinic's minutes as a form to fill in, and take it back into the folder",
         {
             {"clinic", "ID", "the clinic, by its file's name; by default the latest"},
             {"out", "FILE",
              "the form, a workbook (.xlsx) or .yaml; by default minutes-CLINIC.xlsx"},
             {"from", "FILE", "take back a form that was filled in"},
             {"dry-run", "", "with --from: say what would change and write nothing"},
         },
         "clinic minutes nenebridge --clinic 2016-summer",
         run_minutes},
        {"close",
         "AUTHORITY",
         1,
         1,
         "close a clinic whose minutes are written, and open the next with all open actions",
         {
             {"clinic", "ID", "the clinic, by its file's name; by default the latest"},
             {"next", "DATE", "the day of the next clinic, where the file does not say it"},
             {"on", "DATE", "the day of closing; by default today"},
             {"dry-run", "", "say what would change and write nothing"},
         },
         "clinic close nenebridge --clinic 2016-summer --dry-run",
         run_close},
        {"import",
         "FILE[=YEAR]...",
         1,
         1000,
         "turn public data files into a new authority folder",
         {
             {"into", "DIR", "the authority folder to write"},
             {"la", "CODE", "the local authority's number, for example 874"},
         },
         "clinic import --into peterborough --la 874 spine.csv=2018 ofsted.xlsx census.csv=2019",
         run_import},
        {"new",
         "authority|example|pack DIR",
         2,
         2,
         "write a folder: 'authority' to fill, 'example' to learn from, 'pack' to reword",
         {
             {"from", "PACK", "of a pack: the pack that is copied; by default clinic"},
             {"name", "NAME", "of an authority: the council's name; by default New Council"},
             {"code", "CODE", "of an authority: its number, 100 to 999; by default 997"},
             {"council", "NAME",
              "of an example: nenebridge, a city of 2015/16, or ashmere, a county of 2025/26; by "
              "default nenebridge"},
             {"schools", "N",
              "of an example: how many schools, 1 to 24000; by default as many as in data/"},
             {"seed", "S",
              "of an example: another number gives other schools; by default as in data/"},
         },
         "clinic new authority mycouncil --name 'Mycouncil Borough Council' --code 873",
         run_new},
        {"describe",
         "WHAT",
         1,
         1,
         "print all that may be written in a template, names and formats included",
         {},
         "clinic describe template",
         run_describe},
        {"schema",
         "[KIND]",
         0,
         1,
         "print what a kind of file may hold, as JSON Schema for editors; without KIND the kinds",
         {
             {"into", "DIR", "write it there as KIND.json; without KIND all of them"},
         },
         "clinic schema --into nenebridge/.schema",
         run_schema},
    };
    return kCommands;
}

std::string Typed::option(std::string_view name, std::string_view otherwise) const {
    const auto found = options.find(name);
    return found == options.end() ? std::string(otherwise) : found->second.back();
}

std::vector<std::string> Typed::all(std::string_view name) const {
    const auto found = options.find(name);
    return found == options.end() ? std::vector<std::string>{} : found->second;
}

bool Typed::has(std::string_view name) const {
    return options.find(name) != options.end();
}

int whole_option(const Typed& typed, std::string_view name, int otherwise, WholeRange range) {
    if (!typed.has(name)) {
        return otherwise;
    }
    const std::string text = typed.option(name, "");
    const std::optional<int> number = whole_number_from(text);
    if (!number || *number < range.least || *number > range.most) {
        throw WrongCommandLine("--" + std::string(name) + " is '" + text + "'",
                               "it takes a whole number from " + number_text(range.least, 0) +
                                   " to " + number_text(range.most, 0));
    }
    return *number;
}

namespace {

const Command* find_command(const std::string& name) {
    const auto found = std::find_if(commands().begin(), commands().end(),
                                    [&](const Command& command) { return command.name == name; });
    return found == commands().end() ? nullptr : &*found;
}

po::options_description description_of(const Command& command) {
    po::options_description description;
    for (const Option& option : command.options) {
        const std::string name(option.name);
        if (option.value.empty()) {
            description.add_options()(name.c_str(), "");
        } else {
            // Strings only: the library's own conversions take "-3" for a large number and stop at
            // blanks.
            description.add_options()(name.c_str(), po::value<std::vector<std::string>>());
        }
    }
    return description;
}

std::string hint_for_option(const Command& command, const std::string& word) {
    std::vector<std::string> names;
    for (const Option& option : command.options) {
        names.push_back("--" + std::string(option.name));
    }
    return name_hint(word, names);
}

void take_option(const Command& command, const po::option& option, Typed& typed) {
    const auto row =
        std::find_if(command.options.begin(), command.options.end(),
                     [&](const Option& known) { return known.name == option.string_key; });
    if (typed.has(option.string_key) && !row->repeatable) {
        throw WrongCommandLine("--" + option.string_key + " is given twice");
    }
    auto& values = typed.options[option.string_key];
    values.insert(values.end(), option.value.begin(), option.value.end());
}

// A folder or file without a name is most often a variable of the shell that is not set; taken as
// it stands it would mean the folder that one is in.
void check_names(const Command& command, const Typed& typed) {
    for (const std::string& argument : typed.arguments) {
        if (argument.empty()) {
            throw WrongCommandLine("an argument of '" + std::string(command.name) + "' is empty",
                                   "write '.' for the folder that you are in");
        }
    }
    for (const Option& option : command.options) {
        const bool names_a_place = option.value == "DIR" || option.value == "FILE";
        if (names_a_place && typed.has(option.name) && typed.option(option.name, "").empty()) {
            throw WrongCommandLine("--" + std::string(option.name) + " is empty",
                                   "write '.' for the folder that you are in");
        }
    }
}

void check_arguments(const Command& command, const Typed& typed) {
    check_names(command, typed);
    if (typed.arguments.size() < command.least_arguments) {
        throw WrongCommandLine(
            "'" + std::string(command.name) + "' needs " + std::string(command.arguments),
            "for example: " + std::string(command.example));
    }
    if (typed.arguments.size() > command.most_arguments) {
        throw WrongCommandLine(
            "'" + typed.arguments[command.most_arguments] + "' is one argument too many",
            "'" + std::string(command.name) + "' takes " + std::string(command.arguments));
    }
}

Typed parse(const Command& command, const std::vector<std::string>& words) {
    Typed typed;
    try {
        const po::options_description description = description_of(command);
        // The style must not guess: `--pac` would be taken for `--pack` today and be wrong
        // tomorrow.
        const int style = po::command_line_style::unix_style &
                          ~po::command_line_style::allow_guessing &
                          ~po::command_line_style::allow_short;
        const auto parsed = po::command_line_parser(words)
                                .options(description)
                                .style(style)
                                .allow_unregistered()
                                .run();
        for (const po::option& option : parsed.options) {
            if (option.unregistered || (option.position_key < 0 && option.string_key.empty())) {
                const std::string word = option.original_tokens.front();
                throw WrongCommandLine(
                    "'" + word + "' is no option of '" + std::string(command.name) + "'",
                    hint_for_option(command, word.substr(0, word.find('='))));
            }
            if (option.position_key >= 0) {
                typed.arguments.insert(typed.arguments.end(), option.value.begin(),
                                       option.value.end());
            } else {
                take_option(command, option, typed);
            }
        }
    } catch (const po::error& error) {
        throw WrongCommandLine(error.what());
    }
    check_arguments(command, typed);
    return typed;
}

int run_words(const std::vector<std::string>& words, const Surroundings& surroundings) {
    if (words.empty() || words[0] == "--help" || words[0] == "-h" || words[0] == "help") {
        *surroundings.out << help_text();
        return words.empty() ? kWrongCommandLine : kWritten;
    }
    if (words[0] == "--version") {
        *surroundings.out << "clinic " CLINIC_VERSION "\n";
        return kWritten;
    }
    if (words[0] == "--man") {
        *surroundings.out << man_page();
        return kWritten;
    }
    const Command* command = find_command(words[0]);
    if (command == nullptr) {
        std::vector<std::string> names;
        for (const Command& known : commands()) {
            names.emplace_back(known.name);
        }
        throw WrongCommandLine("'" + words[0] + "' is no command", name_hint(words[0], names));
    }
    const std::vector<std::string> rest(words.begin() + 1, words.end());
    if (std::find(rest.begin(), rest.end(), "--help") != rest.end()) {
        *surroundings.out << help_text(*command);
        return kWritten;
    }
    return command->run(parse(*command, rest), surroundings);
}

}  // namespace

int run_command(const std::vector<std::string>& words, const Surroundings& surroundings) {
    try {
        return run_words(words, surroundings);
    } catch (const WrongCommandLine& wrong) {
        *surroundings.messages << "clinic: " << wrong.what() << "\n";
        if (!wrong.hint().empty()) {
            *surroundings.messages << "  hint: " << wrong.hint() << "\n";
        }
        *surroundings.messages << "try 'clinic --help'\n";
        return kWrongCommandLine;
    }
}

}  // namespace clinic
