#include "render/workbook_file.hpp"

#include "base/failure.hpp"
#include "document/theme.hpp"
#include "text/characters.hpp"

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <array>
#include <charconv>
#include <map>

namespace clinic {

namespace {

// Characters that Excel allows in a cell, beside a cell, as the title of that, and at the foot of a
// page.
constexpr std::size_t kLongestWords = 32767;
constexpr std::size_t kLongestHelp = 255;
constexpr std::size_t kLongestHelpTitle = 32;
constexpr std::size_t kLongestFoot = 200;

constexpr int kSecondsOfDay = 86400;
// DIN A4, as Excel numbers papers.
constexpr std::uint8_t kPaperA4 = 9;

std::string words_within(const std::string& words, std::size_t most) {
    std::size_t characters = 0;
    std::size_t before_last = 0;
    for (std::size_t at = 0; at < words.size();) {
        if (++characters == most) {
            before_last = at;
        }
        next_character(words, at);
    }
    return characters <= most ? words : words.substr(0, before_last) + "…";
}

// Excel's own sign for a field in a foot is "&".
std::string foot_text(const std::string& banner) {
    std::string words;
    for (const char letter : words_within(banner, kLongestFoot)) {
        words += letter == '&' ? "&&" : std::string(1, letter);
    }
    return "&L" + words + "&R&P / &N";
}

std::uint32_t rgb(const Color& color) {
    return static_cast<std::uint32_t>(color.red << 16 | color.green << 8 | color.blue);
}

std::string number_format(const SheetNumber& number) {
    const std::string places =
        number.decimals > 0 ? "." + std::string(static_cast<std::size_t>(number.decimals), '0')
                            : "";
    switch (number.unit) {
        case Unit::Percent:
            return "0" + places + "%";
        case Unit::Pounds:
            return "\"£\"#,##0" + places + ";-\"£\"#,##0" + places;
        default:
            return "0" + places;
    }
}

// A hundredth as Excel itself would keep it: 71.2 / 100 is off in the last of its bits.
double excel_percent(double value) {
    std::array<char, 40> digits;
    const auto [end, status] =
        std::to_chars(digits.begin(), digits.end(), value / 100, std::chars_format::general, 15);
    double rounded = value / 100;
    std::from_chars(digits.begin(), end, rounded);
    return rounded;
}

lxw_datetime excel_day(const Date& date) {
    return {date.year, date.month, date.day, 0, 0, 0};
}

// How a cell looks. Cells that look alike share a format.
struct CellLook {
    // Excel's code of the number. "@" is words: "=1" stays them when the cell is entered and left.
    std::string code;
    Rag rag = Rag::None;
    bool is_link = false;
    bool is_to_fill = false;

    auto operator<=>(const CellLook&) const = default;
};

std::string format_code_of(const SheetCell& cell, SheetColumnKind kind) {
    if (const auto* number = std::get_if<SheetNumber>(&cell.is)) {
        return number_format(*number);
    }
    const bool is_empty = std::holds_alternative<std::monostate>(cell.is);
    if (std::holds_alternative<Date>(cell.is) || (is_empty && kind == SheetColumnKind::Date)) {
        return "d mmm yyyy";
    }
    return is_empty && kind == SheetColumnKind::Number ? "General" : "@";
}

void color_cell(lxw_format* format, const Color& fill, const Color& ink) {
    format_set_pattern(format, LXW_PATTERN_SOLID);
    format_set_bg_color(format, rgb(fill));
    format_set_font_color(format, rgb(ink));
}

void color_rag(lxw_format* format, Rag rag, const Theme& theme) {
    if (rag == Rag::Red) {
        color_cell(format, theme.rag_red, kWhite);
    } else if (rag == Rag::Amber) {
        color_cell(format, theme.rag_amber, theme.ink);
    } else if (rag == Rag::Green) {
        color_cell(format, theme.rag_green, theme.rag_green_ink);
    }
}

}  // namespace

struct WorkbookFile::State {
    int memory = -1;
    lxw_workbook* book = nullptr;
    lxw_worksheet* sheet = nullptr;
    lxw_format* head = nullptr;
    std::map<CellLook, lxw_format*> formats;
    std::string foot;
    const Theme theme;

    static void check(lxw_error error, const std::string& doing) {
        if (error != LXW_NO_ERROR) {
            throw Failure(doing + ": " + lxw_strerror(error));
        }
    }

    lxw_format* format_of(const CellLook& look) {
        lxw_format*& format = formats[look];
        if (format == nullptr) {
            format = workbook_add_format(book);
            format_set_num_format(format, look.code.c_str());
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
            if (look.code == "@") {
                format_set_text_wrap(format);
            }
            if (look.is_link) {
                format_set_underline(format, LXW_UNDERLINE_SINGLE);
                format_set_font_color(format, rgb(theme.accent));
            }
            if (look.is_to_fill) {
                format_set_unlocked(format);
                format_set_border(format, LXW_BORDER_THIN);
                format_set_border_color(format, rgb(theme.rule));
            }
            color_rag(format, look.rag, theme);
        }
        return format;
    }
};

WorkbookFile::WorkbookFile(const Workbook& workbook) : state_(std::make_unique<State>()) {
    state_->memory = memfd_create("workbook", MFD_CLOEXEC);
    const std::string path = "/proc/self/fd/" + std::to_string(state_->memory);
    state_->book = state_->memory < 0 ? nullptr : workbook_new(path.c_str());
    if (state_->book == nullptr) {
        throw Failure("writing the workbook: there is no memory for it");
    }
    std::string title = workbook.title;
    std::string author = workbook.author;
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.author = author.data();
    // Without a day libxlsxwriter would ask the clock.
    properties.created = std::max(1, day_number(workbook.day)) * static_cast<time_t>(kSecondsOfDay);
    State::check(workbook_set_properties(state_->book, &properties), "writing the workbook");
    state_->foot = foot_text(workbook.banner);
    state_->head = workbook_add_format(state_->book);
    format_set_bold(state_->head);
    format_set_text_wrap(state_->head);
    format_set_align(state_->head, LXW_ALIGN_VERTICAL_TOP);
    color_cell(state_->head, state_->theme.accent, kWhite);
}

WorkbookFile::~WorkbookFile() {
    if (state_->book != nullptr) {
        lxw_workbook_free(state_->book);
    }
    if (state_->memory >= 0) {
        close(state_->memory);
    }
}

void WorkbookFile::begin_sheet(const std::string& title) {
    state_->sheet = workbook_add_worksheet(state_->book, title.c_str());
    if (state_->sheet == nullptr) {
        throw Failure("writing the workbook: there is no sheet '" + title + "'");
    }
    worksheet_set_landscape(state_->sheet);
    worksheet_set_paper(state_->sheet, kPaperA4);
    worksheet_fit_to_pages(state_->sheet, 1, 0);
    worksheet_repeat_rows(state_->sheet, 0, 0);
    State::check(worksheet_set_footer(state_->sheet, state_->foot.c_str()), "writing the workbook");
}

void WorkbookFile::put_head(std::size_t column, const std::string& words) {
    worksheet_write_string(state_->sheet, 0, static_cast<lxw_col_t>(column),
                           words_within(words, kLongestWords).c_str(), state_->head);
}

void WorkbookFile::put(SheetSpot spot, const SheetCell& cell, const SheetColumn& column) {
    const bool is_link = std::holds_alternative<SheetLink>(cell.is);
    lxw_format* const format = state_->format_of(
        {format_code_of(cell, column.kind), cell.rag, is_link, column.is_to_fill});
    lxw_worksheet* const sheet = state_->sheet;
    const auto row = static_cast<lxw_row_t>(spot.row);
    const auto at = static_cast<lxw_col_t>(spot.column);
    lxw_error error = LXW_NO_ERROR;
    if (const auto* words = std::get_if<std::string>(&cell.is)) {
        error = worksheet_write_string(sheet, row, at, words_within(*words, kLongestWords).c_str(),
                                       format);
    } else if (const auto* number = std::get_if<SheetNumber>(&cell.is)) {
        const double value =
            number->unit == Unit::Percent ? excel_percent(number->value) : number->value;
        error = worksheet_write_number(sheet, row, at, value, format);
    } else if (const auto* date = std::get_if<Date>(&cell.is)) {
        lxw_datetime day = excel_day(*date);
        error = worksheet_write_datetime(sheet, row, at, &day, format);
    } else if (const auto* link = std::get_if<SheetLink>(&cell.is)) {
        error = worksheet_write_url_opt(sheet, row, at, link->target.c_str(), format,
                                        link->words.c_str(), nullptr);
    } else if (column.is_to_fill) {
        error = worksheet_write_blank(sheet, row, at, format);
    }
    State::check(error, "writing the workbook's row " + std::to_string(spot.row + 1));
}

void WorkbookFile::set_width(std::size_t column, double characters) {
    const auto at = static_cast<lxw_col_t>(column);
    worksheet_set_column(state_->sheet, at, at, characters, nullptr);
}

void WorkbookFile::freeze_and_filter(std::size_t columns, std::size_t rows,
                                     std::size_t frozen_columns) {
    worksheet_freeze_panes(state_->sheet, 1, static_cast<lxw_col_t>(frozen_columns));
    if (columns > 0 && rows > 0) {
        worksheet_autofilter(state_->sheet, 0, 0, static_cast<lxw_row_t>(rows),
                             static_cast<lxw_col_t>(columns - 1));
    }
}

void WorkbookFile::demand(std::size_t column, std::size_t rows, const SheetColumn& about,
                          const std::string& choices, std::size_t list) {
    const bool is_date = about.kind == SheetColumnKind::Date && about.is_to_fill;
    if (about.choices.empty() && about.help.empty() && !is_date) {
        return;
    }
    lxw_data_validation demand = {};
    demand.validate = LXW_VALIDATION_TYPE_ANY;
    std::string places;
    if (!about.choices.empty()) {
        std::array<char, LXW_MAX_CELL_RANGE_LENGTH> range;
        const auto at = static_cast<lxw_col_t>(list);
        lxw_rowcol_to_range_abs(range.data(), 1, at, static_cast<lxw_row_t>(about.choices.size()),
                                at);
        places = "='" + choices + "'!" + range.data();
        demand.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        demand.value_formula = places.data();
    } else if (is_date) {
        demand.validate = LXW_VALIDATION_TYPE_DATE;
        demand.criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN;
        demand.value_datetime = {1990, 1, 1, 0, 0, 0};
    }
    std::string error = is_date ? "A day, such as 15/10/2015." : "One of the list.";
    std::string title = words_within(about.head, kLongestHelpTitle);
    std::string help = words_within(about.help, kLongestHelp);
    demand.error_message = demand.validate == LXW_VALIDATION_TYPE_ANY ? nullptr : error.data();
    if (!help.empty()) {
        demand.input_title = title.data();
        demand.input_message = help.data();
    }
    const auto at = static_cast<lxw_col_t>(column);
    State::check(worksheet_data_validation_range(state_->sheet, 1, at, static_cast<lxw_row_t>(rows),
                                                 at, &demand),
                 "writing what the workbook's column '" + about.head + "' takes");
}

void WorkbookFile::lock() {
    lxw_protection allowed = {};
    allowed.format_columns = LXW_TRUE;
    allowed.format_rows = LXW_TRUE;
    allowed.autofilter = LXW_TRUE;
    allowed.sort = LXW_TRUE;
    worksheet_protect(state_->sheet, nullptr, &allowed);
}

void WorkbookFile::hide() {
    worksheet_hide(state_->sheet);
}

std::string WorkbookFile::bytes() {
    lxw_workbook* const book = state_->book;
    // workbook_close frees it, also when it fails.
    state_->book = nullptr;
    State::check(workbook_close(book), "writing the workbook");
    std::string bytes(static_cast<std::size_t>(lseek(state_->memory, 0, SEEK_END)), '\0');
    std::size_t at = 0;
    while (at < bytes.size()) {
        const ssize_t count =
            pread(state_->memory, bytes.data() + at, bytes.size() - at, static_cast<off_t>(at));
        if (count <= 0) {
            throw Failure("writing the workbook: it cannot be read again");
        }
        at += static_cast<std::size_t>(count);
    }
    return bytes;
}

}  // namespace clinic
