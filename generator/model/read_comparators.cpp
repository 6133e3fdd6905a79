#include "model/read_figures.hpp"

namespace clinic {

bool read_more(FieldReader&, const Node&, ComparatorTable&) {
    // The figures are read once all is known that they are checked against.
    return true;
}

void read_comparators(const Node& root, FieldReader& reader, const Background& background,
                      Comparators& comparators) {
    if (root.is == Node::Is::Empty) {
        return;
    }
    reader.read_struct(root, "", comparators);
    const Node* const tables = root.find("tables");
    if (tables == nullptr) {
        return;
    }
    const Node* const first = tables->is_list() ? tables->items.data() : tables;
    for (std::size_t i = 0; i < comparators.tables.size(); ++i) {
        ComparatorTable& table = comparators.tables[i];
        const Node& node = first[i];
        read_figures(node, reader, background, table.figures);
        check_revised(table.revised, reader, background);
        for (std::size_t before = 0; before < i; ++before) {
            const ComparatorTable& other = comparators.tables[before];
            for (const auto& [measure, cells] : table.figures.rows) {
                if (other.of == table.of && other.phase == table.phase &&
                    other.figures.rows.contains(measure)) {
                    say_given_twice(reader, measure, cells.empty() ? node.place : cells[0].place);
                }
            }
        }
    }
}

}  // namespace clinic
