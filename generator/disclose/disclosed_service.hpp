// What a service of the authority answered when it was asked about a school.
#pragma once

#include "base/kind.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

// What one service says of a school, or that it has not answered.
struct ServiceAnswer {
    std::string service;
    bool answered = false;
    std::string by;
    std::optional<Date> on;
    std::string text;
};

// How far one service has come with its comments on all schools.
struct ServiceCount {
    std::string service;
    int answered = 0;
    int asked = 0;
    // Schools of which it has said nothing.
    std::vector<std::string> missing;
};

template <>
struct FieldsOf<ServiceCount> {
    static constexpr auto list() {
        return Fields{
            field("service", &ServiceCount::service, "who was asked"),
            field("answered", &ServiceCount::answered, "schools it has commented on"),
            field("asked", &ServiceCount::asked, "schools it was asked about"),
            field("missing", &ServiceCount::missing, "schools it has said nothing of"),
        };
    }
};

template <>
struct FieldsOf<ServiceAnswer> {
    static constexpr auto list() {
        return Fields{
            field("service", &ServiceAnswer::service, "who was asked"),
            field("answered", &ServiceAnswer::answered, "a comment is there"),
            field("by", &ServiceAnswer::by, "who wrote it"),
            field("on", &ServiceAnswer::on, "when"),
            field("text", &ServiceAnswer::text, "the comment"),
        };
    }
};

}  // namespace clinic
