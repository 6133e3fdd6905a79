#include "proofread/findings.hpp"

#include "base/number_text.hpp"

#include <set>

namespace clinic {

void DraftFindings::say(Problem problem, std::string_view words, std::string message,
                        std::string hint) {
    ++told_;
    if (told_ > kMostFindings) {
        return;
    }
    if (told_ == kMostFindings) {
        hint += "; what else is wrong in this paper is not told until some of it is mended";
    }
    diagnostics_.warning(problem, place_of(draft_, words), std::move(message), std::move(hint));
}

std::string list_text(const std::vector<std::string>& items) {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        text += (i == 0 ? "" : i + 1 == items.size() ? " and " : ", ") + items[i];
    }
    return text;
}

std::string lines_text(const Draft& draft, const std::vector<std::string_view>& words) {
    constexpr std::size_t kMostLines = 5;
    std::set<int> lines;
    for (const std::string_view each : words) {
        lines.insert(line_of(draft, each));
    }
    std::vector<std::string> numbers;
    for (const int line : lines) {
        if (numbers.size() == kMostLines) {
            numbers.push_back("others");
            break;
        }
        numbers.push_back(number_text(line, 0));
    }
    return (numbers.size() == 1 ? "line " : "lines ") + list_text(numbers);
}

}  // namespace clinic
