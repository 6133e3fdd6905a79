#include "render/insert_outside.hpp"

#include "base/failure.hpp"
#include "base/number_text.hpp"
#include "render/outside_annotations.hpp"
#include "render/outside_content.hpp"
#include "render/outside_layers.hpp"
#include "render/outside_page.hpp"
#include "render/outside_tree.hpp"

#include <qpdf/QPDFAnnotationObjectHelper.hh>
#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <memory>
#include <set>

namespace clinic {

namespace {

// Names of ours among those of their page.
constexpr const char* kStamp = "/ClinicStamp";
constexpr const char* kLook = "/ClinicLook";
// Of an annotation: it is printed.
constexpr int kPrinted = 4;
constexpr int kHiddenFlag = 2;
constexpr int kDeepestForm = 20;

using PageObjects = std::vector<QPDFPageObjectHelper>;

// A shared dictionary of theirs stays as it is: other pages use it.
QPDFObjectHandle own_copy(QPDFObjectHandle dictionary) {
    return dictionary.isDictionary() ? dictionary.shallowCopy() : QPDFObjectHandle::newDictionary();
}

// Keys into their parent tree mean something else in ours; those of content that the structure
// names are set when it is grafted.
void forget_their_keys(QPDFObjectHandle resources, std::set<QPDFObjGen>& seen, int depth) {
    if (!resources.isDictionary() || depth > kDeepestForm) {
        return;
    }
    for (const char* const kind : {"/XObject", "/Pattern"}) {
        QPDFObjectHandle named = resources.getKey(kind);
        if (!named.isDictionary()) {
            continue;
        }
        for (const std::string& name : named.getKeys()) {
            QPDFObjectHandle drawing = named.getKey(name);
            if (drawing.isStream() && seen.insert(drawing.getObjGen()).second) {
                drawing.getDict().removeKey("/StructParents");
                drawing.getDict().removeKey("/StructParent");
                forget_their_keys(drawing.getDict().getKey("/Resources"), seen, depth + 1);
            }
        }
    }
}

// One outside paper on its way into the file.
class PaperInserter {
public:
    PaperInserter(const OutsidePaper& paper, const Layout& layout, const WrittenParts& written,
                  QPDF& ours)
        : paper_(paper), layout_(layout), written_(written), ours_(ours) {
        theirs_.setSuppressWarnings(true);
        theirs_.setAttemptRecovery(false);
        theirs_.processMemoryFile(paper.path.c_str(), paper.bytes.data(), paper.bytes.size());
        pages_ = QPDFPageDocumentHelper(theirs_).getAllPages();
    }

    // `first`: the page of the layout that their first page stands on.
    void insert(std::size_t first) {
        for (std::size_t i = 0; i < pages_.size(); ++i) {
            const PlacedOutside& placed = *layout_.pages[first + i].outside;
            QPDFObjectHandle page = ours(written_.pages[first + i]);
            const double height = layout_.pages[first + i].size.height;
            const QPDFMatrix matrix =
                matrix_onto(seen_box(pages_[i]), placed.corner, placed.size, height);
            taken_.pages.emplace(pages_[i].getObjectHandle().getObjGen(), TakenPage{page, matrix});
        }
        for (std::size_t i = 0; i < pages_.size(); ++i) {
            insert_page(i, first + i);
        }
        const PlacedOutside& placed = *layout_.pages[first].outside;
        if (paper_.is_tagged) {
            const auto element = static_cast<std::size_t>(placed.element);
            graft_structure(theirs_, taken_, "paper-" + number_text(placed.element, 0) + "-",
                            ours(written_.elements[element]), ours_);
        }
        take_layers(theirs_, ours_);
    }

private:
    QPDFObjectHandle ours(PdfRef ref) { return ours_.getObjectByID(ref.number, 0); }

    const TakenPage& taken(std::size_t index) const {
        return taken_.pages.at(pages_[index].getObjectHandle().getObjGen());
    }

    // A copy of theirs among our objects.
    QPDFObjectHandle taken_in(QPDFObjectHandle value) {
        if (value.isNull()) {
            return value;
        }
        return ours_.copyForeignObject(value.isIndirect() ? value
                                                          : theirs_.makeIndirectObject(value));
    }

    void insert_page(std::size_t index, std::size_t at) {
        QPDFObjectHandle page = taken(index).ours;
        QPDFObjectHandle resources =
            own_copy(taken_in(pages_[index].getAttribute("/Resources", false)));
        forget_their_keys(resources, seen_, 0);
        QPDFObjectHandle drawings = own_copy(resources.getKey("/XObject"));
        drawings.replaceKey(kStamp, stamp_of(page));
        std::string content = page_content(index);
        content += looks_of(index, drawings);
        content += "Q\n";
        if (!paper_.is_tagged) {
            content = "/Figure <</MCID 0>> BDC\n" + content + "EMC\n";
            fill_figure(at);
        }
        content += "/Artifact BMC\n" + std::string(kStamp) + " Do\nEMC\n";
        resources.replaceKey("/XObject", drawings);
        page.replaceKey("/Resources", resources);
        page.replaceKey("/Contents", ours_.newStream(content));
        QPDFObjectHandle group = taken_in(pages_[index].getObjectHandle().getKey("/Group"));
        if (group.isDictionary()) {
            page.replaceKey("/Group", group);
        }
        take_links(index);
    }

    // What we wrote on the page, as one drawing with its own names. The whole is an artifact.
    QPDFObjectHandle stamp_of(QPDFObjectHandle page) {
        QPDFObjectHandle stamp = ours_.newStream(sound_content(page, TheirMarks::Dropped));
        QPDFObjectHandle entries = stamp.getDict();
        entries.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
        entries.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
        entries.replaceKey("/BBox", page.getKey("/MediaBox"));
        entries.replaceKey("/Resources", page.getKey("/Resources"));
        return stamp;
    }

    // All that it draws, within what readers see of it. The state it is drawn in stays open.
    std::string page_content(std::size_t index) {
        const SeenBox box = seen_box(pages_[index]);
        const TheirMarks marks = paper_.is_tagged ? TheirMarks::Kept : TheirMarks::Dropped;
        std::string content = "q " + taken(index).matrix.unparse() + " cm\n";
        for (const double number : {box.left, box.bottom, box.width, box.height}) {
            put_number(content, number);
            content += ' ';
        }
        return content + "re W n\nq\n" + sound_content(pages_[index], marks) + "Q\n";
    }

    // How comments and fields look, drawn where they lie.
    std::string looks_of(std::size_t index, QPDFObjectHandle drawings) {
        std::string looks;
        int number = 0;
        for (QPDFAnnotationObjectHelper& annotation : pages_[index].getAnnotations()) {
            if (fate_of(annotation.getObjectHandle()) != AnnotationFate::Printed) {
                continue;
            }
            const std::string name = kLook + number_text(++number, 0);
            const std::string look = annotation.getPageContentForAppearance(
                name, seen_box(pages_[index]).turned, 0, kHiddenFlag);
            if (!look.empty()) {
                drawings.replaceKey(name, taken_in(annotation.getAppearanceStream("/N")));
                looks += look;
            }
        }
        return looks.empty() || !paper_.is_tagged ? looks : "/Artifact BMC\n" + looks + "EMC\n";
    }

    void fill_figure(std::size_t at) {
        const PlacedOutside& placed = *layout_.pages[at].outside;
        QPDFObjectHandle page = ours(written_.pages[at]);
        QPDFObjectHandle figure = ours(written_.elements[static_cast<std::size_t>(placed.element)]);
        std::string box;
        put_area(box, placed.corner, placed.size, layout_.pages[at].size.height);
        figure.replaceKey("/Pg", page);
        figure.replaceKey("/K", QPDFObjectHandle::newInteger(0));
        figure.replaceKey("/A", QPDFObjectHandle::parse("<</O/Layout/BBox" + box + ">>"));
        // The page's list in the parent tree was written empty.
        QPDFNumberTreeObjectHelper parents(
            ours_.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree"), ours_);
        QPDFObjectHandle list = QPDFObjectHandle::newArray();
        list.appendItem(figure);
        parents.insert(page.getKey("/StructParents").getIntValue(), ours_.makeIndirectObject(list));
    }

    void take_links(std::size_t index) {
        QPDFObjectHandle links = QPDFObjectHandle::newArray();
        for (QPDFAnnotationObjectHelper& annotation : pages_[index].getAnnotations()) {
            QPDFObjectHandle theirs = annotation.getObjectHandle();
            // Without the structure to say where it stands, a link is a trap for screen readers.
            if (!paper_.is_tagged || fate_of(theirs) != AnnotationFate::Leads) {
                continue;
            }
            QPDFObjectHandle link = link_like(theirs, index);
            if (!link.isNull()) {
                taken_.links.emplace(theirs.getObjGen(), link);
                links.appendItem(link);
            }
        }
        if (links.getArrayNItems() > 0) {
            QPDFObjectHandle page = taken(index).ours;
            page.replaceKey("/Annots", links);
        }
    }

    // Null when it leads nowhere.
    QPDFObjectHandle link_like(QPDFObjectHandle theirs, std::size_t index) {
        const TakenPage on = taken(index);
        QPDFObjectHandle link =
            QPDFObjectHandle::parse("<</Type/Annot/Subtype/Link/Border[0 0 0]>>");
        std::string words = theirs.getKey("/Contents").isString()
                                ? theirs.getKey("/Contents").getUTF8Value()
                                : std::string();
        QPDFObjectHandle action = theirs.getKey("/A");
        if (action.isDictionary() && action.getKey("/URI").isString()) {
            QPDFObjectHandle web = QPDFObjectHandle::parse("<</S/URI>>");
            const std::string address = action.getKey("/URI").getStringValue();
            web.replaceKey("/URI", QPDFObjectHandle::newString(address));
            link.replaceKey("/A", web);
            words = words.empty() ? address : words;
        } else {
            QPDFObjectHandle to = destination_among_ours(destination_within(theirs_, theirs));
            if (to.isNull()) {
                return to;
            }
            link.replaceKey("/Dest", to);
            words = words.empty() ? "Within this paper" : words;
        }
        link.replaceKey("/Contents", QPDFObjectHandle::newUnicodeString(words));
        link.replaceKey("/F", QPDFObjectHandle::newInteger(kPrinted));
        link.replaceKey("/P", on.ours);
        link.replaceKey("/Rect", QPDFObjectHandle::newArray(on.matrix.transformRectangle(
                                     theirs.getKey("/Rect").getArrayAsRectangle())));
        return ours_.makeIndirectObject(link);
    }

    QPDFObjectHandle destination_among_ours(QPDFObjectHandle theirs) {
        if (!theirs.isArray() || theirs.getArrayNItems() < 2) {
            return QPDFObjectHandle::newNull();
        }
        const auto page = taken_.pages.find(theirs.getArrayItem(0).getObjGen());
        if (page == taken_.pages.end()) {
            return QPDFObjectHandle::newNull();
        }
        QPDFObjectHandle made = QPDFObjectHandle::newArray();
        made.appendItem(page->second.ours);
        made.appendItem(QPDFObjectHandle::newName("/Fit"));
        return made;
    }

    const OutsidePaper& paper_;
    const Layout& layout_;
    const WrittenParts& written_;
    QPDF& ours_;
    QPDF theirs_;
    PageObjects pages_;
    TakenParts taken_;
    std::set<QPDFObjGen> seen_;
};

std::string saved(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    // The identifier follows from the content, and PDF/A wants the line ends.
    writer.setDeterministicID(true);
    writer.setNewlineBeforeEndstream(true);
    writer.setMinimumPDFVersion("1.7");
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

}  // namespace

bool has_outside_pages(const Layout& layout) {
    return std::any_of(layout.pages.begin(), layout.pages.end(),
                       [](const Page& page) { return page.outside.has_value(); });
}

std::string insert_outside_pages(const std::string& pdf, const Layout& layout,
                                 const WrittenParts& written) {
    try {
        QPDF ours;
        ours.setSuppressWarnings(true);
        ours.processMemoryFile("pack.pdf", pdf.data(), pdf.size());
        // Streams of theirs are read when ours are written.
        std::vector<std::unique_ptr<PaperInserter>> papers;
        for (std::size_t i = 0; i < layout.pages.size(); ++i) {
            const auto& outside = layout.pages[i].outside;
            if (outside && outside->page == 0) {
                papers.push_back(
                    std::make_unique<PaperInserter>(*outside->paper, layout, written, ours));
                papers.back()->insert(i);
            }
        }
        return saved(ours);
    } catch (const std::exception& error) {
        throw Failure("taking in outside papers: " + std::string(error.what()));
    }
}

}  // namespace clinic
