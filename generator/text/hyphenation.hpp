// Where a long word may be parted at the end of a line, by the patterns for British English.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

struct _HyphenDict;

namespace clinic {

// Shorter words stay whole, and so do this many letters at either end of longer ones: parted words
// are read more slowly.
constexpr std::size_t kShortestParted = 9;
constexpr std::size_t kLettersKept = 3;

// Safe to ask from several threads at once.
class Hyphenation {
public:
    // A dictionary of libhyphen. Throws Failure when the file is missing or cannot be read.
    explicit Hyphenation(const std::filesystem::path& dictionary);

    // Bytes of `word` before which a hyphen may end a line, ascending. None in words with anything
    // but small letters between the marks around them: names, figures and compounds stay whole.
    std::vector<std::size_t> places(std::string_view word) const;

private:
    struct Release {
        void operator()(_HyphenDict* dictionary) const;
    };

    std::unique_ptr<_HyphenDict, Release> dictionary_;
};

}  // namespace clinic
