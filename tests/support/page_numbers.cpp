#include "support/page_numbers.hpp"

#include <map>
#include <regex>

namespace clinic {

namespace {

// "  Oakfield: 3": the title and the page of the file.
std::map<std::string, std::size_t> pages_of_bookmarks(const PdfFacts& facts) {
    std::map<std::string, std::size_t> pages;
    for (const std::string& bookmark : facts.bookmarks) {
        const std::size_t begin = bookmark.find_first_not_of(' ');
        const std::size_t colon = bookmark.rfind(": ");
        pages.emplace(bookmark.substr(begin, colon - begin),
                      static_cast<std::size_t>(std::stoi(bookmark.substr(colon + 2))));
    }
    return pages;
}

}  // namespace

std::vector<std::string> number_faults(const PdfFacts& facts, const std::string& html,
                                       std::size_t before, std::size_t total) {
    std::vector<std::string> faults;
    const auto expect = [&](bool holds, const std::string& otherwise) {
        if (!holds) {
            faults.push_back(otherwise);
        }
    };
    const std::string of = " of " + std::to_string(total);
    for (std::size_t i = 0; i < facts.page_labels.size(); ++i) {
        const std::string number = std::to_string(before + i + 1);
        expect(facts.page_labels[i] == number,
               "page " + number + " has the label " + facts.page_labels[i]);
        const std::string& words = facts.page_words[i];
        const bool has_foot = words.find("Page " + number + of) != std::string::npos;
        const bool has_none = !std::regex_search(words, std::regex("Page \\d+ of \\d+"));
        expect(has_foot || (has_none && i < 5), "page " + number + " does not say so at its foot");
    }
    const std::map<std::string, std::size_t> bookmarks = pages_of_bookmarks(facts);
    const std::regex of_link("page (\\d+): (\\d+)$");
    int links = 0;
    for (const std::string& link : facts.links) {
        std::smatch numbers;
        if (std::regex_search(link, numbers, of_link)) {
            ++links;
            expect(std::stoul(numbers[1]) == before + std::stoul(numbers[2]),
                   "the link '" + link + "' names another page");
        }
    }
    expect(links > 0, "no link of the file names a page");
    const std::regex of_line(
        "<a href=\"#[^\"]*\">([^<]*)</a> <span class=\"page\">page (\\d+)</span>");
    int lines = 0;
    for (std::sregex_iterator at(html.begin(), html.end(), of_line), end; at != end; ++at) {
        const auto bookmark = bookmarks.find((*at)[1]);
        if (bookmark != bookmarks.end()) {
            ++lines;
            expect(std::stoul((*at)[2]) == before + bookmark->second,
                   "the HTML has '" + std::string((*at)[1]) + "' on page " + std::string((*at)[2]));
        }
    }
    expect(lines > 0, "the HTML names no page");
    return faults;
}

}  // namespace clinic
