#include "charts/rag_marks.hpp"

#include "document/move_mark.hpp"

namespace clinic {

void add_rag(Rag rag, const RagPlace& place, const Theme& theme, Drawing& drawing) {
    for (Mark& mark : draw_rag(rag, place.side, theme).marks) {
        move_mark(mark, place.start.x, place.start.y - place.side / 2);
        drawing.marks.push_back(std::move(mark));
    }
}

}  // namespace clinic
