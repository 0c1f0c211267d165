// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.opinio.store.StoreFault.Kind;

/** All of a workbench in one file: its database, and a manifest by which it is checked. */
public final class Backup {

  private static final String FORMAT = "opinio-backup/1";
  private static final String MANIFEST = "manifest.json";
  private static final String DATABASE = "opinio.db";
  private static final int MANIFEST_LIMIT = 1 << 16;
  private static final int CHUNK = 1 << 16;

  private Backup() {}

  /**
   * What a backup holds.
   *
   * @param digest SHA-256 of the database, in hexadecimal
   * @param size of the database in bytes
   */
  public record Manifest(
      String made, String program, String digest, long size, long cases, long changes) {}

  /** What was restored, and where the file that stood there before is now. */
  public record Restored(Manifest manifest, Optional<Path> before) {}

  /**
   * Writes a backup, while a workbench may go on.
   *
   * @param database the file of the workbench
   * @param to a file that does not exist
   * @throws StoreFault if it could not be written or is not sound; then there is no such file
   */
  public static Manifest write(Path database, Path to, String program, Clock clock) {
    if (Files.exists(to)) {
      throw new StoreFault(
          Kind.REFUSED,
          "There is a file " + to + " already.",
          "Nothing was written. Choose another name.");
    }
    Path copy = beside(to, ".copy");
    Path whole = beside(to, ".part");
    try {
      Files.deleteIfExists(copy);
      Database.look(database).copyTo(copy);
      Manifest manifest = manifest(copy, program, clock);
      try (OutputStream out = Files.newOutputStream(whole);
          ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(JsonTree.bytes(tree(manifest)));
        zip.putNextEntry(new ZipEntry(DATABASE));
        Files.copy(copy, zip);
      }
      settle(whole);
      Files.move(whole, to);
      return manifest;
    } catch (IOException e) {
      throw Faults.of(to, e);
    } finally {
      drop(copy);
      drop(whole);
    }
  }

  private static Manifest manifest(Path copy, String program, Clock clock) throws IOException {
    Sums sums = sums(copy);
    return new Manifest(
        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
        program,
        digest(copy),
        Files.size(copy),
        sums.cases,
        sums.changes);
  }

  private record Sums(long cases, long changes) {}

  /** What a database holds, once all of it was found sound. */
  private static Sums sums(Path file) {
    try (Database database = Database.look(file)) {
      CaseStore store = new CaseStore(database, Clock.systemUTC());
      List<StoredCase> cases = store.all();
      long changes = 0;
      for (StoredCase one : cases) {
        Optional<Integer> broken = store.broken(one.id());
        if (broken.isPresent()) {
          throw Faults.damaged(
              file,
              "entry %d in the history of the case %s was changed"
                  .formatted(broken.get(), one.id()));
        }
        changes += one.version();
      }
      return new Sums(cases.size(), changes);
    }
  }

  /**
   * Puts a backup into a folder.
   *
   * @param replace whether what stands there may be put aside, under a name with the date
   * @throws StoreFault if the backup is not whole, or something stands there; then nothing changed
   */
  public static Restored restore(Path backup, Path folder, boolean replace, Clock clock) {
    if (!Files.isRegularFile(backup)) {
      throw new StoreFault(Kind.REFUSED, "There is no file " + backup + ".", "Name a backup.");
    }
    try (DataFolder held = DataFolder.take(folder)) {
      Path file = held.file();
      if (Files.exists(file) && !replace) {
        throw new StoreFault(
            Kind.REFUSED,
            "There is a workbench in " + folder + " already.",
            "Nothing was written. Name another folder with --data, or keep the one that is there"
                + " under another name with --replace.");
      }
      Path fresh = beside(file, ".new");
      try {
        Manifest manifest = unpack(backup, fresh);
        Optional<Path> before =
            Files.exists(file) ? Optional.of(aside(file, clock)) : Optional.empty();
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        return new Restored(manifest, before);
      } catch (IOException e) {
        throw Faults.of(folder, e);
      } finally {
        drop(fresh);
        drop(suffixed(fresh, "-wal"));
        drop(suffixed(fresh, "-shm"));
      }
    }
  }

  private static Manifest unpack(Path backup, Path fresh) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(backup))) {
      Manifest manifest =
          entry(zip, MANIFEST)
              .flatMap(z -> read(z))
              .orElseThrow(() -> notWhole(backup, "it has no manifest"));
      if (entry(zip, DATABASE).isEmpty()) {
        throw notWhole(backup, "it has no database");
      }
      String found = unpack(zip, fresh, manifest.size());
      if (!found.equals(manifest.digest())) {
        throw notWhole(backup, "the database is not the one that was written");
      }
      Sums sums = sums(fresh);
      if (sums.cases != manifest.cases() || sums.changes != manifest.changes()) {
        throw notWhole(backup, "it holds other cases than it says");
      }
      Database.open(fresh).close();
      settle(fresh);
      return manifest;
    } catch (ZipException damaged) {
      throw notWhole(backup, "it is no backup, or part of it was overwritten");
    } catch (EOFException cut) {
      throw notWhole(backup, "it was cut off");
    }
  }

  private static Optional<ZipInputStream> entry(ZipInputStream zip, String name)
      throws IOException {
    ZipEntry next = zip.getNextEntry();
    return next != null && next.getName().equals(name) ? Optional.of(zip) : Optional.empty();
  }

  private static Optional<Manifest> read(InputStream in) {
    try {
      return JsonTree.object(in.readNBytes(MANIFEST_LIMIT))
          .filter(o -> JsonTree.string(o, "format").equals(FORMAT))
          .map(o ->
              new Manifest(
                  JsonTree.string(o, "made"),
                  JsonTree.string(o, "program"),
                  JsonTree.string(o, "sha256"),
                  JsonTree.number(o, "size"),
                  JsonTree.number(o, "cases"),
                  JsonTree.number(o, "changes")));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Writes what is to come, at most one byte more than its size is said to be. */
  private static String unpack(InputStream in, Path to, long size) throws IOException {
    MessageDigest digest = Chain.sha256();
    try (OutputStream file = Files.newOutputStream(to);
        OutputStream out = new DigestOutputStream(file, digest)) {
      byte[] chunk = new byte[CHUNK];
      long left = size + 1;
      while (left > 0) {
        int got = in.read(chunk, 0, (int) Math.min(chunk.length, left));
        if (got < 0) {
          break;
        }
        out.write(chunk, 0, got);
        left -= got;
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Puts the file of a workbench aside, with what belongs to it. */
  private static Path aside(Path file, Clock clock) throws IOException {
    String stamp =
        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString().replaceAll("[-:]", "");
    Path kept = file.resolveSibling("opinio-" + stamp + ".db");
    for (int n = 2; Files.exists(kept); n++) {
      kept = file.resolveSibling("opinio-" + stamp + "-" + n + ".db");
    }
    for (String end : List.of("-wal", "-shm")) {
      if (Files.exists(suffixed(file, end))) {
        Files.move(suffixed(file, end), suffixed(kept, end));
      }
    }
    return Files.move(file, kept);
  }

  private static Map<String, Object> tree(Manifest manifest) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("format", FORMAT);
    tree.put("made", manifest.made());
    tree.put("program", manifest.program());
    tree.put("sha256", manifest.digest());
    tree.put("size", manifest.size());
    tree.put("cases", manifest.cases());
    tree.put("changes", manifest.changes());
    return tree;
  }

  private static String digest(Path file) throws IOException {
    MessageDigest digest = Chain.sha256();
    try (OutputStream sum = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      Files.copy(file, sum);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Sees to it that a file is on the disk. */
  private static void settle(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static StoreFault notWhole(Path backup, String why) {
    return new StoreFault(
        Kind.DAMAGED,
        "The backup " + backup + " cannot be used: " + why + ".",
        "Nothing was changed. Use another backup.");
  }

  private static Path beside(Path file, String ending) {
    return suffixed(file, "." + ProcessHandle.current().pid() + ending);
  }

  private static Path suffixed(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  private static void drop(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }
}
