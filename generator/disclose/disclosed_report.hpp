// What officers wrote for a committee, as an edition may show it.
#pragma once

#include "base/date.hpp"
#include "base/fields.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

// "Financial": what it means for money.
struct Implication {
    std::string of;
    std::string text;
};

// Empty members were not written.
struct DisclosedReport {
    std::string pack;
    std::string committee;
    std::string item;
    std::optional<Date> date;
    std::string member;
    std::string of;
    std::vector<std::string> contacts;
    std::string purpose;
    std::vector<std::string> recommendations;
    std::string links;
    std::string background;
    std::vector<std::string> issues;
    std::vector<Implication> implications;
    std::string consultation;
    std::string next;
    std::vector<std::string> documents;
    std::vector<std::string> appendices;
};

template <>
struct FieldsOf<Implication> {
    static constexpr auto list() {
        return Fields{
            field("of", &Implication::of, "financial, legal and so on"),
            field("text", &Implication::text, "what it is"),
        };
    }
};

template <>
struct FieldsOf<DisclosedReport> {
    static constexpr auto list() {
        return Fields{
            field("pack", &DisclosedReport::pack, "the pack that prints it"),
            field("committee", &DisclosedReport::committee, "whom it is for"),
            field("item", &DisclosedReport::item, "its number on that committee's agenda"),
            field("date", &DisclosedReport::date, "the day that committee meets"),
            field("member", &DisclosedReport::member, "the cabinet member who answers for it"),
            field("of", &DisclosedReport::of, "the officer whose report it is"),
            field("contacts", &DisclosedReport::contacts, "whom to ask"),
            field("purpose", &DisclosedReport::purpose, "what the report is for"),
            field("recommendations", &DisclosedReport::recommendations,
                  "what the committee is asked to do"),
            field("links", &DisclosedReport::links, "the council's aims that it serves"),
            field("background", &DisclosedReport::background, "what led to it"),
            field("issues", &DisclosedReport::issues, "what it is about, beside the figures"),
            field("implications", &DisclosedReport::implications, "what it means"),
            field("consultation", &DisclosedReport::consultation, "who was asked"),
            field("next", &DisclosedReport::next, "what happens then"),
            field("documents", &DisclosedReport::documents, "further background documents"),
            field("appendices", &DisclosedReport::appendices, "what is attached"),
        };
    }
};

}  // namespace clinic
