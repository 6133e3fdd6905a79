// What a page may draw by its name: forms, and pictures as decoration.
#pragma once

#include "support/pdf_values.hpp"

namespace clinic {

bool is_picture(QPDFObjectHandle object);

Faults form_faults(QPDFObjectHandle form, const std::string& name);
Faults picture_faults(QPDFObjectHandle picture);

}  // namespace clinic
