#include "disclose/disclose_reports.hpp"

namespace clinic {

namespace {

// Whoever may not see it is told so in every place, not that nobody wrote it.
DisclosedReport withheld_report(const std::string& pack) {
    DisclosedReport shown;
    shown.pack = pack;
    for (std::string* words :
         {&shown.committee, &shown.item, &shown.member, &shown.of, &shown.purpose, &shown.links,
          &shown.background, &shown.consultation, &shown.next}) {
        *words = kWithheld;
    }
    for (auto* list : {&shown.contacts, &shown.recommendations, &shown.issues, &shown.documents,
                       &shown.appendices}) {
        list->emplace_back(kWithheld);
    }
    shown.implications = {{"All", kWithheld}};
    return shown;
}

}  // namespace

std::vector<DisclosedReport> disclose_reports(const Scene& scene, Reader& reader) {
    std::vector<DisclosedReport> all;
    if (scene.now->meeting == nullptr) {
        return all;
    }
    for (const CommitteeReport& report : scene.now->meeting->reports) {
        if (!reader.may_see(&report, "reports", marks_of({&report.exempt}))) {
            all.push_back(withheld_report(report.pack));
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
