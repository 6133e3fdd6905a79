#include "render/workbook.hpp"

#include "base/letters.hpp"
#include "text/characters.hpp"

#include <set>

namespace clinic {

namespace {

// Characters that Excel allows a sheet's title.
constexpr std::size_t kLongestTitle = 31;

// Excel counts what lies beyond the first 65,536 characters of Unicode twice.
std::size_t units_of(char32_t character) {
    return character > 0xFFFF ? 2 : 1;
}

std::string title_within(const std::string& title, std::size_t most) {
    std::string whole;
    std::string shortened;
    std::size_t units = 0;
    for (std::size_t at = 0; at < title.size();) {
        const char32_t character = next_character(title, at);
        units += units_of(character);
        whole += utf8_of(character);
        if (units < most) {
            shortened = whole;
        }
    }
    return units <= most ? whole : shortened + "…";
}

std::string without_forbidden(const std::string& title) {
    std::string allowed;
    for (const char letter : title) {
        const bool is_forbidden =
            std::string_view("[]:*?/\\").find(letter) != std::string_view::npos ||
            static_cast<unsigned char>(letter) < ' ';
        // Doubled blanks where "a / b" stood would look like a mistake.
        if (const char kept = is_forbidden ? ' ' : letter;
            kept != ' ' || (!allowed.empty() && allowed.back() != ' ')) {
            allowed += kept;
        }
    }
    while (!allowed.empty() && (allowed.back() == ' ' || allowed.back() == '\'')) {
        allowed.pop_back();
    }
    allowed.erase(0, std::min(allowed.find_first_not_of('\''), allowed.size()));
    // Excel keeps this one for itself.
    return allowed.empty() ? "Sheet" : allowed == "History" ? "History sheet" : allowed;
}

}  // namespace

std::vector<std::string> sheet_titles(const std::vector<Sheet>& sheets) {
    std::vector<std::string> titles;
    std::set<std::string> taken;
    for (const Sheet& sheet : sheets) {
        const std::string allowed = without_forbidden(sheet.title);
        std::string title = title_within(allowed, kLongestTitle);
        for (int number = 2; !taken.insert(small_letters(title)).second; ++number) {
            const std::string ending = " " + std::to_string(number);
            title = title_within(allowed, kLongestTitle - ending.size()) + ending;
        }
        titles.push_back(std::move(title));
    }
    return titles;
}

}  // namespace clinic
