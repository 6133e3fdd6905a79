#include "text/fonts.hpp"

#include "text/font_file.hpp"
#include "text/hyphenation.hpp"
#include "text/word_cache.hpp"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

constexpr std::string_view kGlue = "\u00A0";
constexpr std::string_view kSoftHyphen = "\u00AD";

struct LoadedFace {
    explicit LoadedFace(const std::filesystem::path& path)
        : file(open_font(path)),
          blank(shape_word(file, " ")),
          glue(shape_word(file, kGlue)),
          soft_hyphen(shape_word(file, "-")) {
        // Seen as a hyphen, taken out of the file as what it is: so parted words can be found.
        soft_hyphen.glyphs.front().text = kSoftHyphen;
    }

    const ShapedWord& word(std::string_view words) {
        return words_.get(words, [this](std::string_view word) { return shape_word(file, word); });
    }

    FontFile file;
    ShapedWord blank;
    // U+00A0: as wide as a blank.
    ShapedWord glue;
    ShapedWord soft_hyphen;

private:
    WordCache words_;
};

std::size_t word_end(std::string_view words, std::size_t at) {
    return std::min(
        {words.find(' ', at), words.find(kGlue, at), words.find(kSoftHyphen, at), words.size()});
}

// Calls each(shaped word) for the words and the single blanks of a line, left to right.
template <class Each>
void for_each_word(LoadedFace& face, std::string_view words, const Each& each) {
    std::size_t at = 0;
    while (at < words.size()) {
        if (words[at] == ' ') {
            each(face.blank);
            ++at;
            continue;
        }
        if (words.substr(at).starts_with(kGlue)) {
            each(face.glue);
            at += kGlue.size();
            continue;
        }
        if (words.substr(at).starts_with(kSoftHyphen)) {
            each(face.soft_hyphen);
            at += kSoftHyphen.size();
            continue;
        }
        const std::size_t end = word_end(words, at);
        each(face.word(words.substr(at, end - at)));
        at = end;
    }
}

}  // namespace

struct Fonts::Faces {
    Faces(const std::filesystem::path& folder, const std::filesystem::path& hyphens)
        : list{LoadedFace(folder / "regular.ttf"), LoadedFace(folder / "bold.ttf"),
               LoadedFace(folder / "italic.ttf")},
          hyphenation(hyphens) {}

    LoadedFace& of(Face face) { return list[static_cast<std::size_t>(face)]; }

    // In the order of Face.
    std::array<LoadedFace, 3> list;
    Hyphenation hyphenation;
};

Fonts::Fonts(const std::filesystem::path& folder) : Fonts(folder, folder / "hyphens.dic") {}

Fonts::Fonts(const std::filesystem::path& folder, const std::filesystem::path& hyphens)
    : faces_(std::make_unique<Faces>(folder, hyphens)) {}

Fonts::~Fonts() = default;

double Fonts::width(Face face, double size, std::string_view words) const {
    int advance = 0;
    for_each_word(faces_->of(face), words,
                  [&](const ShapedWord& word) { advance += word.advance; });
    return advance * size / 1000;
}

std::vector<std::size_t> Fonts::hyphen_places(std::string_view word) const {
    return faces_->hyphenation.places(word);
}

std::vector<const ShapedWord*> Fonts::shape(Face face, std::string_view words) const {
    std::vector<const ShapedWord*> shaped;
    for_each_word(faces_->of(face), words,
                  [&](const ShapedWord& word) { shaped.push_back(&word); });
    return shaped;
}

const FaceMetrics& Fonts::metrics(Face face) const {
    return faces_->of(face).file.metrics;
}

FontSubset Fonts::subset(Face face, const std::vector<std::uint32_t>& glyphs) const {
    return subset_font(faces_->of(face).file, glyphs);
}

std::vector<std::string> Fonts::missing(Face face, std::string_view words) const {
    std::vector<std::string> missing;
    for_each_word(faces_->of(face), words, [&](const ShapedWord& word) {
        for (const std::string& text : word.missing) {
            if (std::find(missing.begin(), missing.end(), text) == missing.end()) {
                missing.push_back(text);
            }
        }
    });
    return missing;
}

}  // namespace clinic
