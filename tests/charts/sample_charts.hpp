// One small chart of each kind, for the approved pictures.
#pragma once

#include "document/document.hpp"

#include <string_view>
#include <vector>

namespace clinic {

struct SampleChart {
    // A name of chart_kinds().
    std::string_view kind;
    // Everything but the kind, which `sample_chart` puts in.
    Chart (*chart)();
};

// A new kind is one function and one row here.
const std::vector<SampleChart>& sample_charts();

// The sample of a kind, ready to be drawn; fails the test when there is none.
Chart sample_chart(std::string_view kind);

}  // namespace clinic
