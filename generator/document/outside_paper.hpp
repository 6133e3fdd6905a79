// Other people's papers: PDF files that a pack takes in as they are.
#pragma once

#include "document/drawing.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace clinic {

// A PDF file as it was found before anything was made of it: whole, readable and open to all.
struct OutsidePaper {
    // "papers/review-2015.pdf"
    std::string path;
    std::string bytes;
    // Each page as readers see it, cropped and turned, in points.
    std::vector<Size> pages;
    // Its marks tell what its words are, and in which order they are read.
    bool is_tagged = false;
    // What it says of itself: PDF/UA-1, and PDF/A-2a in colours that ours do not contradict.
    bool claims_access = false;
    bool claims_archive = false;
    // What a pack leaves out of it: "2 actions (JavaScript, Launch)".
    std::vector<std::string> left_out;
    // What it prints although it is no part of the page: "3 comments".
    std::vector<std::string> printed;
};

// By path.
using OutsidePapers = std::map<std::string, std::shared_ptr<const OutsidePaper>>;

}  // namespace clinic
