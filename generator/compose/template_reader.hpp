// One template file read and checked.
#pragma once

#include "base/diagnostics.hpp"
#include "compose/hidden_text.hpp"
#include "compose/template.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// A template and the links in it that are written out.
struct ReadTemplate {
    std::shared_ptr<const Template> part;
    std::vector<FixedLink> links;
};

// What a template sees from outside.
struct TemplateScope {
    Names names;
    // The pack's files, which it may take in; null: none.
    PackTexts* texts = nullptr;
};

// `name` is the file's name without its end.
ReadTemplate read_template(const std::string& name, const SourceText& source, TemplateScope scope,
                           Diagnostics& diagnostics);

// A key of a file and what it is for.
struct KeyHelp {
    std::string_view name;
    std::string_view help;
};

// What stands at the top of a part, and in pack.yaml.
std::vector<KeyHelp> part_keys();
std::vector<KeyHelp> pack_keys();

// It begins as a part of a pack does; without, other parts take it in.
bool has_front_matter(const SourceText& source);

// Whether the file can be read at all: UTF-8, at most 1 MB, without the characters that stand for
// values. What is wrong is reported.
bool is_readable(const SourceText& source, Diagnostics& diagnostics);

}  // namespace clinic
