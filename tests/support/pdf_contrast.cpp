#include "support/pdf_contrast.hpp"

#include <cmath>

namespace clinic {

namespace {

double linear(double share) {
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const PdfColor& color) {
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

bool is_inside(const std::vector<std::vector<PdfSpot>>& parts, PdfSpot spot) {
    bool is_in = false;
    for (const std::vector<PdfSpot>& corners : parts) {
        for (std::size_t i = 0, before = corners.size() - 1; i < corners.size(); before = i++) {
            const PdfSpot& a = corners[i];
            const PdfSpot& b = corners[before];
            if ((a.y > spot.y) != (b.y > spot.y) &&
                spot.x < (b.x - a.x) * (spot.y - a.y) / (b.y - a.y) + a.x) {
                is_in = !is_in;
            }
        }
    }
    return is_in;
}

// What was filled last at a spot before the piece; nothing: bare paper.
const PdfPiece* fill_under(const PdfPage& page, std::size_t piece, PdfSpot spot) {
    for (std::size_t i = piece; i-- > 0;) {
        const PdfPiece& other = page.pieces[i];
        if (other.kind == PdfPiece::Kind::Fill && other.box.left <= spot.x &&
            spot.x <= other.box.right && other.box.bottom <= spot.y && spot.y <= other.box.top &&
            is_inside(other.corners, spot)) {
            return &other;
        }
    }
    return nullptr;
}

PdfColor under(const PdfPage& page, std::size_t piece, PdfSpot spot) {
    const PdfPiece* const fill = fill_under(page, piece, spot);
    return fill == nullptr ? PdfColor{1, 1, 1} : fill->color;
}

// Where words are looked at: at the middle of their small letters, from end to end.
double least_contrast_of_words(const PdfPage& page, std::size_t index) {
    const PdfPiece& piece = page.pieces[index];
    double least = 21;
    constexpr int kSpots = 5;
    for (int i = 1; i < kSpots; ++i) {
        const double along = static_cast<double>(i) / kSpots;
        const PdfSpot spot{piece.box.left + along * (piece.box.right - piece.box.left),
                           piece.box.bottom + 0.4 * (piece.box.top - piece.box.bottom)};
        least = std::min(least, contrast(piece.color, under(page, index, spot)));
    }
    return least;
}

// Large: from 18 points, bold from 14.
double needed(const PdfPiece& piece) {
    return piece.size >= 18 || (piece.is_bold && piece.size >= 14) ? 3 : 4.5;
}

bool is_close(const PdfBox& one, const PdfBox& other) {
    return std::abs(one.left - other.left) < 1.5 && std::abs(one.right - other.right) < 1.5 &&
           std::abs(one.top - other.top) < 1.5 && std::abs(one.bottom - other.bottom) < 1.5;
}

// What the piece of content as a whole is seen by: at least one of its shapes or words stands out.
class Shapes {
public:
    explicit Shapes(const PdfPage& page) : page_(page) {
        for (std::size_t i = 0; i < page.pieces.size(); ++i) {
            const PdfPiece& piece = page.pieces[i];
            if (piece.content != kArtifactContent &&
                (piece.kind == PdfPiece::Kind::Fill || piece.kind == PdfPiece::Kind::Line)) {
                of_content_[piece.content].push_back(i);
            }
        }
    }

    Faults check() const {
        Faults faults;
        for (const auto& [content, pieces] : of_content_) {
            bool is_seen = !words_of_content(content).empty();
            for (const std::size_t piece : pieces) {
                is_seen = is_seen || stands_out(piece);
            }
            expect(faults, is_seen,
                   "content " + std::to_string(content) + " is drawn too faintly to be seen");
            check_strong_lines(pieces, faults);
        }
        return faults;
    }

private:
    std::string words_of_content(int content) const {
        const auto found = page_.tagged.find(content);
        return found == page_.tagged.end() ? std::string() : found->second;
    }

    // Inside of a fill, at the middle of a line's first part.
    PdfSpot spot_of(const PdfPiece& piece) const {
        if (piece.kind == PdfPiece::Kind::Fill || piece.corners.front().size() < 2) {
            return {(piece.box.left + piece.box.right) / 2, (piece.box.bottom + piece.box.top) / 2};
        }
        const PdfSpot& a = piece.corners.front()[0];
        const PdfSpot& b = piece.corners.front()[1];
        return {(a.x + b.x) / 2, (a.y + b.y) / 2};
    }

    bool stands_out(std::size_t index) const {
        const PdfPiece& piece = page_.pieces[index];
        return contrast(piece.color, under(page_, index, spot_of(piece))) >= 3;
    }

    // Another shape of the content has the same edge and is seen.
    bool has_edge(const PdfPiece& piece, const std::vector<std::size_t>& pieces) const {
        for (const std::size_t other : pieces) {
            if (&page_.pieces[other] != &piece && is_close(piece.box, page_.pieces[other].box) &&
                stands_out(other)) {
                return true;
            }
        }
        return false;
    }

    // Lines that carry values are thick; rules and grids, which only guide, are thin. A thick one
    // is seen by itself, follows the edge of what is, or is the pattern of what has such an edge.
    void check_strong_lines(const std::vector<std::size_t>& pieces, Faults& faults) const {
        constexpr double kGuide = 0.8;
        for (const std::size_t index : pieces) {
            const PdfPiece& piece = page_.pieces[index];
            if (piece.kind != PdfPiece::Kind::Line || piece.size <= kGuide || stands_out(index)) {
                continue;
            }
            const PdfPiece* const filled = fill_under(page_, index, spot_of(piece));
            const bool is_pattern =
                filled != nullptr && filled->content == piece.content && has_edge(*filled, pieces);
            expect(faults, is_pattern || has_edge(piece, pieces),
                   "a line of content " + std::to_string(piece.content) +
                       " is drawn too faintly to be seen");
        }
    }

    const PdfPage& page_;
    std::map<int, std::vector<std::size_t>> of_content_;
};

}  // namespace

double contrast(const PdfColor& one, const PdfColor& other) {
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

Faults contrast_faults(const PdfPage& page) {
    Faults faults;
    for (std::size_t i = 0; i < page.pieces.size(); ++i) {
        const PdfPiece& piece = page.pieces[i];
        if (piece.kind == PdfPiece::Kind::Words && !piece.box.is_empty() &&
            piece.words.find_first_not_of(' ') != std::string::npos) {
            expect(faults, least_contrast_of_words(page, i) >= needed(piece),
                   "'" + piece.words + "' stands out too little from what is under it");
        }
    }
    const Faults shapes = Shapes(page).check();
    faults.insert(faults.end(), shapes.begin(), shapes.end());
    return faults;
}

}  // namespace clinic
