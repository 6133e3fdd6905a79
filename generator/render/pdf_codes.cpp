#include "render/pdf_codes.hpp"

#include "render/pdf_spelling.hpp"

#include <cassert>

namespace clinic {

namespace {

// First bytes from here on have a second one.
constexpr int kTwoBytesFrom = 0xE0;
constexpr int kPages = 0x100 - kTwoBytesFrom;

std::string hex(int number, int digits) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string out(static_cast<std::size_t>(digits) + 2, '<');
    for (int i = digits; i > 0; --i) {
        out[static_cast<std::size_t>(i)] = kDigits[static_cast<std::size_t>(number & 0xF)];
        number >>= 4;
    }
    out.back() = '>';
    return out;
}

void put_range(std::string& map, int first, int last, int digits) {
    map += hex(first, digits) + " " + hex(last, digits);
}

}  // namespace

std::string code_of(int number) {
    assert(number >= 0 && number < kTwoBytesFrom + kPages * 0x100 && "a face has fewer glyphs");
    if (number < kTwoBytesFrom) {
        return std::string(1, static_cast<char>(number));
    }
    const int rest = number - kTwoBytesFrom;
    return {static_cast<char>(kTwoBytesFrom + rest / 0x100), static_cast<char>(rest % 0x100)};
}

std::string code_spaces() {
    std::string rows = "2 begincodespacerange\n";
    put_range(rows, 0, kTwoBytesFrom - 1, 2);
    rows += '\n';
    put_range(rows, kTwoBytesFrom * 0x100, 0xFFFF, 4);
    return rows + "\nendcodespacerange\n";
}

std::string code_map() {
    std::string map =
        "%!PS-Adobe-3.0 Resource-CMap\n/CIDInit /ProcSet findresource begin\n12 dict begin\n"
        "begincmap\n/CIDSystemInfo 3 dict dup begin\n/Registry (Adobe) def\n"
        "/Ordering (Identity) def\n/Supplement 0 def\nend def\n/CMapName /";
    map += kCodeMapName;
    map += " def\n/CMapType 1 def\n/WMode 0 def\n" + code_spaces();
    put_number(map, kPages + 1);
    map += " begincidrange\n";
    put_range(map, 0, kTwoBytesFrom - 1, 2);
    map += " 0\n";
    for (int page = 0; page < kPages; ++page) {
        const int first = (kTwoBytesFrom + page) * 0x100;
        put_range(map, first, first + 0xFF, 4);
        map += ' ';
        put_number(map, kTwoBytesFrom + page * 0x100);
        map += '\n';
    }
    return map + "endcidrange\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

}  // namespace clinic
