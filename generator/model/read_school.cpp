#include "base/nearest.hpp"
#include "model/check_sense.hpp"
#include "model/read_figures.hpp"

#include <algorithm>
#include <tuple>

namespace clinic {

namespace {

const std::vector<std::string> kPosts = {"headteacher", "chair"};

std::string scale_words(const Framework& framework) {
    std::string words;
    for (const ScaleStep& step : framework.scale) {
        const bool says_more = framework.step(step.code) != framework.step(step.word) ||
                               nearest_name(step.word, {step.code}).empty();
        words += (words.empty() ? "" : ", ") + step.code + (says_more ? " " + step.word : "");
    }
    return "its grades are " + words;
}

// Checks what one school's file says of itself against the rest of the folder.
class SchoolChecker {
public:
    SchoolChecker(const Node& root, FieldReader& reader, const History& history, School& school)
        : root_(root), reader_(reader), history_(history), school_(school) {}

    void check() {
        check_days();
        check_posts();
        for (Inspection& inspection : school_.inspections) {
            check_inspection(inspection);
        }
        check_judgements();
        check_comments();
        check_submissions("predictions", school_.predictions);
        check_submissions("targets", school_.targets);
        check_phases();
    }

private:
    void contradiction(const Place& place, std::string message,
                       std::string hint = "one of the two days is wrong") {
        reader_.diagnostics().error(Problem::Contradiction, place, std::move(message),
                                    std::move(hint));
    }

    void check_days() {
        if (school_.opened && school_.closed && *school_.closed < *school_.opened) {
            contradiction(place_of(&root_, root_.place, "closed"),
                          "the school closed on " + iso_text(*school_.closed) +
                              ", before it opened on " + iso_text(*school_.opened));
        }
        constexpr auto kDated = FieldsOf<School>::kDated;
        for (const auto& [name, facts] : school_.changes) {
            if (std::find(kDated.begin(), kDated.end(), name) == kDated.end()) {
                reader_.diagnostics().error(Problem::WrongType, place_of(&root_, root_.place, name),
                                            "'" + name + "' is a list, not one value",
                                            name == "name" || name == "phase"
                                                ? "'former' says what it was before"
                                                : "it holds today's value");
            }
        }
        for (const Former& former : school_.former) {
            if (former.name.empty() && former.phase.empty() && !reader_.has_holes()) {
                reader_.diagnostics().error(Problem::MissingField, former.place,
                                            "'name' is missing in 'former'",
                                            "it holds what the school was called, or 'phase' what "
                                            "it was of");
            }
        }
    }

    void check_posts() {
        for (const auto& [post, holders] : school_.people) {
            const std::string meant = nearest_name(post, kPosts);
            if (!meant.empty() && meant != post) {
                const Node& people = *root_.find("people");
                for (const Entry& entry : people.entries) {
                    if (entry.key == post) {
                        reader_.check_word(post, "people", entry.key_place, kPosts);
                    }
                }
            }
        }
    }

    // The grade's code in the place of its word.
    void check_grade(std::string& grade, const Framework& framework, const Place& place) {
        if (grade.empty()) {
            return;
        }
        if (const ScaleStep* const step = framework.step(grade)) {
            grade = step->code;
            return;
        }
        reader_.diagnostics().error(Problem::UnknownGrade, place,
                                    in_quotes(grade) + " is no grade of '" + framework.id + "'",
                                    scale_words(framework));
    }

    void check_inspection(Inspection& inspection) {
        const Node* const list = root_.find("inspections");
        const auto place = [&](std::string_view key) {
            return place_of(list, inspection.place, key);
        };
        if (inspection.published != Date{} && inspection.published < inspection.date) {
            contradiction(place("published"), "the report of " + iso_text(inspection.published) +
                                                  " came before the visit of " +
                                                  iso_text(inspection.date));
        }
        const auto found = history_.frameworks.find(inspection.framework);
        if (found == history_.frameworks.end()) {
            return;
        }
        const Framework& framework = found->second;
        if (framework.from && inspection.date != Date{} && inspection.date < *framework.from) {
            contradiction(place("date"), "the visit of " + iso_text(inspection.date) +
                                             " came before '" + framework.id + "' began on " +
                                             iso_text(*framework.from));
        }
        check_in_force(inspection, framework, place("framework"));
        if (!framework.has_overall && !inspection.overall.empty()) {
            contradiction(place("overall"), "'" + framework.id + "' gives no overall grade",
                          "its grades stand under 'areas'");
        } else {
            check_grade(inspection.overall, framework, place("overall"));
        }
        reader_.check_word(inspection.concern, "concern", place("concern"), framework.concern);
        check_areas(inspection, framework);
        check_outcome(inspection, framework, place("outcome"));
    }

    // Only a visit that gives no grade has one, and it is one of the framework's.
    void check_outcome(const Inspection& inspection, const Framework& framework,
                       const Place& place) {
        if (inspection.outcome.empty()) {
            return;
        }
        if (inspection.kind.empty() || !inspection.overall.empty()) {
            contradiction(place, "'outcome' stands beside a full inspection",
                          "'kind' says which visit it was, and such a visit gives no grade");
            return;
        }
        reader_.check_word(inspection.outcome, "outcome", place, framework.ungraded.outcomes);
    }

    // A framework ends where the next one of its kind begins.
    void check_in_force(const Inspection& inspection, const Framework& used, const Place& place) {
        for (const auto& [id, other] : history_.frameworks) {
            const bool follows = other.kind == used.kind && other.from && used.from &&
                                 *other.from > *used.from && *other.from <= inspection.date;
            if (follows) {
                contradiction(
                    place,
                    "'" + used.id + "' was no longer in force on " + iso_text(inspection.date),
                    "'" + id + "' began on " + iso_text(*other.from));
                return;
            }
        }
    }

    void check_areas(Inspection& inspection, const Framework& framework) {
        const Node* const list = root_.find("inspections");
        for (auto& [area, grade] : inspection.areas) {
            Place place = inspection.place;
            Place key_place = inspection.place;
            for (const Node& item : list->is_list() ? list->items : std::vector<Node>{*list}) {
                const Node* const areas =
                    item.place.offset == inspection.place.offset ? item.find("areas") : nullptr;
                for (const Entry& entry :
                     areas == nullptr ? std::vector<Entry>{} : areas->entries) {
                    if (entry.key == area) {
                        place = entry.value.place;
                        key_place = entry.key_place;
                    }
                }
            }
            reader_.check_word(area, "areas", key_place, framework.areas);
            check_grade(grade, framework, place);
        }
        const auto rank = [&](const auto& graded) {
            return std::find(framework.areas.begin(), framework.areas.end(), graded.first);
        };
        std::stable_sort(
            inspection.areas.begin(), inspection.areas.end(),
            [&](const auto& first, const auto& second) { return rank(first) < rank(second); });
    }

    void check_judgements() {
        const Node* const scales = root_.find("judgements");
        for (auto& [scale, judgements] : school_.judgements) {
            const auto found = history_.frameworks.find(scale);
            if (found == history_.frameworks.end() || found->second.kind != "local") {
                continue;
            }
            for (Judgement& judgement : judgements) {
                const Node* const list = scales->find(scale);
                check_grade(judgement.is, found->second, place_of(list, judgement.place, "is"));
                check_grade(judgement.against, found->second,
                            place_of(list, judgement.place, "against"));
                check_author(judgement.by, place_of(list, judgement.place, "by"));
                check_target(judgement, place_of(list, judgement.place, "outcome"));
            }
        }
    }

    void check_target(const Judgement& judgement, const Place& place) {
        if (!judgement.outcome || !judgement.outcome->target) {
            return;
        }
        const auto measure = history_.measures.find(judgement.outcome->measure);
        if (measure != history_.measures.end()) {
            check_range(measure->second, *judgement.outcome->target, place, reader_);
        }
    }

    // Judgements and submissions are made by a role of the council or a post of the school.
    void check_author(const std::string& author, const Place& place) {
        const bool has_post = school_.people.contains(author) ||
                              std::find(kPosts.begin(), kPosts.end(), author) != kPosts.end();
        if (!author.empty() && !has_post) {
            reader_.check_name(Names::Role, author, place);
        }
    }

    void check_comments() {
        const Node* const clinics = root_.find("comments");
        for (const Entry& clinic : clinics == nullptr ? std::vector<Entry>{} : clinics->entries) {
            for (const Entry& service : clinic.value.entries) {
                if (service.key != "exempt") {
                    reader_.check_name(Names::Service, service.key, service.key_place);
                }
            }
        }
    }

    void check_submissions(std::string_view key, const std::vector<Submission>& submissions) {
        const Node* const node = root_.find(key);
        if (node == nullptr) {
            return;
        }
        const Node* const first = node->is_list() ? node->items.data() : node;
        for (std::size_t i = 0; i < submissions.size(); ++i) {
            check_author(submissions[i].by, place_of(&first[i], first[i].place, "by"));
            for (const auto& [id, figure] : submissions[i].figures) {
                const auto measure = history_.measures.find(id);
                if (measure != history_.measures.end()) {
                    const Node* const figures = first[i].find("figures");
                    check_range(measure->second, figure, place_of(figures, figures->place, id),
                                reader_);
                }
            }
        }
    }

    // Middle schools, special schools and the like sit tests of several phases: only figures that a
    // plain primary or secondary school cannot have are worth a remark.
    void check_phases() {
        const bool is_middle = school_.type.find("iddle") != std::string::npos;
        if ((school_.phase != "primary" && school_.phase != "secondary") || is_middle) {
            return;
        }
        const Node* const rows = root_.find("figures");
        for (const auto& [id, cells] : school_.figures.rows) {
            const auto measure = history_.measures.find(id);
            const bool is_of_phase =
                measure == history_.measures.end() || measure->second.phases.empty() ||
                std::find(measure->second.phases.begin(), measure->second.phases.end(),
                          school_.phase) != measure->second.phases.end();
            const bool has_number =
                std::any_of(cells.begin(), cells.end(),
                            [](const CellValue& cell) { return cell.symbol == Symbol::None; });
            if (!is_of_phase && has_number) {
                say_wrong_phase(*rows, id, measure->second);
            }
        }
    }

    void say_wrong_phase(const Node& rows, const std::string& id, const Measure& measure) {
        for (const Entry& entry : rows.entries) {
            if (entry.key == id) {
                std::string phases;
                for (const std::string& phase : measure.phases) {
                    phases += (phases.empty() ? "" : ", ") + phase;
                }
                reader_.diagnostics().warning(
                    Problem::WrongPhase, entry.key_place,
                    "'" + id + "' is no measure of a " + school_.phase + " school",
                    "it is measured in " + phases);
            }
        }
    }

    const Node& root_;
    FieldReader& reader_;
    const History& history_;
    School& school_;
};

// Entries of one day keep an order that does not depend on the file's.
void put_in_order(School& school) {
    std::sort(school.inspections.begin(), school.inspections.end(),
              [](const Inspection& first, const Inspection& second) {
                  return std::tie(first.date, first.published, first.framework, first.kind,
                                  first.overall, first.findings) <
                         std::tie(second.date, second.published, second.framework, second.kind,
                                  second.overall, second.findings);
              });
    for (std::vector<Submission>* submissions : {&school.predictions, &school.targets}) {
        std::sort(submissions->begin(), submissions->end(),
                  [](const Submission& first, const Submission& second) {
                      return std::tie(first.on, first.year, first.by, first.figures) <
                             std::tie(second.on, second.year, second.by, second.figures);
                  });
    }
}

}  // namespace

bool read_more(FieldReader&, const Node&, School&) {
    // The figures are read once all is known that they are checked against.
    return true;
}

void read_school_file(const Node& root, FieldReader& reader, const Background& background,
                      School& school) {
    if (root.is == Node::Is::Empty) {
        return;
    }
    reader.read_struct(root, "", school);
    read_figures(root, reader, background, school.figures);
    check_revised(school.revised, reader, background);
    SchoolChecker(root, reader, background.history, school).check();
    check_school_sense(root, reader, background.history, school);
    put_in_order(school);
}

}  // namespace clinic
