// The operators of a page of somebody else's PDF file, fit to stand among ours.
#pragma once

#include <qpdf/QPDFPageObjectHelper.hh>

#include <string>

namespace clinic {

enum class TheirMarks { Kept, Dropped };

// All that the page draws: what it opens is closed at the end, and what it closes without opening
// is left open. Dropped: content is not marked for the structure, only for the layers it is on.
std::string sound_content(QPDFPageObjectHelper page, TheirMarks marks);

}  // namespace clinic
