#include "internal.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

/// The locale that the environment asks for, in the order of POSIX.
static const char *wanted_locale(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *value = getenv(names[i]);
    if (value != NULL && *value != '\0') return value;
  }
  return "";
}

static bool asks_for_utf8(void) {
  const char *name = wanted_locale();
  return strcasestr(name, "UTF-8") != NULL || strcasestr(name, "UTF8") != NULL;
}

// Only characters follow the locale: numbers in files and on the screen are ours to write.
const char *cn_set_locale(void) {
  bool is_set = setlocale(LC_CTYPE, "") != NULL;
  if (asks_for_utf8() && !(is_set && strcmp(nl_langinfo(CODESET), "UTF-8") == 0)) {
    setlocale(LC_CTYPE, "C.UTF-8");
  }
  return nl_langinfo(CODESET);
}
