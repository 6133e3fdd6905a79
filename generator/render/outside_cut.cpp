#include "render/outside_cut.hpp"

#include "render/outside_page.hpp"

#include <qpdf/QPDFMatrix.hh>

#include <algorithm>
#include <string>
#include <vector>

namespace clinic {

namespace {

// A quarter of an inch: what stands on the edge is seen in part.
constexpr double kNearEdge = 18;
// Forms within forms.
constexpr int kMostForms = 12;

// Operands as they stood before their operator.
using Operands = std::vector<QPDFObjectHandle>;

double number_at(const Operands& operands, std::size_t i) {
    const bool is_there = i < operands.size() && QPDFObjectHandle(operands[i]).isNumber();
    return is_there ? QPDFObjectHandle(operands[i]).getNumericValue() : 0;
}

QPDFMatrix matrix_in(const Operands& operands) {
    return {number_at(operands, 0), number_at(operands, 1), number_at(operands, 2),
            number_at(operands, 3), number_at(operands, 4), number_at(operands, 5)};
}

QPDFMatrix moved(const QPDFMatrix& matrix, double right, double up) {
    QPDFMatrix result = matrix;
    result.translate(right, up);
    return result;
}

bool says_something(QPDFObjectHandle operand) {
    if (operand.isArray()) {
        return std::ranges::any_of(operand.getArrayAsVector(), says_something);
    }
    return operand.isString() &&
           std::ranges::any_of(operand.getStringValue(), [](char byte) { return byte != ' '; });
}

// Follows where a page, or a form on it, puts its words and pictures.
class CutContent : public QPDFObjectHandle::ParserCallbacks {
public:
    CutContent(const SeenBox& box, QPDFObjectHandle resources, const QPDFMatrix& matrix, int depth)
        : box_(box), resources_(resources), matrix_(matrix), depth_(depth) {}

    bool found() const { return found_; }

    void handleObject(QPDFObjectHandle object, std::size_t, std::size_t) override {
        if (!object.isOperator()) {
            operands_.push_back(object);
            return;
        }
        follow(object.getOperatorValue());
        operands_.clear();
    }

    void handleEOF() override {}

private:
    void follow(const std::string& word) {
        if (word == "q") {
            saved_.push_back(matrix_);
        } else if (word == "Q" && !saved_.empty()) {
            matrix_ = saved_.back();
            saved_.pop_back();
        } else if (word == "cm") {
            matrix_.concat(matrix_in(operands_));
        } else if (word == "Do" && !operands_.empty()) {
            draw(operands_.back());
        } else if (word == "BI") {
            look_at(0.5, 0.5, matrix_);
        } else {
            follow_text(word);
        }
    }

    void follow_text(const std::string& word) {
        if (word == "BT") {
            line_ = {};
        } else if (word == "Tm") {
            line_ = matrix_in(operands_);
        } else if (word == "TL") {
            leading_ = number_at(operands_, 0);
        } else if (word == "Td" || word == "TD") {
            leading_ = word == "TD" ? -number_at(operands_, 1) : leading_;
            line_ = moved(line_, number_at(operands_, 0), number_at(operands_, 1));
        } else if (word == "T*" || word == "'" || word == "\"") {
            line_ = moved(line_, 0, -leading_);
        }
        const bool shows = word == "Tj" || word == "TJ" || word == "'" || word == "\"";
        if (shows && std::ranges::any_of(operands_, says_something)) {
            QPDFMatrix matrix = matrix_;
            matrix.concat(line_);
            look_at(0, 0, matrix);
        }
    }

    void look_at(double x, double y, const QPDFMatrix& matrix) {
        double right = 0;
        double up = 0;
        matrix.transform(x, y, right, up);
        found_ = found_ || right < box_.left - kNearEdge || up < box_.bottom - kNearEdge ||
                 right > box_.left + box_.width + kNearEdge ||
                 up > box_.bottom + box_.height + kNearEdge;
    }

    void draw(QPDFObjectHandle name) {
        QPDFObjectHandle drawn = name.isName() && resources_.isDictionary()
                                     ? resources_.getKey("/XObject").getKeyIfDict(name.getName())
                                     : QPDFObjectHandle::newNull();
        if (drawn.isImage()) {
            look_at(0.5, 0.5, matrix_);
        } else if (drawn.isFormXObject() && depth_ < kMostForms) {
            QPDFMatrix matrix = matrix_;
            QPDFObjectHandle own = drawn.getDict().getKey("/Matrix");
            if (own.isArray()) {
                matrix.concat(matrix_in(own.getArrayAsVector()));
            }
            QPDFObjectHandle resources = drawn.getDict().getKey("/Resources");
            CutContent inner(box_, resources.isDictionary() ? resources : resources_, matrix,
                             depth_ + 1);
            QPDFPageObjectHelper(drawn).parseContents(&inner);
            found_ = found_ || inner.found();
        }
    }

    SeenBox box_;
    QPDFObjectHandle resources_;
    QPDFMatrix matrix_;
    int depth_ = 0;
    bool found_ = false;
    Operands operands_;
    std::vector<QPDFMatrix> saved_;
    // Where the line of text begins.
    QPDFMatrix line_;
    double leading_ = 0;
};

}  // namespace

bool has_cut_words(QPDFPageObjectHelper page) {
    CutContent content(seen_box(page), page.getAttribute("/Resources", false), {}, 0);
    page.parseContents(&content);
    return content.found();
}

}  // namespace clinic
