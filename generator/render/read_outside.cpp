#include "render/read_outside.hpp"

#include "base/number_text.hpp"
#include "render/outside_annotations.hpp"
#include "render/outside_content.hpp"
#include "render/outside_cut.hpp"
#include "render/outside_layers.hpp"
#include "render/outside_page.hpp"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace clinic {

namespace {

constexpr std::size_t kMegabyte = 1024 * 1024;
constexpr std::size_t kMostMegabytes = 64;
constexpr std::size_t kMostOutsidePages = 1000;
// Points: PDF's own limit, and a page that no words fit on.
constexpr double kLongestEdge = 14400;
constexpr double kShortestEdge = 18;
// The header may stand a little later.
constexpr std::size_t kHeaderWithin = 1024;

constexpr const char* kPrintAnew =
    "print it to a new PDF, see that they are gone, and name that one";

bool contains(const std::string& text, std::string_view words) {
    return text.find(words) != std::string::npos;
}

// Of the file's XMP, which spells a fact as an element or as an attribute.
bool says(const std::string& xmp, const std::string& name, const std::string& value) {
    return contains(xmp, "<" + name + ">" + value + "</") ||
           contains(xmp, name + "=\"" + value + "\"") || contains(xmp, name + "='" + value + "'");
}

std::string metadata_of(QPDF& pdf) {
    QPDFObjectHandle metadata = pdf.getRoot().getKey("/Metadata");
    if (!metadata.isStream()) {
        return {};
    }
    const auto data = metadata.getStreamData(qpdf_dl_all);
    return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

// Ours are sRGB, and a file says once what its colours mean.
bool means_rgb(QPDF& pdf) {
    QPDFObjectHandle intents = pdf.getRoot().getKey("/OutputIntents");
    for (int i = 0; intents.isArray() && i < intents.getArrayNItems(); ++i) {
        QPDFObjectHandle profile = intents.getArrayItem(i).getKey("/DestOutputProfile");
        if (profile.isStream() && profile.getDict().getKey("/N").isInteger() &&
            profile.getDict().getKey("/N").getIntValue() != 3) {
            return false;
        }
    }
    return true;
}

bool is_tagged(QPDF& pdf) {
    QPDFObjectHandle marks = pdf.getRoot().getKey("/MarkInfo");
    QPDFObjectHandle tree = pdf.getRoot().getKey("/StructTreeRoot");
    return marks.isDictionary() && marks.getKey("/Marked").isBool() &&
           marks.getKey("/Marked").getBoolValue() && tree.isDictionary() &&
           !tree.getKey("/K").isNull();
}

RefusedPaper damaged(const std::string& reason) {
    return {"is damaged: " + reason, "open it, print it to a new PDF, and see that it is whole"};
}

bool awaits_redaction(QPDFPageObjectHelper page) {
    return !page.getAnnotations("/Redact").empty();
}

// The pages' sizes; or why one of them cannot be shown. Reads all that they draw.
std::variant<std::vector<Size>, RefusedPaper> read_sizes(QPDF& pdf) {
    std::vector<Size> sizes;
    for (const QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        const Size size = seen_size(seen_box(page));
        const std::string number = number_text(static_cast<double>(sizes.size() + 1), 0);
        for (const double edge : {size.width, size.height}) {
            if (!(edge >= kShortestEdge && edge <= kLongestEdge)) {
                return RefusedPaper{"has a page " + number + " of " + number_text(size.width) +
                                        " by " + number_text(size.height) + " points",
                                    "pages are 18 to 14400 points long and wide"};
            }
        }
        sound_content(page, TheirMarks::Kept);
        if (has_cut_words(page)) {
            return RefusedPaper{"has words or pictures cut away from view on page " + number +
                                    ", which are still in the file",
                                kPrintAnew};
        }
        if (awaits_redaction(page)) {
            return RefusedPaper{"has words marked to be taken out on page " + number +
                                    ", which are still in the file",
                                "ask for it with the redaction applied"};
        }
        sizes.push_back(size);
    }
    return sizes;
}

std::variant<OutsidePaper, RefusedPaper> read_opened(QPDF& pdf, OutsidePaper paper) {
    if (pdf.isEncrypted()) {
        return RefusedPaper{"is encrypted", "ask for it without protection"};
    }
    const std::size_t count = pdf.getAllPages().size();
    if (count == 0) {
        return RefusedPaper{"has no page", "ask for it again"};
    }
    if (count > kMostOutsidePages) {
        return RefusedPaper{
            "has " + number_text(static_cast<double>(count), 0) + " pages",
            "a pack takes in at most " + number_text(kMostOutsidePages, 0) + " of one file"};
    }
    if (hides_layers(pdf)) {
        return RefusedPaper{"has a hidden layer, whose words are still in the file", kPrintAnew};
    }
    auto sizes = read_sizes(pdf);
    if (auto* const refused = std::get_if<RefusedPaper>(&sizes)) {
        return std::move(*refused);
    }
    paper.pages = std::get<std::vector<Size>>(std::move(sizes));
    paper.is_tagged = is_tagged(pdf);
    const std::string xmp = metadata_of(pdf);
    AnnotationWords words = tell_annotations(pdf, paper.is_tagged);
    paper.left_out = std::move(words.left_out);
    paper.printed = std::move(words.printed);
    // What is printed as it looks is read to nobody.
    paper.claims_access =
        paper.is_tagged && paper.printed.empty() && says(xmp, "pdfuaid:part", "1");
    paper.claims_archive = paper.claims_access && says(xmp, "pdfaid:part", "2") &&
                           says(xmp, "pdfaid:conformance", "A") && means_rgb(pdf);
    // Every object once: what is broken further in shows itself here and not when the pack is made.
    pdf.getAllObjects();
    const std::vector<QPDFExc> warnings = pdf.getWarnings();
    if (!warnings.empty()) {
        return damaged(warnings.front().getMessageDetail());
    }
    return paper;
}

}  // namespace

std::variant<OutsidePaper, RefusedPaper> read_outside_paper(const std::string& path,
                                                            std::string bytes) {
    if (bytes.size() > kMostMegabytes * kMegabyte) {
        return RefusedPaper{
            "has " + number_text(static_cast<double>(bytes.size() / kMegabyte), 0) + " MB",
            "a pack takes in at most " + number_text(kMostMegabytes, 0) +
                " MB of one file: pictures of 150 dots an inch are enough for print"};
    }
    if (bytes.substr(0, kHeaderWithin).find("%PDF-") == std::string::npos) {
        return RefusedPaper{"is no PDF file", "print it to a PDF"};
    }
    OutsidePaper paper;
    paper.path = path;
    paper.bytes = std::move(bytes);
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile(path.c_str(), paper.bytes.data(), paper.bytes.size());
        return read_opened(pdf, std::move(paper));
    } catch (const QPDFExc& error) {
        if (error.getErrorCode() == qpdf_e_password) {
            return RefusedPaper{"is encrypted and opens only with a password",
                                "ask for it without protection"};
        }
        return damaged(error.getMessageDetail());
    } catch (const std::exception& error) {
        return damaged(error.what());
    }
}

}  // namespace clinic
