// What officers write for a committee that is told of the clinic: a part of `clinics/<id>.yaml`.
#pragma once

#include "model/fact.hpp"

#include <string>
#include <utility>
#include <vector>

namespace clinic {

// The words that no data knows. Each may be empty: then the paper says that it is to be written.
struct CommitteeReport {
    // The pack that prints it: scrutiny-report, or one of the council's own.
    std::string pack;
    std::string committee;
    // Its number on that committee's agenda.
    std::string item;
    std::optional<Date> date;
    // The cabinet member who answers for it.
    std::string member;
    // "Director of Children's Services"
    std::string of;
    // As printed: name, office, telephone.
    std::vector<std::string> contacts;
    std::string purpose;
    std::vector<std::string> recommendations;
    std::string links;
    std::string background;
    std::vector<std::string> issues;
    // "Financial", and what it is.
    std::vector<std::pair<std::string, std::string>> implications;
    std::string consultation;
    std::string next;
    // Besides the releases that the data names.
    std::vector<std::string> documents;
    std::vector<std::string> appendices;
    std::optional<Exemption> exempt;
    Place place;
};

template <>
struct FieldsOf<CommitteeReport> {
    static constexpr auto list() {
        return Fields{
            field("pack", &CommitteeReport::pack, "the pack that prints it: scrutiny-report",
                  {.required = true}),
            field("committee", &CommitteeReport::committee, "whom it is for"),
            field("item", &CommitteeReport::item, "its number on that committee's agenda"),
            field("date", &CommitteeReport::date, "the day that committee meets"),
            field("member", &CommitteeReport::member, "the cabinet member who answers for it"),
            field("of", &CommitteeReport::of, "the officer whose report it is"),
            field("contacts", &CommitteeReport::contacts, "whom to ask: name, office, telephone"),
            field("purpose", &CommitteeReport::purpose, "what the report is for"),
            field("recommendations", &CommitteeReport::recommendations,
                  "what the committee is asked to do"),
            field("links", &CommitteeReport::links, "the council's aims that it serves"),
            field("background", &CommitteeReport::background, "what led to it"),
            field("issues", &CommitteeReport::issues, "what it is about, beside the figures"),
            field("implications", &CommitteeReport::implications,
                  "words for each kind: Financial, Legal, Equality"),
            field("consultation", &CommitteeReport::consultation, "who was asked"),
            field("next", &CommitteeReport::next, "what happens then"),
            field("documents", &CommitteeReport::documents, "further background documents"),
            field("appendices", &CommitteeReport::appendices, "what is attached"),
            field("exempt", &CommitteeReport::exempt, "who may not see it"),
        };
    }
};

}  // namespace clinic
