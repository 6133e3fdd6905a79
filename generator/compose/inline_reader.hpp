// The words of a line of Markdown.
#pragma once

#include "compose/hidden_text.hpp"
#include "compose/template.hpp"

struct cmark_node;

namespace clinic {

// `**strong**`, `*emphasis*`, `` `quiet` ``, links and values, as children of a cmark node that
// stands at `place`, the place that messages point to.
Pieces read_inlines(cmark_node* parent, const Place& place, Reading& reading);

}  // namespace clinic
