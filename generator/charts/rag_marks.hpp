// The mark of a RAG finding inside a chart.
#pragma once

#include "document/drawing.hpp"
#include "document/rag_shapes.hpp"

namespace clinic {

// Where a mark stands: the left end of its middle line, and its side in points.
struct RagPlace {
    Spot start;
    double side = 9;
};

void add_rag(Rag rag, const RagPlace& place, const Theme& theme, Drawing& drawing);

}  // namespace clinic
