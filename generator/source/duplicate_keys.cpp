#include "source/duplicate_keys.hpp"

#include <algorithm>
#include <numeric>

namespace clinic {

namespace {

// Maps with fewer entries are searched as they stand.
constexpr std::size_t kSmallMap = 16;

// Of each entry: the first one with its key.
std::vector<std::size_t> first_of_key(const std::vector<Entry>& entries) {
    std::vector<std::size_t> order(entries.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<std::size_t> first = order;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
        return entries[left].key < entries[right].key;
    });
    for (std::size_t next = 1; next < order.size(); ++next) {
        if (entries[order[next]].key == entries[order[next - 1]].key) {
            first[order[next]] = first[order[next - 1]];
        }
    }
    return first;
}

bool has_duplicates(const std::vector<Entry>& entries) {
    for (std::size_t later = 1; later < entries.size(); ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            if (entries[earlier].key == entries[later].key) {
                return true;
            }
        }
    }
    return false;
}

}  // namespace

std::vector<Duplicate> take_duplicates(std::vector<Entry>& entries) {
    if (entries.size() <= kSmallMap && !has_duplicates(entries)) {
        return {};
    }
    const std::vector<std::size_t> first = first_of_key(entries);
    std::vector<Duplicate> taken;
    std::vector<Entry> kept;
    kept.reserve(entries.size());
    std::vector<Place> places;
    for (std::size_t index = 0; index < entries.size(); ++index) {
        places.push_back(entries[index].key_place);
        if (first[index] == index || entries[index].key.empty()) {
            kept.push_back(std::move(entries[index]));
        } else {
            taken.push_back({entries[index].key, places[index], places[first[index]]});
        }
    }
    entries = std::move(kept);
    return taken;
}

}  // namespace clinic
