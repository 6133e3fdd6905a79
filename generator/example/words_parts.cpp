#include "example/words.hpp"

// Each is singular, so that any sentence can take any of them for its subject.
namespace clinic::words {

const List kFocusesPrimary = {"reasoning in mathematics",
                              "reading for meaning in Years 3 and 4",
                              "the teaching of phonics in Reception",
                              "challenge for the most able in Year 6",
                              "the progress of disadvantaged pupils in Key Stage 2",
                              "early language in the nursery",
                              "homework in Years 5 and 6",
                              "transition between key stages",
                              "guided reading",
                              "boys' writing",
                              "provision for pupils new to English",
                              "spelling in all subjects",
                              "fluency with number facts",
                              "the quality of marking",
                              "talk before writing",
                              "problem solving"};

const List kFocusesAny = {"boys' writing",
                          "provision for pupils new to English",
                          "spelling in all subjects",
                          "fluency with number facts",
                          "the quality of marking",
                          "assessment without levels",
                          "talk before writing",
                          "monitoring by middle leaders",
                          "moderation with partner schools",
                          "pace in afternoon lessons",
                          "the curriculum for foundation subjects",
                          "behaviour at lunchtimes",
                          "the use of teaching assistants",
                          "problem solving",
                          "the progress of disadvantaged pupils"};

const List kFocusesSecondary = {"progress in English across Key Stage 3",
                                "the new mathematics specification",
                                "teaching in science",
                                "challenge for the most able in Year 11",
                                "the progress of disadvantaged boys",
                                "attendance in Year 10",
                                "literacy in all subjects",
                                "homework in Key Stage 4",
                                "the accuracy of predicted grades",
                                "low-level disruption",
                                "monitoring by heads of department",
                                "transition from Year 6",
                                "careers guidance",
                                "the quality of marking"};

const List kFocusesSpecial = {"communication at every stage",
                              "assessment of small steps",
                              "the transition to adult life",
                              "the deployment of therapists",
                              "reading in the upper school",
                              "positive handling and its recording",
                              "outreach to mainstream schools",
                              "mathematics for life",
                              "attendance of pupils with medical needs",
                              "moderation with other special schools",
                              "support for staff new to the sector"};

const List kPartners = {"the triad",
                        "the lead headteacher",
                        "a specialist leader of education",
                        "the collaborative's working group",
                        "a partner school in the next ward",
                        "the link adviser",
                        "a subject leader",
                        "the assessment lead",
                        "the deputy headteacher",
                        "the vice-chair of governors",
                        "the reading project team",
                        "an outside consultant",
                        "a retired headteacher",
                        "the teaching school"};

const List kEvidence = {"a work scrutiny",
                        "a round of lesson visits",
                        "the pupil progress meeting",
                        "a learning walk",
                        "a sample of moderated work",
                        "a survey of pupils about their books",
                        "the half-termly data drop",
                        "the triad's review",
                        "a governors' monitoring visit",
                        "a review of plans and books",
                        "the adviser's audit",
                        "a day in every classroom"};

const List kMonths = {"half term",          "the end of term",
                      "the next visit",     "the governors' meeting",
                      "the moderation day", "the next round of assessment"};

const List kTopicsPrimary = {"writing",    "reading",    "mathematics",
                             "phonics",    "attendance", "early years provision",
                             "assessment", "behaviour",  "the pupil premium",
                             "inclusion",  "homework",   "the curriculum"};

const List kTopicsAny = {"writing",           "reading",
                         "mathematics",       "attendance",
                         "assessment",        "behaviour",
                         "the pupil premium", "inclusion",
                         "the curriculum",    "the school's self-evaluation"};

const List kSubjectsPrimary = {"writing", "reading", "mathematics",
                               "phonics", "science", "spelling"};

const List kSubjectsAny = {"writing", "reading", "mathematics", "science", "spoken language"};

const List kSubjectsSecondary = {"English", "mathematics", "science", "modern languages",
                                 "humanities"};

}  // namespace clinic::words
