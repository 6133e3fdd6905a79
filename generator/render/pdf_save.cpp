#include "render/pdf_save.hpp"

#include "base/hash.hpp"
#include "base/parallel.hpp"
#include "render/deflate.hpp"

#include <cstdint>
#include <string_view>

namespace clinic {

namespace {

// The comment tells programs that carry the file that it is no text.
constexpr std::string_view kHeader = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";

// More in one and a reader unpacks much to see little.
constexpr std::size_t kObjectsTogether = 2000;

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
    // Where the first member begins, behind their numbers.
    std::size_t body_at = 0;
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

    void pack(Group& group) const {
        std::string head;
        std::string body;
        for (const int member : group.members) {
            put_number(head, member);
            head += ' ';
            put_number(head, static_cast<int>(body.size()));
            head += ' ';
            const std::string& entries = objects_.entries[static_cast<std::size_t>(member)];
            body += entries.front() == '[' ? entries : "<<" + entries + ">>";
        }
        group.body_at = head.size();
        group.deflated_bytes = deflated(head + body);
    }

    void write_group(const Group& group) {
        const std::size_t number = rows_.size();
        rows_.emplace_back();
        for (std::size_t i = 0; i < group.members.size(); ++i) {
            rows_[static_cast<std::size_t>(group.members[i])] = {Row::Together, number,
                                                                 static_cast<std::uint16_t>(i)};
        }
        std::string entries = "/Type /ObjStm /Filter /FlateDecode ";
        put_entry(entries, "N", static_cast<int>(group.members.size()));
        put_entry(entries, "First", static_cast<int>(group.body_at));
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

    // The rows as bytes, each less the one before it (PNG's "up"), which makes them small.
    static std::string row_bytes(const std::vector<Row>& rows, int width) {
        std::string bytes;
        std::string before(static_cast<std::size_t>(width) + 3, '\0');
        for (const Row& row : rows) {
            std::string now(1, static_cast<char>(row.type));
            for (int i = width - 1; i >= 0; --i) {
                now += static_cast<char>(row.where >> (8 * i));
            }
            now += static_cast<char>(row.index >> 8);
            now += static_cast<char>(row.index);
            bytes += '\2';
            for (std::size_t i = 0; i < now.size(); ++i) {
                bytes += static_cast<char>(now[i] - before[i]);
            }
            before = std::move(now);
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
        write_stream(number, entries, deflated(row_bytes(rows_, width)));
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
