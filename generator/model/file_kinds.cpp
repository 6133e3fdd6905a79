#include "model/file_kinds.hpp"

#include "base/nearest.hpp"
#include "base/number_text.hpp"

#include <algorithm>

namespace clinic {

namespace {

const std::vector<std::string> kSingle = {
    "authority.yaml", "sources.yaml",     "measures.yaml", "frameworks.yaml",
    "rules.yaml",     "comparators.yaml", "network.yaml",  "bank-holidays.yaml"};

std::string hint_for(const std::string& relative) {
    if (relative.ends_with(".yml")) {
        return "name it " + relative.substr(0, relative.size() - 4) + ".yaml";
    }
    const std::string nearest = nearest_name(relative, kSingle);
    if (!nearest.empty()) {
        return "did you mean '" + nearest + "'?";
    }
    return "outside PDFs and other papers go to papers/";
}

void say_unknown_file(const AuthorityFiles& files, const std::string& relative,
                      Diagnostics& diagnostics) {
    diagnostics.warning_in(Problem::UnknownFile, shown_path(files, relative),
                           "this file is not read", hint_for(relative));
}

bool is_in(std::string_view relative, std::string_view folder) {
    return relative.starts_with(folder) &&
           relative.substr(folder.size()).find('/') == std::string_view::npos;
}

}  // namespace

std::string shown_path(const AuthorityFiles& files, const std::string& relative) {
    return files.folder.empty() || files.folder == "." ? relative : files.folder + "/" + relative;
}

std::string stem_of(std::string_view relative) {
    const std::size_t slash = relative.rfind('/');
    const std::string_view name =
        slash == std::string_view::npos ? relative : relative.substr(slash + 1);
    return std::string(name.substr(0, name.rfind('.')));
}

std::optional<int> urn_of_name(std::string_view relative) {
    const std::string stem = stem_of(relative);
    const std::size_t dash = stem.find('-');
    if (dash == std::string::npos || dash + 1 == stem.size()) {
        return std::nullopt;
    }
    const std::optional<int> urn = whole_number_from(stem.substr(0, dash));
    return urn && *urn > 0 ? urn : std::nullopt;
}

FileKinds sort_files(const AuthorityFiles& files, Diagnostics& diagnostics) {
    FileKinds kinds;
    for (std::size_t i = 0; i < files.own.size(); ++i) {
        const std::string& relative = files.relative[i];
        if (is_in(relative, "schools/")) {
            kinds.schools.push_back(i);
        } else if (is_in(relative, "clinics/")) {
            kinds.clinics.push_back(i);
        } else if (std::find(kSingle.begin(), kSingle.end(), relative) != kSingle.end()) {
            kinds.single.emplace(relative, i);
        } else {
            say_unknown_file(files, relative, diagnostics);
        }
    }
    for (const std::string& relative : files.others) {
        say_unknown_file(files, relative, diagnostics);
    }
    if (!kinds.single.contains("authority.yaml")) {
        diagnostics.error_in(Problem::MissingFile, shown_path(files, "authority.yaml"),
                             "this file is not there",
                             "it says who the council is: 'clinic new example DIR' shows one");
    }
    return kinds;
}

}  // namespace clinic
