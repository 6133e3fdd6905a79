#include "render/pdf_metadata.hpp"

#include "base/date.hpp"
#include "base/failure.hpp"
#include "render/deflate.hpp"
#include "text/escape.hpp"

#include <optional>

namespace clinic {

namespace {

constexpr std::string_view kProducer = "clinic";

// PDF/UA's own name is unknown to PDF/A, which therefore wants to be told of it.
constexpr std::string_view kExtension =
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">"
    "<pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>\n";

constexpr std::string_view kOpening =
    "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
    "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
    " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\""
    " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
    " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
    " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
    " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n";

constexpr std::string_view kClaimsAccess = "<pdfuaid:part>1</pdfuaid:part>\n";
constexpr std::string_view kClaimsArchive =
    "<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n";

constexpr std::string_view kFormat = "<dc:format>application/pdf</dc:format>\n";

constexpr std::string_view kClosing =
    "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";

std::string element(const std::string& name, std::string_view before, std::string_view words,
                    std::string_view after) {
    if (words.empty()) {
        return {};
    }
    return "<" + name + ">" + std::string(before) + escape_html(words) + std::string(after) + "</" +
           name + ">\n";
}

std::string translated(const std::string& name, const std::string& words) {
    return element(name, "<rdf:Alt><rdf:li xml:lang=\"x-default\">", words, "</rdf:li></rdf:Alt>");
}

// Midnight of the day that the document is dated: the clock has no part in it.
std::string xmp_time(const std::string& day) {
    return day.empty() ? day : day + "T00:00:00Z";
}

std::string xmp(const Document& document, const std::string& day) {
    const PdfClaims claims = claims_of(document);
    std::string text(kOpening);
    text += claims.access ? kClaimsAccess : "";
    text += claims.archive ? kClaimsArchive : "";
    text += kFormat;
    text += translated("dc:title", document.title);
    text += translated("dc:description", document.subject);
    text += element("dc:creator", "<rdf:Seq><rdf:li>", document.author, "</rdf:li></rdf:Seq>");
    text += element("dc:language", "<rdf:Bag><rdf:li>", document.language, "</rdf:li></rdf:Bag>");
    text += element("pdf:Producer", {}, kProducer, {});
    text += element("xmp:CreatorTool", {}, kProducer, {});
    text += element("xmp:CreateDate", {}, xmp_time(day), {});
    text += element("xmp:ModifyDate", {}, xmp_time(day), {});
    text += kExtension;
    return text + std::string(kClosing);
}

void put_words_entry(std::string& entries, const std::string& key, std::string_view words) {
    if (!words.empty()) {
        entries += "/" + key + " ";
        put_words(entries, words);
        entries += ' ';
    }
}

// The same as in the XMP, for older readers.
std::string information(const Document& document, const std::string& day) {
    std::string entries;
    put_words_entry(entries, "Title", document.title);
    put_words_entry(entries, "Author", document.author);
    put_words_entry(entries, "Subject", document.subject);
    put_words_entry(entries, "Creator", kProducer);
    put_words_entry(entries, "Producer", kProducer);
    if (!day.empty()) {
        // "2015-10-07"
        const std::string digits = day.substr(0, 4) + day.substr(5, 2) + day.substr(8, 2);
        put_words_entry(entries, "CreationDate", "D:" + digits + "000000Z");
        put_words_entry(entries, "ModDate", "D:" + digits + "000000Z");
    }
    return entries;
}

std::string output_intent(PdfFile& file, const std::string& colour_profile) {
    if (colour_profile.empty()) {
        throw Failure("writing PDF: the colour profile is empty");
    }
    std::string intent =
        "<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) "
        "/Info (sRGB IEC61966-2.1) ";
    put_entry(intent, "DestOutputProfile",
              file.add_deflated_stream("/N 3 ", deflated(colour_profile)));
    return intent + ">> ";
}

}  // namespace

PdfClaims claims_of(const Document& document) {
    PdfClaims claims;
    for (const Section& section : document.sections) {
        claims.access &= section.outside == nullptr || section.outside->claims_access;
        claims.archive &= section.outside == nullptr || section.outside->claims_archive;
    }
    return claims;
}

PdfRef write_metadata(PdfFile& file, const Document& document, const std::string& colour_profile) {
    const std::string day = date_from(document.issued) ? document.issued : std::string();
    std::string entries = "/ViewerPreferences <</DisplayDocTitle true>> ";
    put_words_entry(entries, "Lang", document.language);
    // Not compressed, so that archives can read it without knowing PDF.
    put_entry(entries, "Metadata",
              file.add_stream("/Type /Metadata /Subtype /XML ", xmp(document, day)));
    entries += "/OutputIntents [" + output_intent(file, colour_profile) + "] ";
    file.add_entries(file.catalog(), entries);
    return file.add(information(document, day));
}

}  // namespace clinic
