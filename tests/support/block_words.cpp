#include "support/block_words.hpp"

#include <string_view>

namespace clinic {

std::string squeezed(const std::string& words) {
    constexpr std::string_view kFirmBlank = "\u00A0";
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words.compare(i, kFirmBlank.size(), kFirmBlank) == 0) {
            i += kFirmBlank.size() - 1;
        } else if (words[i] != ' ' && words[i] != '\n' && words[i] != '\f') {
            out += words[i];
        }
    }
    return out;
}

void add_block(Blocks& blocks, const std::string& kind, const std::string& words) {
    const std::string said = squeezed(words);
    if (said.empty()) {
        return;
    }
    // The words of a drawing stand in many pieces.
    if (kind == "drawn" && !blocks.empty() && blocks.back().kind == kind) {
        blocks.back().words += said;
    } else {
        blocks.push_back({kind, said});
    }
}

}  // namespace clinic
