#include "example/council.hpp"
#include "example/nations.hpp"
#include "example/network_record.hpp"

namespace clinic {
namespace {

// A county of 60. Any beginning of it has a mixture too.
constexpr std::string_view kShape =
    "pSxpPiPpjp"
    "pcSpPrPixA"
    "pdpjPSpXpS"
    "pNPpxSpPpp"
    "PiSpPAjrpS"
    "pPpsPpXpPp";

// Visits without a grade had outcomes in the same words from 2018 to August 2024.
FrameworkOfDay cif_2015() {
    FrameworkOfDay framework;
    framework.id = "cif-2015";
    framework.from = {2015, 9, 1};
    framework.areas = {"leadership", "teaching", "behaviour", "outcomes"};
    framework.early_years = "early-years";
    framework.safe = "effective";
    framework.unsafe = "not effective";
    framework.concern = "serious weaknesses";
    framework.worst_concern = "special measures";
    framework.visit = "short";
    framework.remains = "School remains Good";
    framework.remains_outstanding = "School remains Outstanding";
    framework.warns = "School remains Good (Concerns) - S5 Next";
    return framework;
}

std::vector<FrameworkOfDay> frameworks() {
    FrameworkOfDay eif_2019 = cif_2015();
    eif_2019.id = "eif-2019";
    eif_2019.from = {2019, 9, 1};
    eif_2019.areas = {"education", "behaviour", "personal-development", "leadership"};
    eif_2019.visit = "ungraded";

    FrameworkOfDay eif_2024 = eif_2019;
    eif_2024.id = "eif-2024";
    eif_2024.from = {2024, 9, 2};
    eif_2024.overall = false;
    eif_2024.concern = "requires significant improvement";
    eif_2024.remains = "Standards maintained";
    eif_2024.remains_outstanding = "Standards maintained";
    eif_2024.warns = "Some aspects not as strong";

    FrameworkOfDay card_2025 = eif_2024;
    card_2025.id = "card-2025";
    card_2025.from = {2025, 11, 10};
    card_2025.areas = {"inclusion", "curriculum", "achievement",
                       "behaviour", "wellbeing",  "leadership"};
    card_2025.safe = "met";
    card_2025.unsafe = "not met";
    card_2025.visit = "";
    card_2025.report_card = true;
    return {cif_2015(), eif_2019, eif_2024, card_2025};
}

std::array<ClinicDay, kClinics> clinics() {
    return {{
        {"autumn",
         "provision",
         {2025, 10, 16},
         {2026, 2, 12},
         "[{version: 1, on: 2025-10-08}]",
         "leader",
         "Provision and results of summer 2025",
         "The Assistant Director presented the results of summer 2025, which are provisional. "
         "Members asked why there is no Progress 8 for that summer, and heard that these pupils "
         "were never tested at eleven.",
         "Final figures come to the spring clinic.",
         "Members noted that plans for pupils with special educational needs grow faster than "
         "places in special schools, and asked how mainstream schools are helped.",
         "Compare provisional with final results and report what changed",
         {2026, 1, 30},
         {{{2025, 12, 19}, {2026, 1, 30}}}},
        {"spring",
         "predictions and census",
         {2026, 2, 12},
         {2026, 6, 18},
         "[{version: 1, on: 2026-02-04}, {version: 2, on: 2026-02-09, why: a page was missing}]",
         "chief-executive",
         "Predictions for 2026 and the census",
         "The Assistant Director reported on the first report cards since November. The chair "
         "asked that their grades not be set beside older ones.",
         "Report cards are told area by area.",
         "Members asked which schools had hoped for too much last year, and what those schools "
         "have learnt from it.",
         "Score last year's predictions against what came, school by school",
         {2026, 5, 29},
         {{{2026, 3, 27}, {2026, 5, 29}}}},
        {"summer",
         "Ofsted position",
         {2026, 6, 18},
         {2026, 10, 15},
         "[{version: 1, on: 2026-06-10}]",
         "director",
         "Ofsted position",
         "The Assistant Director set out where schools stand under four frameworks. Members asked "
         "which schools were warned by a visit that left their grade as it was.",
         "A list of likely inspections goes to members in confidence.",
         "Members asked how many schools are ready for a report card tomorrow, and how the service "
         "knows.",
         "Send members a list of likely inspections",
         {2026, 7, 10},
         {{{2026, 7, 17}, {2026, 9, 30}}}},
    }};
}

NetworkPlan network() {
    NetworkPlan plan;
    plan.comment =
        "# Areas of the county, and improvement partnerships of one phase: five primary ones by "
        "area, one\n"
        "# secondary and one special for the whole county. Within them schools form alliances; "
        "some are\n"
        "# in none.\n";
    plan.began = {2024, 9, 1};
    plan.kind = "partnership";
    plan.small_kind = "alliance";
    plan.small_title = "alliance";
    plan.phases = {{"primary", "Primary Partnership", 0},
                   {"secondary", "County Secondary Partnership", 40},
                   {"special", "County Special Partnership", 40}};
    plan.alone = {7, 18, 23, 38, 58};
    plan.areas = {"Northwold", "Mereside", "Ashdale", "Southmoor", "Eastcarr"};
    plan.trusts = {{"trust-larkrigg", "Larkrigg Learning Trust", 0, Date{2025, 8, 31}},
                   {"trust-mereside", "Mereside Academies Trust", 1, std::nullopt},
                   {"trust-five-becks", "Five Becks Trust", 2, std::nullopt}};
    plan.trust_modulus = 4;
    plan.record = ashmere_record;
    return plan;
}

// A county some fifty kilometres across: in each of its five areas a town, and three wards of
// villages about it.
Territory territory() {
    return {
        389000, 541000, {{-20, 170, 900},  {-80, 215, 1500},  {30, 235, 1800},   {-60, 140, 1400},
                         {-160, 20, 900},  {-190, 60, 1400},  {-215, -10, 1800}, {-140, -35, 1600},
                         {0, 0, 1000},     {-45, 35, 1400},   {50, 55, 1800},    {30, -45, 1600},
                         {-20, -190, 900}, {-65, -165, 1200}, {40, -220, 1800},  {-90, -230, 1600},
                         {215, -30, 900},  {240, 20, 1600},   {180, -80, 1600},  {165, 30, 1400}}};
}

Wording wording() {
    return {&words::kAshmereStarts,
            &words::kAshmereEnds,
            &words::kAshmereWards,
            &words::kAshmereFocusesPrimary,
            &words::kAshmereFocusesAny,
            &words::kAshmereFocusesSecondary,
            &words::kAshmereFocusesSpecial,
            &words::kAshmerePartners,
            &words::kAshmereEvidence,
            &words::kAshmereActionEvidence,
            &words::kAshmereHr,
            &words::kAshmereGcse};
}

void set_terms(Council& council) {
    council.term_starts = {
        {{2024, 9, 1}, {2025, 1, 1}, {2025, 4, 22}, {2025, 9, 1}, {2026, 1, 1}, {2026, 4, 13}}};
    council.judged_on = {
        {{2024, 9, 20}, {2025, 1, 24}, {2025, 5, 23}, {2025, 9, 19}, {2026, 1, 23}, {2026, 5, 22}}};
    council.clinic_ids = {"2025-autumn", "2026-spring", "2026-summer"};
    council.cutoffs = {{{2025, 10, 3}, {2026, 1, 30}, {2026, 6, 5}}};
    council.clinics = clinics();
    council.budget_day = {2025, 7, 14};
    council.predicted_on = {{{2024, 10, 18}, {2025, 1, 24}, {2025, 10, 17}, {2026, 1, 23}}};
    council.targets_on = {{{2024, 9, 27}, {2025, 9, 26}}};
}

void set_inspections(Council& council) {
    council.frameworks = frameworks();
    council.first_inspection = {2017, 1, 10};
    council.first_inspections_over = 1060;
    // Reports of later visits would come out after the last clinic's cutoff.
    council.last_inspection = {2026, 4, 21};
    council.visits_apart = 125;
    // The pandemic, and the months before report cards.
    council.inspection_pauses = {{{2020, 3, 17}, {2021, 9, 6}}, {{2025, 7, 1}, {2025, 11, 9}}};
}

void set_figures(Council& council) {
    council.rows = {FigureRow::RwmExp, FigureRow::EnglishMaths5, FigureRow::PersistentAbsence10,
                    FigureRow::Suspensions, FigureRow::SenEhcp};
    council.releases = {"ks2-2025-prov", {2025, 12, 11},      "ks4-2025-prov",
                        {2026, 1, 29},   "absence-2025-prov", {2026, 3, 19}};
    council.nation = &kNationOf2025;
    council.languages = 60;
    council.sen_plans = 22;
    council.more_sen_plans = 4;
    council.funding = 145;
    council.overspend = 26;
    council.has_grades = false;
}

Council make() {
    Council council;
    council.id = "ashmere";
    council.usual_schools = 60;
    council.usual_seed = 2082;
    council.code = 998;
    council.first_urn = 951001;
    council.first_closed_urn = 950001;
    council.first_year = 2021;
    council.shape = kShape;
    council.difficult_names = {
        {0, "St Wilfryth's Catholic Primary School"},
        {3, "Ælfgar's Ley Church of England Voluntary Aided Primary School"},
        {5, "Tarn & Beck Infant School"},
        {8,
         "St Quendred's and St Sigbode's Federated Church of England Junior School (Voluntary "
         "Aided)"},
        {12, "The Ashmere Wold Academy"},
        {15, "Ashmere Short Stay School"},
        {47, "The Keld Pupil Referral Unit"},
    };
    council.conversions = {{'c', {2022, 9, 1}}, {'d', {2026, 1, 1}}};
    council.venue = "Mere Room, County Hall, Ashmere";
    // The head of school improvement changed at the end of 2025.
    council.seats = {{"chair", "Member A", ""},
                     {"leader", "Member B", ""},
                     {"chief-executive", "Officer A", ""},
                     {"director", "Officer C", ""},
                     {"scrutiny", "Member C", ""},
                     {"scrutiny", "Member E", ""},
                     {"service-director", "Officer D", ""},
                     {"performance", "Officer E", ""},
                     {"improvement", "Officer F", "Officer G"},
                     {"adviser", "Officer B", ""},
                     {"lead-head", "Headteacher A", ""}};
    set_terms(council);
    set_inspections(council);
    set_figures(council);
    council.wording = wording();
    council.territory = territory();
    council.network = network();
    council.files = kAshmereFiles;
    return council;
}

}  // namespace

const Council& ashmere() {
    static const Council kCouncil = make();
    return kCouncil;
}

}  // namespace clinic
