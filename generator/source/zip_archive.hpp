// The files inside a zip archive, such as a workbook.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace clinic {

bool is_zip_archive(std::string_view bytes);

// `bytes` and `path` must outlive it. Throws Failure for an archive that is damaged or locked.
class ZipArchive {
public:
    ZipArchive(std::string_view bytes, std::string path);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    // A file of it, unpacked; nothing when it has none of that name. Throws Failure when that would
    // be more than 256 MB: no honest data file is.
    std::optional<std::string> file(const std::string& name) const;

private:
    struct Handle;
    [[noreturn]] void fail(const std::string& what) const;

    std::string path_;
    std::unique_ptr<Handle> handle_;
};

}  // namespace clinic
