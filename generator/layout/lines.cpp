#include "layout/lines.hpp"

#include <algorithm>
#include <string_view>

namespace clinic {

namespace {

// Lanes narrower than so many times the type size have their long words parted...
constexpr double kNarrowLane = 16;
// ... when the line would else be filled to less than this share.
constexpr double kFilled = 0.62;
// A mark in a line may be as high as this share of the page.
constexpr double kHighestMark = 0.4;

bool continues_character(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if ((byte & 0xC0U) == 0x80U) {
        return true;
    }
    // U+0300 to U+036F, accents that stand on the letter before them.
    return byte == 0xCC || (byte == 0xCD && at + 1 < text.size() &&
                            static_cast<unsigned char>(text[at + 1]) < 0xB0);
}

// Where each character ends, as bytes of `word`.
std::vector<std::size_t> character_ends(std::string_view word) {
    std::vector<std::size_t> ends;
    for (std::size_t at = 1; at <= word.size(); ++at) {
        if (at == word.size() || !continues_character(word, at)) {
            ends.push_back(at);
        }
    }
    return ends;
}

class LineBreaker {
public:
    LineBreaker(Runs& runs, double width, const Setting& setting)
        : runs_(runs), width_(std::max(width, 1.0)), setting_(setting) {}

    std::vector<Line> lines() {
        for (std::size_t at = 0; at < runs_.atoms.size();) {
            if (x_ > 0 && !fits(group_width(at, group_end(at)))) {
                if (is_worth_parting() && part(at)) {
                    take(at, at + 1);
                    ++at;
                }
                close(at);
            }
            const std::size_t end = group_end(at);
            at = fits(group_width(at, end)) ? take(at, end) : take_by_force(at, end);
            if (runs_.atoms[at - 1].must_end_line) {
                close(at);
            }
        }
        if (line_.first < runs_.atoms.size()) {
            close(runs_.atoms.size());
        }
        return std::move(lines_);
    }

private:
    bool fits(double width) const { return x_ + blank_ + width <= width_ + kSlack; }

    // Atoms from `at` up to where the line may end.
    std::size_t group_end(std::size_t at) const {
        while (at + 1 < runs_.atoms.size() && !runs_.atoms[at].may_end_line &&
               !runs_.atoms[at].must_end_line) {
            ++at;
        }
        return at + 1;
    }

    double group_width(std::size_t at, std::size_t end) const {
        double width = 0;
        for (; at < end; ++at) {
            width += runs_.atoms[at].width + (at + 1 < end ? runs_.atoms[at].blank : 0);
        }
        return width;
    }

    std::size_t take(std::size_t at, std::size_t end) {
        for (; at < end; ++at) {
            x_ += blank_ + runs_.atoms[at].width;
            blank_ = runs_.atoms[at].blank;
        }
        return end;
    }

    // Few hyphens, and only where the gap would be wide: a parted word is read more slowly.
    bool is_worth_parting() const {
        return width_ < kNarrowLane * runs_.type.size && x_ < kFilled * width_;
    }

    // Parts the word at the last place that lets it stand on the open line with its hyphen.
    bool part(std::size_t at) {
        const Atom whole = runs_.atoms[at];
        if (whole.kind != AtomKind::Words) {
            return false;
        }
        const double room = width_ - x_ - blank_;
        const std::vector<std::size_t> places = setting_.measure.hyphen_places(word_of(whole));
        for (auto place = places.rbegin(); place != places.rend(); ++place) {
            if (measure_first(whole, *place) <= room) {
                split(at, *place);
                runs_.atoms[at].has_hyphen = true;
                runs_.atoms[at].width = measure_first(whole, *place);
                return true;
            }
        }
        return false;
    }

    std::string_view word_of(const Atom& atom) const {
        return std::string_view(runs_.text).substr(atom.begin, atom.end - atom.begin);
    }

    // The first part of a word, and its hyphen.
    double measure_first(const Atom& atom, std::size_t bytes) const {
        const Type& type = runs_.runs[atom.run].type;
        return measure(atom, bytes) + setting_.measure.width(type.face, type.size, kSoftHyphen);
    }

    // A group wider than a line, at the start of one. Returns the atom after those that were taken:
    // cutting adds atoms.
    std::size_t take_by_force(std::size_t at, std::size_t end) {
        for (; at < end; ++at) {
            if (x_ > 0 && !begins_here(runs_.atoms[at])) {
                close(at);
            }
            const bool is_cut = !fits(runs_.atoms[at].width) && (part(at) || shorten(at));
            take(at, at + 1);
            if (is_cut) {
                close(at + 1);
                ++end;
            }
        }
        return end;
    }

    // Whether any of the atom may stand on the open line: all of it, or one character of words that
    // are too long for every line.
    bool begins_here(const Atom& atom) const {
        if (fits(atom.width) || atom.kind != AtomKind::Words || atom.width <= width_) {
            return fits(atom.width);
        }
        return fits(measure(atom, character_ends(word_of(atom)).front()));
    }

    // Makes an atom that is too wide fit the open line. True when it was cut in two.
    bool shorten(std::size_t at) {
        Atom& atom = runs_.atoms[at];
        if (atom.kind == AtomKind::Words) {
            return cut(at);
        }
        atom.width = std::min(atom.width, width_);
        return false;
    }

    double measure(const Atom& atom, std::size_t bytes) const {
        const Type& type = runs_.runs[atom.run].type;
        return setting_.measure.width(type.face, type.size,
                                      std::string_view(runs_.text).substr(atom.begin, bytes));
    }

    bool cut(std::size_t at) {
        const Atom whole = runs_.atoms[at];
        const std::vector<std::size_t> ends = character_ends(word_of(whole));
        const double room = width_ - x_ - blank_;
        // Start where characters of the same width would end, then step to the true end.
        const double share = std::clamp(room / whole.width, 0.0, 1.0);
        std::size_t count = std::clamp<std::size_t>(
            static_cast<std::size_t>(share * static_cast<double>(ends.size())), 1, ends.size());
        while (count < ends.size() && measure(whole, ends[count]) <= room) {
            ++count;
        }
        while (count > 1 && measure(whole, ends[count - 1]) > room) {
            --count;
        }
        if (count == ends.size()) {
            return false;
        }
        split(at, ends[count - 1]);
        return true;
    }

    void split(std::size_t at, std::size_t bytes) {
        Atom head = runs_.atoms[at];
        Atom tail = head;
        head.end = head.blank_end = head.begin + static_cast<std::uint32_t>(bytes);
        head.width = measure(head, bytes);
        head.blank = 0;
        head.may_end_line = true;
        head.must_end_line = false;
        tail.begin = head.end;
        // Kerning across the cut aside. Measuring a long rest anew for each line would be slow.
        tail.width -= head.width;
        if (tail.width <= width_) {
            tail.width = measure(tail, tail.end - tail.begin);
        }
        runs_.atoms[at] = head;
        runs_.atoms.insert(runs_.atoms.begin() + static_cast<std::ptrdiff_t>(at) + 1, tail);
    }

    void close(std::size_t end) {
        line_.last = end;
        line_.width = x_;
        give_height();
        lines_.push_back(line_);
        line_ = {};
        line_.first = end;
        x_ = 0;
        blank_ = 0;
    }

    void give_height() {
        const double size = runs_.type.size;
        const double half = setting_.theme.leading * size / 2;
        line_.above = half + (kAscent - kDescent) / 2 * size;
        line_.below = half - (kAscent - kDescent) / 2 * size;
        for (std::size_t at = line_.first; at < line_.last; ++at) {
            const Atom& atom = runs_.atoms[at];
            if (atom.kind == AtomKind::Sign || atom.kind == AtomKind::Chart) {
                const Size mark = mark_size(runs_, atom, setting_);
                const double half_mark = mark.height * scale_to_fit(mark, width_, setting_) / 2;
                line_.above = std::max(line_.above, half_mark + kMiddle * size);
                line_.below = std::max(line_.below, half_mark - kMiddle * size);
            }
        }
    }

    Runs& runs_;
    double width_;
    const Setting& setting_;
    std::vector<Line> lines_;
    Line line_;
    // What the open line holds so far, and the blanks after it.
    double x_ = 0;
    double blank_ = 0;
};

}  // namespace

std::vector<Line> break_lines(Runs& runs, double width, const Setting& setting) {
    return LineBreaker(runs, width, setting).lines();
}

double widest_piece(const Runs& runs, const Setting& setting) {
    double widest = 0;
    for (const Atom& atom : runs.atoms) {
        const std::string_view word =
            std::string_view(runs.text).substr(atom.begin, atom.end - atom.begin);
        const std::vector<std::size_t> places = atom.kind == AtomKind::Words
                                                    ? setting.measure.hyphen_places(word)
                                                    : std::vector<std::size_t>();
        if (places.empty()) {
            widest = std::max(widest, atom.width);
            continue;
        }
        const Type& type = runs.runs[atom.run].type;
        std::size_t from = 0;
        for (const std::size_t place : places) {
            const std::string part =
                std::string(word.substr(from, place - from)) + std::string(kSoftHyphen);
            widest = std::max(widest, setting.measure.width(type.face, type.size, part));
            from = place;
        }
        widest = std::max(widest, setting.measure.width(type.face, type.size, word.substr(from)));
    }
    return widest;
}

double scale_to_fit(const Size& mark, double width, const Setting& setting) {
    const double highest = kHighestMark * setting.theme.paper.width;
    double scale = 1;
    if (mark.width > width) {
        scale = width / mark.width;
    }
    if (mark.height * scale > highest) {
        scale = highest / mark.height;
    }
    return scale;
}

Size mark_size(const Runs& runs, const Atom& atom, const Setting& setting) {
    if (atom.kind == AtomKind::Sign) {
        const double side = kSignSide * runs.type.size;
        return {side, side};
    }
    const auto& chart = std::get<InlineChart>(*runs.runs[atom.run].source);
    return setting.document.charts.at(chart.chart).drawing.size;
}

}  // namespace clinic
