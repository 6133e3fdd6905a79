#include "example/nation.hpp"

namespace clinic {

const std::vector<NationLine> kNation = {
    {FigureRow::Fsm, "", {168, 170, 171, 163, 152}},
    {FigureRow::Fsm, "primary", {180, 181, 181, 170, 156}},
    {FigureRow::Fsm, "secondary", {146, 148, 151, 146, 139}},
    {FigureRow::Fsm, "special", {365, 375, 382, 379, 372}},
    {FigureRow::SenSupport, "", {178, 170, 160, 151, 126}},
    {FigureRow::SenSupport, "primary", {185, 179, 168, 159, 130}},
    {FigureRow::SenSupport, "secondary", {194, 183, 170, 158, 124}},
    {FigureRow::SenStatement, "", {28, 28, 28, 28, 28}},
    {FigureRow::SenStatement, "primary", {14, 14, 14, 14, 14}},
    {FigureRow::SenStatement, "secondary", {20, 19, 19, 19, 18}},
    {FigureRow::SenStatement, "special", {968, 970, 971, 970, 972}},
    {FigureRow::Eal, "", {146, 152, 159, 165, 171}},
    {FigureRow::Eal, "primary", {168, 175, 181, 187, 194}},
    {FigureRow::Eal, "secondary", {123, 129, 136, 143, 150}},
    {FigureRow::Eal, "special", {121, 125, 128, 131, 134}},
    {FigureRow::Phonics, "", {kUnpublished, 58, 69, 74, 77}},
    {FigureRow::Ks1Read, "", {85, 87, 89, 90, 90}},
    {FigureRow::Ks1Write, "", {81, 83, 85, 86, 88}},
    {FigureRow::Ks1Maths, "", {90, 91, 91, 92, 93}},
    {FigureRow::Ks2Rwm, "", {67, 75, 76, 79, 80}},
    {FigureRow::Ks2Read, "", {kUnpublished, 90, 88, 91, 91}},
    {FigureRow::Ks2Write, "", {kUnpublished, 90, 92, 93, 94}},
    {FigureRow::Ks2Maths, "", {kUnpublished, 87, 88, 90, 90}},
    {FigureRow::Ks4Best, "", {58, 59, 61, 57, 57}},
    {FigureRow::Ks4English, "", {72, 68, 70, 72, 71}},
    {FigureRow::Ks4Maths, "", {65, 69, 71, 66, 67}},
    {FigureRow::Attendance, "", {942, 949, 947, 955, 954}},
    {FigureRow::Attendance, "primary", {950, 956, 953, 961, 960}},
    {FigureRow::Attendance, "secondary", {935, 941, 942, 948, 947}},
    {FigureRow::Attendance, "special", {899, 904, 903, 911, 906}},
    {FigureRow::PersistentAbsence, "", {61, 52, 46, 36, 37}},
    {FigureRow::PersistentAbsence, "primary", {39, 31, 30, 19, 21}},
    {FigureRow::PersistentAbsence, "secondary", {84, 74, 64, 53, 54}},
    {FigureRow::PersistentAbsence, "special", {162, 163, 159, 146, 150}},
    {FigureRow::ExclusionsFixed, "", {434, 405, 352, 350, 388}},
    {FigureRow::ExclusionsFixed, "primary", {91, 90, 88, 102, 110}},
    {FigureRow::ExclusionsFixed, "secondary", {840, 785, 675, 662, 751}},
    {FigureRow::ExclusionsFixed, "special", {1528, 1536, 1472, 1386, 1354}},
    {FigureRow::ExclusionsPermanent, "", {7, 7, 6, 6, 7}},
    {FigureRow::ExclusionsPermanent, "primary", {2, 2, 2, 2, 2}},
    {FigureRow::ExclusionsPermanent, "secondary", {13, 14, 12, 13, 15}},
    {FigureRow::ExclusionsPermanent, "special", {8, 9, 7, 7, 9}},
};

const NationLine* nation_line(FigureRow row, std::string_view phase) {
    const NationLine* of_all = nullptr;
    for (const NationLine& line : kNation) {
        if (line.row == row && line.phase == phase) {
            return &line;
        }
        of_all = line.row == row && line.phase.empty() ? &line : of_all;
    }
    return of_all;
}

int nation_tenths(FigureRow row, std::string_view phase, int year_index) {
    const NationLine* line = nation_line(row, phase);
    const int published =
        line == nullptr ? kUnpublished : line->is[static_cast<std::size_t>(year_index)];
    return published == kUnpublished || kind_of_row(row).decimals > 0 ? published : published * 10;
}

}  // namespace clinic
