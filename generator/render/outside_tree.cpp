#include "render/outside_tree.hpp"

#include "render/outside_roles.hpp"

#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFNumberTreeObjectHelper.hh>

#include <algorithm>
#include <set>
#include <vector>

namespace clinic {

namespace {

// Trees and values that are deeper are damaged or in a circle.
constexpr int kDeepest = 100;

std::vector<QPDFObjectHandle> kids_of(QPDFObjectHandle element) {
    QPDFObjectHandle kids = element.getKey("/K");
    if (kids.isArray()) {
        return kids.getArrayAsVector();
    }
    return kids.isNull() ? std::vector<QPDFObjectHandle>{} : std::vector{kids};
}

bool is_element(QPDFObjectHandle kid) {
    return kid.isDictionary() && kid.getKey("/S").isName();
}

QPDFObjectHandle child_or_null(QPDFObjectHandle dictionary, const std::string& key) {
    return dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
}

// Numbers, names, strings and what is made of them; nothing that leads to another object.
QPDFObjectHandle plain_copy(QPDFObjectHandle value, int depth = 0) {
    if (depth > kDeepest) {
        return QPDFObjectHandle::newNull();
    }
    if (value.isArray()) {
        QPDFObjectHandle copy = QPDFObjectHandle::newArray();
        for (const QPDFObjectHandle& item : value.getArrayAsVector()) {
            copy.appendItem(plain_copy(item, depth + 1));
        }
        return copy;
    }
    if (value.isDictionary()) {
        QPDFObjectHandle copy = QPDFObjectHandle::newDictionary();
        for (const std::string& key : value.getKeys()) {
            if (key != "/P" && key != "/Pg") {
                copy.replaceKey(key, plain_copy(value.getKey(key), depth + 1));
            }
        }
        return copy;
    }
    return value.isStream() ? QPDFObjectHandle::newNull()
                            : QPDFObjectHandle::parse(value.unparseResolved());
}

class Grafter {
public:
    Grafter(QPDF& theirs, const TakenParts& taken, const std::string& prefix, QPDF& ours)
        : ours_(ours),
          theirs_(theirs),
          taken_(taken),
          prefix_(prefix),
          their_root_(theirs.getRoot().getKey("/StructTreeRoot")),
          our_root_(ours.getRoot().getKey("/StructTreeRoot")),
          parents_(our_root_.getKey("/ParentTree"), ours) {
        next_key_ = our_root_.getKey("/ParentTreeNextKey").getIntValue();
    }

    void graft(QPDFObjectHandle below) {
        QPDFObjectHandle top = ours_.makeIndirectObject(QPDFObjectHandle::newDictionary());
        top.replaceKey("/S", QPDFObjectHandle::newName("/Div"));
        top.replaceKey("/P", below);
        QPDFObjectHandle language = theirs_.getRoot().getKey("/Lang");
        if (language.isString()) {
            top.replaceKey("/Lang", plain_copy(language));
        }
        copy_kids(their_root_, top, 0);
        add_kid(below, top);
        write_parents();
        our_root_.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(next_key_));
    }

private:
    static void add_kid(QPDFObjectHandle element, QPDFObjectHandle kid) {
        QPDFObjectHandle kids = element.getKey("/K");
        if (!kids.isArray()) {
            QPDFObjectHandle list = QPDFObjectHandle::newArray();
            if (!kids.isNull()) {
                list.appendItem(kids);
            }
            element.replaceKey("/K", list);
            kids = element.getKey("/K");
        }
        kids.appendItem(kid);
    }

    void copy_kids(QPDFObjectHandle from, QPDFObjectHandle to, int depth) {
        for (const QPDFObjectHandle& kid : kids_of(from)) {
            copy_kid(kid, from, to, depth);
        }
    }

    void copy_kid(QPDFObjectHandle kid, QPDFObjectHandle from, QPDFObjectHandle to, int depth) {
        if (kid.isInteger()) {
            add_content(kid, child_or_null(from, "/Pg"), to);
        } else if (is_element(kid)) {
            copy_element(kid, to, depth);
        } else if (child_or_null(kid, "/Obj").isDictionary()) {
            add_link(kid.getKey("/Obj"), to);
        } else if (child_or_null(kid, "/MCID").isInteger()) {
            QPDFObjectHandle page = kid.hasKey("/Pg") ? kid.getKey("/Pg") : from.getKey("/Pg");
            if (kid.getKey("/Stm").isStream()) {
                add_content_of_form(kid, page, to);
            } else {
                add_content(kid.getKey("/MCID"), page, to);
            }
        }
    }

    void copy_element(QPDFObjectHandle theirs, QPDFObjectHandle parent, int depth) {
        const bool is_new = !theirs.isIndirect() || seen_.insert(theirs.getObjGen()).second;
        if (depth > kDeepest || !is_new) {
            return;
        }
        QPDFObjectHandle element = ours_.makeIndirectObject(QPDFObjectHandle::newDictionary());
        const std::vector<QPDFObjectHandle> kids = kids_of(theirs);
        element.replaceKey("/S", QPDFObjectHandle::newName("/" + type_of(theirs, kids)));
        element.replaceKey("/P", parent);
        for (const char* const key : {"/Alt", "/ActualText", "/E", "/Lang", "/T"}) {
            if (theirs.getKey(key).isString()) {
                element.replaceKey(key, plain_copy(theirs.getKey(key)));
            }
        }
        copy_attributes(theirs, element);
        copy_name(theirs, element);
        add_kid(parent, element);
        copy_kids(theirs, element, depth + 1);
    }

    // A link that was left out is words like others.
    std::string type_of(QPDFObjectHandle theirs, const std::vector<QPDFObjectHandle>& kids) {
        const std::string type =
            type_among_ours(their_root_.getKey("/RoleMap"), theirs.getKey("/S").getName().substr(1),
                            std::any_of(kids.begin(), kids.end(), is_element));
        const bool leads = std::any_of(kids.begin(), kids.end(), [&](const auto& kid) {
            return taken_.links.contains(child_or_null(kid, "/Obj").getObjGen());
        });
        return type == "Link" && !leads ? "Span" : type;
    }

    // Those that its classes give as well, spelled out.
    void copy_attributes(QPDFObjectHandle theirs, QPDFObjectHandle element) {
        QPDFObjectHandle all = QPDFObjectHandle::newArray();
        add_attributes(theirs.getKey("/A"), theirs, all);
        QPDFObjectHandle classes = theirs.getKey("/C");
        for (const QPDFObjectHandle& name :
             classes.isArray() ? classes.getArrayAsVector() : std::vector{classes}) {
            if (QPDFObjectHandle(name).isName()) {
                add_attributes(child_or_null(their_root_.getKey("/ClassMap"),
                                             QPDFObjectHandle(name).getName()),
                               theirs, all);
            }
        }
        if (all.getArrayNItems() > 0) {
            element.replaceKey("/A", all.getArrayNItems() == 1 ? all.getArrayItem(0) : all);
        }
    }

    void add_attributes(QPDFObjectHandle attributes, QPDFObjectHandle theirs,
                        QPDFObjectHandle all) {
        for (const QPDFObjectHandle& one :
             attributes.isArray() ? attributes.getArrayAsVector() : std::vector{attributes}) {
            if (!QPDFObjectHandle(one).isDictionary()) {
                continue;
            }
            QPDFObjectHandle copy = plain_copy(one);
            move_box(theirs, copy);
            QPDFObjectHandle heads = copy.getKey("/Headers");
            for (int i = 0; heads.isArray() && i < heads.getArrayNItems(); ++i) {
                heads.setArrayItem(i, prefixed(heads.getArrayItem(i)));
            }
            all.appendItem(copy);
        }
    }

    // Where a figure stands on its page.
    void move_box(QPDFObjectHandle theirs, QPDFObjectHandle attributes) {
        if (!attributes.hasKey("/BBox")) {
            return;
        }
        const auto page = taken_.pages.find(page_of(theirs, 0).getObjGen());
        QPDFObjectHandle box = attributes.getKey("/BBox");
        if (page == taken_.pages.end() || !box.isRectangle()) {
            attributes.removeKey("/BBox");
            return;
        }
        attributes.replaceKey(
            "/BBox", QPDFObjectHandle::newArray(
                         page->second.matrix.transformRectangle(box.getArrayAsRectangle())));
    }

    // The page that an element says it stands on, or what is in it; null when none does.
    QPDFObjectHandle page_of(QPDFObjectHandle theirs, int depth) {
        if (!theirs.isDictionary() || theirs.hasKey("/Pg") || depth > kDeepest) {
            return child_or_null(theirs, "/Pg");
        }
        for (const QPDFObjectHandle& kid : kids_of(theirs)) {
            QPDFObjectHandle page = page_of(kid, depth + 1);
            if (!page.isNull()) {
                return page;
            }
        }
        return QPDFObjectHandle::newNull();
    }

    QPDFObjectHandle prefixed(QPDFObjectHandle name) const {
        return QPDFObjectHandle::newString(prefix_ +
                                           (name.isString() ? name.getStringValue() : ""));
    }

    void copy_name(QPDFObjectHandle theirs, QPDFObjectHandle element) {
        if (!theirs.getKey("/ID").isString()) {
            return;
        }
        QPDFObjectHandle name = prefixed(theirs.getKey("/ID"));
        element.replaceKey("/ID", name);
        if (!our_root_.getKey("/IDTree").isDictionary()) {
            our_root_.replaceKey("/IDTree",
                                 QPDFNameTreeObjectHelper::newEmpty(ours_).getObjectHandle());
        }
        QPDFNameTreeObjectHelper(our_root_.getKey("/IDTree"), ours_)
            .insert(name.getUTF8Value(), element);
    }

    void add_content(QPDFObjectHandle number, QPDFObjectHandle their_page,
                     QPDFObjectHandle element) {
        const auto page = taken_.pages.find(their_page.getObjGen());
        if (page == taken_.pages.end() || number.getIntValue() < 0) {
            return;
        }
        QPDFObjectHandle our_page = page->second.ours;
        note_parent(our_page.getKey("/StructParents").getIntValue(), number, element);
        if (!element.hasKey("/Pg")) {
            element.replaceKey("/Pg", our_page);
        }
        if (element.getKey("/Pg").getObjGen() == our_page.getObjGen()) {
            add_kid(element, QPDFObjectHandle::newInteger(number.getIntValue()));
        } else {
            add_kid(element, reference("/MCR", our_page, "/MCID",
                                       QPDFObjectHandle::newInteger(number.getIntValue())));
        }
    }

    // Content of a drawing that a page shows.
    void add_content_of_form(QPDFObjectHandle kid, QPDFObjectHandle their_page,
                             QPDFObjectHandle element) {
        const auto page = taken_.pages.find(their_page.getObjGen());
        if (page == taken_.pages.end()) {
            return;
        }
        // The same object as when the page was taken.
        QPDFObjectHandle form = ours_.copyForeignObject(kid.getKey("/Stm"));
        const auto [key, is_new] = form_keys_.emplace(form.getObjGen(), next_key_);
        next_key_ += is_new ? 1 : 0;
        form.getDict().replaceKey("/StructParents", QPDFObjectHandle::newInteger(key->second));
        note_parent(key->second, kid.getKey("/MCID"), element);
        QPDFObjectHandle content =
            reference("/MCR", page->second.ours, "/MCID",
                      QPDFObjectHandle::newInteger(kid.getKey("/MCID").getIntValue()));
        content.replaceKey("/Stm", form);
        add_kid(element, content);
    }

    void add_link(QPDFObjectHandle theirs, QPDFObjectHandle element) {
        const auto link = taken_.links.find(theirs.getObjGen());
        if (link == taken_.links.end()) {
            return;
        }
        QPDFObjectHandle ours = link->second;
        QPDFObjectHandle page = ours.getKey("/P");
        add_kid(element, reference("/OBJR", page, "/Obj", ours));
        ours.replaceKey("/StructParent", QPDFObjectHandle::newInteger(next_key_));
        parents_.insert(next_key_++, element);
    }

    static QPDFObjectHandle reference(const std::string& type, QPDFObjectHandle page,
                                      const std::string& key, QPDFObjectHandle value) {
        QPDFObjectHandle made = QPDFObjectHandle::newDictionary();
        made.replaceKey("/Type", QPDFObjectHandle::newName(type));
        made.replaceKey("/Pg", page);
        made.replaceKey(key, value);
        return made;
    }

    void note_parent(long long key, QPDFObjectHandle number, QPDFObjectHandle element) {
        constexpr long long kMostNumbers = 100'000;
        const long long at = std::min(number.getIntValue(), kMostNumbers);
        std::vector<QPDFObjectHandle>& list = lists_[key];
        if (static_cast<std::size_t>(at) >= list.size()) {
            list.resize(static_cast<std::size_t>(at) + 1, QPDFObjectHandle::newNull());
        }
        list[static_cast<std::size_t>(at)] = element;
    }

    void write_parents() {
        for (const auto& [key, list] : lists_) {
            parents_.insert(key, ours_.makeIndirectObject(QPDFObjectHandle::newArray(list)));
        }
    }

    QPDF& ours_;
    QPDF& theirs_;
    const TakenParts& taken_;
    const std::string& prefix_;
    QPDFObjectHandle their_root_;
    QPDFObjectHandle our_root_;
    QPDFNumberTreeObjectHelper parents_;
    long long next_key_ = 0;
    std::set<QPDFObjGen> seen_;
    // By key of the parent tree, the elements of the content with a number.
    std::map<long long, std::vector<QPDFObjectHandle>> lists_;
    std::map<QPDFObjGen, long long> form_keys_;
};

}  // namespace

void graft_structure(QPDF& theirs, const TakenParts& taken, const std::string& prefix,
                     QPDFObjectHandle element, QPDF& ours) {
    Grafter(theirs, taken, prefix, ours).graft(element);
}

}  // namespace clinic
