// The program run as its users run it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace clinic {

struct Ran {
    int exit_code = -1;
    std::string out;
    std::string messages;
};

struct RunOptions {
    std::filesystem::path folder;
    // NAME=value, added to the environment.
    std::vector<std::string> environment;
};

// Runs the built program with these words in a folder; waits for its end.
Ran run_program(const std::vector<std::string>& words, const RunOptions& options);

// Runs any other program the same way; exit code 127 when it is not there.
Ran run_tool(const std::vector<std::string>& words, const RunOptions& options);

// Copies a folder with all below it.
void copy_folder(const std::filesystem::path& from, const std::filesystem::path& to);

// The one spot of `text` where `words` stand, replaced; fails the test when there is none.
void replace_in_file(const std::filesystem::path& file, const std::string& words,
                     const std::string& by);

}  // namespace clinic
