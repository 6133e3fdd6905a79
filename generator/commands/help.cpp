#include "commands/command.hpp"

#include <algorithm>

namespace clinic {

namespace {

std::string padded(std::string text, std::size_t width) {
    return text.size() < width ? text + std::string(width - text.size(), ' ') : text;
}

std::string option_words(const Option& option) {
    const std::string name = "--" + std::string(option.name);
    return option.value.empty() ? name : name + " " + std::string(option.value);
}

std::string usage(const Command& command) {
    return "clinic " + std::string(command.name) + " " + std::string(command.arguments) +
           (command.options.empty() ? "" : " [OPTION]...");
}

constexpr std::string_view kExitCodes[][2] = {
    {"0", "written, or nothing found wrong"},
    {"1", "the input has errors; nothing was written"},
    {"2", "the command line is wrong"},
    {"3", "the world failed: a missing folder, a full disk"},
};

}  // namespace

std::string help_text() {
    std::string text =
        "clinic makes the papers of a School Performance Clinic.\n\n"
        "usage: clinic COMMAND [ARGUMENT]... [OPTION]...\n\ncommands:\n";
    std::size_t longest = 0;
    for (const Command& command : commands()) {
        longest = std::max(longest, command.name.size());
    }
    for (const Command& command : commands()) {
        text += "  " + padded(std::string(command.name), longest + 1) +
                std::string(command.summary) + "\n";
    }
    text +=
        "\n'clinic COMMAND --help' tells more; 'clinic --man' prints the manual page,\n"
        "'clinic --version' the version.\n\nexit codes:\n";
    for (const auto& code : kExitCodes) {
        text += "  " + std::string(code[0]) + "  " + std::string(code[1]) + "\n";
    }
    return text;
}

std::string help_text(const Command& command) {
    std::string text = std::string(command.summary) + "\n\nusage: " + usage(command) + "\n";
    std::size_t width = 0;
    for (const Option& option : command.options) {
        width = std::max(width, option_words(option).size());
    }
    if (!command.options.empty()) {
        text += "\noptions:\n";
    }
    for (const Option& option : command.options) {
        text += "  " + padded(option_words(option), width) + "  " + std::string(option.help) +
                (option.repeatable ? " (may be repeated)" : "") + "\n";
    }
    return text + "\nexample:\n  " + std::string(command.example) + "\n";
}

std::string man_page() {
    std::string text =
        ".TH CLINIC 1\n.SH NAME\nclinic \\- papers of a School Performance Clinic\n"
        ".SH SYNOPSIS\n.B clinic\nCOMMAND [ARGUMENT]... [OPTION]...\n.SH COMMANDS\n";
    for (const Command& command : commands()) {
        text += ".SS " + usage(command) + "\n" + std::string(command.summary) + ".\n";
        for (const Option& option : command.options) {
            text += ".TP\n.B \\-\\-" + option_words(option).substr(2) + "\n" +
                    std::string(option.help) + "\n";
        }
        text += ".PP\nExample:\n.PP\n.nf\n" + std::string(command.example) + "\n.fi\n";
    }
    text += ".SH EXIT STATUS\n";
    for (const auto& code : kExitCodes) {
        text += ".TP\n" + std::string(code[0]) + "\n" + std::string(code[1]) + "\n";
    }
    return text;
}

}  // namespace clinic
