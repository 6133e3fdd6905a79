#include "base/number_text.hpp"
#include "base/parallel.hpp"
#include "model/check_mentions.hpp"
#include "model/check_sense.hpp"
#include "model/file_kinds.hpp"
#include "model/readers.hpp"

#include <functional>
#include <set>

namespace clinic {

namespace {

// `rules.yaml`, and sets such as `rules-2015.yaml`.
constexpr std::string_view kRules = "rules";

// One school's file, read beside the others.
struct SchoolRead {
    SourceFile file;
    School school;
    Place urn_place;
    std::vector<SchoolMention> mentions;
    Diagnostics diagnostics;
};

// Reads the files of a folder in the order in which they need one another: names first, then what
// uses them.
class FolderReader {
public:
    FolderReader(AuthorityFiles files, int jobs, Diagnostics& diagnostics)
        : files_(std::move(files)), jobs_(jobs), diagnostics_(diagnostics) {}

    History read() {
        kinds_ = sort_files(files_, diagnostics_);
        history_.authority.id = files_.id;
        read_authority_file();
        read_meanings();
        read_sources();
        read_single("comparators.yaml", [this](const Node& root, FieldReader& reader) {
            read_comparators(root, reader, {history_, releases_}, history_.comparators);
        });
        name_clinics();
        read_schools();
        read_groups();
        read_meetings();
        read_days();
        check_actions(history_, progress_, broken_meetings_, diagnostics_);
        check_sources();
        check_mentions(mentions_, history_, numbers_of_names_, diagnostics_);
        check_predecessors(history_, diagnostics_);
        check_stale_rows(history_, diagnostics_);
        return std::move(history_);
    }

private:
    using ReadFile = std::function<void(const Node&, FieldReader&)>;

    // False when the file has holes.
    bool read_file(SourceText& text, const ReadFile& read) {
        SourceFile file = load_yaml(std::move(text.path), std::move(text.content), diagnostics_);
        FieldReader reader(diagnostics_, names_, file.has_holes);
        read(file.root, reader);
        mentions_.insert(mentions_.end(), reader.mentions().begin(), reader.mentions().end());
        history_.texts.push_back(std::move(file.text));
        return !file.has_holes;
    }

    // True when the folder has no such file, or one without holes.
    bool read_single(std::string_view name, const ReadFile& read) {
        const auto found = kinds_.single.find(name);
        return found == kinds_.single.end() || read_file(files_.own[found->second], read);
    }

    void read_shipped(const std::string& name, const ReadFile& read) {
        for (SourceText& text : files_.shipped) {
            if (text.path.ends_with("/" + name) || text.path == name) {
                read_file(text, read);
            }
        }
    }

    template <class Named>
    void add_names(Names names, const std::vector<Named>& named, bool is_sound) {
        for (const Named& one : named) {
            names_.add(names, one.id);
        }
        // After a mistake in the file, an empty list proves nothing.
        if (is_sound || !named.empty()) {
            names_.complete(names);
        }
    }

    void read_authority_file() {
        Authority& authority = history_.authority;
        const std::size_t remarks = diagnostics_.remarks().size();
        const bool is_whole =
            read_single("authority.yaml", [&](const Node& root, FieldReader& reader) {
                read_authority(root, reader, authority);
            });
        const bool is_sound = is_whole && diagnostics_.remarks().size() == remarks &&
                              kinds_.single.contains("authority.yaml");
        if (is_sound) {
            add_usual_phases(authority);
            add_usual_editions(authority);
            add_usual_deadlines(authority);
        }
        if (!is_whole) {
            return;
        }
        add_names(Names::Phase, authority.phases, is_sound);
        add_names(Names::Role, authority.roles, is_sound);
        add_names(Names::Service, authority.services, is_sound);
        add_names(Names::Edition, authority.editions, is_sound);
        for (const auto& [reason, words] : authority.reasons) {
            names_.add(Names::Reason, reason);
        }
        if (is_sound || !authority.reasons.empty()) {
            names_.complete(Names::Reason);
        }
    }

    // Measures, frameworks and rules: the shipped ones, then the council's own over them.
    void read_meanings() {
        const auto add_measures = [this](const Node& root, FieldReader& reader) {
            for (const Entry& entry : root.entries) {
                names_.add(Names::Measure, entry.key);
            }
            clinic::read_measures(root, reader, history_);
        };
        const auto add_frameworks = [this](const Node& root, FieldReader& reader) {
            clinic::read_frameworks(root, reader, history_);
        };
        read_shipped("measures.yaml", add_measures);
        read_shipped("frameworks.yaml", add_frameworks);
        names_.complete(Names::Measure);
        if (!read_single("measures.yaml", add_measures)) {
            names_.uncomplete(Names::Measure);
        }
        const bool is_whole = read_single("frameworks.yaml", add_frameworks);
        for (const auto& [id, framework] : history_.frameworks) {
            names_.add(framework.kind == "local" ? Names::Scale : Names::Framework, id);
        }
        if (is_whole) {
            names_.complete(Names::Framework);
            names_.complete(Names::Scale);
        }
        read_all_rules();
    }

    void read_days() {
        const auto add_days = [this](const Node& root, FieldReader& reader) {
            read_bank_holidays(root, reader, history_.bank_holidays);
        };
        read_shipped("bank-holidays.yaml", add_days);
        read_single("bank-holidays.yaml", add_days);
    }

    void read_all_rules() {
        for (SourceText& text : files_.shipped) {
            const std::string name = stem_of(text.path);
            if (name == kRules || name.starts_with(std::string(kRules) + "-")) {
                const std::string set = name == kRules ? "" : name.substr(kRules.size() + 1);
                read_file(text, [&](const Node& root, FieldReader& reader) {
                    read_shipped_rules(root, reader, set, history_);
                });
            }
        }
        const auto add_own = [this](const Node& root, FieldReader& reader) {
            clinic::read_rules(root, reader, history_);
        };
        bool is_whole = read_single("rules.yaml", add_own);
        if (files_.trial_rules) {
            is_whole = read_file(*files_.trial_rules, add_own) && is_whole;
        }
        if (is_whole) {
            check_rules_named(history_, diagnostics_);
        }
    }

    void read_sources() {
        const bool is_whole =
            read_single("sources.yaml", [this](const Node& root, FieldReader& reader) {
                read_releases(root, reader, history_.releases);
            });
        releases_ = ReleaseIndex(history_.releases, history_.measures);
        releases_.is_complete =
            is_whole && kinds_.single.contains("sources.yaml") &&
            std::none_of(history_.releases.begin(), history_.releases.end(),
                         [](const Release& release) {
                             return release.years.empty() || release.measures.empty();
                         });
        if (releases_.is_complete) {
            add_names(Names::Release, history_.releases, true);
            check_releases(history_, releases_, diagnostics_);
        }
    }

    void name_clinics() {
        for (const std::size_t index : kinds_.clinics) {
            names_.add(Names::Clinic, stem_of(files_.relative[index]));
        }
        names_.complete(Names::Clinic);
    }

    void read_school(std::size_t index, SchoolRead& read) {
        SourceText& text = files_.own[index];
        read.file = load_yaml(std::move(text.path), std::move(text.content), read.diagnostics);
        const Node& root = read.file.root;
        FieldReader reader(read.diagnostics, names_, read.file.has_holes);
        read.school.place = root.place;
        read_school_file(root, reader, {history_, releases_}, read.school);
        read.mentions = std::move(reader.mentions());
        read.urn_place = place_of(&root, root.place, "urn");
        // The tree is no longer needed, and 2,000 of them fill the memory.
        read.file.root = {};
    }

    void read_schools() {
        std::vector<SchoolRead> reads(kinds_.schools.size());
        for_each_index(reads.size(), jobs_,
                       [&](std::size_t i) { read_school(kinds_.schools[i], reads[i]); });
        std::set<int> urns;
        for (std::size_t i = 0; i < reads.size(); ++i) {
            SchoolRead& read = reads[i];
            check_file_name(files_.relative[kinds_.schools[i]], read);
            if (read.school.urn != 0 && urns.insert(read.school.urn).second) {
                history_.schools.push_back(std::move(read.school));
            } else if (read.school.urn != 0 && !is_misnamed(read.school.urn, i)) {
                read.diagnostics.error(
                    Problem::DuplicateId, read.urn_place,
                    "school " + number_text(read.school.urn, 0) + " has two files",
                    "each school has one file");
            }
            mentions_.insert(mentions_.end(), read.mentions.begin(), read.mentions.end());
            diagnostics_.append(std::move(read.diagnostics));
            history_.texts.push_back(std::move(read.file.text));
        }
        std::sort(history_.schools.begin(), history_.schools.end(),
                  [](const School& first, const School& second) { return first.urn < second.urn; });
    }

    bool is_misnamed(int urn, std::size_t i) const {
        return urn_of_name(files_.relative[kinds_.schools[i]]) != urn;
    }

    void check_file_name(const std::string& relative, SchoolRead& read) {
        const std::optional<int> urn = urn_of_name(relative);
        School& school = read.school;
        if (!urn) {
            read.diagnostics.error_in(Problem::FileName, shown_path(files_, relative),
                                      "the file's name does not begin with the school's number",
                                      "name it 900101-school-a.yaml, with the urn that it holds");
            return;
        }
        numbers_of_names_.push_back(*urn);
        if (school.urn != 0 && school.urn != *urn) {
            read.diagnostics.error(Problem::FileName, read.urn_place,
                                   "'urn' is " + number_text(school.urn, 0) +
                                       ", and the file is named " + stem_of(relative),
                                   "the name of the file begins with the urn");
        }
        if (school.urn == 0) {
            school.urn = *urn;
        }
    }

    void read_groups() {
        read_single("network.yaml", [this](const Node& root, FieldReader& reader) {
            const Node* const groups = root.find("groups");
            for (const Node& group : groups == nullptr ? std::vector<Node>{} : groups->items) {
                const Node* const id = group.find("id");
                names_.add(Names::Group, id == nullptr ? std::string() : id->text);
            }
            if (!reader.has_holes()) {
                names_.complete(Names::Group);
            }
            read_network(root, reader, history_, history_.network);
        });
    }

    void read_meetings() {
        for (const std::size_t index : kinds_.clinics) {
            Meeting meeting;
            meeting.id = stem_of(files_.relative[index]);
            const bool is_whole =
                read_file(files_.own[index], [&](const Node& root, FieldReader& reader) {
                    clinic::read_meeting(root, reader, meeting);
                    note_progress(root, meeting);
                });
            if (!is_whole) {
                broken_meetings_.push_back(meeting.id);
            }
            history_.meetings.push_back(std::move(meeting));
        }
        std::sort(history_.meetings.begin(), history_.meetings.end(),
                  [](const Meeting& first, const Meeting& second) {
                      return std::tie(first.date, first.id) < std::tie(second.date, second.id);
                  });
    }

    // Where each line of progress names its action.
    void note_progress(const Node& root, const Meeting& meeting) {
        for (const Progress& progress : meeting.progress) {
            progress_.push_back({progress.action, progress.is, meeting.date,
                                 place_of(root.find("progress"), progress.place, "action")});
        }
    }

    void check_sources() {
        const bool has_figures =
            std::any_of(history_.schools.begin(), history_.schools.end(),
                        [](const School& school) { return !school.figures.rows.empty(); }) ||
            !history_.comparators.tables.empty();
        if (has_figures && !kinds_.single.contains("sources.yaml")) {
            diagnostics_.error_in(Problem::MissingFile, shown_path(files_, "sources.yaml"),
                                  "this file is not there",
                                  "it says when each figure was published, and by whom");
        }
    }

    AuthorityFiles files_;
    int jobs_;
    Diagnostics& diagnostics_;
    FileKinds kinds_;
    KnownNames names_;
    History history_;
    ReleaseIndex releases_;
    std::vector<SchoolMention> mentions_;
    std::vector<int> numbers_of_names_;
    std::vector<ProgressNote> progress_;
    std::vector<std::string> broken_meetings_;
};

}  // namespace

History read_history(AuthorityFiles files, int jobs, Diagnostics& diagnostics) {
    return FolderReader(std::move(files), jobs, diagnostics).read();
}

}  // namespace clinic
