// Papers as others send them: made by the tests, each with what the tests are about.
#pragma once

#include <cstddef>
#include <string>

namespace clinic {

// "Page 3 of the review" on every page; the last lies on its side. Tagged, with headings, a list, a
// table, a figure and links within it; it follows the standards that packs follow.
std::string tagged_paper(std::size_t pages);

// The same without its structure, though its content is still marked.
std::string untagged_paper(std::size_t pages);

// Three pages of untagged words: turned by 90 degrees, of A5 with an origin that is not its corner
// and unbalanced operators, and cropped to its middle.
std::string odd_paper();

// What is hidden and yet there: words beside what is seen, such words in a form, or words that a
// mark only says are to be taken out.
enum class Cut { Words, Form, MarkedAlone };
std::string cut_paper(Cut how);

// One page with a script, a program to start, a film, a file, a comment, a stamp and a link to the
// web.
std::string busy_paper();

// One page with words on two layers, of which the second is shown.
enum class Layer { Shown, Hidden };
std::string layered_paper(Layer first);

// Only a password opens it; or none is needed, and it is encrypted all the same.
std::string locked_paper(const std::string& password);

}  // namespace clinic
