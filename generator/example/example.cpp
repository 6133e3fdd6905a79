#include "example/example.hpp"

#include "example/make_figures.hpp"
#include "example/make_school.hpp"
#include "example/summary.hpp"
#include "example/write_authority.hpp"
#include "example/write_clinics.hpp"
#include "example/write_school.hpp"

#include <cassert>

namespace clinic {
namespace {

MadeSchool make_whole_school(const Council& council, int index, std::uint64_t seed,
                             Sentences& sentences) {
    MadeSchool school = make_school(council, index, seed);
    add_place(school, seed);
    add_figures(school, seed);
    add_revisions(school, seed);
    add_people(school, seed);
    add_inspections(school, seed, sentences);
    add_judgements(school, seed, sentences);
    add_submissions(school, seed);
    add_comments(school, seed, sentences);
    return school;
}

// The authority folder while it grows, school by school.
struct Folder {
    std::map<std::string, std::string> files;
    std::vector<SchoolSummary> summaries;
    Totals totals;

    void add(const MadeSchool& school) {
        totals.add(school);
        files[school_path(school)] = school_text(school);
    }
};

void add_conversion(Folder& folder, const MadeSchool& school, const Date& opened) {
    const Conversion made = convert(school, opened);
    folder.add(made.before);
    folder.add(made.after);
    SchoolSummary& summary = folder.summaries.back();
    summary.urn = made.after.urn;
    summary.name = made.after.name;
    summary.academy = true;
    summary.opened = opened;
    // A group names the school that was open when the network began.
    const MadeSchool& then = opened > school.council->network.began ? made.before : made.after;
    summary.member_urn = then.urn;
    summary.member_name = then.name;
}

}  // namespace

std::optional<ExampleWish> usual_example(const std::string& council) {
    const Council* found = council_called(council);
    if (found == nullptr) {
        return std::nullopt;
    }
    return ExampleWish{found->usual_schools, static_cast<std::uint64_t>(found->usual_seed),
                       council};
}

std::vector<std::string> example_names() {
    std::vector<std::string> names;
    for (const Council* council : councils()) {
        names.emplace_back(council->id);
    }
    return names;
}

std::map<std::string, std::string> write_example(const ExampleWish& wish) {
    assert(wish.schools > 0 && wish.schools <= 24000 && "the command line keeps to this range");
    const Council* found = council_called(wish.council);
    assert(found != nullptr && "the command line knows the examples");
    const Council& council = *found;
    Folder folder;
    Sentences sentences(council.wording);
    for (int index = 0; index < wish.schools; ++index) {
        const MadeSchool school = make_whole_school(council, index, wish.seed, sentences);
        folder.summaries.push_back(summary_of(school));
        if (const std::optional<Date> opened = converted_on(council, index)) {
            add_conversion(folder, school, *opened);
        } else {
            folder.add(school);
        }
    }
    folder.files["authority.yaml"] = authority_text(council, folder.summaries);
    folder.files["sources.yaml"] = council.files.sources;
    folder.files["comparators.yaml"] = comparators_text(council, folder.totals, wish.seed);
    folder.files["network.yaml"] = network_text(council, folder.summaries);
    const auto clinics = clinics_texts(council, folder.summaries, wish.seed, sentences);
    for (std::size_t clinic = 0; clinic < clinics.size(); ++clinic) {
        folder.files["clinics/" + std::string(council.clinic_ids[clinic]) + ".yaml"] =
            clinics[clinic];
    }
    return folder.files;
}

}  // namespace clinic
