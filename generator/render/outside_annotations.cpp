#include "render/outside_annotations.hpp"

#include "base/number_text.hpp"

#include <qpdf/QPDFAnnotationObjectHelper.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <set>

namespace clinic {

namespace {

constexpr int kHidden = 2;

std::string name_at(QPDFObjectHandle dictionary, const std::string& key) {
    QPDFObjectHandle value =
        dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
    return value.isName() ? value.getName().substr(1) : std::string();
}

bool leads_to_the_web(QPDFObjectHandle action) {
    QPDFObjectHandle uri = action.getKey("/URI");
    const std::string address = uri.isString() ? uri.getStringValue() : std::string();
    return address.starts_with("http://") || address.starts_with("https://") ||
           address.starts_with("mailto:");
}

// What an action may do and still be followed from a pack.
bool is_harmless(QPDFObjectHandle action) {
    const std::string kind = name_at(action, "/S");
    const bool is_alone = !action.hasKey("/Next");
    return is_alone && (kind == "GoTo" || (kind == "URI" && leads_to_the_web(action)));
}

bool is_hidden(QPDFObjectHandle annotation) {
    QPDFObjectHandle flags = annotation.getKey("/F");
    return flags.isInteger() && (flags.getIntValue() & kHidden) != 0;
}

bool has_look(QPDFObjectHandle annotation) {
    return QPDFAnnotationObjectHelper(annotation).getAppearanceStream("/N").isStream();
}

// How a kind of annotation is counted: the word for one, and for several.
struct AnnotationNoun {
    std::set<std::string> kinds;
    std::string one;
    std::string many;
};

const std::vector<AnnotationNoun>& annotation_nouns() {
    static const std::vector<AnnotationNoun> kNouns = {
        {{"Widget"}, "form field", "form fields"},
        {{"FileAttachment"}, "embedded file", "embedded files"},
        {{"RichMedia", "Screen", "Movie", "Sound", "3D"}, "film or sound", "films or sounds"},
        {{"Link"}, "link", "links"},
        {{}, "comment", "comments"},
    };
    return kNouns;
}

std::size_t noun_of(const std::string& kind) {
    std::size_t at = 0;
    while (!annotation_nouns()[at].kinds.empty() && !annotation_nouns()[at].kinds.contains(kind)) {
        ++at;
    }
    return at;
}

std::string counted(int count, const std::string& one, const std::string& many) {
    return number_text(count, 0) + " " + (count == 1 ? one : many);
}

// Everything about a file that is counted.
struct AnnotationCounts {
    std::vector<int> left_out = std::vector<int>(annotation_nouns().size(), 0);
    std::vector<int> printed = std::vector<int>(annotation_nouns().size(), 0);
    bool keeps_links = true;
    int actions = 0;
    std::set<std::string> kinds_of_action;

    void add_action(QPDFObjectHandle action) {
        if (action.isDictionary() && !is_harmless(action)) {
            ++actions;
            const std::string kind = name_at(action, "/S");
            kinds_of_action.insert(kind.empty() ? "unknown" : kind);
        }
    }

    void add_actions(QPDFObjectHandle actions_by_event) {
        if (actions_by_event.isDictionary()) {
            for (const std::string& event : actions_by_event.getKeys()) {
                add_action(actions_by_event.getKey(event));
            }
        }
    }
};

void count_on_page(QPDFObjectHandle page, AnnotationCounts& counts) {
    counts.add_actions(page.getKey("/AA"));
    QPDFObjectHandle annotations = page.getKey("/Annots");
    for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
        QPDFObjectHandle annotation = annotations.getArrayItem(i);
        const std::string kind = name_at(annotation, "/Subtype");
        if (!annotation.isDictionary() || kind == "Popup") {
            continue;
        }
        counts.add_action(annotation.getKey("/A"));
        counts.add_actions(annotation.getKey("/AA"));
        const AnnotationFate fate = fate_of(annotation);
        counts.printed[noun_of(kind)] += fate == AnnotationFate::Printed ? 1 : 0;
        const bool is_lost = fate == AnnotationFate::Leads && !counts.keeps_links;
        counts.left_out[noun_of(kind)] += fate == AnnotationFate::LeftOut || is_lost ? 1 : 0;
    }
}

void count_names(QPDF& file, AnnotationCounts& counts) {
    QPDFObjectHandle names = file.getRoot().getKey("/Names");
    if (!names.isDictionary()) {
        return;
    }
    if (names.getKey("/JavaScript").isDictionary()) {
        for (auto& [name, action] :
             QPDFNameTreeObjectHelper(names.getKey("/JavaScript"), file).getAsMap()) {
            counts.add_action(action);
        }
    }
    if (names.getKey("/EmbeddedFiles").isDictionary()) {
        const auto files =
            QPDFNameTreeObjectHelper(names.getKey("/EmbeddedFiles"), file).getAsMap();
        counts.left_out[noun_of("FileAttachment")] += static_cast<int>(files.size());
    }
}

std::vector<std::string> words_for(const std::vector<int>& counts) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0) {
            words.push_back(
                counted(counts[i], annotation_nouns()[i].one, annotation_nouns()[i].many));
        }
    }
    return words;
}

}  // namespace

AnnotationFate fate_of(QPDFObjectHandle annotation) {
    const std::string kind = name_at(annotation, "/Subtype");
    if (is_hidden(annotation)) {
        return AnnotationFate::LeftOut;
    }
    if (kind == "Link") {
        QPDFObjectHandle action = annotation.getKey("/A");
        const bool leads = action.isDictionary() ? is_harmless(action) : annotation.hasKey("/Dest");
        return leads ? AnnotationFate::Leads : AnnotationFate::LeftOut;
    }
    static const std::set<std::string> kNeverPrinted = {
        "Text", "Popup", "FileAttachment", "RichMedia", "Screen", "Movie", "Sound", "3D"};
    return has_look(annotation) && !kNeverPrinted.contains(kind) ? AnnotationFate::Printed
                                                                 : AnnotationFate::LeftOut;
}

QPDFObjectHandle destination_within(QPDF& file, QPDFObjectHandle link) {
    QPDFObjectHandle action = link.getKey("/A");
    QPDFObjectHandle to = action.isDictionary() ? action.getKey("/D") : link.getKey("/Dest");
    if (to.isName() && file.getRoot().getKey("/Dests").isDictionary()) {
        to = file.getRoot().getKey("/Dests").getKey(to.getName());
    } else if (to.isString()) {
        QPDFObjectHandle names = file.getRoot().getKey("/Names");
        QPDFObjectHandle tree =
            names.isDictionary() ? names.getKey("/Dests") : QPDFObjectHandle::newNull();
        QPDFObjectHandle found = QPDFObjectHandle::newNull();
        if (tree.isDictionary()) {
            QPDFNameTreeObjectHelper(tree, file).findObject(to.getUTF8Value(), found);
        }
        to = found;
    }
    return to.isDictionary() ? to.getKey("/D") : to;
}

AnnotationWords tell_annotations(QPDF& file, bool keeps_links) {
    AnnotationCounts counts;
    counts.keeps_links = keeps_links;
    counts.add_action(file.getRoot().getKey("/OpenAction"));
    counts.add_actions(file.getRoot().getKey("/AA"));
    count_names(file, counts);
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(file).getAllPages()) {
        count_on_page(page.getObjectHandle(), counts);
    }
    AnnotationWords words{words_for(counts.left_out), words_for(counts.printed)};
    if (counts.actions > 0) {
        std::string kinds;
        for (const std::string& kind : counts.kinds_of_action) {
            kinds += (kinds.empty() ? "" : ", ") + kind;
        }
        words.left_out.insert(words.left_out.begin(),
                              counted(counts.actions, "action", "actions") + " (" + kinds + ")");
    }
    return words;
}

}  // namespace clinic
