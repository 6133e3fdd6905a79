#include "compose/evaluate.hpp"

#include "compose/chart_values.hpp"
#include "compose/evaluate_table.hpp"
#include "compose/no_break.hpp"

namespace clinic {

namespace {

using Blocks = std::vector<Block>;

// --- lines ---

void drop_blank_end(Inlines& line) {
    auto* last = line.empty() ? nullptr : std::get_if<Words>(&line.back());
    if (last == nullptr) {
        return;
    }
    last->words.erase(last->words.find_last_not_of(' ') + 1);
    if (last->words.empty()) {
        line.pop_back();
    }
}

// A line break that nothing follows, because a value was missing, goes too.
void tidy_end(Inlines& line) {
    drop_blank_end(line);
    while (!line.empty() && std::holds_alternative<LineBreak>(line.back())) {
        line.pop_back();
        drop_blank_end(line);
    }
}

void print_piece(const Words& words, Evaluation& evaluation, Inlines& out) {
    ComposedLine line{out, evaluation.charts, words};
    line.look.words.clear();
    append_words(words.words, line);
}

void print_piece(const ValuePiece& piece, Evaluation& evaluation, Inlines& out) {
    ComposedLine line{out, evaluation.charts, piece.look};
    print_value(piece.value, evaluation.scope, line);
}

// A link that leads nowhere or says nothing is plain words, or nothing.
void print_piece(const LinkPiece& piece, Evaluation& evaluation, Inlines& out) {
    Link link{evaluate_words(piece.anchor, evaluation), evaluate_words(piece.words, evaluation)};
    if (link.anchor.empty()) {
        print_piece(Words{link.words}, evaluation, out);
    } else if (!link.words.empty()) {
        out.emplace_back(std::move(link));
    }
}

void print_piece(const NotePiece& note, Evaluation&, Inlines& out) {
    out.emplace_back(NoteReference{note.note});
}

void print_piece(const LineBreak&, Evaluation&, Inlines& out) {
    drop_blank_end(out);
    out.emplace_back(LineBreak{});
}

// --- blocks ---

void put(const TemplateBlocks& blocks, Evaluation& evaluation, Blocks& out);

void put(const HeadingTemplate& heading, Evaluation& evaluation, Blocks& out) {
    out.push_back({Heading{heading.level, evaluate_line(heading.words, evaluation), {}}});
}

void put(const ParagraphTemplate& paragraph, Evaluation& evaluation, Blocks& out) {
    Inlines words = evaluate_line(paragraph.words, evaluation);
    if (!words.empty()) {
        out.push_back({Paragraph{std::move(words), paragraph.look}});
    }
}

void put(const ListTemplate& list, Evaluation& evaluation, Blocks& out) {
    List done{list.numbered, {}};
    for (const TemplateBlocks& item : list.items) {
        Blocks blocks;
        put(item, evaluation, blocks);
        if (!blocks.empty()) {
            done.items.push_back({std::move(blocks)});
        }
    }
    if (!done.items.empty()) {
        out.push_back({std::move(done)});
    }
}

void put(const TableTemplate& table, Evaluation& evaluation, Blocks& out) {
    std::optional<Table> done = evaluate_table(table, evaluation);
    if (done) {
        out.push_back({std::move(*done)});
    } else {
        put(ParagraphTemplate{table.empty}, evaluation, out);
    }
}

void put(const DetailsTemplate& details, Evaluation& evaluation, Blocks& out) {
    Details done{details.columns, {}};
    for (const DetailTemplate& detail : details.details) {
        repeat_for(detail.repeat, evaluation, [&] {
            Inlines words = evaluate_line(detail.words, evaluation);
            if (!words.empty()) {
                done.details.push_back({evaluate_words(detail.term, evaluation), std::move(words)});
            }
        });
    }
    if (!done.details.empty()) {
        out.push_back({std::move(done)});
    }
}

void put(const TilesTemplate& tiles, Evaluation& evaluation, Blocks& out) {
    Tiles done{tiles.across, {}};
    for (const TileTemplate& tile : tiles.tiles) {
        repeat_for(tile.repeat, evaluation, [&] {
            done.tiles.push_back({evaluate_words(tile.label, evaluation),
                                  evaluate_line(tile.figure, evaluation),
                                  evaluate_line(tile.note, evaluation)});
        });
    }
    if (!done.tiles.empty()) {
        out.push_back({std::move(done)});
    }
}

// A chart of nothing is left out.
void put(const ChartTemplate& chart, Evaluation& evaluation, Blocks& out) {
    const Value value = value_at(chart.of, evaluation.scope);
    if (value.ref.where == nullptr) {
        return;
    }
    Chart drawn = chart.source->chart(value.ref.where, evaluate_words(chart.caption, evaluation));
    if (!shows_something(drawn)) {
        return;
    }
    out.push_back({Figure{evaluation.charts.size(), evaluate_line(chart.caption, evaluation),
                          evaluate_line(chart.title, evaluation)}});
    evaluation.charts.push_back(std::move(drawn));
}

void put(const CalloutTemplate& callout, Evaluation& evaluation, Blocks& out) {
    Callout done{callout.kind, {}};
    put(callout.blocks, evaluation, done.blocks);
    if (!done.blocks.empty()) {
        out.push_back({std::move(done)});
    }
}

void put(const FoldTemplate& fold, Evaluation& evaluation, Blocks& out) {
    Fold done{evaluate_line(fold.words, evaluation), {}};
    put(fold.blocks, evaluation, done.blocks);
    if (!done.words.empty() && !done.blocks.empty()) {
        out.push_back({std::move(done)});
    }
}

void put(const PageBreak&, Evaluation&, Blocks& out) {
    out.push_back({PageBreak{}});
}

// Its entries come when all sections are there.
void put(const ContentsTemplate& contents, Evaluation&, Blocks& out) {
    out.push_back({Contents{contents.columns, {}, contents.levels, contents.below}});
}

void put(const ChoiceTemplate& choice, Evaluation& evaluation, Blocks& out) {
    for (const Branch& branch : choice.branches) {
        if (!branch.when || holds(*branch.when, evaluation.scope)) {
            put(branch.blocks, evaluation, out);
            return;
        }
    }
}

// Turns of a loop that each make one list make one list together.
void append_turn(Blocks turn, Blocks& out) {
    auto* last = out.empty() ? nullptr : std::get_if<List>(&out.back().is);
    auto* first = turn.empty() ? nullptr : std::get_if<List>(&turn.front().is);
    std::size_t done = 0;
    if (last != nullptr && first != nullptr && last->numbered == first->numbered) {
        std::move(first->items.begin(), first->items.end(), std::back_inserter(last->items));
        done = 1;
    }
    std::move(turn.begin() + static_cast<std::ptrdiff_t>(done), turn.end(),
              std::back_inserter(out));
}

void put(const LoopTemplate& loop, Evaluation& evaluation, Blocks& out) {
    const std::vector<Ref> elements = elements_of(loop.loop, evaluation.scope);
    Blocks done;
    for (const Ref& element : elements) {
        evaluation.scope.push_back(element);
        Blocks turn;
        put(loop.blocks, evaluation, turn);
        append_turn(std::move(turn), done);
        evaluation.scope.pop_back();
    }
    if (elements.empty()) {
        put(loop.otherwise, evaluation, done);
    }
    std::move(done.begin(), done.end(), std::back_inserter(out));
}

void put(const TemplateBlocks& blocks, Evaluation& evaluation, Blocks& out) {
    for (const TemplateBlock& block : blocks) {
        std::visit([&](const auto& is) { put(is, evaluation, out); }, block.is);
    }
}

Inlines print_line(const Pieces& pieces, Evaluation& evaluation) {
    Inlines line;
    for (const Piece& piece : pieces) {
        std::visit([&](const auto& is) { print_piece(is, evaluation, line); }, piece.is);
    }
    tidy_end(line);
    return line;
}

}  // namespace

Inlines evaluate_line(const Pieces& pieces, Evaluation& evaluation) {
    Inlines line = print_line(pieces, evaluation);
    keep_together(line);
    return line;
}

std::string evaluate_words(const Pieces& pieces, Evaluation& evaluation) {
    return plain_text(print_line(pieces, evaluation));
}

std::vector<Block> evaluate_blocks(const TemplateBlocks& blocks, Evaluation& evaluation) {
    Blocks out;
    put(blocks, evaluation, out);
    return out;
}

}  // namespace clinic
