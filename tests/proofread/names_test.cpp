#include "proofread/drafts.hpp"
#include "support/catch.hpp"

using namespace clinic;

namespace {

const std::vector<std::pair<std::string, std::string>> kFiles = {
    {"authority.yaml",
     "name: Merebridge Council\nphases:\n  primary: {name: Primary}\n"
     "aliases: {HVC: 900103}\n"},
    {"schools/900101-a.yaml", "urn: 900101\nname: Phoenix Primary School\nphase: primary\n"},
    {"schools/900102-b.yaml",
     "urn: 900102\nname: St Cuthbert's C of E Primary School\nphase: "
     "primary\nformer: [{name: Dogsthorpe Infant School, to: 2014-08-31}]\n"},
    {"schools/900103-c.yaml", "urn: 900103\nname: Hollin Village College\nphase: primary\n"},
    {"schools/900104-d.yaml", "urn: 900104\nname: Kite Street Community School\nphase: primary\n"},
    {"network.yaml",
     "groups:\n  - {id: one, name: Primary Collaborative 1, kind: collaborative, "
     "phase: primary, members: [900101]}\n"},
};

}  // namespace

TEST_CASE("a name a slip away from a known one is told with that one") {
    CHECK(
        found_in("- Pheonix\n- Dogstrophe Infants\n", kFiles) ==
        Found{"1:3 [near-name] 'Pheonix' is no known name | did you mean 'Phoenix Primary School', "
              "school 900101? else add the spelling to aliases in authority.yaml",
              "2:3 [near-name] 'Dogstrophe Infants' is no known name | did you mean 'Dogsthorpe "
              "Infant School', school 900102? else add the spelling to aliases in authority.yaml"});
    CHECK(kinds_in("Heads met at St Cuthbret's Primary School in May.\n", kFiles) ==
          Found{"near-name"});
    CHECK(kinds_in("Heads went to Pheonix in May, and again to Pheonix.\n", kFiles) ==
          Found{"near-name"});
    CHECK(kinds_in("| School | Head |\n|---|---|\n| Pheonix | new |\n", kFiles) ==
          Found{"near-name"});
}

TEST_CASE("initials of a school stand for it only as an alias") {
    CHECK(found_in("- KSCS\n- HVC (KS2)\n", kFiles) ==
          Found{"1:3 [near-name] 'KSCS' is no known name | the initials of 'Kite Street Community "
                "School', school 900104: write the name, or add the spelling to aliases in "
                "authority.yaml"});
}

TEST_CASE("a known name in any of its spellings, and a word of its own, is never told") {
    for (const char* draft : {
             "- Phoenix\n- phoenix primary\n- St. Cuthberts\n- HVC\n",
             "- Dogsthorpe Infants\n- Primary Collaborative 1\n- Primary Collaborative 2\n",
             "The Phoenix Primary School's head came to Phoenix in May.\n",
             "- Primary School\n- Governors\n- Attendance\n- St Catherine's\n",
             "Heads met at Phoebe Smith Primary School.\n",
         }) {
        INFO(draft);
        CHECK(found_in(draft, kFiles) == Found{});
    }
}

TEST_CASE("a term a slip away from one that the paper explains is told once") {
    CHECK(found_in("The Merebridge Self-Improving Schools Network (MSISN) began.\n\n"
                   "Support is offered by the MSNIS and the SISN.\n\nThe SISN is new.\n") ==
          Found{"3:27 [near-name] 'MSNIS' is not explained in this paper | did you mean 'MSISN' "
                "(line 1)?",
                "3:41 [near-name] 'SISN' is not explained in this paper | did you mean 'MSISN' "
                "(line 1)? 'SISN' stands in lines 3 and 5"});
}

TEST_CASE("terms that are explained, short, common or in capitals by chance are never told") {
    for (const char* draft : {
             "The Board (SIB) and the School Improvement Partner (SIP) met.\n",
             "Special Educational Needs Coordinators (SENCO) and SEND.\n",
             "The Merebridge Schools Network Board (MSNBS) or the MSNB.\n\nMerebridge Schools "
             "Network Body (MSNB).\n",
         }) {
        INFO(draft);
        CHECK(kinds_in(draft) == Found{});
    }
}
