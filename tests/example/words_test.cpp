#include "example/sentences.hpp"
#include "example_folder.hpp"

#include <set>

namespace clinic {
namespace {

// Sentences end with a full stop and a capital follows; initials of names are no sentences.
std::vector<std::string> sentences_in(const std::string& text) {
    std::vector<std::string> sentences;
    std::size_t begin = 0;
    for (std::size_t stop = text.find(". "); stop != std::string::npos;
         stop = text.find(". ", stop + 1)) {
        const bool initial = stop > 0 && text[stop - 1] >= 'A' && text[stop - 1] <= 'Z';
        if (!initial) {
            sentences.push_back(text.substr(begin, stop + 1 - begin));
            begin = stop + 2;
        }
    }
    sentences.push_back(text.substr(begin));
    return sentences;
}

void add_comments(const Node& school, std::vector<std::string>& comments) {
    const Node* all = school.find("comments");
    for (std::size_t i = 0; all != nullptr && i < all->entries.size(); ++i) {
        for (const Entry& service : all->entries[i].value.entries) {
            comments.push_back(service.value.is_map() ? words_at(service.value, "text")
                                                      : service.value.text);
        }
    }
}

TEST_CASE("no comment, and no sentence of one, comes more than twice") {
    for (const ExampleWish& wish :
         {ExampleWish{77, 2015}, ExampleWish{1000, 2015}, *usual_example("ashmere"),
          ExampleWish{1000, 2025, "ashmere"}}) {
        const int schools = wish.schools;
        std::vector<std::string> comments;
        const ExampleFolder folder = read_example(wish);
        for (const Node* school : schools_of(folder)) {
            add_comments(*school, comments);
        }
        CHECK(comments.size() > static_cast<std::size_t>(3 * schools));
        std::map<std::string, int> uses;
        for (const std::string& comment : comments) {
            for (const std::string& sentence : sentences_in(comment)) {
                INFO(sentence);
                CHECK(++uses[sentence] <= 2);
            }
        }
    }
}

TEST_CASE("comments are dated in the days before their clinic's cutoff") {
    const ExampleFolder folder = read_example({});
    for (const Node* school : schools_of(folder)) {
        const Node* all = school->find("comments");
        for (std::size_t i = 0; all != nullptr && i < all->entries.size(); ++i) {
            const Entry& clinic = all->entries[i];
            const std::string cutoff =
                words_at(folder.at("clinics/" + clinic.key + ".yaml").root, "cutoff");
            for (const Entry& service : clinic.value.entries) {
                if (service.value.is_map()) {
                    CHECK(words_at(service.value, "on") < cutoff);
                }
            }
        }
    }
}

TEST_CASE("a clinic tells the fate only of actions that an earlier one set and left open") {
    for (const std::uint64_t seed : {2015, 3, 8}) {
        const ExampleFolder folder = read_example({77, seed});
        std::set<std::string> open;
        for (const std::string id : {"2015-autumn", "2016-spring", "2016-summer"}) {
            const Node& clinic = folder.at("clinics/" + id + ".yaml").root;
            const Node* progress = clinic.find("progress");
            std::set<std::string> told;
            for (std::size_t i = 0; progress != nullptr && i < progress->items.size(); ++i) {
                told.insert(words_at(progress->items[i], "action"));
                if (words_at(progress->items[i], "is") != "open") {
                    CHECK(open.erase(words_at(progress->items[i], "action")) == 1);
                }
            }
            for (const std::string& action : open) {
                CHECK(told.contains(action));
            }
            for (const Node& action : clinic.find("actions")->items) {
                CHECK(words_at(action, "id").starts_with(id + "-"));
                CHECK(open.insert(words_at(action, "id")).second);
            }
        }
    }
}

TEST_CASE("a sentence takes facts by name and words from lists, and begins with a capital") {
    Dice dice(1);
    const SentenceFacts facts = {{"places", "12"}, {"vacant", "three"}};
    CHECK(fill_sentence("{vacant} of {places} places are empty.", facts, nenebridge().wording,
                        dice) == "Three of 12 places are empty.");
}

TEST_CASE("when every sentence of a list was said twice, the school's name leads the next") {
    const words::List list = {"All is well."};
    const SentenceFacts facts = {{"school", "School A"}};
    Sentences sentences(nenebridge().wording);
    Dice dice(1);
    CHECK(sentences.say(list, facts, dice) == "All is well.");
    CHECK(sentences.say(list, facts, dice) == "All is well.");
    CHECK(sentences.say(list, facts, dice) == "School A: All is well.");
}

TEST_CASE("dice are the same numbers on every machine") {
    Dice dice(2015);
    std::vector<int> thrown;
    for (int i = 0; i < 8; ++i) {
        thrown.push_back(dice.below(1000));
    }
    CHECK(thrown == std::vector<int>{891, 498, 795, 479, 362, 8, 636, 910});
}

}  // namespace
}  // namespace clinic
