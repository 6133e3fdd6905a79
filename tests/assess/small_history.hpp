// A council of a few schools, built in code: what its clinic of autumn 2015 saw.
#pragma once

#include "model/view.hpp"

#include <memory>
#include <string>

namespace clinic {

// The view points into the history, so neither moves.
struct SmallCouncil {
    History history;
    View view;
    // The clinic before, with no schools until they are added.
    View before;

    SmallCouncil();
    SmallCouncil(const SmallCouncil&) = delete;
    SmallCouncil& operator=(const SmallCouncil&) = delete;

    // A school of the history, open in both views.
    SchoolOnDay& add_school(int urn, const std::string& name, const std::string& phase = "primary");
    School& school(int urn);
    // The same school at the clinic before.
    SchoolOnDay& earlier(int urn);

    // A comparator's figure of all phases.
    void add_comparator(const std::string& of, const std::string& measure, int year, double value);

    Rule& add_rule(const std::string& kind, const std::string& domain, const std::string& measure);
};

KnownFigure& add_figure(SchoolOnDay& school, const std::string& measure, int year, double value,
                        std::optional<int> pupils = std::nullopt);
KnownFigure& add_symbol(SchoolOnDay& school, const std::string& measure, int year, Symbol symbol);

// Newest last, as a file would have them.
Judgement& add_judgement(SmallCouncil& council, SchoolOnDay& school, const std::string& scale,
                         const std::string& code, const Date& from);
Inspection& add_inspection(SmallCouncil& council, SchoolOnDay& school, const std::string& framework,
                           const std::string& overall, const Date& date);
Person& add_head(SmallCouncil& council, SchoolOnDay& school, const std::string& name,
                 const Date& from, const std::string& status = "");

// Editions "public", "members" and "officers" as a council would have them.
Edition edition_named(const std::string& id);
AgendaItem agenda_item(const std::string& id, const std::string& title,
                       const std::optional<Exemption>& exempt);

Exemption paragraph(int number);
Exemption officers_only();

}  // namespace clinic
