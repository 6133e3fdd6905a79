#include "example/council.hpp"
#include "example/nations.hpp"
#include "example/network_record.hpp"

namespace clinic {
namespace {

// A city of 77. Any beginning of it has a mixture too.
constexpr std::string_view kShape =
    "pSxpiPpApjp"
    "pcSpPrpixpS"
    "pdpjPSpAppi"
    "pNsPpxPpjpS"
    "pPiSppAPpjp"
    "pPsppiXPpSj"
    "pPxpiSpjPxp";

std::vector<FrameworkOfDay> frameworks() {
    FrameworkOfDay s5_2009;
    s5_2009.id = "s5-2009";
    s5_2009.from = {2009, 9, 1};
    s5_2009.concern = "notice to improve";
    s5_2009.worst_concern = "special measures";

    FrameworkOfDay s5_2012;
    s5_2012.id = "s5-2012";
    s5_2012.from = {2012, 9, 1};
    s5_2012.areas = {"achievement", "teaching", "behaviour", "leadership"};
    s5_2012.concern = "serious weaknesses";
    s5_2012.worst_concern = "special measures";

    FrameworkOfDay cif_2015 = s5_2012;
    cif_2015.id = "cif-2015";
    cif_2015.from = {2015, 9, 1};
    cif_2015.areas = {"leadership", "teaching", "behaviour", "outcomes"};
    cif_2015.early_years = "early-years";
    cif_2015.safe = "effective";
    cif_2015.unsafe = "not effective";
    return {s5_2009, s5_2012, cif_2015};
}

std::array<ClinicDay, kClinics> clinics() {
    return {{
        {"autumn",
         "provision",
         {2015, 10, 15},
         {2016, 2, 4},
         "[{version: 1, on: 2015-10-07}, {version: 2, on: 2015-10-12, why: corrected names of two "
         "chairs}]",
         "lead-member",
         "Provision and results of summer 2015",
         "The Service Director presented the results of summer 2015, which are provisional for Key "
         "Stages 2 and 4. Members asked which of them may still change.",
         "Final figures come to the spring clinic.",
         "Members noted that more pupils arrive during the year than three years ago, and asked "
         "how "
         "schools plan for them.",
         "Compare provisional with final results and report what changed",
         {2016, 1, 29},
         {{{2015, 12, 18}, {2016, 1, 29}}}},
        {"spring",
         "predictions and census",
         {2016, 2, 4},
         {2016, 6, 16},
         "[{version: 1, on: 2016-01-29}]",
         "chief-executive",
         "Predictions for 2016 and the census",
         "The Service Director reported that Key Stage 2 will be tested against a new standard "
         "this "
         "summer. The chair asked how far predictions can be trusted.",
         "Each adviser checks the predictions of two schools.",
         "Members asked which schools had hoped for too much last year, and what those schools "
         "have "
         "learnt from it.",
         "Score last year's predictions against what came, school by school",
         {2016, 5, 27},
         {{{2016, 3, 24}, {2016, 5, 27}}}},
        {"summer",
         "Ofsted position",
         {2016, 6, 16},
         {2016, 10, 13},
         "[{version: 1, on: 2016-06-08}]",
         "director",
         "Ofsted position",
         "The Service Director set out where schools stand under the inspection framework of "
         "September 2015. The lead member asked which inspections are expected before Christmas.",
         "A list of likely inspections goes to members in confidence.",
         "Members asked how many schools are ready for inspection tomorrow, and how the service "
         "knows.",
         "Send members a list of likely inspections",
         {2016, 7, 8},
         {{{2016, 7, 15}, {2016, 9, 30}}}},
    }};
}

// All-through schools take part in two collaboratives.
NetworkPlan network() {
    NetworkPlan plan;
    plan.comment =
        "# The self-improving schools network: collaboratives by phase, in triads. All-through\n"
        "# schools take part in two of them.\n";
    plan.began = {2014, 9, 1};
    plan.kind = "collaborative";
    plan.small_kind = "triad";
    plan.small_title = "triad";
    plan.phases = {{"primary", "Primary Collaborative", 10},
                   {"secondary", "Secondary Collaborative", 14},
                   {"special", "Special Collaborative", 9}};
    // Two primaries, a secondary and the referral unit stand outside.
    plan.outside = {16, 30, 47, 70};
    plan.trusts = {{"trust-1", "Wherry Learning Trust", 1, std::nullopt},
                   {"trust-2", "Lantern Schools Trust", 3, std::nullopt}};
    plan.trust_modulus = 5;
    plan.record = nenebridge_record;
    return plan;
}

// A city some ten kilometres across, its wards close together.
Territory territory() {
    return {519000, 298000, {{8, -6, 500},    {14, 30, 700},  {0, 2, 400},     {38, 4, 700},
                             {-14, -10, 500}, {18, -14, 500}, {-8, 14, 500},   {-4, 44, 900},
                             {26, 22, 600},   {6, -22, 500},  {-26, -24, 700}, {30, -30, 800},
                             {-4, -42, 900},  {-34, 24, 800}, {50, -14, 900},  {-46, 2, 900},
                             {46, 34, 1000},  {-30, 4, 600},  {14, 10, 400},   {-20, 34, 800}}};
}

Wording wording() {
    return {&words::kPlaceStarts,    &words::kPlaceEnds,  &words::kWards,
            &words::kFocusesPrimary, &words::kFocusesAny, &words::kFocusesSecondary,
            &words::kFocusesSpecial, &words::kPartners,   &words::kEvidence,
            &words::kActionEvidence, &words::kHrUsual,    &words::kImprovementGcse};
}

void set_terms(Council& council) {
    council.term_starts = {
        {{2014, 9, 1}, {2015, 1, 5}, {2015, 4, 13}, {2015, 9, 1}, {2016, 1, 4}, {2016, 4, 11}}};
    council.judged_on = {
        {{2014, 9, 19}, {2015, 1, 23}, {2015, 5, 22}, {2015, 9, 18}, {2016, 1, 22}, {2016, 5, 27}}};
    council.clinic_ids = {"2015-autumn", "2016-spring", "2016-summer"};
    council.cutoffs = {{{2015, 10, 2}, {2016, 1, 29}, {2016, 6, 3}}};
    council.clinics = clinics();
    council.budget_day = {2015, 7, 13};
    council.predicted_on = {{{2014, 10, 17}, {2015, 1, 23}, {2015, 10, 16}, {2016, 1, 22}}};
    council.targets_on = {{{2014, 9, 26}, {2015, 9, 25}}};
}

void set_inspections(Council& council) {
    council.frameworks = frameworks();
    council.first_inspection = {2010, 1, 12};
    council.first_inspections_over = 1060;
    // Reports of later visits would come out after the last clinic's cutoff.
    council.last_inspection = {2016, 4, 18};
    council.visits_apart = 100;
}

void set_figures(Council& council) {
    council.rows = {FigureRow::Ks2Rwm, FigureRow::Ks4Best, FigureRow::PersistentAbsence,
                    FigureRow::ExclusionsFixed, FigureRow::SenStatement};
    council.releases = {"ks2-2015-prov", {2015, 12, 10},      "ks4-2015-prov",
                        {2016, 1, 21},   "absence-2015-prov", {2016, 3, 22}};
    council.nation = &kNationOf2015;
    council.languages = 300;
    council.sen_plans = 12;
    council.more_sen_plans = 0;
    council.funding = 100;
    council.overspend = 14;
    council.has_grades = true;
}

Council make() {
    Council council;
    council.id = "nenebridge";
    council.usual_schools = 77;
    council.usual_seed = 2015;
    council.code = 999;
    council.first_urn = 901001;
    council.first_closed_urn = 900001;
    council.first_year = 2011;
    council.shape = kShape;
    council.difficult_names = {
        {0, "St Tethelwyn's Catholic Primary School"},
        {3, "Tŵr Llwynafanc Community Primary School"},
        {4, "Drover's End Infant School"},
        {6, "St Orsibald and St Ermengyth's Church of England Voluntary Aided Primary School"},
        {8, "Świetlik Lane Primary School"},
        {9, "St Hobbald's Junior School (Quayside)"},
        {13, "The Nenebridge Guildhall Academy"},
        {16, "Nenebridge Pupil Referral Unit"},
        {19, "Wherrymallow & Teaselfleet Special School"},
        {22, "All Hallows-by-the-Weir C of E Primary School"},
    };
    council.conversions = {{'c', {2013, 9, 1}}, {'d', {2016, 4, 1}}};
    council.venue = "Committee Room 2, Nenebridge Guildhall";
    // The head of school improvement changed at the end of 2015.
    council.seats = {{"chair", "Member A", ""},
                     {"lead-member", "Member B", ""},
                     {"chief-executive", "Officer A", ""},
                     {"director", "Officer C", ""},
                     {"scrutiny", "Member C", ""},
                     {"scrutiny", "Member D", ""},
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
    council.files = kNenebridgeFiles;
    return council;
}

}  // namespace

const Council& nenebridge() {
    static const Council kCouncil = make();
    return kCouncil;
}

}  // namespace clinic
