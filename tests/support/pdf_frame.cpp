#include "support/pdf_frame.hpp"

#include <qpdf/QPDFXRefEntry.hh>

#include <map>
#include <set>

namespace clinic {

namespace {

constexpr std::size_t kLongestName = 127;
constexpr std::size_t kLongestString = 32767;

class FrameCheck {
public:
    FrameCheck(QPDF& pdf, const std::string& bytes) : pdf_(pdf), bytes_(bytes) {}

    Faults check() {
        check_ends();
        check_trailer();
        check_places();
        visit_all();
        check_all_is_reached();
        return std::move(faults_);
    }

private:
    void expect(bool holds, const std::string& otherwise) {
        clinic::expect(faults_, holds, otherwise);
    }

    void check_ends() {
        expect(bytes_.compare(0, 8, "%PDF-1.7") == 0, "the file does not begin as PDF 1.7");
        const std::size_t second = bytes_.find('\n') + 1;
        bool is_binary = bytes_.size() > second + 5 && bytes_[second] == '%';
        for (std::size_t i = second + 1; is_binary && i < second + 5; ++i) {
            is_binary = (static_cast<unsigned char>(bytes_[i]) & 0x80U) != 0;
        }
        expect(is_binary, "the file could be taken for text");
        const std::size_t start = bytes_.rfind("startxref\n");
        expect(bytes_.size() > 6 && bytes_.compare(bytes_.size() - 6, 6, "%%EOF\n") == 0 &&
                   start != std::string::npos && bytes_.size() - start < 60,
               "the file does not end as PDF");
    }

    void check_trailer() {
        QPDFObjectHandle trailer = pdf_.getTrailer();
        const std::vector<QPDFObjectHandle> names = list_of(value_of(trailer, "/ID"));
        expect(names.size() == 2 && QPDFObjectHandle(names[0]).isString() &&
                   QPDFObjectHandle(names[0]).getStringValue().size() == 16,
               "the file has no identifier");
        expect(value_of(trailer, "/Encrypt").isNull(), "the file is encrypted");
    }

    // The table of the objects says truly where each of them stands.
    void check_places() {
        for (const auto& [object, entry] : pdf_.getXRefTable()) {
            if (entry.getType() == 1) {
                const std::string begins = std::to_string(object.getObj()) + " " +
                                           std::to_string(object.getGen()) + " obj";
                expect(bytes_.compare(static_cast<std::size_t>(entry.getOffset()), begins.size(),
                                      begins) == 0,
                       "object " + std::to_string(object.getObj()) + " is not where it should be");
            } else if (entry.getType() == 2) {
                holders_.insert(entry.getObjStreamNumber());
            }
        }
        for (const int holder : holders_) {
            QPDFObjectHandle stream = pdf_.getObjectByID(holder, 0);
            expect(name_of(value_of(stream, "/Type")) == "ObjStm",
                   "objects stand in a stream that holds none");
        }
    }

    void visit_all() {
        std::vector<QPDFObjectHandle> todo = {pdf_.getTrailer()};
        while (!todo.empty()) {
            QPDFObjectHandle object = todo.back();
            todo.pop_back();
            if (object.isIndirect()) {
                if (!reached_.insert(object.getObjGen().getObj()).second) {
                    continue;
                }
                expect(!object.isNull(), "a reference leads to no object");
            }
            check_object(object);
            if (object.isArray()) {
                for (const QPDFObjectHandle& each : object.getArrayAsVector()) {
                    todo.push_back(each);
                }
            } else if (object.isDictionary() || object.isStream()) {
                QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
                for (const auto& [key, value] : dictionary.getDictAsMap()) {
                    expect(key.size() <= kLongestName, "a key is too long");
                    todo.push_back(value);
                }
            }
        }
    }

    void check_object(QPDFObjectHandle object) {
        if (object.isName()) {
            expect(object.getName().size() <= kLongestName, "a name is too long");
        } else if (object.isString()) {
            expect(object.getStringValue().size() <= kLongestString, "a string is too long");
        } else if (object.isDictionary() || object.isStream()) {
            check_dictionary(object);
        }
        if (object.isStream()) {
            check_stream(object);
        }
    }

    void check_dictionary(QPDFObjectHandle object) {
        static const std::set<std::string> kActions = {
            "JavaScript", "Launch",    "Sound",       "Movie",      "ResetForm", "ImportData",
            "SetState",   "Rendition", "SetOCGState", "SubmitForm", "Trans",     "GoTo3DView",
            "GoToR",      "GoToE",     "NamedAction", "Hide"};
        const std::string action = name_of(value_of(object, "/S"));
        expect(kActions.count(action) == 0, "the file has an action of type " + action);
        expect(value_of(object, "/AA").isNull(), "something in the file acts by itself");
        expect(value_of(object, "/JS").isNull(), "something in the file is a program");
        expect(action != "Transparency", "the file has a transparency group");
        expect(name_of(value_of(object, "/Type")) != "ExtGState" &&
                   value_of(object, "/SMask").isNull(),
               "something in the file is painted transparently or out of the ordinary");
    }

    void check_stream(QPDFObjectHandle stream) {
        for (const char* const key : {"/F", "/FFilter", "/FDecodeParms"}) {
            expect(value_of(stream, key).isNull(), "a stream lies in another file");
        }
        for (const QPDFObjectHandle& filter : list_of(value_of(stream, "/Filter"))) {
            expect(name_of(filter) == "FlateDecode", "a stream is packed with " + name_of(filter));
        }
    }

    // What nothing leads to only makes the file larger, or was forgotten.
    void check_all_is_reached() {
        for (const auto& [object, entry] : pdf_.getXRefTable()) {
            const int number = object.getObj();
            if (entry.getType() == 0 || holders_.count(number) != 0 ||
                reached_.count(number) != 0) {
                continue;
            }
            QPDFObjectHandle lost = pdf_.getObject(object);
            const std::string type = name_of(value_of(lost, "/Type"));
            expect(type == "XRef" || type == "ObjStm" || lost.isInteger(),
                   "nothing leads to object " + std::to_string(number));
        }
    }

    QPDF& pdf_;
    const std::string& bytes_;
    std::set<int> holders_;
    std::set<int> reached_;
    Faults faults_;
};

}  // namespace

Faults frame_faults(QPDF& pdf, const std::string& bytes) {
    return FrameCheck(pdf, bytes).check();
}

}  // namespace clinic
