#include "base/number_text.hpp"
#include "model/readers.hpp"

namespace clinic {

bool FieldReader::read_paragraph(const Node& node, Exemption& exemption) {
    if (!node.is_scalar()) {
        return wrong_type(node, "exempt", "a paragraph, 'officers' or 'none'");
    }
    if (node.text == "officers") {
        exemption.officers = true;
        return true;
    }
    if (node.text == "none") {
        exemption.none = true;
        return true;
    }
    const std::optional<int> number = whole_number_from(node.text);
    if (!number) {
        return wrong_type(node, "exempt", "a paragraph, 'officers' or 'none'",
                          "paragraphs of Schedule 12A run from 1 to 7");
    }
    exemption.paragraphs.push_back(*number);
    return within(node, Wanted{"exempt", {.least = 1, .most = 7}}, *number);
}

bool FieldReader::read_paragraphs(const Node& node, Exemption& exemption) {
    if (!node.is_list()) {
        return read_paragraph(node, exemption);
    }
    bool is_read = true;
    for (const Node& item : node.items) {
        is_read = read_paragraph(item, exemption) && is_read;
    }
    return is_read;
}

bool FieldReader::read_exemption(const Node& node, Exemption& exemption) {
    const bool is_read =
        node.is_map() ? read_struct(node, "exempt", exemption) : read_paragraphs(node, exemption);
    if (!is_read) {
        return false;
    }
    const bool restricts =
        !exemption.paragraphs.empty() || exemption.officers || !exemption.see.empty();
    if (exemption.none ? restricts : !restricts) {
        diagnostics_.error(Problem::MissingField, node.place, "'exempt' does not say from whom",
                           "write a paragraph from 1 to 7, a list of them, or officers");
        return false;
    }
    if (exemption.none && (exemption.by.empty() || exemption.why.empty())) {
        diagnostics_.error(Problem::MissingField, node.place,
                           "'exempt: none' does not say by whom and why",
                           "write {paragraph: none, by: …, why: …}");
        return false;
    }
    return true;
}

bool read_more(FieldReader& reader, const Node& node, Exemption& exemption) {
    bool is_read = true;
    for (const Entry& entry : node.entries) {
        if (entry.key == "paragraph" || entry.key == "is") {
            is_read = reader.read_paragraphs(entry.value, exemption) && is_read;
        }
    }
    return is_read;
}

}  // namespace clinic
