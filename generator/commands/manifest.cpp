#include "commands/manifest.hpp"

#include "base/json.hpp"

namespace clinic {

namespace {

Json files_json(const std::vector<InputFile>& files) {
    Json list = Json::list({});
    for (const InputFile& file : files) {
        Json entry;
        if (!file.path.empty()) {
            entry.set("path", file.path);
        }
        list.items.push_back(entry.set("sha256", file.sha256));
    }
    return list;
}

}  // namespace

std::string manifest_json(const Manifest& manifest) {
    Json json;
    json.set("program", "clinic " CLINIC_VERSION);
    json.set("authority", manifest.authority);
    json.set("clinic", manifest.clinic);
    json.set("as-at", manifest.as_at);
    json.set("edition", manifest.edition);
    json.set("inputs", files_json(manifest.inputs));
    json.set("resources", files_json(manifest.resources));
    json.set("fonts", files_json(manifest.fonts));
    json.set("outputs", files_json(manifest.outputs));
    return json_text(json);
}

}  // namespace clinic
