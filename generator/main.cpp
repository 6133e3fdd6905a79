#include "base/failure.hpp"
#include "commands/command.hpp"

#include <chrono>
#include <ctime>
#include <filesystem>
#include <iostream>
#include <new>
#include <string>
#include <thread>
#include <vector>

namespace {

std::string running_program(const char* typed) {
    std::error_code unknown;
    const auto real = std::filesystem::read_symlink("/proc/self/exe", unknown);
    return unknown ? std::string(typed) : real.string();
}

// Where the user is.
clinic::Date today() {
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm local{};
    localtime_r(&now, &local);
    return {local.tm_year + 1900, local.tm_mon + 1, local.tm_mday};
}

}  // namespace

// The only file that asks the machine anything: where the program lies, how many cores there are
// and which day it is.
int main(int count, char** words) {
    std::ios::sync_with_stdio(false);
    const clinic::Surroundings surroundings{
        running_program(words[0]),
        static_cast<int>(std::max(1U, std::thread::hardware_concurrency())), today(), &std::cout,
        &std::cerr};
    try {
        const int result =
            clinic::run_command(std::vector<std::string>(words + 1, words + count), surroundings);
        std::cout.flush();
        if (!std::cout) {
            throw clinic::Failure("writing to standard output: it was closed or is full");
        }
        return result;
    } catch (const std::bad_alloc&) {
        std::cerr << "clinic: out of memory\n";
    } catch (const std::exception& failure) {
        std::cerr << "clinic: " << failure.what() << "\n";
    }
    return clinic::kWorldFailed;
}
