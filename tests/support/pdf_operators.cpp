#include "support/pdf_operators.hpp"

#include <cmath>
#include <map>
#include <set>

namespace clinic {

namespace {

// The kind of each operand: n a number, c a share from 0 to 1, / a name, s a string, a an array,
// d a dictionary. What is not here we have no need of: it would have to be checked first.
const std::map<std::string, std::string> kOperands = {
    {"q", ""},      {"Q", ""},    {"cm", "nnnnnn"}, {"w", "n"},   {"J", "n"},      {"j", "n"},
    {"M", "n"},     {"d", "an"},  {"m", "nn"},      {"l", "nn"},  {"c", "nnnnnn"}, {"h", ""},
    {"re", "nnnn"}, {"S", ""},    {"s", ""},        {"f", ""},    {"f*", ""},      {"B", ""},
    {"B*", ""},     {"b", ""},    {"n", ""},        {"W", ""},    {"BT", ""},      {"ET", ""},
    {"Tf", "/n"},   {"Td", "nn"}, {"TD", "nn"},     {"TL", "n"},  {"T*", ""},      {"Tm", "nnnnnn"},
    {"Ts", "n"},    {"Tc", "n"},  {"Tj", "s"},      {"TJ", "a"},  {"rg", "ccc"},   {"RG", "ccc"},
    {"g", "c"},     {"G", "c"},   {"BDC", "/d"},    {"BMC", "/"}, {"EMC", ""},     {"Do", "/"},
};

const std::set<std::string> kPainting = {"S", "s", "f", "f*", "B", "B*", "b", "Tj", "TJ", "Do"};

bool is_of_kind(QPDFObjectHandle operand, char kind) {
    switch (kind) {
        case 'n':
            return operand.isNumber();
        case 'c':
            return operand.isNumber() && operand.getNumericValue() >= 0 &&
                   operand.getNumericValue() <= 1;
        case '/':
            return operand.isName();
        case 's':
            return operand.isString();
        case 'a':
            return operand.isArray();
        default:
            return operand.isDictionary();
    }
}

// What every reader can hold.
bool is_in_range(QPDFObjectHandle operand) {
    if (operand.isArray()) {
        for (QPDFObjectHandle each : operand.getArrayAsVector()) {
            if (!is_in_range(each)) {
                return false;
            }
        }
    }
    return !operand.isNumber() || std::abs(operand.getNumericValue()) <= 32767;
}

}  // namespace

std::optional<std::string> fault_of_operation(const std::string& operation,
                                              const std::vector<QPDFObjectHandle>& operands) {
    const auto known = kOperands.find(operation);
    if (known == kOperands.end()) {
        return "the operator " + operation + " is none of those that we draw with";
    }
    if (operands.size() != known->second.size()) {
        return "the operator " + operation + " has " + std::to_string(operands.size()) +
               " operands";
    }
    for (std::size_t i = 0; i < operands.size(); ++i) {
        if (!is_of_kind(operands[i], known->second[i])) {
            return "the operator " + operation + " has an operand of the wrong kind";
        }
        if (!is_in_range(operands[i])) {
            return "the operator " + operation + " has a number out of range";
        }
    }
    return std::nullopt;
}

bool is_painting(const std::string& operation) {
    return kPainting.count(operation) != 0;
}

}  // namespace clinic
