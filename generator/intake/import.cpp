#include "intake/import.hpp"

#include "base/date.hpp"
#include "intake/cells.hpp"
#include "intake/gather.hpp"
#include "intake/la_names.hpp"
#include "intake/words.hpp"
#include "intake/write_folder.hpp"

#include <algorithm>
#include <array>

namespace clinic {

namespace fs = std::filesystem;

namespace {

// The files by which an authority folder is known.
constexpr std::array<std::string_view, 6> kOwnFiles = {
    "authority.yaml", "sources.yaml", "comparators.yaml", "network.yaml", "schools", "clinics"};

bool needs_year(const FileKind& kind) {
    return kind.gives == Gives::Figures;
}

// Puts the year that was typed into the table. False, and an error, when it is none or is missing.
bool set_year(KnownTable& known, const FileOfYear& file, Diagnostics& diagnostics) {
    if (file.year.empty()) {
        if (needs_year(*known.kind)) {
            say_unknown_year(known, diagnostics);
            return false;
        }
        return true;
    }
    const std::optional<int> year = school_year_from(file.year);
    if (!year) {
        diagnostics.error_in(Problem::UnknownYear, file.path,
                             "'" + file.year + "' is no school year",
                             "a school year is written 2018-19");
        return false;
    }
    known.year = *year;
    return true;
}

std::vector<KnownTable> load_known(const ImportWish& wish, Diagnostics& diagnostics) {
    std::vector<KnownTable> tables;
    for (const FileOfYear& file : wish.files) {
        Diagnostics of_file;
        std::vector<DataTable> loaded = load_tables(file.path, of_file);
        const bool is_readable = !of_file.has_errors();
        diagnostics.append(std::move(of_file));
        std::optional<KnownTable> known =
            is_readable ? recognise(std::move(loaded), file.path, diagnostics) : std::nullopt;
        if (!known || !set_year(*known, file, diagnostics)) {
            continue;
        }
        const auto same = std::find_if(tables.begin(), tables.end(), [&](const KnownTable& other) {
            return other.kind == known->kind && other.year == known->year;
        });
        if (same != tables.end()) {
            diagnostics.error_in(Problem::DuplicateId, file.path,
                                 "'" + std::string(known->kind->title) +
                                     "' is given twice: also in " + same->table.path,
                                 "give one file of each kind and year");
            continue;
        }
        tables.push_back(std::move(*known));
    }
    return tables;
}

// Schools first: figures and inspections are of schools that are known.
void gather_all(const std::vector<KnownTable>& tables, Gathered& gathered,
                Diagnostics& diagnostics) {
    struct Step {
        Gives gives;
        void (*gather)(const KnownTable&, Gathered&, Diagnostics&);
    };
    constexpr Step kSteps[] = {{Gives::Schools, gather_schools},
                               {Gives::Figures, gather_figures},
                               {Gives::Inspections, gather_inspections},
                               {Gives::Places, gather_places}};
    for (const Step& step : kSteps) {
        for (const KnownTable& table : tables) {
            if (table.kind->gives == step.gives) {
                step.gather(table, gathered, diagnostics);
            }
        }
    }
}

void check_names_schools(const std::vector<KnownTable>& tables, const ImportWish& wish,
                         Diagnostics& diagnostics) {
    const bool has_schools = std::any_of(tables.begin(), tables.end(), [](const KnownTable& table) {
        return table.kind->gives == Gives::Schools;
    });
    if (!has_schools && !diagnostics.has_errors()) {
        diagnostics.error_in(
            Problem::MissingFile, {},
            "none of the files names the schools of local authority '" + wish.la + "'",
            "add the school spine of the performance tables");
    }
}

}  // namespace

FileOfYear file_of_year(std::string_view typed) {
    const std::size_t sign = typed.rfind('=');
    if (sign == std::string_view::npos ||
        typed.substr(sign + 1).find_first_of("./\\") != std::string_view::npos) {
        return {std::string(typed), {}};
    }
    return {std::string(typed.substr(0, sign)), std::string(typed.substr(sign + 1))};
}

Imported import_files(const ImportWish& wish, Diagnostics& diagnostics) {
    const std::vector<KnownTable> tables = load_known(wish, diagnostics);
    check_names_schools(tables, wish, diagnostics);
    if (diagnostics.has_errors()) {
        return {};
    }
    Gathered gathered;
    gathered.la = wish.la;
    gather_all(tables, gathered, diagnostics);
    if (diagnostics.has_errors()) {
        return {};
    }
    Imported imported;
    imported.files = write_folder(gathered);
    imported.notes = std::move(gathered.notes);
    imported.notes.insert(
        imported.notes.begin(),
        la_name(wish.la) + " (" + wish.la +
            "): " + counted(static_cast<int>(gathered.schools.size()), "school", "schools") +
            " from " + counted(static_cast<int>(tables.size()), "file", "files"));
    return imported;
}

bool is_free_for_import(const fs::path& folder, Diagnostics& diagnostics) {
    for (const std::string_view name : kOwnFiles) {
        if (fs::exists(folder / name)) {
            diagnostics.error_in(Problem::Contradiction, (folder / name).string(),
                                 "it is there already, and import writes over nothing",
                                 "import into a new folder, and copy from it what you want");
            return false;
        }
    }
    return true;
}

}  // namespace clinic
