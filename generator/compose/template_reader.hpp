// One template file read and checked.
#pragma once

#include "base/diagnostics.hpp"
#include "compose/hidden_text.hpp"
#include "compose/template.hpp"

#include <memory>
#include <string>
#include <vector>

namespace clinic {

// A template and the links in it that are written out.
struct ReadTemplate {
    std::shared_ptr<const Template> part;
    std::vector<FixedLink> links;
};

// `name` is the file's name without its end. `root` is what all templates see.
ReadTemplate read_template(const std::string& name, const SourceText& source, const Kind& root,
                           Diagnostics& diagnostics);

// Whether the file can be read at all: UTF-8, at most 1 MB, without the characters that stand for
// values. What is wrong is reported.
bool is_readable(const SourceText& source, Diagnostics& diagnostics);

}  // namespace clinic
