// Independent pieces of work shared between threads.
#pragma once

#include <cstddef>
#include <functional>

namespace clinic {

// Calls work(0) … work(count - 1), each once, on up to `jobs` threads (1: on this one, in order).
// The caller keeps each result at its own index, so that the order of threads reaches no output.
// The first exception by index is thrown again here, after all have ended.
void for_each_index(std::size_t count, int jobs, const std::function<void(std::size_t)>& work);

}  // namespace clinic
