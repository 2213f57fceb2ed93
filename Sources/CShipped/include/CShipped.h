#pragma once
#include <stddef.h>

/// The bytes of a file of `Checklists/` as it was when the program was built; NULL for any other name.
///
/// Lists that went home before there was such a file are read as if they had this one.
const unsigned char *_Nullable shipped_file(const char *_Nonnull name, size_t *_Nonnull count);
