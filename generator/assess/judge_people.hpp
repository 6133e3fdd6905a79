// Rules about posts and governors.
#pragma once

#include "assess/subject.hpp"

#include <string>

namespace clinic {

// Governors' places that are vacant, in percent of all.
Flag judge_vacancies(const Rule& rule, const Subject& subject);
std::string vacancies_words(const Rule& rule, const History& history);

// Who holds a post: interim, acting, vacant.
Flag judge_people(const Rule& rule, const Subject& subject);
std::string people_words(const Rule& rule, const History& history);

// How often a post changed hands in so many months.
Flag judge_changes(const Rule& rule, const Subject& subject);
std::string changes_words(const Rule& rule, const History& history);

}  // namespace clinic
