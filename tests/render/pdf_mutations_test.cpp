// Is the check of PDF files worth its word? Faults are planted one by one in a file that has none.
#include "render/pdf_mutations.hpp"

#include "support/catch.hpp"
#include "support/pdf_checks.hpp"

#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <set>

namespace clinic {

namespace {

std::vector<Mutation> all_mutations() {
    std::vector<Mutation> all;
    for (const auto* const some :
         {&document_mutations(), &content_mutations(), &structure_mutations(), &font_mutations(),
          &navigation_mutations()}) {
        all.insert(all.end(), some->begin(), some->end());
    }
    return all;
}

Faults faults_of(const std::string& bytes) {
    return read_pdf_facts(bytes).faults;
}

std::string listed(const Faults& faults) {
    std::string list = "told instead:\n";
    for (const std::string& each : faults) {
        list += "  " + each + "\n";
    }
    return list;
}

bool tells(const Faults& faults, const std::string& words) {
    return std::any_of(faults.begin(), faults.end(), [&](const std::string& each) {
        return each.find(words) != std::string::npos;
    });
}

// The same length, so that nothing else moves.
std::string spoilt(std::string bytes, const std::string& from, const std::string& to) {
    const std::size_t at = bytes.rfind(from);
    REQUIRE(at != std::string::npos);
    REQUIRE(from.size() == to.size());
    return bytes.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("the check finds nothing in a correct file, as we write it and as qpdf does") {
    const std::string sample = sample_pdf();
    CHECK(faults_of(sample) == Faults{});
    CHECK(faults_of(OpenedPdf(sample).bytes()) == Faults{});
}

TEST_CASE("the check finds every fault that is planted") {
    const std::string sample = sample_pdf();
    const std::vector<Mutation> mutations = all_mutations();
    CHECK(mutations.size() >= 40);
    for (const Mutation& mutation : mutations) {
        INFO(mutation.planted << " -> " << mutation.words);
        OpenedPdf pdf(sample);
        CHECK_NOTHROW(mutation.plant(pdf));
        const Faults faults = faults_of(pdf.bytes());
        INFO(listed(faults));
        CHECK(tells(faults, mutation.words));
    }
}

TEST_CASE("every planted fault is another") {
    std::set<std::string> names;
    for (const Mutation& mutation : all_mutations()) {
        INFO(mutation.planted);
        CHECK(names.insert(mutation.planted).second);
    }
}

TEST_CASE("the check finds what is wrong with the bytes of a file") {
    const std::string sample = sample_pdf();
    CHECK(tells(faults_of(spoilt(sample, "%PDF-1.7", "%PDF-1.4")), "does not begin as PDF 1.7"));
    CHECK(tells(faults_of(spoilt(sample, "\xE2\xE3\xCF\xD3", "abcd")), "taken for text"));
    CHECK(tells(faults_of(sample + "and more"), "does not end as PDF"));
    CHECK(tells(faults_of(spoilt(sample, "\nendstream\n", "\nendstreem\n")), "pack.pdf"));
}

TEST_CASE("the check finds references to nothing, and objects that nothing leads to") {
    OpenedPdf pdf(sample_pdf());
    QPDFWriter writer(pdf.pdf());
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    const std::string plain(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
    const std::string outlines = plain.substr(plain.find("/Outlines "), 14);

    CHECK(tells(faults_of(spoilt(plain, "/PageMode /UseOutlines", "/PageMode 999999 0 R  ")),
                "a reference leads to no object"));
    CHECK(tells(faults_of(spoilt(plain, outlines, "/Outlines 9   ")), "nothing leads to object"));
}

TEST_CASE("the check finds that a file is encrypted") {
    OpenedPdf pdf(sample_pdf());
    QPDFWriter writer(pdf.pdf());
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.setR6EncryptionParameters("", "owner", true, true, true, true, true, true, qpdf_r3p_full,
                                     true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    const std::string bytes(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
    CHECK(tells(faults_of(bytes), "the file is encrypted"));
}

TEST_CASE("what is no PDF is not read") {
    CHECK_THROWS(read_pdf_facts("no PDF at all"));
}

}  // namespace clinic
