#include "support/pdf_page_words.hpp"

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QUtil.hh>

#include <set>

namespace clinic {

namespace {

// What each character number of a font stands for.
using CharacterMap = std::map<std::string, std::string>;

std::string bytes_of(const std::string& hex) {
    return QUtil::hex_decode(hex);
}

// Reads the "<0001> <0041>" pairs of a ToUnicode map.
CharacterMap read_character_map(QPDFObjectHandle font) {
    CharacterMap characters;
    if (!font.getKey("/ToUnicode").isStream()) {
        return characters;
    }
    const auto buffer = font.getKey("/ToUnicode").getStreamData();
    const std::string text(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
    std::size_t at = text.find("beginbfchar");
    while (at != std::string::npos) {
        const std::size_t end = text.find("endbfchar", at);
        for (std::size_t open = text.find('<', at); open < end;) {
            const std::size_t close = text.find('>', open);
            const std::size_t second = text.find('<', close);
            const std::size_t last = text.find('>', second);
            characters[bytes_of(text.substr(open + 1, close - open - 1))] = QUtil::utf16_to_utf8(
                "\xFE\xFF" + bytes_of(text.substr(second + 1, last - second - 1)));
            open = text.find('<', last);
        }
        at = text.find("beginbfchar", end);
    }
    return characters;
}

const std::set<std::string> kPainting = {"S",  "s",  "f",  "F", "f*", "B",  "B*", "b",
                                         "b*", "Tj", "TJ", "'", "\"", "Do", "sh", "EI"};

class ContentReader : public QPDFObjectHandle::ParserCallbacks {
public:
    explicit ContentReader(QPDFObjectHandle fonts) : fonts_(std::move(fonts)) {}

    void handleObject(QPDFObjectHandle object, std::size_t, std::size_t) override {
        if (!object.isOperator()) {
            operands_.push_back(object);
            return;
        }
        obey(object.getOperatorValue());
        operands_.clear();
    }

    void handleEOF() override {
        if (!open_.empty()) {
            fault("marked content is not closed");
        }
        if (in_text_) {
            fault("a text object is not closed");
        }
    }

    PdfPageWords words;

private:
    static constexpr int kArtifactContent = -1;

    void fault(const std::string& sentence) { words.faults.push_back(sentence); }

    void obey(const std::string& operation) {
        if (operation == "BDC" || operation == "BMC") {
            open();
        } else if (operation == "EMC") {
            close();
        } else if (operation == "BT" || operation == "ET") {
            in_text_ = operation == "BT";
        } else if (operation == "Tf") {
            characters_ = &character_map(operands_.at(0).getName());
        } else if (kPainting.count(operation) != 0) {
            paint(operation);
        }
    }

    void open() {
        const bool is_artifact = operands_.at(0).getName() == "/Artifact";
        const bool has_number = operands_.size() > 1 && operands_[1].hasKey("/MCID");
        if (!is_artifact && !has_number) {
            fault("content marked " + operands_[0].getName() + " has no number");
        }
        const int number =
            has_number ? operands_[1].getKey("/MCID").getIntValueAsInt() : kArtifactContent;
        if (has_number && !words.tagged.try_emplace(number).second) {
            fault("two pieces of content have the number " + std::to_string(number));
        }
        open_.push_back(number);
    }

    void close() {
        if (open_.empty() || in_text_) {
            fault("marked content ends where it did not begin");
            return;
        }
        open_.pop_back();
    }

    void paint(const std::string& operation) {
        if (open_.empty()) {
            fault("the operator " + operation + " is neither tagged nor an artifact");
            return;
        }
        if (operation == "TJ") {
            for (QPDFObjectHandle& part : operands_.at(0).getArrayAsVector()) {
                if (part.isString()) {
                    show(part.getStringValue());
                }
            }
            words.all += "\n";
        } else if (operation == "Tj") {
            show(operands_.at(0).getStringValue());
            words.all += "\n";
        }
    }

    void show(const std::string& codes) {
        for (std::size_t i = 0; i + 1 < codes.size(); i += 2) {
            const std::string code = codes.substr(i, 2);
            if (code == std::string(2, '\0')) {
                fault("a missing glyph is shown");
            }
            const auto found =
                characters_ == nullptr ? CharacterMap::const_iterator() : characters_->find(code);
            if (characters_ == nullptr || found == characters_->end()) {
                fault("a character cannot be taken out of the file");
                continue;
            }
            words.all += found->second;
            if (open_.back() != kArtifactContent) {
                words.tagged[open_.back()] += found->second;
            }
        }
    }

    const CharacterMap& character_map(const std::string& name) {
        const auto [entry, is_new] = maps_.try_emplace(name);
        if (is_new) {
            entry->second = read_character_map(fonts_.getKey(name));
        }
        return entry->second;
    }

    QPDFObjectHandle fonts_;
    std::map<std::string, CharacterMap> maps_;
    const CharacterMap* characters_ = nullptr;
    std::vector<QPDFObjectHandle> operands_;
    std::vector<int> open_;
    bool in_text_ = false;
};

}  // namespace

PdfPageWords read_page_words(QPDFPageObjectHelper page) {
    const QPDFObjectHandle resources = page.getAttribute("/Resources", false);
    ContentReader reader(QPDFObjectHandle(resources).getKey("/Font"));
    page.parseContents(&reader);
    return std::move(reader.words);
}

}  // namespace clinic
