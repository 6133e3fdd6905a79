#include "intake/import.hpp"
#include "intake/public_files.hpp"
#include "support/catch.hpp"

namespace clinic {

namespace {

const std::string kRegister =
    "URN,EstablishmentName,AdministrativeWard (name),Easting,Northing\n"
    "900101,Mere Primary,Mere Ward,519000,298000\n"
    "900102,St Zoe's Academy,,,\n"
    "900201,Elsewhere School,Far Ward,100,200\n";

TEST_CASE("the register of schools says where schools stand, and their ward") {
    const ImportResult result =
        imported_from({{"spine.csv", kSpine, ""}, {"gias.csv", kRegister, ""}});
    CHECK(result.remarks == "");
    CHECK(result.imported.notes.back() == "gias.csv: where 1 school stands, of 4");
    CHECK(result.imported.files.at("schools/900101-mere-primary-upper-site.yaml") == R"(urn: 900101
name: Mere Primary, Upper Site
phase: primary
laestab: 999/2001
type: Community school
postcode: ZZ1 1AA
ward: Mere Ward
place: {easting: 519000, northing: 298000}
)");
    const std::string& without = result.imported.files.at("schools/900102-st-zo-s-academy.yaml");
    CHECK(without.find("place") == std::string::npos);
    CHECK(without.find("ward") == std::string::npos);
}

TEST_CASE("a place outside Great Britain is said, with what a place is") {
    std::string wrong = kRegister;
    wrong.replace(wrong.find("519000"), 6, "919000");
    const ImportResult result = imported_from({{"spine.csv", kSpine, ""}, {"gias.csv", wrong, ""}});
    CHECK(result.remarks.find("'Easting' is '919000', not a place in Great Britain") !=
          std::string::npos);
    CHECK(result.remarks.find("whole metres of the British National Grid, from 0 to 700000") !=
          std::string::npos);
    CHECK(result.imported.files.empty());
}

}  // namespace

}  // namespace clinic
