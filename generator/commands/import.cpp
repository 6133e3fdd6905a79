#include "intake/import.hpp"
#include "base/whole_file.hpp"
#include "commands/command.hpp"

#include <filesystem>
#include <ostream>

namespace clinic {

namespace fs = std::filesystem;

namespace {

std::string needed(const Typed& typed, std::string_view name) {
    if (!typed.has(name)) {
        throw WrongCommandLine("'import' needs --" + std::string(name),
                               "for example: clinic import --into peterborough --la 874 spine.csv");
    }
    return typed.option(name, "");
}

}  // namespace

int run_import(const Typed& typed, const Surroundings& surroundings) {
    const fs::path folder = needed(typed, "into");
    ImportWish wish;
    wish.la = needed(typed, "la");
    for (const std::string& word : typed.arguments) {
        wish.files.push_back(file_of_year(word));
    }
    Diagnostics diagnostics;
    Imported imported;
    if (is_free_for_import(folder, diagnostics)) {
        imported = import_files(wish, diagnostics);
    }
    if (diagnostics.has_errors()) {
        *surroundings.messages << to_text(diagnostics, "nothing was written");
        return kInputErrors;
    }
    for (const auto& [path, bytes] : imported.files) {
        write_whole_file(folder / path, bytes);
    }
    for (const std::string& note : imported.notes) {
        *surroundings.out << note << "\n";
    }
    *surroundings.out << "wrote " << imported.files.size() << " files to " << folder.string()
                      << "\n";
    *surroundings.messages << to_text(diagnostics, "the folder was written");
    return kWritten;
}

}  // namespace clinic
