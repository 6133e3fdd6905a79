// A small example in a folder of its own, whose agenda a test adds to, and the papers it makes.
#pragma once

#include "support/pdf_checks.hpp"
#include "support/run_program.hpp"
#include "support/temporary_folder.hpp"

#include <string>
#include <vector>

namespace clinic {

class Clerk {
public:
    Clerk();

    // A line of the agenda of summer 2016, in braces or not; the last added stands first.
    void add_item(const std::string& item) const;
    void put_paper(const std::string& name, const std::string& bytes) const;

    // `clinic build x`, with more words.
    Ran build(const std::vector<std::string>& more = {}) const;
    // Fails the test when something went wrong.
    void must_build(const std::vector<std::string>& more = {}) const;

    // "clinic.pdf"
    std::string made(const std::string& file, const std::string& edition = "members") const;
    PdfFacts facts(const std::string& file) const;
    bool has_made(const std::string& file, const std::string& edition = "members") const;

    const RunOptions& here() const { return here_; }

private:
    std::filesystem::path output(const std::string& file, const std::string& edition) const;

    TemporaryFolder folder_;
    RunOptions here_{folder_.path(), {}};
};

}  // namespace clinic
