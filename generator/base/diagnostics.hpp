// Everything that is wrong with the input, gathered in one run and told at once.
#pragma once

#include "base/place.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// The kinds of problem, each with its word in brackets at the end of a message (kProblemNames).
// Every kind has a case under tests/problems/.
enum class Problem {
    // How the file is spelt.
    NotUtf8,
    BadYaml,
    OpenQuote,
    Tab,
    DuplicateKey,
    Alias,
    YamlFeature,
    SeveralDocuments,
    EmptyFile,
    TooLarge,
    // What a value says.
    UnknownField,
    MissingField,
    WrongType,
    OutOfRange,
    BadDate,
    UnknownName,
    DuplicateId,
    EmptyValue,
    // What an authority folder says as a whole.
    MissingFile,
    UnknownFile,
    FileName,
    RowLength,
    UnknownSchool,
    NameDiffers,
    UnknownMeasure,
    UnknownGrade,
    NoSource,
    WrongPhase,
    Contradiction,
    // It may be so, and more often it is a slip: always a warning.
    Doubtful,
    // A file that a command cannot change without touching what others wrote.
    CannotEdit,
    // Templates.
    BadTemplate,
    UnknownTemplateName,
    WrongTemplateKind,
    RawHtml,
    // Public data files.
    UnknownTable,
    UnknownYear,
    BadCell,
    LeftOut,
    // What a draft paper says against itself and against the facts.
    TotalDiffers,
    CountsDiffer,
    DatesDiffer,
    SectionOrder,
    SizesDiffer,
    DanglingReference,
    NearName,
    // Other people's papers.
    BadPaper,
    WeakPaper,
    // What is drawn.
    MissingGlyph,
};

struct ProblemName {
    Problem problem;
    std::string_view name;
};

// In the order of the enumerators.
extern const std::vector<ProblemName> kProblemNames;

std::string_view problem_name(Problem problem);

// One thing to tell the user. `path`, `line`, `column` and `source_line` are copied when it is
// said, so a remark outlives the text that it speaks of. Line 0: it speaks of the whole file or
// folder.
struct Remark {
    bool is_error = true;
    Problem problem = Problem::BadYaml;
    std::string path;
    int line = 0;
    int column = 0;
    // In characters, at least 1.
    int width = 1;
    std::string source_line;
    std::string message;
    std::string hint;
};

// Messages are lower case, one line, without full stop: what was seen, in the user's own words,
// quoted. The hint says what would be right.
class Diagnostics {
public:
    void error(Problem problem, const Place& place, std::string message, std::string hint = {});
    void warning(Problem problem, const Place& place, std::string message, std::string hint = {});

    // About a file or folder as a whole, or about one that is not there.
    void error_in(Problem problem, const std::string& path, std::string message,
                  std::string hint = {});
    void warning_in(Problem problem, const std::string& path, std::string message,
                    std::string hint = {});

    // Takes over what another, say of one file read beside others, has gathered.
    void append(Diagnostics other);

    bool has_errors() const;
    const std::vector<Remark>& remarks() const { return remarks_; }

    // By file, line and column; what stands at one place stays in the order in which it was said.
    std::vector<Remark> in_reading_order() const;

private:
    void add(bool is_error, Problem problem, const Place& place, std::string message,
             std::string hint);

    std::vector<Remark> remarks_;
};

// The words in quotes for a message, cut when they are long.
std::string in_quotes(std::string_view words);

// All remarks as the user sees them, with the offending line, a caret and the hint, and a last line
// that counts them and says `outcome` ("nothing was written"). Empty when there are none.
std::string to_text(const Diagnostics& diagnostics, std::string_view outcome);

}  // namespace clinic
