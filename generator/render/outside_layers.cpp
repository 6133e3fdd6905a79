#include "render/outside_layers.hpp"

#include <set>

namespace clinic {

namespace {

QPDFObjectHandle array_in(QPDFObjectHandle dictionary, const std::string& key) {
    if (!dictionary.getKey(key).isArray()) {
        dictionary.replaceKey(key, QPDFObjectHandle::newArray());
    }
    return dictionary.getKey(key);
}

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

void take_layers(QPDF& theirs, QPDF& ours) {
    QPDFObjectHandle their_layers = theirs.getRoot().getKey("/OCProperties");
    if (!their_layers.isDictionary() || !their_layers.getKey("/OCGs").isArray()) {
        return;
    }
    QPDFObjectHandle root = ours.getRoot();
    if (!root.getKey("/OCProperties").isDictionary()) {
        root.replaceKey("/OCProperties", QPDFObjectHandle::parse("<</OCGs[]/D<</Name(Layers)>>>>"));
    }
    QPDFObjectHandle our_layers = root.getKey("/OCProperties");
    QPDFObjectHandle begin = their_layers.getKey("/D");
    const std::set<QPDFObjGen> on = named_in(begin, "/ON");
    const std::set<QPDFObjGen> off = named_in(begin, "/OFF");
    QPDFObjectHandle base =
        begin.isDictionary() ? begin.getKey("/BaseState") : QPDFObjectHandle::newNull();
    const bool begins_off = base.isName() && base.getName() == "/OFF";
    for (const QPDFObjectHandle& layer : their_layers.getKey("/OCGs").getArrayAsVector()) {
        if (!QPDFObjectHandle(layer).isIndirect()) {
            continue;
        }
        QPDFObjectHandle copy = ours.copyForeignObject(layer);
        array_in(our_layers, "/OCGs").appendItem(copy);
        const QPDFObjGen name = QPDFObjectHandle(layer).getObjGen();
        if (off.contains(name) || (begins_off && !on.contains(name))) {
            array_in(our_layers.getKey("/D"), "/OFF").appendItem(copy);
        }
    }
}

}  // namespace clinic
