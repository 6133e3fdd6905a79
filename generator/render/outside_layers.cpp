#include "render/outside_layers.hpp"

#include <algorithm>
#include <set>

namespace clinic {

namespace {

std::set<QPDFObjGen> named_in(QPDFObjectHandle dictionary, const std::string& key) {
    std::set<QPDFObjGen> named;
    QPDFObjectHandle list =
        dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
    for (int i = 0; list.isArray() && i < list.getArrayNItems(); ++i) {
        named.insert(list.getArrayItem(i).getObjGen());
    }
    return named;
}

}  // namespace

bool hides_layers(QPDF& theirs) {
    QPDFObjectHandle layers = theirs.getRoot().getKey("/OCProperties");
    QPDFObjectHandle begin = layers.isDictionary() ? layers.getKey("/D") : layers;
    if (!begin.isDictionary() || !layers.getKey("/OCGs").isArray()) {
        return false;
    }
    const std::set<QPDFObjGen> on = named_in(begin, "/ON");
    const std::set<QPDFObjGen> off = named_in(begin, "/OFF");
    QPDFObjectHandle base = begin.getKey("/BaseState");
    const bool begins_off = base.isName() && base.getName() == "/OFF";
    const std::set<QPDFObjGen> all = named_in(layers, "/OCGs");
    return std::ranges::any_of(all, [&](const QPDFObjGen& layer) {
        return off.contains(layer) || (begins_off && !on.contains(layer));
    });
}

void take_layers(QPDF& theirs, QPDF& ours) {
    QPDFObjectHandle their_layers = theirs.getRoot().getKey("/OCProperties");
    if (!their_layers.isDictionary() || !their_layers.getKey("/OCGs").isArray()) {
        return;
    }
    QPDFObjectHandle root = ours.getRoot();
    if (!root.getKey("/OCProperties").isDictionary()) {
        root.replaceKey("/OCProperties", QPDFObjectHandle::parse("<</OCGs[]/D<</Name(Layers)>>>>"));
    }
    QPDFObjectHandle our_layers = root.getKey("/OCProperties").getKey("/OCGs");
    for (const QPDFObjectHandle& layer : their_layers.getKey("/OCGs").getArrayAsVector()) {
        if (QPDFObjectHandle(layer).isIndirect()) {
            our_layers.appendItem(ours.copyForeignObject(layer));
        }
    }
}

}  // namespace clinic
