// Words of somebody else's page that are in the file although no reader shows them.
#pragma once

#include <qpdf/QPDFPageObjectHelper.hh>

namespace clinic {

// Some words begin, or a picture has its middle, more than a quarter of an inch beyond what is seen
// of the page: cropping hides them, and whoever copies the page's text has them all the same. Words
// beneath others, or beneath a black bar, are not found.
bool has_cut_words(QPDFPageObjectHelper page);

}  // namespace clinic
