#include "support/clerk.hpp"

#include "base/whole_file.hpp"
#include "support/catch.hpp"

namespace clinic {

namespace fs = std::filesystem;

Clerk::Clerk() {
    REQUIRE(run_program({"new", "example", "x", "--schools", "6"}, here_).exit_code == 0);
}

void Clerk::add_item(const std::string& item) const {
    replace_in_file(folder_.path() / "x/clinics/2016-summer.yaml", "agenda:\n",
                    "agenda:\n  - " + item + "\n");
}

void Clerk::put_paper(const std::string& name, const std::string& bytes) const {
    write_whole_file(folder_.path() / "x/papers" / name, bytes);
}

Ran Clerk::build(const std::vector<std::string>& more) const {
    std::vector<std::string> words = {"build", "x"};
    words.insert(words.end(), more.begin(), more.end());
    return run_program(words, here_);
}

void Clerk::must_build(const std::vector<std::string>& more) const {
    const Ran ran = build(more);
    INFO(ran.messages);
    REQUIRE(ran.exit_code == 0);
}

fs::path Clerk::output(const std::string& file, const std::string& edition) const {
    return folder_.path() / "out/x/2016-summer" / edition / file;
}

std::string Clerk::made(const std::string& file, const std::string& edition) const {
    return read_whole_file(output(file, edition));
}

PdfFacts Clerk::facts(const std::string& file) const {
    return read_pdf_facts(made(file));
}

bool Clerk::has_made(const std::string& file, const std::string& edition) const {
    return fs::exists(output(file, edition));
}

}  // namespace clinic
