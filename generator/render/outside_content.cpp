#include "render/outside_content.hpp"

#include <qpdf/Pl_String.hh>

#include <utility>
#include <vector>

namespace clinic {

namespace {

using ContentToken = QPDFTokenizer::Token;

class SoundContent : public QPDFObjectHandle::TokenFilter {
public:
    explicit SoundContent(TheirMarks marks) : marks_(marks) {}

    void handleToken(const ContentToken& token) override {
        const QPDFTokenizer::token_type_e type = token.getType();
        if (type == QPDFTokenizer::tt_inline_image) {
            pass();
            writeToken(token);
        } else if (type == QPDFTokenizer::tt_word) {
            take_operator(token);
        } else {
            operands_.push_back(token);
        }
    }

    void handleEOF() override {
        std::string ends;
        for (std::size_t i = open_marks_.size(); i-- > 0;) {
            ends += open_marks_[i] ? "EMC\n" : "";
        }
        ends += is_text_ ? "ET\n" : "";
        for (int i = 0; i < saved_; ++i) {
            ends += "Q\n";
        }
        write("\n" + ends);
    }

private:
    void take_operator(const ContentToken& token) {
        const std::string& word = token.getValue();
        if (keeps(word)) {
            pass();
            writeToken(token);
        } else {
            operands_.clear();
            write("\n");
        }
    }

    // Also counts what is open.
    bool keeps(const std::string& word) {
        if (word == "q") {
            ++saved_;
        } else if (word == "Q") {
            return saved_ > 0 && saved_-- > 0;
        } else if (word == "BT") {
            is_text_ = true;
        } else if (word == "ET") {
            return std::exchange(is_text_, false);
        } else if (word == "BMC" || word == "BDC") {
            open_marks_.push_back(marks_ == TheirMarks::Kept || is_layer());
            return open_marks_.back();
        } else if (word == "EMC") {
            const bool is_kept = !open_marks_.empty() && open_marks_.back();
            if (!open_marks_.empty()) {
                open_marks_.pop_back();
            }
            return is_kept;
        } else if (word == "MP" || word == "DP") {
            return marks_ == TheirMarks::Kept;
        }
        return true;
    }

    // What is on a layer may be hidden with it.
    bool is_layer() const {
        for (const ContentToken& operand : operands_) {
            if (operand.getType() == QPDFTokenizer::tt_name) {
                return operand.getValue() == "/OC";
            }
        }
        return false;
    }

    void pass() {
        for (const ContentToken& operand : operands_) {
            writeToken(operand);
        }
        operands_.clear();
    }

    TheirMarks marks_;
    // With the blanks between them.
    std::vector<ContentToken> operands_;
    int saved_ = 0;
    bool is_text_ = false;
    // Of each mark that is open, whether it was kept.
    std::vector<bool> open_marks_;
};

}  // namespace

std::string sound_content(QPDFPageObjectHelper page, TheirMarks marks) {
    SoundContent filter(marks);
    std::string content;
    Pl_String sink("content", nullptr, content);
    page.filterContents(&filter, &sink);
    return content;
}

}  // namespace clinic
