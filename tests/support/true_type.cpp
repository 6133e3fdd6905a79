#include "support/true_type.hpp"

#include <map>

namespace clinic {

namespace {

class TrueTypeReader {
public:
    explicit TrueTypeReader(const std::string& bytes) : bytes_(bytes) {}

    TrueTypeFacts read() {
        const std::size_t count = number(4, 2);
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t row = 12 + 16 * i;
            tables_[bytes_.substr(row, 4)] = {number(row + 8, 4), number(row + 12, 4)};
        }
        for (const char* const needed : {"head", "hhea", "hmtx", "maxp", "glyf", "loca"}) {
            if (tables_.count(needed) == 0) {
                return {{}, {}, {std::string("a font program has no table ") + needed}};
            }
        }
        TrueTypeFacts facts;
        for (const auto& [name, table] : tables_) {
            if (table.at + table.length > bytes_.size()) {
                facts.faults.push_back("the table " + name + " of a font program is cut off");
            }
        }
        if (facts.faults.empty()) {
            read_glyphs(facts);
        }
        return facts;
    }

private:
    struct Table {
        std::size_t at = 0;
        std::size_t length = 0;
    };

    std::size_t number(std::size_t at, std::size_t size) const {
        std::size_t value = 0;
        for (std::size_t i = 0; i < size; ++i) {
            value = value * 256 +
                    (at + i < bytes_.size() ? static_cast<unsigned char>(bytes_[at + i]) : 0U);
        }
        return value;
    }

    std::size_t in(const std::string& table, std::size_t at, std::size_t size) const {
        return number(tables_.at(table).at + at, size);
    }

    std::size_t outline_at(std::size_t glyph) const {
        const bool is_long = in("head", 50, 2) == 1;
        return is_long ? in("loca", 4 * glyph, 4) : 2 * in("loca", 2 * glyph, 2);
    }

    void read_glyphs(TrueTypeFacts& facts) const {
        const std::size_t glyphs = in("maxp", 4, 2);
        const std::size_t widths = in("hhea", 34, 2);
        const auto units = static_cast<double>(in("head", 18, 2));
        for (std::size_t glyph = 0; glyph < glyphs; ++glyph) {
            const std::size_t row = std::min(glyph, widths - 1);
            facts.widths.push_back(static_cast<double>(in("hmtx", 4 * row, 2)) * 1000 / units);
            facts.has_outline.push_back(outline_at(glyph + 1) > outline_at(glyph));
        }
    }

    const std::string& bytes_;
    std::map<std::string, Table> tables_;
};

}  // namespace

TrueTypeFacts read_true_type(const std::string& bytes) {
    return TrueTypeReader(bytes).read();
}

}  // namespace clinic
