// Where the files of packs lie: the council's own folder first, then the one that comes with the
// program.
#pragma once

#include "base/diagnostics.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clinic {

// Folders of packs, the one that is looked into first before the others. Each holds a folder a
// pack, and `shared` for what packs have in common. One that is not there holds nothing.
struct TemplateFolders {
    std::vector<std::filesystem::path> roots;
};

// Templates of no pack in particular, beside the packs.
inline constexpr std::string_view kSharedTemplates = "shared";

// The names of all packs, by the alphabet.
std::vector<std::string> pack_names(const TemplateFolders& folders);

// A file of the pack, "pack.yaml" or "cover.md": in a pack of that name, else among the shared.
std::optional<std::filesystem::path> find_template(const TemplateFolders& folders,
                                                   std::string_view pack, std::string_view file);

// The templates that a pack can name, without their ends: its own, and with `shared` those of all.
std::vector<std::string> template_names(const TemplateFolders& folders, std::string_view pack,
                                        bool shared);

using TemplateText = std::shared_ptr<const SourceText>;

// The files of one pack while it is read, for those that take others in.
class PackTexts {
public:
    PackTexts(const TemplateFolders& folders, std::string pack)
        : folders_(folders), pack_(std::move(pack)) {}

    // Null when there is no such file. Read once, however often it is asked for.
    TemplateText find(std::string_view file);

    // The parts of the pack, before the first is read.
    void set_parts(std::vector<std::string> names) { parts_ = std::move(names); }
    bool has_part(std::string_view name) const;
    // Some other pack has it.
    bool knows_part(std::string_view name) const;

    // The templates that can be named.
    std::vector<std::string> names() const { return template_names(folders_, pack_, true); }

    // All that were read, in the order in which they were.
    std::vector<TemplateText> read() const { return read_; }

private:
    const TemplateFolders& folders_;
    std::string pack_;
    std::vector<std::string> parts_;
    std::vector<TemplateText> read_;
};

}  // namespace clinic
