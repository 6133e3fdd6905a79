#include "base/failure.hpp"
#include "base/nearest.hpp"
#include "base/whole_file.hpp"
#include "commands/command.hpp"
#include "example/example.hpp"

#include <filesystem>
#include <ostream>

namespace clinic {

namespace fs = std::filesystem;

int run_new(const Typed& typed, const Surroundings& surroundings) {
    if (typed.arguments[0] != "example") {
        throw WrongCommandLine("'new " + typed.arguments[0] + "' is not known",
                               "'clinic new example DIR' writes the example");
    }
    const std::string council = typed.option("council", example_names().front());
    const std::optional<ExampleWish> usual = usual_example(council);
    if (!usual) {
        throw WrongCommandLine("--council is '" + council + "'",
                               name_hint(council, example_names()));
    }
    ExampleWish wish = *usual;
    wish.schools = whole_option(typed, "schools", wish.schools, {1, 24000});
    wish.seed = static_cast<std::uint64_t>(
        whole_option(typed, "seed", static_cast<int>(wish.seed), {0, 2147483647}));
    const fs::path folder = typed.arguments[1];
    if (fs::exists(folder) && (!fs::is_directory(folder) || !fs::is_empty(folder))) {
        throw Failure("writing the example to " + folder.string() +
                      ": it is there already and not empty");
    }
    const auto files = write_example(wish);
    for (const auto& [path, bytes] : files) {
        write_whole_file(folder / path, bytes);
    }
    *surroundings.out << "wrote " << files.size() << " files to " << folder.string() << "\n";
    return kWritten;
}

}  // namespace clinic
