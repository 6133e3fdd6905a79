// Words with values in them, out of hidden text.
#pragma once

#include "compose/hidden_text.hpp"
#include "compose/template.hpp"

#include <string_view>

namespace clinic {

// Adds the words of `text`, looking like `look`, and the values hidden in it.
void append_pieces(std::string_view text, const Words& look, Pieces& pieces, Reading& reading);

// The same where only words can stand: no sign, chart, page number or line break. `where` names
// the place for messages ("a link's words").
void append_plain_pieces(std::string_view text, std::string_view where, Pieces& pieces,
                         Reading& reading);

// Every value that was hidden and never read is reported: nothing that an author wrote goes
// unprinted in silence.
void report_unread_values(Reading& reading);

}  // namespace clinic
