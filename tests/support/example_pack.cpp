#include "support/example_pack.hpp"

#include "base/whole_file.hpp"
#include "render/write_pdf.hpp"
#include "support/catch.hpp"

namespace clinic {

namespace fs = std::filesystem;

ExamplePack make_example_pack(const std::string& council, const std::string& edition) {
    const fs::path resources = CLINIC_RESOURCES;
    Diagnostics diagnostics;
    const History history =
        read_history(load_authority_files(fs::path(CLINIC_SOURCE) / "data" / council,
                                          resources / "data/england"),
                     2, diagnostics);
    const Pack pack = read_pack(resources / "templates/clinic", diagnostics);
    INFO(to_text(diagnostics, "nothing was written"));
    REQUIRE_FALSE(diagnostics.has_errors());
    Wish wish;
    wish.meeting = &history.meetings.back();
    wish.jobs = 2;
    for (const Edition& known : history.authority.editions) {
        wish.edition = known.id == edition ? &known : wish.edition;
    }
    const Fonts fonts(CLINIC_FONTS);
    FinishedPack finished = make_pack(history, pack, wish, fonts);
    std::string bytes = write_pdf(finished.document, finished.layout, fonts,
                                  read_whole_file(resources / "sRGB.icc"), 2);
    return {std::move(finished), std::move(bytes)};
}

}  // namespace clinic
