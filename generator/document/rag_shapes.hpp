// The mark of a RAG finding: never by colour alone. One shape, pattern, letter and border a
// finding, the same in PDF, HTML and charts.
#pragma once

#include "base/rag.hpp"
#include "document/drawing.hpp"
#include "document/theme.hpp"

namespace clinic {

// Square, `side` points wide and high, letter included: red a solid square with a white R; amber a
// triangle with diagonal hatching and a black A; green an outlined circle with a dark G; no data a
// dashed white box with a dash.
Drawing draw_rag(Rag rag, double side, const Theme& theme);

}  // namespace clinic
