#include "disclose/disclose_reports.hpp"

namespace clinic {

std::vector<DisclosedReport> disclose_reports(const Scene& scene, Reader& reader) {
    std::vector<DisclosedReport> all;
    if (scene.now->meeting == nullptr) {
        return all;
    }
    for (const CommitteeReport& report : scene.now->meeting->reports) {
        if (!reader.may_see(&report, "reports", marks_of({&report.exempt}))) {
            continue;
        }
        DisclosedReport& shown = all.emplace_back();
        shown.pack = report.pack;
        shown.committee = report.committee;
        shown.item = report.item;
        shown.date = report.date;
        shown.member = report.member;
        shown.of = report.of;
        shown.contacts = report.contacts;
        shown.purpose = report.purpose;
        shown.recommendations = report.recommendations;
        shown.links = report.links;
        shown.background = report.background;
        shown.issues = report.issues;
        for (const auto& [of, text] : report.implications) {
            shown.implications.push_back({of, text});
        }
        shown.consultation = report.consultation;
        shown.next = report.next;
        shown.documents = report.documents;
        shown.appendices = report.appendices;
    }
    return all;
}

}  // namespace clinic
