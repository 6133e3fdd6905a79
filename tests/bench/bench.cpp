// How long each stage takes, on fictional authorities of growing size.
//   bench [SCHOOLS]...        by default 77 and 2000
// One row a stage: the first run (cold: fonts unshaped, memory untouched) and the best of the next
// ones (warm), in milliseconds of the wall clock; below them pages, tags, bytes, CPU and peak
// memory.
#include "assess/assessment.hpp"
#include "base/number_text.hpp"
#include "base/resources.hpp"
#include "base/whole_file.hpp"
#include "charts/chart_kinds.hpp"
#include "compose/compose.hpp"
#include "disclose/disclose.hpp"
#include "example/example.hpp"
#include "layout/lay_out.hpp"
#include "model/view.hpp"
#include "render/write_html.hpp"
#include "render/write_pdf.hpp"

#include <sys/resource.h>
#include <unistd.h>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <thread>

using namespace clinic;

namespace fs = std::filesystem;

namespace {

struct Timed {
    std::string stage;
    double milliseconds = 0;
};

// Remembers how long each stage took.
class StopWatch {
public:
    template <class Work>
    auto time(const std::string& stage, Work&& work) {
        const auto start = std::chrono::steady_clock::now();
        auto result = work();
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - start;
        stages_.push_back({stage, took.count()});
        return result;
    }

    const std::vector<Timed>& stages() const { return stages_; }

private:
    std::vector<Timed> stages_;
};

struct Facts {
    std::size_t pages = 0;
    std::size_t tags = 0;
    std::size_t pdf = 0;
    std::size_t html = 0;
};

struct Run {
    std::vector<Timed> stages;
    Facts facts;
};

// From facts to a Document; as in the program, what led to it is given back at once.
Document tell(const History& history, const Pack& pack, int jobs, StopWatch& watch) {
    const Meeting& meeting = history.meetings.back();
    const View now = watch.time("view now", [&] { return view_of(history, meeting, jobs); });
    std::optional<View> before;
    if (now.previous != nullptr) {
        before = watch.time("view before", [&] { return view_of(history, *now.previous, jobs); });
    }
    const View* last = before ? &*before : nullptr;
    const Assessment assessment = watch.time("assess", [&] { return assess(now, last, jobs); });
    const Edition& edition = history.authority.editions.back();
    const Disclosed disclosed =
        watch.time("disclose", [&] { return disclose(now, last, assessment, edition, jobs); });
    return watch.time("compose", [&] { return compose(disclosed, pack, jobs); });
}

Run run_once(const fs::path& folder, const Resources& resources, int jobs) {
    StopWatch watch;
    Diagnostics diagnostics;
    const auto fonts =
        watch.time("open fonts", [&] { return std::make_unique<Fonts>(resources.fonts); });
    AuthorityFiles files =
        watch.time("load files", [&] { return load_authority_files(folder, resources.england); });
    const History history = watch.time(
        "read history", [&] { return read_history(std::move(files), jobs, diagnostics); });
    const Pack pack = watch.time(
        "read templates", [&] { return read_pack(resources.templates / "clinic", diagnostics); });
    if (diagnostics.has_errors()) {
        std::fputs(to_text(diagnostics, "nothing was measured").c_str(), stderr);
        std::exit(1);
    }
    Document document = tell(history, pack, jobs, watch);
    watch.time("draw charts", [&] {
        draw_charts(document, pack.theme, *fonts, jobs);
        return 0;
    });
    const Layout layout =
        watch.time("lay out", [&] { return lay_out(document, pack.theme, *fonts, jobs); });
    const std::string profile = read_whole_file(resources.colour_profile);
    const std::string pdf =
        watch.time("write PDF", [&] { return write_pdf(document, layout, *fonts, profile, jobs); });
    const std::string html =
        watch.time("write HTML", [&] { return write_html(document, layout, pack.theme); });
    return {watch.stages(), {layout.pages.size(), layout.elements.size(), pdf.size(), html.size()}};
}

double cpu_seconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

double peak_megabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void measure(int schools, const Resources& resources) {
    const fs::path folder =
        fs::temp_directory_path() / ("clinic-bench-" + std::to_string(getpid()));
    ExampleWish wish;
    wish.schools = schools;
    for (const auto& [path, bytes] : write_example(wish)) {
        fs::create_directories((folder / path).parent_path());
        write_whole_file(folder / path, bytes);
    }
    const int jobs = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    const double cpu_before = cpu_seconds();
    const Run cold = run_once(folder, resources, jobs);
    const double cpu = cpu_seconds() - cpu_before;
    const double peak = peak_megabytes();
    std::vector<Timed> warm = cold.stages;
    const int repeats = schools > 500 ? 1 : 7;
    for (int i = 0; i < repeats; ++i) {
        const Run again = run_once(folder, resources, jobs);
        for (std::size_t k = 0; k < warm.size(); ++k) {
            const double took = again.stages[k].milliseconds;
            warm[k].milliseconds = i == 0 ? took : std::min(warm[k].milliseconds, took);
        }
    }
    fs::remove_all(folder);

    std::printf("%d schools, %d threads%13s %9s\n", schools, jobs, "cold ms", "warm ms");
    double cold_sum = 0;
    double warm_sum = 0;
    for (std::size_t k = 0; k < warm.size(); ++k) {
        std::printf("  %-24s %9.1f %9.1f\n", warm[k].stage.c_str(), cold.stages[k].milliseconds,
                    warm[k].milliseconds);
        cold_sum += cold.stages[k].milliseconds;
        warm_sum += warm[k].milliseconds;
    }
    std::printf("  %-24s %9.1f %9.1f\n", "all", cold_sum, warm_sum);
    std::printf("  %zu pages, %zu tags, PDF %.1f MB, HTML %.1f MB, CPU %.2f s, peak %.0f MB\n\n",
                cold.facts.pages, cold.facts.tags, static_cast<double>(cold.facts.pdf) / 1e6,
                static_cast<double>(cold.facts.html) / 1e6, cpu, peak);
    std::fflush(stdout);
}

}  // namespace

int main(int count, char** words) {
    const Resources resources = find_resources(fs::read_symlink("/proc/self/exe"));
    std::vector<int> sizes;
    for (int i = 1; i < count; ++i) {
        sizes.push_back(whole_number_from(words[i]).value_or(77));
    }
    for (const int schools : sizes.empty() ? std::vector<int>{77, 2000} : sizes) {
        measure(schools, resources);
    }
}
