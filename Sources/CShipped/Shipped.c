#include "CShipped.h"
#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

// Read by the compiler, so that neither a copy of them nor a word of them stands in the sources.
static const unsigned char orders[] = {
#embed "../../Checklists/orders.yaml"
};
static const unsigned char sites[] = {
#embed "../../Checklists/sites.yaml"
};
static const unsigned char sheet[] = {
#embed "../../Checklists/sheet.yaml"
};
static const unsigned char emergency[] = {
#embed "../../Checklists/emergency.yaml"
};
static const unsigned char texts[] = {
#embed "../../Checklists/texts.yaml"
};

static const struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} files[] = {
    {"orders.yaml", orders, sizeof orders},
    {"sites.yaml", sites, sizeof sites},
    {"sheet.yaml", sheet, sizeof sheet},
    {"emergency.yaml", emergency, sizeof emergency},
    {"texts.yaml", texts, sizeof texts},
};

const unsigned char *shipped_file(const char *name, size_t *count) {
  for (size_t index = 0; index < sizeof files / sizeof files[0]; index++) {
    if (strcmp(files[index].name, name) == 0) {
      *count = files[index].count;
      return files[index].bytes;
    }
  }
  return NULL;
}
