#ifndef EMBEDDED_RESOURCES_H
#define EMBEDDED_RESOURCES_H

#include <stddef.h>

#pragma clang assume_nonnull begin

/// A file of the Resources folder, kept inside the program.
typedef struct {
  /// The path below Resources, such as `Texts/nb/start.yaml`.
  const char *path;
  /// The content; not terminated.
  const unsigned char *bytes;
  /// The number of bytes.
  size_t size;
} EmbeddedFile;

/// The number of embedded files.
size_t embedded_file_count(void);

/// The embedded file at a position; positions past the end give the last one.
const EmbeddedFile *embedded_file(size_t index);

#pragma clang assume_nonnull end

#endif
