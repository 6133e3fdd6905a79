#include "base/whole_file.hpp"

#include "base/failure.hpp"

#include <fcntl.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>

namespace clinic {

namespace fs = std::filesystem;

namespace {

// An open file that is closed whatever happens.
class Handle {
public:
    explicit Handle(int number) : number_(number) {}
    ~Handle() {
        if (number_ >= 0) {
            ::close(number_);
        }
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    int number() const { return number_; }
    // Closing may be the first to report a full disk.
    int close() {
        const int result = ::close(number_);
        number_ = -1;
        return result;
    }

private:
    int number_;
};

[[noreturn]] void fail(const std::string& doing, int error) {
    throw Failure(doing + ": " + std::strerror(error));
}

void write_all(Handle& file, std::string_view bytes, const std::string& doing) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file.number(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            fail(doing, errno);
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::fsync(file.number()) != 0 || file.close() != 0) {
        fail(doing, errno);
    }
}

}  // namespace

std::string read_whole_file(const fs::path& path) {
    const std::string doing = "reading " + path.string();
    const Handle file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.number() < 0) {
        fail(doing, errno);
    }
    std::string content;
    std::error_code unknown_size;
    const auto size = fs::file_size(path, unknown_size);
    content.reserve(unknown_size ? 0 : static_cast<std::size_t>(size));
    char buffer[65536];
    for (;;) {
        const ssize_t got = ::read(file.number(), buffer, sizeof buffer);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            fail(doing, errno);
        }
        if (got == 0) {
            return content;
        }
        content.append(buffer, static_cast<std::size_t>(got));
    }
}

void write_whole_file(const fs::path& path, std::string_view bytes) {
    const std::string doing = "writing " + path.string();
    std::error_code failed;
    if (path.has_parent_path()) {
        fs::create_directories(path.parent_path(), failed);
        if (failed) {
            throw Failure(doing + ": " + failed.message());
        }
    }
    const fs::path beside = path.string() + ".part";
    try {
        Handle file(::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
        if (file.number() < 0) {
            fail(doing, errno);
        }
        write_all(file, bytes, doing);
        fs::rename(beside, path, failed);
        if (failed) {
            throw Failure(doing + ": " + failed.message());
        }
    } catch (const Failure&) {
        fs::remove(beside, failed);
        throw;
    }
}

std::vector<std::string> files_below(const fs::path& folder) {
    std::vector<std::string> files;
    try {
        for (auto at = fs::recursive_directory_iterator(folder); at != fs::end(at); ++at) {
            const bool hidden = at->path().filename().string().starts_with('.');
            // A link that leads nowhere, or to itself, is no file.
            std::error_code failed;
            if (hidden && at->is_directory(failed)) {
                at.disable_recursion_pending();
            } else if (!hidden && at->is_regular_file(failed)) {
                files.push_back(at->path().lexically_relative(folder).generic_string());
            }
        }
    } catch (const fs::filesystem_error& error) {
        throw Failure("reading the folder " + folder.string() + ": " + error.code().message());
    }
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace clinic
