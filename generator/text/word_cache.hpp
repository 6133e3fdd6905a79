// Shaped words, kept.
#pragma once

#include "text/fonts.hpp"

#include <array>
#include <functional>
#include <mutex>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace clinic {

// Safe to use from several threads at once: split in shards, each with a lock of its own, so that
// threads rarely meet.
class WordCache {
public:
    // The kept word, or what `shape(word)` makes of it, which is kept from then on. It stays where
    // it is as long as the cache lives.
    template <class Shape>
    const ShapedWord& get(std::string_view word, const Shape& shape) {
        const std::size_t hash = std::hash<std::string_view>{}(word);
        Shard& shard = shards_[hash % kShards];
        const Key key{word, hash};
        {
            const std::shared_lock reading(shard.lock);
            const auto found = shard.words.find(key);
            if (found != shard.words.end()) {
                return found->second;
            }
        }
        ShapedWord shaped = shape(word);
        const std::unique_lock writing(shard.lock);
        return shard.words.try_emplace(std::string(word), std::move(shaped)).first->second;
    }

private:
    static constexpr std::size_t kShards = 16;

    // A look-up that brings its hash with it, so that each word is hashed once.
    struct Key {
        std::string_view word;
        std::size_t hash = 0;
    };

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(const std::string& word) const {
            return std::hash<std::string_view>{}(word);
        }
        std::size_t operator()(const Key& key) const { return key.hash; }
    };

    struct Same {
        using is_transparent = void;
        bool operator()(const std::string& one, const std::string& other) const {
            return one == other;
        }
        bool operator()(const Key& key, const std::string& word) const { return key.word == word; }
        bool operator()(const std::string& word, const Key& key) const { return key.word == word; }
    };

    struct Shard {
        std::shared_mutex lock;
        std::unordered_map<std::string, ShapedWord, Hash, Same> words;
    };

    std::array<Shard, kShards> shards_;
};

}  // namespace clinic
