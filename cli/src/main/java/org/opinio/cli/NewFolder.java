// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * A folder that a user wants written, new or empty. It is written beside its place under a hidden
 * name and moved there once it is whole, so that what stands there is never half a book.
 */
final class NewFolder {

  private final Path folder;
  private boolean abandoned;

  private NewFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The folder.
   *
   * @param law the folder of law, in which nothing is written
   * @throws UserFault if it cannot be written there
   */
  static NewFolder of(Context context, String written, Path law) {
    if (written.isBlank()) {
      throw UserFault.of("--out names no folder.", "Write --out DIR");
    }
    String name = Words.line(written);
    Path folder = context.path(written).toAbsolutePath().normalize();
    if (Target.real(folder).startsWith(Target.real(law))) {
      throw UserFault.of("--out would write into the folder of law.", "Name a folder elsewhere.");
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw UserFault.of(name + " is a file, not a folder.", "Name a new folder.");
    }
    if (Files.isDirectory(folder) && !isEmpty(folder, name)) {
      throw UserFault.of(
          name + " is not empty.",
          "Nothing was written. Name a new folder, or move away what stands in this one.");
    }
    Path real = Files.exists(folder) ? Target.real(folder) : folder;
    Path parent = real.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw UserFault.of(
          "cannot write " + name + ": there is no folder to put it in.",
          "Make the folder above it first.");
    }
    if (!Files.isWritable(parent)) {
      throw cannot(name, "that is not allowed");
    }
    return new NewFolder(real);
  }

  private static boolean isEmpty(Path folder, String name) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      throw UserFault.of("cannot look into " + name + ".", "Name another folder.");
    }
  }

  /**
   * Writes the files, whole or not at all.
   *
   * @param files contents by path with forward slashes; written in UTF-8
   * @throws UserFault if they cannot be written; then nothing has changed
   */
  void write(SortedMap<String, String> files) {
    Path whole = folder.resolveSibling(".opinio-book-" + ProcessHandle.current().pid() + ".tmp");
    Thread tidy = new Thread(() -> abandon(whole));
    try {
      Files.createDirectory(whole);
      Runtime.getRuntime().addShutdownHook(tidy);
      for (Map.Entry<String, String> file : files.entrySet()) {
        write(whole.resolve(file.getKey()), file.getValue());
      }
      move(whole);
    } catch (IOException e) {
      throw cannot(Words.line(folder.toString()), why(e));
    } finally {
      abandon(whole);
      removed(tidy);
    }
  }

  private synchronized void write(Path file, String text) throws IOException {
    if (abandoned) {
      throw new IOException("it was interrupted");
    }
    Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /** Takes away what was not moved to its place, and writes no more of it. */
  private synchronized void abandon(Path whole) {
    abandoned = true;
    drop(whole);
  }

  private synchronized void move(Path whole) throws IOException {
    if (abandoned) {
      throw new IOException("it was interrupted");
    }
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.delete(folder);
    }
    try {
      Files.move(whole, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(whole, folder);
    }
  }

  private static void removed(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      return;
    }
  }

  private static void drop(Path whole) {
    if (!Files.isDirectory(whole, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> files = Files.walk(whole)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      whole.toFile().deleteOnExit();
    }
  }

  private static UserFault cannot(String name, String why) {
    return UserFault.of(
        "cannot write " + name + ": " + why + ".",
        "Nothing was written. Check that you may write there and that there is room.");
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
