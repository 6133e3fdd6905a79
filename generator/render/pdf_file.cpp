#include "render/pdf_file.hpp"

#include "base/failure.hpp"
#include "base/number_text.hpp"
#include "render/pdf_save.hpp"

#include <hpdf.h>

#include <vector>

namespace clinic {

namespace {

// One node of the page tree holds so many pages: libharu's arrays have an end.
constexpr HPDF_UINT kPagesTogether = 256;

// libharu's list of objects grows by 20 at a time, moving all of them each time.
constexpr HPDF_UINT kListGrowth = 8192;

struct FreeDocument {
    void operator()(HPDF_Doc document) const { HPDF_Free(document); }
};

using DocumentHandle = std::unique_ptr<HPDF_Doc_Rec, FreeDocument>;

// C++ may not throw through C: libharu keeps the error, and check() throws once we are back home.
void ignore_error(HPDF_STATUS, HPDF_STATUS, void*) {}

void check(HPDF_Doc document, const char* doing) {
    const HPDF_STATUS error = HPDF_GetError(document);
    if (error != HPDF_OK) {
        throw Failure(std::string(doing) + ": libharu error " +
                      number_text(static_cast<double>(error), 0));
    }
}

PdfRef ref_of(const void* object) {
    const auto* const header = static_cast<const HPDF_Obj_Header*>(object);
    // The high bits say what kind of reference it is.
    return {static_cast<int>(header->obj_id & 0x00FFFFFF)};
}

HPDF_STATUS append_to_string(HPDF_Stream stream, const HPDF_BYTE* bytes, HPDF_UINT count) {
    auto* const text = static_cast<std::string*>(stream->attr);
    text->append(reinterpret_cast<const char*>(bytes), count);
    return HPDF_OK;
}

bool is_plain_dictionary(void* object) {
    const auto* const header = static_cast<const HPDF_Obj_Header*>(object);
    return (header->obj_class & HPDF_OCLASS_ANY) == HPDF_OCLASS_DICT &&
           static_cast<HPDF_Dict>(object)->stream == nullptr;
}

// The text between "<<" and ">>".
std::string entries_of(HPDF_Doc document, void* dictionary) {
    std::string text;
    const HPDF_Stream stream = HPDF_CallbackWriter_New(document->mmgr, append_to_string, &text);
    if (stream == nullptr) {
        throw Failure("writing PDF: out of memory");
    }
    HPDF_Obj_WriteValue(dictionary, stream, nullptr);
    HPDF_Stream_Free(stream);
    const std::size_t start = text.find("<<") + 2;
    return text.substr(start, text.rfind(">>") - start);
}

DocumentHandle new_document(std::size_t pages) {
    DocumentHandle document(HPDF_New(ignore_error, nullptr));
    if (!document) {
        throw Failure("writing PDF: out of memory");
    }
    document->xref->entries->items_per_block = kListGrowth;
    HPDF_SetPagesConfiguration(document.get(), kPagesTogether);
    for (std::size_t i = 0; i < pages; ++i) {
        const HPDF_Page page = HPDF_AddPage(document.get());
        check(document.get(), "writing PDF pages");
        // Ours are exact to a thousandth of a point, and shared by all pages.
        HPDF_Dict_RemoveElement(page, "MediaBox");
        HPDF_Dict_RemoveElement(page, "Resources");
    }
    return document;
}

}  // namespace

struct PdfFile::State {
    explicit State(std::size_t pages) : document(new_document(pages)) {
        objects.entries.resize(document->xref->entries->count);
        objects.catalog = ref_of(document->catalog);
    }

    HPDF_Page page(std::size_t index) const {
        return static_cast<HPDF_Page>(
            HPDF_List_ItemAt(document->page_list, static_cast<HPDF_UINT>(index)));
    }

    DocumentHandle document;
    // Of what libharu made: only what we add to it, until the file is saved.
    PdfObjects objects;
};

PdfFile::PdfFile(std::size_t pages) {
    if (pages == 0) {
        throw Failure("writing PDF: there is no page");
    }
    state_ = std::make_unique<State>(pages);
}

PdfFile::~PdfFile() = default;

PdfRef PdfFile::catalog() const {
    return state_->objects.catalog;
}

PdfRef PdfFile::page(std::size_t index) const {
    return ref_of(state_->page(index));
}

PdfRef PdfFile::reserve(std::size_t count) {
    const PdfRef first{static_cast<int>(state_->objects.entries.size())};
    state_->objects.entries.resize(state_->objects.entries.size() + count);
    return first;
}

void PdfFile::add_entries(PdfRef object, std::string_view entries) {
    state_->objects.entries[static_cast<std::size_t>(object.number)] += entries;
}

PdfRef PdfFile::add(std::string entries) {
    const PdfRef object = reserve();
    state_->objects.entries[static_cast<std::size_t>(object.number)] = std::move(entries);
    return object;
}

PdfRef PdfFile::add_stream(std::string entries, std::string bytes) {
    const PdfRef object = add(std::move(entries));
    state_->objects.streams[object.number] = std::move(bytes);
    return object;
}

PdfRef PdfFile::add_deflated_stream(std::string entries, std::string deflated_bytes) {
    return add_stream(entries + "/Filter /FlateDecode ", std::move(deflated_bytes));
}

void PdfFile::set_content(std::size_t page, std::string deflated_bytes) {
    const auto* const attributes = static_cast<HPDF_PageAttr>(state_->page(page)->attr);
    const PdfRef contents = ref_of(attributes->contents);
    add_entries(contents, "/Filter /FlateDecode ");
    state_->objects.streams[contents.number] = std::move(deflated_bytes);
}

std::string PdfFile::bytes(PdfRef info, int jobs) {
    HPDF_Doc const document = state_->document.get();
    PdfObjects& objects = state_->objects;
    objects.info = info;
    const HPDF_List made = document->xref->entries;
    for (HPDF_UINT i = 0; i < made->count; ++i) {
        void* const object = static_cast<HPDF_XrefEntry>(HPDF_List_ItemAt(made, i))->obj;
        // What else there is are the lengths of streams, which we write with each stream.
        // Its own words about the document are not those that we write.
        const bool is_theirs = object == document->info;
        if (object != nullptr && !is_theirs && is_plain_dictionary(object)) {
            objects.entries[i].insert(0, entries_of(document, object));
        }
    }
    check(document, "writing PDF");
    return save_pdf(objects, jobs);
}

}  // namespace clinic
