#include "render/pdf_pictures.hpp"

#include "render/deflate.hpp"

namespace clinic {

namespace {

PdfRef write_picture(PdfFile& file, const Picture& picture) {
    std::string entries = "/Type/XObject/Subtype/Image/BitsPerComponent 8/ColorSpace/DeviceRGB";
    put_entry(entries, "Width", picture.width);
    put_entry(entries, "Height", picture.height);
    return file.add_deflated_stream(entries, deflated(picture.colours));
}

}  // namespace

std::string write_pictures(PdfFile& file, const Layout& layout) {
    for (const Page& page : layout.pages) {
        if (!page.pictures.empty()) {
            std::string entry;
            put_entry(entry, "Logo", write_picture(file, *page.pictures.front().picture));
            return entry;
        }
    }
    return "";
}

std::string picture_content(const Page& page) {
    std::string content;
    for (const PlacedPicture& placed : page.pictures) {
        content += "/Artifact BMC\nq\n";
        const double lengths[] = {placed.size.width,
                                  0,
                                  0,
                                  placed.size.height,
                                  placed.corner.x,
                                  page.size.height - placed.corner.y - placed.size.height};
        for (const double length : lengths) {
            put_number(content, length);
            content += ' ';
        }
        content += "cm\n/Logo Do\nQ\nEMC\n";
    }
    return content;
}

}  // namespace clinic
