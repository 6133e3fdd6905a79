#include "example/nation.hpp"

namespace clinic {

const std::vector<NationLine> kNation = {
    {Row::Fsm, "", {168, 170, 171, 163, 152}},
    {Row::Fsm, "primary", {180, 181, 181, 170, 156}},
    {Row::Fsm, "secondary", {146, 148, 151, 146, 139}},
    {Row::Fsm, "special", {365, 375, 382, 379, 372}},
    {Row::SenSupport, "", {178, 170, 160, 151, 126}},
    {Row::SenSupport, "primary", {185, 179, 168, 159, 130}},
    {Row::SenSupport, "secondary", {194, 183, 170, 158, 124}},
    {Row::SenStatement, "", {28, 28, 28, 28, 28}},
    {Row::SenStatement, "primary", {14, 14, 14, 14, 14}},
    {Row::SenStatement, "secondary", {20, 19, 19, 19, 18}},
    {Row::SenStatement, "special", {968, 970, 971, 970, 972}},
    {Row::Eal, "", {146, 152, 159, 165, 171}},
    {Row::Eal, "primary", {168, 175, 181, 187, 194}},
    {Row::Eal, "secondary", {123, 129, 136, 143, 150}},
    {Row::Eal, "special", {121, 125, 128, 131, 134}},
    {Row::Phonics, "", {kUnpublished, 58, 69, 74, 77}},
    {Row::Ks1Read, "", {85, 87, 89, 90, 90}},
    {Row::Ks1Write, "", {81, 83, 85, 86, 88}},
    {Row::Ks1Maths, "", {90, 91, 91, 92, 93}},
    {Row::Ks2Rwm, "", {67, 75, 76, 79, 80}},
    {Row::Ks2Read, "", {kUnpublished, 90, 88, 91, 91}},
    {Row::Ks2Write, "", {kUnpublished, 90, 92, 93, 94}},
    {Row::Ks2Maths, "", {kUnpublished, 87, 88, 90, 90}},
    {Row::Ks4Best, "", {58, 59, 61, 57, 57}},
    {Row::Ks4English, "", {72, 68, 70, 72, 71}},
    {Row::Ks4Maths, "", {65, 69, 71, 66, 67}},
    {Row::Attendance, "", {942, 949, 947, 955, 954}},
    {Row::Attendance, "primary", {950, 956, 953, 961, 960}},
    {Row::Attendance, "secondary", {935, 941, 942, 948, 947}},
    {Row::Attendance, "special", {899, 904, 903, 911, 906}},
    {Row::PersistentAbsence, "", {61, 52, 46, 36, 37}},
    {Row::PersistentAbsence, "primary", {39, 31, 30, 19, 21}},
    {Row::PersistentAbsence, "secondary", {84, 74, 64, 53, 54}},
    {Row::PersistentAbsence, "special", {162, 163, 159, 146, 150}},
    {Row::ExclusionsFixed, "", {434, 405, 352, 350, 388}},
    {Row::ExclusionsFixed, "primary", {91, 90, 88, 102, 110}},
    {Row::ExclusionsFixed, "secondary", {840, 785, 675, 662, 751}},
    {Row::ExclusionsFixed, "special", {1528, 1536, 1472, 1386, 1354}},
    {Row::ExclusionsPermanent, "", {7, 7, 6, 6, 7}},
    {Row::ExclusionsPermanent, "primary", {2, 2, 2, 2, 2}},
    {Row::ExclusionsPermanent, "secondary", {13, 14, 12, 13, 15}},
    {Row::ExclusionsPermanent, "special", {8, 9, 7, 7, 9}},
};

const NationLine* nation_line(Row row, std::string_view phase) {
    const NationLine* of_all = nullptr;
    for (const NationLine& line : kNation) {
        if (line.row == row && line.phase == phase) {
            return &line;
        }
        of_all = line.row == row && line.phase.empty() ? &line : of_all;
    }
    return of_all;
}

int nation_tenths(Row row, std::string_view phase, int year_index) {
    const NationLine* line = nation_line(row, phase);
    const int published =
        line == nullptr ? kUnpublished : line->is[static_cast<std::size_t>(year_index)];
    return published == kUnpublished || kind_of_row(row).decimals > 0 ? published : published * 10;
}

}  // namespace clinic
