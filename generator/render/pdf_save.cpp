#include "render/pdf_save.hpp"

#include "base/hash.hpp"
#include "base/number_text.hpp"
#include "base/parallel.hpp"
#include "render/deflate.hpp"
#include "render/png_rows.hpp"

#include <cstdint>
#include <string_view>

namespace clinic {

namespace {

// The comment tells programs that carry the file that it is no text.
constexpr std::string_view kHeader = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";

// More in one and a reader unpacks much to see little.
constexpr std::size_t kObjectsTogether = 4000;
// About 500 pages.
constexpr std::size_t kMostTight = 100'000;

// Where an object stands: a row of the cross-reference stream.
struct Row {
    enum Type : std::uint8_t { Free = 0, Alone = 1, Together = 2 };

    Type type = Free;
    // Alone: bytes from the start of the file. Together: the number of the object stream. Free: the
    // next free object.
    std::uint64_t where = 0;
    // Together: which of the stream's objects. Free: a generation that may not be used again.
    std::uint16_t index = 0;
};

struct Group {
    std::vector<int> members;
    // Bytes in front of the members that tell where one of them stands.
    std::size_t record = 0;
    std::string deflated_bytes;
};

class Saver {
public:
    Saver(const PdfObjects& objects, int jobs)
        : objects_(objects), jobs_(jobs), rows_(objects.entries.size()) {}

    std::string save() {
        bytes_ = kHeader;
        for (const auto& [number, stream] : objects_.streams) {
            write_stream(number, objects_.entries[static_cast<std::size_t>(number)], stream);
        }
        for (const Group& group : groups()) {
            write_group(group);
        }
        link_free_rows();
        write_rows();
        return std::move(bytes_);
    }

private:
    void write_stream(int number, std::string_view entries, std::string_view stream) {
        rows_[static_cast<std::size_t>(number)] = {Row::Alone, bytes_.size(), 0};
        put_number(bytes_, number);
        bytes_ += " 0 obj\n<<";
        bytes_ += entries;
        put_entry(bytes_, "Length", static_cast<int>(stream.size()));
        bytes_ += ">>\nstream\n";
        bytes_ += stream;
        bytes_ += "\nendstream\nendobj\n";
    }

    // Every dictionary that is no stream, packed.
    std::vector<Group> groups() const {
        std::vector<Group> groups;
        for (int number = 1; number < static_cast<int>(objects_.entries.size()); ++number) {
            if (objects_.entries[static_cast<std::size_t>(number)].empty() ||
                objects_.streams.contains(number)) {
                continue;
            }
            if (groups.empty() || groups.back().members.size() == kObjectsTogether) {
                groups.emplace_back();
            }
            groups.back().members.push_back(number);
        }
        for_each_index(groups.size(), jobs_, [&](std::size_t i) { pack(groups[i]); });
        return groups;
    }

    // Each member's number and place, in columns of one width: as differences from member to member
    // they take a quarter of the room.
    void pack(Group& group) const {
        std::string body;
        std::vector<std::size_t> places;
        for (const int member : group.members) {
            places.push_back(body.size());
            const std::string& entries = objects_.entries[static_cast<std::size_t>(member)];
            body += entries.front() == '[' ? entries : "<<" + entries + ">>";
        }
        const std::size_t of_number = digits(group.members.back());
        const std::size_t of_place = digits(static_cast<int>(places.back()));
        std::string head;
        for (std::size_t i = 0; i < places.size(); ++i) {
            put_padded(head, group.members[i], of_number);
            put_padded(head, static_cast<int>(places[i]), of_place);
        }
        group.record = of_number + of_place + 2;
        group.deflated_bytes =
            deflated(less_the_left(head, group.record) + plain_rows(body, head.size()), packing());
    }

    Packing packing() const {
        return objects_.entries.size() > kMostTight ? Packing::Quick : Packing::Tight;
    }

    static std::size_t digits(int number) { return number_text(number, 0).size(); }

    static void put_padded(std::string& out, int number, std::size_t width) {
        const std::string text = number_text(number, 0);
        out.append(width - text.size(), '0');
        out += text + ' ';
    }

    void write_group(const Group& group) {
        const std::size_t number = rows_.size();
        rows_.emplace_back();
        for (std::size_t i = 0; i < group.members.size(); ++i) {
            rows_[static_cast<std::size_t>(group.members[i])] = {Row::Together, number,
                                                                 static_cast<std::uint16_t>(i)};
        }
        const int members = static_cast<int>(group.members.size());
        const int record = static_cast<int>(group.record);
        std::string entries = "/Type/ObjStm/Filter/FlateDecode/DecodeParms<</Predictor 15";
        put_entry(entries, "Colors", record);
        put_entry(entries, "Columns", members);
        entries += ">>";
        put_entry(entries, "N", members);
        put_entry(entries, "First", record * members);
        write_stream(static_cast<int>(number), entries, group.deflated_bytes);
    }

    // Free objects form a chain that begins and ends at object 0.
    void link_free_rows() {
        std::uint64_t next = 0;
        for (std::size_t number = rows_.size(); number-- > 0;) {
            if (rows_[number].type == Row::Free) {
                rows_[number] = {Row::Free, next, 0xFFFF};
                next = number;
            }
        }
    }

    static std::string row_bytes(const std::vector<Row>& rows, int width) {
        std::string bytes;
        for (const Row& row : rows) {
            bytes += static_cast<char>(row.type);
            for (int i = width - 1; i >= 0; --i) {
                bytes += static_cast<char>(row.where >> (8 * i));
            }
            bytes += static_cast<char>(row.index >> 8);
            bytes += static_cast<char>(row.index);
        }
        return bytes;
    }

    void write_rows() {
        const std::size_t at = bytes_.size();
        const int number = static_cast<int>(rows_.size());
        const int width = at >> 32 == 0 ? 4 : 5;
        rows_.push_back({Row::Alone, at, 0});
        std::string entries = "/Type /XRef /Filter /FlateDecode /W [1 ";
        put_number(entries, width);
        entries += " 2] /DecodeParms <</Predictor 12 ";
        put_entry(entries, "Columns", width + 3);
        entries += ">> ";
        put_entry(entries, "Size", number + 1);
        put_entry(entries, "Root", objects_.catalog);
        put_entry(entries, "Info", objects_.info);
        const std::string identifier = "<" + sha256_hex(bytes_).substr(0, 32) + "> ";
        entries += "/ID [" + identifier + identifier + "] ";
        write_stream(number, entries,
                     deflated(less_the_row_above(row_bytes(rows_, width),
                                                 static_cast<std::size_t>(width) + 3),
                              packing()));
        bytes_ += "startxref\n";
        put_number(bytes_, static_cast<double>(at));
        bytes_ += "\n%%EOF\n";
    }

    const PdfObjects& objects_;
    int jobs_ = 1;
    std::vector<Row> rows_;
    std::string bytes_;
};

}  // namespace

std::string save_pdf(const PdfObjects& objects, int jobs) {
    return Saver(objects, jobs).save();
}

}  // namespace clinic
