#include "base/failure.hpp"
#include "base/hash.hpp"
#include "base/parallel.hpp"
#include "base/resources.hpp"
#include "base/whole_file.hpp"

#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <atomic>
#include <vector>

using namespace clinic;

TEST_CASE("a file is written whole, with its folders, and read back") {
    const TemporaryFolder folder;
    write_whole_file(folder.path() / "a/b/c.txt", "one\ntwo");
    write_whole_file(folder.path() / "a/b/c.txt", "three");
    CHECK(read_whole_file(folder.path() / "a/b/c.txt") == "three");
    CHECK(files_below(folder.path()) == std::vector<std::string>{"a/b/c.txt"});
}

TEST_CASE("what cannot be read or written is told with its reason") {
    const TemporaryFolder folder;
    CHECK_THROWS_WITH(
        read_whole_file(folder.path() / "none"),
        "reading " + (folder.path() / "none").string() + ": No such file or directory");
    write_whole_file(folder.path() / "file", "x");
    CHECK_THROWS_AS(write_whole_file(folder.path() / "file/below", "x"), Failure);
    CHECK(files_below(folder.path()) == std::vector<std::string>{"file"});
}

TEST_CASE("hidden files are left out of a folder") {
    const TemporaryFolder folder;
    write_whole_file(folder.path() / ".git/config", "x");
    write_whole_file(folder.path() / "b.yaml", "x");
    write_whole_file(folder.path() / ".hidden", "x");
    CHECK(files_below(folder.path()) == std::vector<std::string>{"b.yaml"});
}

TEST_CASE("hashes are SHA-256") {
    CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("every piece of work is done once, however many threads") {
    for (const int jobs : {0, 1, 2, 7}) {
        std::vector<int> done(100, 0);
        for_each_index(done.size(), jobs, [&](std::size_t i) { done[i] += 1; });
        CHECK(done == std::vector<int>(100, 1));
    }
}

TEST_CASE("the first failure by index is the one that is told") {
    std::atomic<int> ended{0};
    const auto work = [&](std::size_t i) {
        ++ended;
        if (i == 3 || i == 8) {
            throw Failure("piece " + std::to_string(i));
        }
    };
    CHECK_THROWS_WITH(for_each_index(10, 4, work), "piece 3");
    CHECK(ended == 10);
}

TEST_CASE("resources that are nowhere are told with both places") {
    const TemporaryFolder folder;
    CHECK_THROWS_AS(find_resources(folder.path() / "bin" / "clinic"), Failure);
    CHECK(find_resources(CLINIC_PROGRAM).england ==
          std::filesystem::path(CLINIC_RESOURCES) / "data/england");
}
