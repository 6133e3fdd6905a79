#include "commands/manifest.hpp"

#include <nlohmann/json.hpp>

namespace clinic {

namespace {

nlohmann::ordered_json files_json(const std::vector<InputFile>& files) {
    auto list = nlohmann::ordered_json::array();
    for (const InputFile& file : files) {
        nlohmann::ordered_json entry;
        if (!file.path.empty()) {
            entry["path"] = file.path;
        }
        entry["sha256"] = file.sha256;
        list.push_back(std::move(entry));
    }
    return list;
}

}  // namespace

std::string manifest_json(const Manifest& manifest) {
    const nlohmann::ordered_json json = {
        {"program", "clinic " CLINIC_VERSION},
        {"authority", manifest.authority},
        {"clinic", manifest.clinic},
        {"as-at", manifest.as_at},
        {"edition", manifest.edition},
        {"inputs", files_json(manifest.inputs)},
        {"resources", files_json(manifest.resources)},
        {"fonts", files_json(manifest.fonts)},
        {"outputs", files_json(manifest.outputs)},
    };
    return json.dump(2) + "\n";
}

}  // namespace clinic
