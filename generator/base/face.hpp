// The faces of type that the program carries.
#pragma once

namespace clinic {

enum class Face { Regular, Bold, Italic };

}  // namespace clinic
