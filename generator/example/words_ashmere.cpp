#include "example/words.hpp"

// Each word of a list is singular, so that any sentence can take any of them for its subject.
namespace clinic::words {

const List kAshmereStarts = {
    "Curlew",     "Harebell",  "Juniper",   "Bilberry",  "Stoat",     "Merlin",    "Dipper",
    "Snipe",      "Kestrel",   "Fieldfare", "Redwing",   "Tormentil", "Sphagnum",  "Sundew",
    "Campion",    "Yaffle",    "Wheatear",  "Nuthatch",  "Whinchat",  "Ouzel",     "Butterwort",
    "Hawkbit",    "Cudweed",   "Dunnock",   "Brambling", "Siskin",    "Twite",     "Garganey",
    "Pochard",    "Whimbrel",  "Asphodel",  "Bistort",   "Catkin",    "Dodder",    "Eyebright",
    "Figwort",    "Goldcrest", "Hornbeam",  "Ivory",     "Jessamy",   "Knapweed",  "Linnet",
    "Woodsorrel", "Nightjar",  "Orchis",    "Pipit",     "Quaker",    "Ragwort",   "Sallowby",
    "Teasel",     "Umbel",     "Vetch",     "Woodruff",  "Yarrow",    "Sweetgale", "Comfrey",
    "Dotterel",   "Elderwort", "Foxglove",  "Grouse",
};

const List kAshmereEnds = {
    "mere", "scar",  "thwaite", "rigg",   "gill", "keld",  "shaw", "how",
    "sett", "wath",  "holm",    "brough", "fell", "tarn",  "dale", "wold",
    "beck", "garth", "sike",    "carr",   "nab",  "slack", "toft", "dyke",
};

const List kAshmereWards = {
    "Northwold Heights", "Scarside",         "Upper Keld",     "Fellgate",       "Mere Bank",
    "Lakeside",          "Osmere",           "Twelve Reeds",   "Ashdale Market", "Beckfoot",
    "Tarnrigg",          "Dale End",         "Southmoor Town", "Quarry Hill",    "Longsike",
    "Moor Cross",        "Eastcarr Harbour", "Saltmarsh",      "Kiln Dykes",     "Priory Field",
};

const List kAshmereFocusesPrimary = {
    "reading fluency in Key Stage 2",
    "the teaching of phonics in Reception",
    "writing at length in Years 5 and 6",
    "mastery in mathematics",
    "early language in the nursery",
    "the progress of disadvantaged pupils in Key Stage 2",
    "adaptive teaching for pupils with SEND",
    "the sequence of the wider curriculum",
    "spelling in all subjects",
    "fluency with number facts",
    "the Reception baseline",
    "oracy before writing",
    "support for the lowest fifth of readers",
    "transition between key stages",
    "checks on what pupils remember",
    "handwriting in Key Stage 1",
};

const List kAshmereFocusesAny = {
    "oracy in every subject",
    "adaptive teaching for pupils with SEND",
    "the sequence of the wider curriculum",
    "checks on what pupils remember",
    "monitoring by subject leaders",
    "the quality of individual plans",
    "attendance of disadvantaged pupils",
    "behaviour at less structured times",
    "the deployment of teaching assistants",
    "reading for pleasure",
    "moderation with partner schools",
    "the use of the pupil premium",
    "professional development of teachers",
    "work with families on attendance",
    "inclusion in every classroom",
};

const List kAshmereFocusesSecondary = {
    "progress in English across Key Stage 3",
    "reading across the curriculum",
    "teaching in science",
    "entry to the English Baccalaureate",
    "the progress of disadvantaged boys",
    "attendance in Years 9 and 10",
    "alternatives to suspension",
    "homework in Key Stage 4",
    "the accuracy of predicted grades",
    "low-level disruption",
    "monitoring by heads of department",
    "transition from Year 6",
    "careers guidance",
    "the curriculum in Key Stage 3",
};

const List kAshmereFocusesSpecial = {
    "communication at every stage",
    "assessment of small steps",
    "preparation for adulthood",
    "the deployment of therapists",
    "reading in the upper school",
    "the recording of physical intervention",
    "outreach to mainstream schools",
    "mathematics for life",
    "attendance of pupils with medical needs",
    "capacity for new plans",
    "reintegration to mainstream schools",
};

const List kAshmerePartners = {
    "the alliance",
    "the partnership's lead headteacher",
    "a local leader of education",
    "the partnership's working group",
    "a partner school in the next valley",
    "the link adviser",
    "the trust's director of education",
    "the English hub",
    "the maths hub",
    "the deputy headteacher",
    "the vice-chair of governors",
    "the attendance support team",
    "the inclusion service",
    "a retired headteacher",
};

const List kAshmereEvidence = {
    "a deep dive",
    "a round of lesson visits",
    "the pupil progress meeting",
    "a learning walk",
    "a sample of moderated work",
    "a survey of pupils about their books",
    "the half-termly data drop",
    "the alliance's peer review",
    "a governors' monitoring visit",
    "a review of plans and books",
    "the adviser's audit",
    "a day in every classroom",
};

const List kAshmereActionEvidence = {
    "adviser's note of visit",   "clerk's return",      "minutes of governors",
    "plan signed by both sides", "half-termly figures", "letter to the chair",
    "alliance's review form",
};

const List kAshmereHr = {
    "{n} days were lost to sickness per teacher last term, and leaders follow the policy on "
    "absence.",
    "Turnover is usual for a school of {pupils} pupils, with {n} teaching posts advertised.",
    "{n} posts were filled before {month}, none by agency staff.",
    "One long absence among {n} support staff is managed with occupational health, with a review "
    "by {month}.",
    "Appraisal is complete for all but {n} teachers, who finish by {month}.",
    "The restructure consultation closed with {n} responses, and the new structure starts after "
    "{month}.",
    "Recruitment for {subject} drew {n} applicants, better than in most schools of {pupils} "
    "pupils.",
    "{n} early career teachers are on course, as {partner} reports.",
};

const List kAshmereGcse = {
    "In {year}, {percent}% gained grade 5 or above in English and mathematics, {gap}.",
    "A strong pass in English and mathematics went to {percent}% in {year}, {gap}.",
    "The share with grade 5 or above in both English and mathematics was {percent}% in {year}, "
    "{gap}.",
    "With {percent}% gaining a strong pass in English and mathematics in {year}, the school is "
    "{gap}.",
};

}  // namespace clinic::words
