#include "support/pdf_page.hpp"

#include "support/pdf_drawn.hpp"
#include "support/pdf_operators.hpp"
#include "support/pdf_pen.hpp"

#include <utility>

namespace clinic {

namespace {

// PDF/A's limit.
constexpr std::size_t kDeepest = 28;

PdfMatrix matrix_of(const std::vector<QPDFObjectHandle>& numbers) {
    const auto at = [&](std::size_t i) {
        return QPDFObjectHandle(numbers.at(i)).getNumericValue();
    };
    return {at(0), at(1), at(2), at(3), at(4), at(5)};
}

// Obeys the operators of a page and of the forms that it draws.
class ContentReader : public QPDFObjectHandle::ParserCallbacks {
public:
    ContentReader(PdfPage& page, PdfFonts& fonts, QPDFObjectHandle resources)
        : page_(page), fonts_(fonts), resources_{resources} {}

    void handleObject(QPDFObjectHandle object, std::size_t, std::size_t) override {
        if (object.isInlineImage()) {
            fault("a picture stands inside the content");
            return;
        }
        if (!object.isOperator()) {
            operands_.push_back(object);
            return;
        }
        const std::string operation = object.getOperatorValue();
        const std::optional<std::string> wrong = fault_of_operation(operation, operands_);
        if (wrong) {
            fault(*wrong);
        } else {
            if (is_painting(operation) && open_.empty()) {
                fault("the operator " + operation + " is neither tagged nor an artifact");
            }
            obey(operation);
        }
        operands_.clear();
    }

    void handleEOF() override {
        expect(page_.faults, open_.empty() || is_in_form(), "marked content is not closed");
        expect(page_.faults, !in_text_, "a text object is not closed");
        expect(page_.faults, kept_.empty() || is_in_form(), "q has no Q");
        expect(page_.faults, operands_.empty(), "numbers without an operator end the content");
        expect(page_.faults, path_.is_empty(), "a path is not painted");
    }

private:
    void fault(const std::string& sentence) { page_.faults.push_back(sentence); }

    void take(const Faults& faults) {
        page_.faults.insert(page_.faults.end(), faults.begin(), faults.end());
    }

    bool is_in_form() const { return resources_.size() > 1; }

    double number(std::size_t i) { return operands_.at(i).getNumericValue(); }

    PdfSpot spot(std::size_t i) { return state_.matrix.of({number(i), number(i + 1)}); }

    void obey(const std::string& operation) {
        if (obey_marks(operation) || obey_state(operation) || obey_path(operation)) {
            return;
        }
        if (operation == "Do") {
            draw_form(operands_[0].getName());
            return;
        }
        obey_text(operation);
    }

    bool obey_marks(const std::string& operation) {
        if (operation == "BDC" || operation == "BMC") {
            open();
        } else if (operation == "EMC") {
            close();
        } else {
            return false;
        }
        return true;
    }

    void open() {
        const std::string tag = name_of(operands_[0]);
        const bool has_number = operands_.size() > 1 && operands_[1].hasKey("/MCID");
        const bool is_artifact = tag == "Artifact";
        expect(page_.faults, is_artifact || has_number, "content marked " + tag + " has no number");
        expect(page_.faults, !is_artifact || !has_number, "an artifact has a number");
        expect(page_.faults, open_.empty(), "marked content stands inside other marked content");
        expect(page_.faults, !has_number || !is_in_form(), "a form marks content of its own");
        const int content =
            has_number ? operands_[1].getKey("/MCID").getIntValueAsInt() : kArtifactContent;
        if (has_number && !page_.tags.emplace(content, tag).second) {
            fault("two pieces of content have the number " + std::to_string(content));
        }
        if (has_number) {
            page_.tagged[content];
        }
        open_.push_back({content, in_text_});
    }

    void close() {
        if (open_.empty() || open_.back().in_text != in_text_) {
            fault("marked content ends where it did not begin");
            return;
        }
        open_.pop_back();
    }

    bool obey_state(const std::string& operation) {
        if (operation == "q") {
            kept_.push_back(state_);
            expect(page_.faults, kept_.size() <= kDeepest, "q is nested too deep");
            expect(page_.faults, !in_text_, "q stands inside a text object");
        } else if (operation == "Q") {
            restore();
        } else if (operation == "cm") {
            state_.matrix = matrix_of(operands_).then(state_.matrix);
        } else if (operation == "w") {
            state_.line_width = number(0);
        } else if (operation == "rg") {
            state_.fill = {number(0), number(1), number(2)};
        } else if (operation == "g") {
            state_.fill = {number(0), number(0), number(0)};
        } else if (operation == "RG") {
            state_.stroke = {number(0), number(1), number(2)};
        } else if (operation == "G") {
            state_.stroke = {number(0), number(0), number(0)};
        } else {
            return operation == "J" || operation == "j" || operation == "M" || operation == "d";
        }
        return true;
    }

    void restore() {
        if (kept_.size() <= kept_outside_) {
            fault("Q has no q");
            return;
        }
        state_ = kept_.back();
        kept_.pop_back();
    }

    bool obey_path(const std::string& operation) {
        if (operation == "m") {
            path_.move(spot(0));
        } else if (operation == "l") {
            path_.line(spot(0));
        } else if (operation == "c") {
            path_.curve(spot(0), spot(2), spot(4));
        } else if (operation == "h") {
            path_.close();
        } else if (operation == "re") {
            path_.rectangle(state_.matrix, {number(0), number(1)}, number(2), number(3));
        } else if (operation == "W") {
            // What others drew is cut to its page; that it is seen less far is no fault.
            return true;
        } else if (operation == "n") {
            path_.take();
        } else if (operation == "S" || operation == "s" || operation == "f" || operation == "f*" ||
                   operation[0] == 'B' || operation == "b") {
            return operation != "BT" && paint(operation);
        } else {
            return false;
        }
        expect(page_.faults, !in_text_, "a path stands inside a text object");
        return true;
    }

    bool paint(const std::string& operation) {
        expect(page_.faults, !in_text_, "a path stands inside a text object");
        expect(page_.faults, !path_.is_empty(), "nothing is painted by " + operation);
        if (operation == "s" || operation == "b") {
            path_.close();
        }
        const auto corners = path_.take();
        const char kind = operation[0];
        if (kind == 'f' || kind == 'B' || kind == 'b') {
            add_shape(PdfPiece::Kind::Fill, corners, state_.fill);
        }
        if (kind == 'S' || kind == 's' || kind == 'B' || kind == 'b') {
            add_shape(PdfPiece::Kind::Line, corners, state_.stroke);
        }
        return true;
    }

    void add_shape(PdfPiece::Kind kind, const std::vector<std::vector<PdfSpot>>& corners,
                   PdfColor color) {
        PdfPiece piece;
        piece.kind = kind;
        piece.corners = corners;
        piece.color = color;
        piece.size = state_.line_width * state_.matrix.scale();
        for (const auto& part : corners) {
            for (const PdfSpot& corner : part) {
                piece.box.add(corner);
            }
        }
        add(std::move(piece));
    }

    void add(PdfPiece piece) {
        piece.content = open_.empty() ? kArtifactContent : open_.front().content;
        page_.words += piece.words;
        if (piece.content != kArtifactContent) {
            page_.tagged[piece.content] += piece.words;
            page_.places[piece.content].add(piece.box);
        }
        page_.pieces.push_back(std::move(piece));
    }

    void obey_text(const std::string& operation) {
        if (operation == "BT" || operation == "ET") {
            expect(page_.faults, in_text_ == (operation == "ET"),
                   "text objects stand inside each other");
            in_text_ = operation == "BT";
            place_ = {};
        } else if (operation == "Tf") {
            state_.font = font(operands_[0].getName());
            state_.type_size = number(1);
        } else if (operation == "Tm") {
            place_.set(matrix_of(operands_));
        } else if (operation == "Td" || operation == "TD") {
            state_.leading = operation == "TD" ? -number(1) : state_.leading;
            place_.next_line(number(0), number(1));
        } else if (operation == "T*") {
            place_.next_line(0, -state_.leading);
        } else if (operation == "TL") {
            state_.leading = number(0);
        } else if (operation == "Ts") {
            state_.rise = number(0);
        } else if (operation == "Tc") {
            state_.spacing = number(0);
        } else {
            show(operation);
        }
    }

    void show(const std::string& operation) {
        expect(page_.faults, in_text_, "words stand outside of a text object");
        PdfPiece line;
        const std::vector<QPDFObjectHandle> parts =
            operation == "TJ" ? operands_[0].getArrayAsVector() : operands_;
        for (QPDFObjectHandle part : parts) {
            if (part.isNumber()) {
                place_.advance(-part.getNumericValue() * state_.type_size / 1000);
                continue;
            }
            PdfPiece piece = shown(part.getStringValue(), state_, place_, page_.faults);
            piece.box.add(line.box);
            piece.words = line.words + piece.words;
            line = std::move(piece);
        }
        add(std::move(line));
        page_.words += "\n";
    }

    const PdfFontFacts* font(const std::string& name) {
        QPDFObjectHandle dictionary = value_of(value_of(resources_.back(), "/Font"), name);
        if (!dictionary.isDictionary()) {
            fault("the font " + name + " is not among the resources");
            return nullptr;
        }
        const auto [entry, is_new] = fonts_.try_emplace(dictionary.getObjGen());
        if (is_new) {
            entry->second = read_font(dictionary);
        }
        return &entry->second;
    }

    void draw_form(const std::string& name) {
        QPDFObjectHandle form = value_of(value_of(resources_.back(), "/XObject"), name);
        expect(page_.faults, !in_text_, "a form stands inside a text object");
        if (is_picture(form)) {
            draw_picture(form);
            return;
        }
        if (!form.isStream() || name_of(value_of(form, "/Subtype")) != "Form") {
            fault("the form " + name + " is not among the resources");
            return;
        }
        take(form_faults(form, name));
        if (resources_.size() > kDeepest) {
            fault("forms are nested too deep");
            return;
        }
        draw(form);
    }

    // Into a square of one by one, which has been stretched.
    void draw_picture(QPDFObjectHandle picture) {
        take(picture_faults(picture));
        PdfPiece piece;
        piece.kind = PdfPiece::Kind::Picture;
        piece.box.add(state_.matrix.of({0, 0}));
        piece.box.add(state_.matrix.of({1, 1}));
        add(std::move(piece));
        expect(page_.faults, open_.empty() || open_.front().content == kArtifactContent,
               "a picture that is no decoration");
    }

    void draw(QPDFObjectHandle form) {
        const PdfState before = state_;
        const std::size_t kept_before = std::exchange(kept_outside_, kept_.size());
        const std::vector<QPDFObjectHandle> operands = std::exchange(operands_, {});
        QPDFObjectHandle matrix = value_of(form, "/Matrix");
        if (matrix.isArray()) {
            state_.matrix = matrix_of(matrix.getArrayAsVector()).then(state_.matrix);
        }
        const PdfBox edges = on_page(box_of(form, "/BBox"));
        expect(page_.faults, !edges.is_empty(), "a form has no size");
        resources_.push_back(value_of(form, "/Resources"));
        const std::size_t first = page_.pieces.size();
        form.parseAsContents(this);
        resources_.pop_back();
        for (std::size_t i = first; i < page_.pieces.size(); ++i) {
            expect(page_.faults,
                   page_.pieces[i].kind == PdfPiece::Kind::Words ||
                       edges.holds(page_.pieces[i].box, 0.1),
                   "a form is cut off at its edge");
        }
        expect(page_.faults, kept_.size() == kept_outside_, "q has no Q");
        operands_ = operands;
        kept_.resize(kept_outside_);
        kept_outside_ = kept_before;
        state_ = before;
    }

    PdfBox on_page(const PdfBox& box) const {
        PdfBox out;
        if (!box.is_empty()) {
            out.add(state_.matrix.of({box.left, box.bottom}));
            out.add(state_.matrix.of({box.right, box.top}));
        }
        return out;
    }

    struct Open {
        int content = kArtifactContent;
        bool in_text = false;
    };

    PdfPage& page_;
    PdfFonts& fonts_;
    std::vector<QPDFObjectHandle> resources_;
    PdfState state_;
    std::vector<PdfState> kept_;
    // How many of them a form found when it began.
    std::size_t kept_outside_ = 0;
    PdfPath path_;
    PdfTextPlace place_;
    std::vector<QPDFObjectHandle> operands_;
    std::vector<Open> open_;
    bool in_text_ = false;
};

void check_place(PdfPage& page) {
    for (const PdfPiece& piece : page.pieces) {
        // Letters may hang over their line's edges a little; what they draw does not.
        const double slack = piece.kind == PdfPiece::Kind::Words ? 4 : 0.5;
        if (!piece.box.is_empty() && !page.media.holds(piece.box, slack)) {
            page.faults.push_back(piece.words.empty()
                                      ? "something is drawn outside of the page"
                                      : "'" + piece.words + "' stands outside of the page");
        }
    }
}

}  // namespace

PdfPage read_page(QPDFPageObjectHelper page, PdfFonts& fonts) {
    PdfPage out;
    out.object = page.getObjectHandle();
    QPDFObjectHandle sheet = page.getAttribute("/MediaBox", false);
    if (sheet.isRectangle()) {
        const QPDFObjectHandle::Rectangle box = sheet.getArrayAsRectangle();
        out.media = {box.llx, box.lly, box.urx, box.ury};
    }
    expect(out.faults, !out.media.is_empty(), "it has no size");
    ContentReader reader(out, fonts, page.getAttribute("/Resources", false));
    page.parseContents(&reader);
    check_place(out);
    return out;
}

}  // namespace clinic
