// Which releases gave a figure, and in what order.
#pragma once

#include "model/measure.hpp"

#include <map>
#include <string>
#include <vector>

namespace clinic {

// Points into the releases that it was made of.
class ReleaseIndex {
public:
    // By year, oldest release first.
    using Years = std::map<int, std::vector<const Release*>>;

    ReleaseIndex() = default;
    ReleaseIndex(const std::vector<Release>& releases,
                 const std::map<std::string, Measure>& measures);

    // Null when no release gives the measure.
    const Years* of(const std::string& measure) const;
    const Release* release(const std::string& id) const;

    // False when releases could not be read: then a figure without one proves nothing.
    bool is_complete = true;

private:
    std::map<std::string, Years> by_measure_;
    std::map<std::string, const Release*> by_id_;
};

}  // namespace clinic
