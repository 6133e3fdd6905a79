// What can be typed: one table that parsing, --help, the man page and the README all follow.
#pragma once

#include "base/date.hpp"
#include "base/resources.hpp"

#include <exception>
#include <iosfwd>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// Exit codes; the README promises them.
constexpr int kWritten = 0;
constexpr int kInputErrors = 1;
constexpr int kWrongCommandLine = 2;
constexpr int kWorldFailed = 3;

struct Option {
    std::string_view name;
    // "DIR"; empty when the option takes no value.
    std::string_view value;
    // One line, no full stop; the default in words.
    std::string_view help;
    bool repeatable = false;
};

// What the user typed, names checked against the command's table. Options and arguments that are
// not there are absent.
struct Typed {
    std::vector<std::string> arguments;
    std::map<std::string, std::vector<std::string>, std::less<>> options;

    // The option's last value, or `otherwise`.
    std::string option(std::string_view name, std::string_view otherwise) const;
    std::vector<std::string> all(std::string_view name) const;
    bool has(std::string_view name) const;
};

// All that a command may know of the machine; only main.cpp asks the machine itself.
struct Surroundings {
    // The running executable.
    std::string program;
    int cores = 1;
    // The day on the machine's calendar: what a day is when none is given.
    Date today;
    std::ostream* out = nullptr;
    std::ostream* messages = nullptr;
};

struct Command {
    std::string_view name;
    // "AUTHORITY", "DIR"; as shown after the name.
    std::string_view arguments;
    std::size_t least_arguments = 0;
    std::size_t most_arguments = 0;
    std::string_view summary;
    std::vector<Option> options;
    std::string_view example;
    int (*run)(const Typed& typed, const Surroundings& surroundings);
};

// In the order in which a new user meets them.
const std::vector<Command>& commands();

// Runs what was typed (without the program's name) and returns the exit code.
int run_command(const std::vector<std::string>& words, const Surroundings& surroundings);

int run_build(const Typed& typed, const Surroundings& surroundings);
int run_close(const Typed& typed, const Surroundings& surroundings);
int run_calendar(const Typed& typed, const Surroundings& surroundings);
int run_check(const Typed& typed, const Surroundings& surroundings);
int run_describe(const Typed& typed, const Surroundings& surroundings);
int run_diff(const Typed& typed, const Surroundings& surroundings);
int run_explain(const Typed& typed, const Surroundings& surroundings);
int run_import(const Typed& typed, const Surroundings& surroundings);
int run_issue(const Typed& typed, const Surroundings& surroundings);
int run_minutes(const Typed& typed, const Surroundings& surroundings);
int run_new(const Typed& typed, const Surroundings& surroundings);
int run_schema(const Typed& typed, const Surroundings& surroundings);
int run_status(const Typed& typed, const Surroundings& surroundings);
int run_what_if(const Typed& typed, const Surroundings& surroundings);

// What `clinic --help`, `clinic COMMAND --help` and `clinic --man` print.
std::string help_text();
std::string help_text(const Command& command);
std::string man_page();

// The command line asks for something that cannot be: told with the usage, exit code 2.
class WrongCommandLine : public std::exception {
public:
    explicit WrongCommandLine(std::string message, std::string hint = {})
        : message_(std::move(message)), hint_(std::move(hint)) {}

    const char* what() const noexcept override { return message_.c_str(); }
    const std::string& hint() const { return hint_; }

private:
    std::string message_;
    std::string hint_;
};

struct WholeRange {
    int least = 0;
    int most = 0;
};

// The whole number given to an option, or `otherwise`. Throws WrongCommandLine when it is out of
// range.
int whole_option(const Typed& typed, std::string_view name, int otherwise, WholeRange range);

}  // namespace clinic
