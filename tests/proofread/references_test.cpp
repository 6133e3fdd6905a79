#include "proofread/drafts.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

const std::string kAppendices =
    "\n# Appendix 1 – Action plan\n\nEach action names the officer who does it, the day by which "
    "it "
    "is done, the evidence that will show it and what it costs.\n\n# Appendix 2 – Phonics by "
    "school\n\n"
    "Every line is one school with the share of pupils who met the standard in each of the last "
    "three years, from the screening check in June.\n";

}  // namespace

TEST_CASE("an appendix, table, figure or section that is not there is told") {
    CHECK(found_in("The costs are set out in Appendix 9.\n" + kAppendices) ==
          Found{"1:26 [dangling-reference] 'Appendix 9' is not in this paper | "
                "its appendices are 1 and 2"});
    CHECK(found_in("Costs are in appendices 1, 2 and 3.\n" + kAppendices) ==
          Found{"1:34 [dangling-reference] '3' is not in this paper | its appendices are 1 and 2"});
    CHECK(found_in("See Annex B.\n") == Found{"1:5 [dangling-reference] 'Annex B' is not in this "
                                              "paper | this paper has no appendix"});
    CHECK(kinds_in("Table 3 shows it, and so does Figure 1.\n\nFigure 1: attendance\n") ==
          Found{"dangling-reference"});
    CHECK(
        found_in("## 1. Aim\n\n1.1 The costs (see section 4) are in section 1.7.\n\n1.2 End.\n") ==
        Found{"3:20 [dangling-reference] 'section 4' is not in this paper | "
              "the numbered sections end with 1.2",
              "3:38 [dangling-reference] 'section 1.7' is not in this paper | "
              "the numbered sections end with 1.2"});
}

TEST_CASE("an appendix that says nothing of what it is cited for is told") {
    CHECK(found_in("Phonics results have improved. (See Appendix 1 for more detailed analysis)\n" +
                   kAppendices) ==
          Found{"1:37 [dangling-reference] 'Appendix 1' says nothing of Phonics | "
                "it is 'Appendix 1 - Action plan', line 3"});
    CHECK(kinds_in("See Appendix 1 for a detailed analysis of phonics in every school.\n" +
                   kAppendices) == Found{"dangling-reference"});
    CHECK(kinds_in("See Appendix 2 for a detailed analysis of phonics in every school.\n" +
                   kAppendices) == Found{});
    CHECK(kinds_in("The experience of the associates is attached at Appendix 1.\n" + kAppendices) ==
          Found{"dangling-reference"});
    CHECK(kinds_in("The actions and their evidence are attached at Appendix 1.\n" + kAppendices) ==
          Found{});
}

TEST_CASE("an appendix that sends its reader to itself is told") {
    CHECK(kinds_in("# Appendix 1 – Review\n\nPhonics improved (see Appendix 1 for more).\n") ==
          Found{"dangling-reference"});
    CHECK(kinds_in("# Appendix 1 – Review\n\nThis Appendix 1 was written in May.\n") == Found{});
}

TEST_CASE("what is listed is there, and parts of Acts and of other papers are elsewhere") {
    for (const char* draft : {
             "## 1. Appendices\n\n1.1 Appendix 1 – Plan\nAppendix 2 – Costs\n\n1.2 See Appendix "
             "2.\n",
             "## 1. Aim\n\n1.1 A section 8 inspection and the Section 151 officer.\n",
             "## 1. Aim\n\n1.1 See section 5.1 of the consultation document and Appendix 4 of the "
             "handbook.\n",
             "## 1. Aim\n\n1.1 Powers under section 60 of the Education and Inspections Act "
             "2006.\n",
             "Table 1: schools\n\nTable 1 shows it. The league tables are of 12 schools.\n",
             "It is explained in section 4.\n",
         }) {
        INFO(draft);
        CHECK(kinds_in(draft) == Found{});
    }
}
