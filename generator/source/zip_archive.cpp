#include "source/zip_archive.hpp"

#include "base/failure.hpp"

#include <zip.h>

namespace clinic {

namespace {

constexpr zip_uint64_t kLargestPart = 256u * 1024 * 1024;

struct FileCloser {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

}  // namespace

struct ZipArchive::Handle {
    zip_t* zip = nullptr;
};

bool is_zip_archive(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04");
}

ZipArchive::ZipArchive(std::string_view bytes, std::string path)
    : path_(std::move(path)), handle_(std::make_unique<Handle>()) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source != nullptr) {
        handle_->zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    }
    const std::string reason = zip_error_strerror(&error);
    zip_error_fini(&error);
    if (handle_->zip == nullptr) {
        zip_source_free(source);
        fail(reason);
    }
}

ZipArchive::~ZipArchive() {
    if (handle_->zip != nullptr) {
        zip_discard(handle_->zip);
    }
}

std::optional<std::string> ZipArchive::file(const std::string& name) const {
    zip_stat_t facts;
    if (zip_stat(handle_->zip, name.c_str(), 0, &facts) != 0 ||
        (facts.valid & ZIP_STAT_SIZE) == 0) {
        return std::nullopt;
    }
    if (facts.size > kLargestPart) {
        fail("'" + name + "' in it has more than 256 MB");
    }
    const std::unique_ptr<zip_file_t, FileCloser> opened(
        zip_fopen_index(handle_->zip, facts.index, 0));
    if (opened == nullptr) {
        fail("'" + name + "' in it cannot be opened; it may be locked with a password");
    }
    std::string bytes(facts.size, '\0');
    std::size_t have = 0;
    while (have < bytes.size()) {
        const zip_int64_t got = zip_fread(opened.get(), bytes.data() + have, bytes.size() - have);
        if (got <= 0) {
            fail("'" + name + "' in it is damaged");
        }
        have += static_cast<std::size_t>(got);
    }
    return bytes;
}

void ZipArchive::fail(const std::string& what) const {
    throw Failure("reading " + path_ + ": " + what);
}

}  // namespace clinic
