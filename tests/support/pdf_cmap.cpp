#include "support/pdf_cmap.hpp"

#include <qpdf/QUtil.hh>

#include <algorithm>
#include <stdexcept>

namespace clinic {

namespace {

// Words of the program: "<0041>", "[", "]", names and numbers.
std::vector<std::string> words_of_program(const std::string& program) {
    std::vector<std::string> words;
    std::size_t at = 0;
    while (at < program.size()) {
        const char byte = program[at];
        if (std::string_view(" \t\r\n\f").find(byte) != std::string_view::npos) {
            ++at;
            continue;
        }
        const bool is_string = byte == '<' && program.compare(at, 2, "<<") != 0;
        std::size_t end = at + 1;
        if (is_string) {
            end = program.find('>', at) + 1;
        } else if (byte != '[' && byte != ']') {
            end = std::min(program.size(), program.find_first_of(" \t\r\n\f[]<", at + 1));
        }
        if (end == 0) {
            throw std::runtime_error("a map of characters ends inside a string");
        }
        words.push_back(program.substr(at, end - at));
        at = end;
    }
    return words;
}

std::string bytes_of(const std::string& word) {
    return word.size() < 2 ? std::string() : QUtil::hex_decode(word.substr(1, word.size() - 2));
}

std::size_t number_of(const std::string& bytes) {
    std::size_t number = 0;
    for (const char byte : bytes) {
        number = number * 256 + static_cast<unsigned char>(byte);
    }
    return number;
}

// The same count of bytes, `steps` further on.
std::string further(std::string bytes, std::size_t steps) {
    for (std::size_t i = bytes.size(); i-- > 0 && steps > 0;) {
        steps += static_cast<unsigned char>(bytes[i]);
        bytes[i] = static_cast<char>(steps & 0xFF);
        steps >>= 8;
    }
    return bytes;
}

class CMapReader {
public:
    explicit CMapReader(const std::string& program) : words_(words_of_program(program)) {}

    PdfCMap read() {
        for (; at_ < words_.size(); ++at_) {
            const std::string& word = words_[at_];
            if (word == "begincodespacerange") {
                read_rows(2, [&] { map_.spaces.push_back({bytes(0), bytes(1)}); });
            } else if (word == "beginbfchar") {
                read_rows(2, [&] { add_text(bytes(0), bytes(1)); });
            } else if (word == "beginbfrange") {
                read_rows(3, [&] { add_text_range(); });
            } else if (word == "begincidchar") {
                read_rows(2, [&] { map_.numbers[bytes(0)] = std::stoi(words_[at_ + 1]); });
            } else if (word == "begincidrange") {
                read_rows(3, [&] { add_number_range(); });
            }
        }
        return std::move(map_);
    }

private:
    std::string bytes(std::size_t column) const { return bytes_of(words_.at(at_ + column)); }

    // From the word after "begin…" to the one that says "end…", so many words a row.
    template <class ReadRow>
    void read_rows(std::size_t columns, const ReadRow& read_row) {
        std::size_t rows = 0;
        const std::size_t announced = at_ > 0 ? std::stoul("0" + words_[at_ - 1]) : 0;
        for (++at_; at_ < words_.size() && words_[at_].rfind("end", 0) != 0; at_ += columns) {
            read_row();
            ++rows;
        }
        if (rows != announced || rows > 100) {
            map_.faults.push_back("a map of characters announces " + std::to_string(announced) +
                                  " rows and has " + std::to_string(rows));
        }
    }

    void add_text(const std::string& code, const std::string& utf16) {
        if (utf16.empty() || utf16.size() % 2 != 0) {
            map_.faults.push_back("a map of characters maps a code to nothing");
            return;
        }
        map_.texts[code] = QUtil::utf16_to_utf8("\xFE\xFF" + utf16);
    }

    void add_text_range() {
        const std::string first = bytes(0);
        const std::size_t steps = number_of(bytes(1)) - number_of(first);
        if (number_of(bytes(1)) < number_of(first) || steps > 0xFF) {
            map_.faults.push_back("a range of characters runs over more than one last byte");
            return;
        }
        if (words_.at(at_ + 2) != "[") {
            for (std::size_t i = 0; i <= steps; ++i) {
                add_text(further(first, i), further(bytes(2), i));
            }
            return;
        }
        std::size_t each = 0;
        for (; words_.at(at_ + 3 + each) != "]"; ++each) {
            add_text(further(first, each), bytes(3 + each));
        }
        at_ += each + 1;
    }

    void add_number_range() {
        const std::string first = bytes(0);
        const std::size_t steps = number_of(bytes(1)) - number_of(first);
        for (std::size_t i = 0; i <= steps && i <= 0xFFFF; ++i) {
            map_.numbers[further(first, i)] = std::stoi(words_.at(at_ + 2)) + static_cast<int>(i);
        }
    }

    std::vector<std::string> words_;
    std::size_t at_ = 0;
    PdfCMap map_;
};

bool is_within(const PdfCMap::Space& space, std::string_view code) {
    if (code.size() != space.first.size()) {
        return false;
    }
    for (std::size_t i = 0; i < code.size(); ++i) {
        const auto byte = static_cast<unsigned char>(code[i]);
        if (byte < static_cast<unsigned char>(space.first[i]) ||
            byte > static_cast<unsigned char>(space.last[i])) {
            return false;
        }
    }
    return true;
}

}  // namespace

std::size_t PdfCMap::length_of_code(std::string_view codes) const {
    for (const Space& space : spaces) {
        if (is_within(space, codes.substr(0, space.first.size()))) {
            return space.first.size();
        }
    }
    return 0;
}

PdfCMap identity_cmap() {
    PdfCMap map;
    map.spaces = {{std::string(2, '\0'), std::string(2, '\xFF')}};
    return map;
}

PdfCMap read_cmap(const std::string& program) {
    return CMapReader(program).read();
}

}  // namespace clinic
