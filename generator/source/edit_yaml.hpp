// Changes to a YAML file that keep all the rest of it as it is: comments, blank lines, quotes.
#pragma once

#include "source/yaml_entry.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// The map whose keys are set: the file itself, the one under `key`, or the entry of the list
// under `key` whose `id_key` is `id`.
struct YamlTarget {
    std::string key;
    std::string id_key;
    std::string id;
};

// One file, changed step by step. Every step is proved: the text is read again, and says what it
// said and what was to be changed, nothing else; bytes outside the change stay the same. A step
// that cannot be made so is reported at its place, and leaves the text as it was.
class YamlEditor {
public:
    // `order`: keys of the file's map as they usually follow each other; a new one goes after
    // those before it, and one that is not there to the end.
    YamlEditor(const SourceText& file, std::vector<std::string_view> order,
               Diagnostics& diagnostics)
        : file_(file), order_(std::move(order)), text_(file.content), diagnostics_(diagnostics) {}

    // At the end of a list of the file's map: one in lines, in brackets, empty or not yet there.
    // False when it was not done.
    bool append(std::string_view list, const std::vector<YamlEntry>& entries);

    // Gives keys their values, new ones and those that have another. False when one was not done.
    bool set(const YamlTarget& target, const std::vector<YamlField>& fields);

    const std::string& text() const { return text_; }

private:
    bool take_first_sound(const std::vector<std::string>& ways, const Node& expected);
    std::optional<SourceFile> load();
    bool set_one(const YamlTarget& target, const YamlField& field);
    bool refuse(const std::string& path, const Place& place, const std::string& message);

    const SourceText& file_;
    std::vector<std::string_view> order_;
    std::string text_;
    Diagnostics& diagnostics_;
};

}  // namespace clinic
