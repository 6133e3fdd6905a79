#include "support/run_program.hpp"

#include "base/whole_file.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace clinic {

namespace {

int open_for(const std::filesystem::path& path) {
    return open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
}

[[noreturn]] void become(const std::vector<std::string>& words, const RunOptions& options,
                         const std::filesystem::path& streams) {
    if (!options.folder.empty() && chdir(options.folder.c_str()) != 0) {
        _exit(126);
    }
    dup2(open_for(streams / "out"), STDOUT_FILENO);
    dup2(open_for(streams / "messages"), STDERR_FILENO);
    for (const std::string& setting : options.environment) {
        const std::size_t equals = setting.find('=');
        setenv(setting.substr(0, equals).c_str(), setting.substr(equals + 1).c_str(), 1);
    }
    std::vector<char*> arguments;
    for (const std::string& word : words) {
        arguments.push_back(const_cast<char*>(word.c_str()));
    }
    arguments.push_back(nullptr);
    execvp(arguments[0], arguments.data());
    _exit(127);
}

}  // namespace

Ran run_tool(const std::vector<std::string>& words, const RunOptions& options) {
    const TemporaryFolder streams;
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        become(words, options, streams.path());
    }
    int status = 0;
    waitpid(child, &status, 0);
    Ran ran;
    ran.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    if (std::filesystem::exists(streams.path() / "messages")) {
        ran.out = read_whole_file(streams.path() / "out");
        ran.messages = read_whole_file(streams.path() / "messages");
    }
    return ran;
}

Ran run_program(const std::vector<std::string>& words, const RunOptions& options) {
    std::vector<std::string> all = {CLINIC_PROGRAM};
    all.insert(all.end(), words.begin(), words.end());
    return run_tool(all, options);
}

void copy_folder(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::filesystem::create_directories(to);
    std::filesystem::copy(from, to,
                          std::filesystem::copy_options::recursive |
                              std::filesystem::copy_options::overwrite_existing);
}

void replace_in_file(const std::filesystem::path& file, const std::string& words,
                     const std::string& by) {
    std::string content = read_whole_file(file);
    const std::size_t at = content.find(words);
    INFO("looking for '" << words << "' in " << file.string());
    REQUIRE(at != std::string::npos);
    content.replace(at, words.size(), by);
    write_whole_file(file, content);
}

}  // namespace clinic
