#include "commands/manifest.hpp"

#include "base/json.hpp"
#include "base/number_text.hpp"
#include "source/node.hpp"

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

Json manifest_map(const Manifest& manifest) {
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
    return json;
}

// JSON is YAML, so that a manifest is read, and its mistakes are told, as every other file.
class ManifestReader {
public:
    ManifestReader(const Node& root, Diagnostics& diagnostics)
        : root_(root), diagnostics_(diagnostics) {}

    std::string words(const char* key) {
        const Node* const node = root_.find(key);
        if (node == nullptr || !node->is_scalar()) {
            diagnostics_.error(Problem::MissingField, root_.place,
                               "'" + std::string(key) + "' is missing",
                               "'clinic issue' writes it: a manifest is not edited by hand");
            return {};
        }
        return node->text;
    }

    int version() {
        const std::string text = words("version");
        const std::optional<int> number = whole_number_from(text);
        if (!text.empty() && (!number || *number < 1)) {
            wrong("version", "'version' is " + in_quotes(text) + ", not a number from 1 on");
        }
        return number.value_or(0);
    }

    Date on() {
        const std::string text = words("on");
        const std::optional<Date> day = date_from(text);
        if (!text.empty() && !day) {
            wrong("on", "'on' is " + in_quotes(text) + ", not a date");
        }
        return day.value_or(Date{});
    }

    ToldValues values() {
        ToldValues values;
        const Node* const list = root_.find("values");
        if (list == nullptr || !list->is_list()) {
            words("values");
            return values;
        }
        for (const Node& item : list->items) {
            auto told = told_from_line(item.text);
            if (!told) {
                diagnostics_.error(Problem::WrongType, item.place,
                                   in_quotes(item.text) + " is no 'key: value'",
                                   "a manifest is not edited by hand");
                break;
            }
            values.insert(std::move(*told));
        }
        return values;
    }

private:
    void wrong(const char* key, const std::string& message) {
        diagnostics_.error(Problem::WrongType, root_.find(key)->place, message,
                           "a manifest is not edited by hand");
    }

    const Node& root_;
    Diagnostics& diagnostics_;
};

}  // namespace

std::string manifest_json(const Manifest& manifest) {
    return json_text(manifest_map(manifest));
}

std::string manifest_json(const IssuedManifest& manifest) {
    Json json = manifest_map(manifest.made);
    json.set("version", manifest.version);
    json.set("on", iso_text(manifest.on));
    json.set("why", manifest.why);
    Json values = Json::list({});
    for (const auto& [key, value] : manifest.values) {
        values.items.emplace_back(told_line(key, value));
    }
    json.set("values", std::move(values));
    return json_text(json);
}

std::optional<IssuedManifest> read_manifest(SourceText text, Diagnostics& diagnostics) {
    Diagnostics said;
    const SourceFile file = load_yaml(std::move(text.path), std::move(text.content), said);
    IssuedManifest manifest;
    if (!said.has_errors()) {
        ManifestReader reader(file.root, said);
        manifest.made.authority = reader.words("authority");
        manifest.made.clinic = reader.words("clinic");
        manifest.made.edition = reader.words("edition");
        manifest.version = reader.version();
        manifest.on = reader.on();
        manifest.values = reader.values();
    }
    const bool is_sound = !said.has_errors();
    diagnostics.append(std::move(said));
    return is_sound ? std::optional(std::move(manifest)) : std::nullopt;
}

}  // namespace clinic
