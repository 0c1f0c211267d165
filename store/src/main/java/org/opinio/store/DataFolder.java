// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.opinio.store.StoreFault.Kind;

/** The folder in which a workbench keeps its file, held by one server at a time. */
public final class DataFolder implements AutoCloseable {

  private static final String FILE = "opinio.db";
  private static final String LOCK = "opinio.lock";
  private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rwx------");

  private final Path folder;
  private final FileChannel channel;

  private DataFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes the folder, which is made where it does not exist.
   *
   * @throws StoreFault if it cannot be written, or another server holds it
   */
  public static DataFolder take(Path folder) {
    try {
      make(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel).isEmpty()) {
        channel.close();
        throw new StoreFault(
            Kind.CLOSED,
            "Another workbench is open on the folder " + folder + ".",
            "Use that one, end it, or name another folder with --data.");
      }
      return new DataFolder(folder, channel);
    } catch (FileAlreadyExistsException file) {
      throw new StoreFault(
          Kind.CLOSED, folder + " is a file, not a folder.", "Name a folder with --data.", file);
    } catch (IOException e) {
      throw Faults.of(folder, e);
    }
  }

  /** Makes the folder where there is none, for nobody but the user. */
  private static void make(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWN));
    } else {
      Files.createDirectories(folder);
    }
  }

  private static Optional<FileLock> lock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException held) {
      return Optional.empty();
    }
  }

  public Path folder() {
    return folder;
  }

  /** The file of the database, which need not exist. */
  public Path file() {
    return fileIn(folder);
  }

  /** The file of the database in a folder that another program may hold; it need not exist. */
  public static Path fileIn(Path folder) {
    return folder.resolve(FILE);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
