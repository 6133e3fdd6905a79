#include "render/formats.hpp"

#include "render/write_html.hpp"
#include "render/write_pdf.hpp"
#include "render/write_xlsx.hpp"

namespace clinic {

// A new format is one file beside this one and one row here.
const std::vector<OutputFormat>& output_formats() {
    static const std::vector<OutputFormat> kFormats = {
        {"pdf",
         [](const ToWrite& what) {
             return write_pdf(what.document, what.layout, what.fonts, what.colour_profile,
                              what.jobs);
         }},
        {"html",
         [](const ToWrite& what) { return write_html(what.document, what.layout, what.theme); }},
        {"xlsx", [](const ToWrite& what) { return write_xlsx(what.document); }},
    };
    return kFormats;
}

}  // namespace clinic
