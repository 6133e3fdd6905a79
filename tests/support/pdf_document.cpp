#include "support/pdf_document.hpp"

#include <pugixml.hpp>

#include <map>

namespace clinic {

namespace {

// "D:20151007000000Z" as XMP spells it; others as they are.
std::string xmp_time(const std::string& time) {
    if (time.size() != 17 || time.compare(0, 2, "D:") != 0) {
        return time;
    }
    return time.substr(2, 4) + "-" + time.substr(6, 2) + "-" + time.substr(8, 2) + "T" +
           time.substr(10, 2) + ":" + time.substr(12, 2) + ":" + time.substr(14, 2) + "Z";
}

class DocumentCheck {
public:
    explicit DocumentCheck(QPDF& pdf)
        : root_(pdf.getRoot()), info_(value_of(pdf.getTrailer(), "/Info")) {}

    Faults check() {
        check_catalog();
        check_metadata();
        check_colours();
        check_actions();
        return std::move(faults_);
    }

private:
    void expect(bool holds, const std::string& otherwise) {
        clinic::expect(faults_, holds, otherwise);
    }

    void check_catalog() {
        const std::string language = words_of(root_, "/Lang");
        expect(!words_of(info_, "/Title").empty(), "the file has no title");
        expect(!language.empty(), "the file has no language");
        expect(language.empty() || language == "en-GB", "the file is in the language " + language);
        QPDFObjectHandle marks = value_of(root_, "/MarkInfo");
        expect(is_true(marks, "/Marked"), "the file is not marked as tagged");
        expect(!is_true(marks, "/Suspects"), "the file suspects its own tags");
        expect(is_true(value_of(root_, "/ViewerPreferences"), "/DisplayDocTitle"),
               "readers would show the file name instead of the title");
    }

    void check_metadata() {
        QPDFObjectHandle metadata = value_of(root_, "/Metadata");
        pugi::xml_document xmp;
        const std::string text = stream_bytes(metadata);
        if (text.empty() || !xmp.load_buffer(text.data(), text.size())) {
            expect(false, "the file has no metadata");
            return;
        }
        expect(name_of(value_of(metadata, "/Type")) == "Metadata" &&
                   name_of(value_of(metadata, "/Subtype")) == "XML",
               "the metadata do not say that they are some");
        const pugi::xml_node facts =
            xmp.child("x:xmpmeta").child("rdf:RDF").child("rdf:Description");
        const auto said = [&](const char* name) {
            return std::string(facts.child(name).child_value());
        };
        expect(said("pdfuaid:part") == "1", "the file does not say that it follows PDF/UA-1");
        expect(said("pdfaid:part") == "2" && said("pdfaid:conformance") == "A",
               "the file does not say that it follows PDF/A-2a");
        expect(text.find("<pdfaSchema:prefix>pdfuaid<") != std::string::npos,
               "the metadata use a word that PDF/A does not know");
        check_twice_said(facts);
    }

    void check_twice_said(const pugi::xml_node& facts) {
        const std::map<std::string, std::string> in_xmp = {
            {"/Title", facts.child("dc:title").child("rdf:Alt").child_value("rdf:li")},
            {"/Author", facts.child("dc:creator").child("rdf:Seq").child_value("rdf:li")},
            {"/Subject", facts.child("dc:description").child("rdf:Alt").child_value("rdf:li")},
            {"/Producer", facts.child_value("pdf:Producer")},
            {"/Creator", facts.child_value("xmp:CreatorTool")},
            {"/CreationDate", facts.child_value("xmp:CreateDate")},
            {"/ModDate", facts.child_value("xmp:ModifyDate")}};
        for (const auto& [key, words] : in_xmp) {
            expect(xmp_time(words_of(info_, key)) == words,
                   "the metadata say another " + key.substr(1) + " than the file");
        }
        const std::string language =
            facts.child("dc:language").child("rdf:Bag").child_value("rdf:li");
        expect(language.empty() || language == words_of(root_, "/Lang"),
               "the metadata say another language than the file");
    }

    void check_colours() {
        const std::vector<QPDFObjectHandle> intents = list_of(value_of(root_, "/OutputIntents"));
        QPDFObjectHandle profile = intents.empty()
                                       ? QPDFObjectHandle::newNull()
                                       : value_of(intents.front(), "/DestOutputProfile");
        if (intents.size() != 1 || !profile.isStream()) {
            expect(false, "the file does not say which colours it means");
            return;
        }
        expect(name_of(value_of(intents.front(), "/S")) == "GTS_PDFA1",
               "the colours are meant for something else than PDF/A");
        expect(!words_of(intents.front(), "/OutputConditionIdentifier").empty(),
               "the colours have no name");
        const std::string bytes = stream_bytes(profile);
        QPDFObjectHandle channels = value_of(profile, "/N");
        const bool is_profile = bytes.size() >= 128 && bytes.compare(36, 4, "acsp") == 0 &&
                                bytes.compare(16, 4, "RGB ") == 0;
        expect(is_profile, "the colour profile is none");
        expect(channels.isInteger() && channels.getIntValue() == 3,
               "the colour profile has not three channels");
        std::size_t size = 0;
        for (std::size_t i = 0; i < 4 && i < bytes.size(); ++i) {
            size = size * 256 + static_cast<unsigned char>(bytes[i]);
        }
        expect(!is_profile || size == bytes.size(), "the colour profile is cut off");
    }

    void check_actions() {
        for (const char* const key : {"/OpenAction", "/AA", "/AcroForm", "/OCProperties", "/Perms",
                                      "/Requirements", "/Collection", "/Threads"}) {
            expect(value_of(root_, key).isNull(), std::string("the file has ") + key);
        }
        QPDFObjectHandle names = value_of(root_, "/Names");
        for (const char* const key : {"/JavaScript", "/EmbeddedFiles", "/AlternatePresentations"}) {
            expect(value_of(names, key).isNull(), std::string("the file has ") + key);
        }
    }

    QPDFObjectHandle root_;
    QPDFObjectHandle info_;
    Faults faults_;
};

}  // namespace

Faults document_faults(QPDF& pdf) {
    return DocumentCheck(pdf).check();
}

}  // namespace clinic
