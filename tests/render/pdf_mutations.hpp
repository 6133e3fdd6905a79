// Faults to plant in a correct PDF file, and the words that the check must find for each.
#pragma once

#include "render/sample_pdf.hpp"

#include <string>
#include <vector>

namespace clinic {

struct Mutation {
    // "a list without numbering"
    std::string planted;
    void (*plant)(OpenedPdf& pdf);
    // A fault that the check then tells, whole or in part.
    std::string words;
};

const std::vector<Mutation>& document_mutations();
const std::vector<Mutation>& content_mutations();
const std::vector<Mutation>& structure_mutations();
const std::vector<Mutation>& font_mutations();
const std::vector<Mutation>& navigation_mutations();

}  // namespace clinic
