// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** Writes files whole or not at all. */
final class AtomicFile {

  private static final Set<PosixFilePermission> NEW_FILE =
      PosixFilePermissions.fromString("rw-r--r--");

  private AtomicFile() {}

  /**
   * Writes the text in UTF-8, replacing what stood there; a link is followed.
   *
   * @throws UserFault if it cannot be written; then nothing has changed
   */
  static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes the bytes, replacing what stood there; a link is followed.
   *
   * @throws UserFault if they cannot be written; then nothing has changed
   */
  static void write(Path file, byte[] bytes) {
    Optional<Path> whole = Optional.empty();
    try {
      if (Files.isDirectory(file)) {
        throw UserFault.of(
            Words.line(file.toString()) + " is a folder, not a file.", "Name a file to write.");
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        Files.write(file, bytes);
        return;
      }
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      if (Files.exists(target) && !Files.isWritable(target)) {
        throw new AccessDeniedException(target.toString());
      }
      Path folder = Optional.ofNullable(target.getParent()).orElse(target);
      whole = Optional.of(Files.createTempFile(folder, ".opinio-", ".tmp"));
      Files.write(whole.get(), bytes);
      permit(whole.get(), target);
      move(whole.get(), target);
      whole = Optional.empty();
    } catch (IOException e) {
      throw UserFault.of(
          "cannot write " + Words.line(file.toString()) + ": " + why(e) + ".",
          "Nothing was written. Check that the folder exists and that you may write there.");
    } finally {
      whole.ifPresent(AtomicFile::drop);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void permit(Path made, Path target) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(made, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(
          Files.exists(target, LinkOption.NOFOLLOW_LINKS)
              ? Files.getPosixFilePermissions(target)
              : NEW_FILE);
    }
  }

  private static void drop(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }

  private static String why(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "there is no such folder";
      case AccessDeniedException denied -> "that is not allowed";
      case FileSystemException f when f.getReason() != null -> Words.line(f.getReason());
      default -> Words.line(String.valueOf(e.getMessage()));
    };
  }
}
