#include "base/base64.hpp"

#include <nettle/base64.h>
#include <cstdint>

namespace clinic {

std::string base64(std::string_view bytes) {
    std::string letters(BASE64_ENCODE_RAW_LENGTH(bytes.size()), '\0');
    base64_encode_raw(letters.data(), bytes.size(),
                      reinterpret_cast<const std::uint8_t*>(bytes.data()));
    return letters;
}

}  // namespace clinic
