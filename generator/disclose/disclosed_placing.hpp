// Every school as self-improving, vulnerable or causing concern, with the evidence for it, as an
// edition may show it.
#pragma once

#include "disclose/disclosed_school.hpp"

#include <string>
#include <vector>

namespace clinic {

struct PlacedSchool {
    std::string school;
    std::string anchor;
    std::string phase;
    CategoryNow ofsted;
    // "KS2 L4+ 60% (2014/15, −4 points)": latest results, each with its year and how it changed.
    std::vector<std::string> attained;
    // The same of measures that tell progress.
    std::vector<std::string> progressed;
    Rag standards = Rag::None;
    Rag finance = Rag::None;
    Rag safeguarding = Rag::None;
};

struct Placing {
    // "Causing concern"
    std::string name;
    // By what a school comes here, in a sentence.
    std::string meaning;
    // By name.
    std::vector<PlacedSchool> schools;
};

template <>
struct FieldsOf<PlacedSchool> {
    static constexpr auto list() {
        return Fields{
            field("school", &PlacedSchool::school, "the school"),
            field("anchor", &PlacedSchool::anchor, "where its profile stands"),
            field("phase", &PlacedSchool::phase, "its phase"),
            field("ofsted", &PlacedSchool::ofsted, "its inspection grade"),
            field("attained", &PlacedSchool::attained, "latest results and how they changed"),
            field("progressed", &PlacedSchool::progressed, "the same of its pupils' progress"),
            field("standards", &PlacedSchool::standards, "the worst flag on its results"),
            field("finance", &PlacedSchool::finance, "the worst flag on its money"),
            field("safeguarding", &PlacedSchool::safeguarding, "the worst flag on safeguarding"),
        };
    }
};

template <>
struct FieldsOf<Placing> {
    static constexpr auto list() {
        return Fields{
            field("name", &Placing::name, "what its schools are called"),
            field("meaning", &Placing::meaning, "by what a school comes here"),
            field("schools", &Placing::schools, "its schools, with the evidence"),
        };
    }
};

}  // namespace clinic
