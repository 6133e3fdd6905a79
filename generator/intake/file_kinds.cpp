#include "intake/file_kinds.hpp"

#include <algorithm>

namespace clinic {

const std::vector<FileKind>& file_kinds() {
    static const std::vector<FileKind> kKinds = {
        {"spine",
         "School spine of the performance tables",
         "Department for Education",
         Gives::Schools,
         {"URN", "LA", "ESTAB", "SCHNAME", "ICLOSE", "MINORGROUP", "NFTYPE", "ISPRIMARY",
          "ISSECONDARY"},
         {{Tells::Urn, "URN"},
          {Tells::La, "LA"},
          {Tells::Estab, "ESTAB"},
          {Tells::Name, "SCHNAME"},
          {Tells::Postcode, "POSTCODE"},
          {Tells::Type, "NFTYPE"},
          {Tells::Group, "MINORGROUP"},
          {Tells::Status, "ICLOSE"},
          {Tells::Opened, "OPENDATE"},
          {Tells::Closing, "CLOSEDATE"},
          {Tells::IsPrimary, "ISPRIMARY"},
          {Tells::IsSecondary, "ISSECONDARY"},
          {Tells::IsSixthForm, "ISPOST16"}},
         {},
         {{2018, {2019, 1, 24}}},
         {1, 1, 31}},
        {"census",
         "January school census in the performance tables",
         "Department for Education",
         Gives::Figures,
         {"URN", "LA", "ESTAB", "NOR", "PSENELSE", "PSENELK", "PNUMEAL"},
         {{Tells::Urn, "URN"}, {Tells::La, "LA"}, {Tells::Estab, "ESTAB"}},
         {{"roll", "NOR", Sum::Itself, {}, false},
          {"fsm", "PNUMFSM"},
          {"fsm", "NUMFSM", Sum::ShareOf, "NOR"},
          {"fsm-ever", "PNUMFSMEVER"},
          {"sen-support", "PSENELK"},
          {"sen-ehcp", "PSENELSE"},
          {"eal", "PNUMEAL"}},
         {{2016, {2016, 6, 28}},
          {2017, {2017, 6, 29}},
          {2018, {2018, 6, 28}},
          {2019, {2019, 6, 27}}},
         {0, 6, 30}},
        {"absence",
         "Pupil absence in the performance tables",
         "Department for Education",
         Gives::Figures,
         {"LA", "ESTAB", "URN", "PERCTOT"},
         {{Tells::Urn, "URN"}, {Tells::La, "LA"}, {Tells::Estab, "ESTAB"}},
         {{"attendance", "PERCTOT", Sum::RestOfHundred},
          {"absence", "PERCTOT"},
          {"persistent-absence", "PPERSABS15"},
          {"persistent-absence-10", "PPERSABS10"}},
         {{2017, {2018, 3, 22}}, {2018, {2019, 3, 21}}, {2019, {2020, 3, 26}}},
         {1, 3, 31}},
        {"ofsted",
         "Ofsted's latest inspection of each school",
         "Ofsted",
         Gives::Inspections,
         {"URN", "Ofsted phase", "Inspection date", "Publication date", "Overall effectiveness"},
         {{Tells::Urn, "URN"},
          {Tells::InspectedOn, "Inspection date"},
          {Tells::ReportedOn, "Publication date"},
          {Tells::Overall, "Overall effectiveness"}},
         {},
         {},
         {0, 8, 31}},
        {"gias",
         "Get Information about Schools",
         "Department for Education",
         Gives::Places,
         {"URN", "EstablishmentName", "Easting", "Northing"},
         {{Tells::Urn, "URN"},
          {Tells::Easting, "Easting"},
          {Tells::Northing, "Northing"},
          {Tells::Ward, "AdministrativeWard (name)"}},
         {},
         {},
         {0, 8, 31}},
    };
    return kKinds;
}

std::vector<std::string_view> measures_of_file_kinds() {
    std::vector<std::string_view> measures;
    for (const FileKind& kind : file_kinds()) {
        for (const MeasureColumn& column : kind.measures) {
            if (std::find(measures.begin(), measures.end(), column.measure) == measures.end()) {
                measures.push_back(column.measure);
            }
        }
    }
    return measures;
}

}  // namespace clinic
