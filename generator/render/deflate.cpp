#include "render/deflate.hpp"

#include "base/failure.hpp"

#include <libdeflate.h>

#include <memory>

namespace clinic {

namespace {

// Beyond 10 files get hardly smaller, only later.
int level_of(Packing packing) {
    return packing == Packing::Quick ? 7 : 10;
}

struct FreeCompressor {
    void operator()(libdeflate_compressor* compressor) const {
        libdeflate_free_compressor(compressor);
    }
};

using Compressor = std::unique_ptr<libdeflate_compressor, FreeCompressor>;

}  // namespace

std::string deflated(std::string_view bytes, Packing packing) {
    // Making one costs more than compressing a page, and it may not be shared between threads.
    thread_local Compressor compressors[2];
    Compressor& compressor = compressors[static_cast<std::size_t>(packing)];
    if (!compressor) {
        compressor.reset(libdeflate_alloc_compressor(level_of(packing)));
    }
    if (!compressor) {
        throw Failure("compressing: out of memory");
    }
    std::string packed(libdeflate_zlib_compress_bound(compressor.get(), bytes.size()), '\0');
    packed.resize(libdeflate_zlib_compress(compressor.get(), bytes.data(), bytes.size(),
                                           packed.data(), packed.size()));
    packed.shrink_to_fit();
    return packed;
}

}  // namespace clinic
