// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.opinio.store.StoreFault.Kind;

/**
 * Files with a manifest of their hashes in a zip. What is read was written by others: it is held to
 * limits on the bytes that really come out, whatever the zip says of itself.
 */
final class Parcel {

  private static final String MANIFEST = "manifest.json";

  /** Most files in a parcel. */
  static final int MOST_FILES = 2_000;

  /** Most bytes of all files together. */
  static final int MOST_BYTES = 48 << 20;

  /** Most bytes of a parcel. */
  private static final int MOST_PACKED = 23 << 20;

  private static final String NAME = "[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)*";
  private static final int LONGEST_NAME = 200;

  private Parcel() {}

  /**
   * The zip; the same files give the same bytes.
   *
   * @throws StoreFault if it would be too large to be taken in again
   */
  static byte[] packed(String format, SortedMap<String, byte[]> files) {
    List<Map<String, Object>> listed = new ArrayList<>();
    files.forEach((name, bytes) -> {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("name", name);
      one.put("size", bytes.length);
      one.put("sha256", Chain.sha256(bytes));
      listed.add(one);
    });
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("format", format);
    manifest.put("files", listed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, MANIFEST, JsonTree.bytes(manifest));
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        put(zip, file.getKey(), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    long all = files.values().stream().mapToLong(bytes -> bytes.length).sum();
    if (out.size() > MOST_PACKED || all > MOST_BYTES) {
      throw new StoreFault(
          Kind.REFUSED,
          "The case is too large to be sent as one file.",
          "Nothing was changed. Copy the whole workbench instead: opinio backup FILE");
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /**
   * The files by name, each as its manifest says.
   *
   * @throws StoreFault if it is not whole, or past the limits
   */
  static SortedMap<String, byte[]> unpacked(String format, byte[] parcel) {
    SortedMap<String, byte[]> found = entries(parcel);
    byte[] listed = found.remove(MANIFEST);
    if (listed == null) {
      throw refused("it has no manifest");
    }
    Map<String, Object> manifest =
        JsonTree.object(listed).orElseThrow(() -> refused("its manifest cannot be read"));
    if (!JsonTree.string(manifest, "format").equals(format)) {
      throw refused("it is of another format, or of a later version of Opinio");
    }
    List<String> named = new ArrayList<>();
    for (Map<String, Object> one : JsonTree.objects(manifest, "files")) {
      String name = JsonTree.string(one, "name");
      byte[] bytes = found.get(name);
      if (bytes == null) {
        throw refused("the file %s is missing".formatted(shown(name)));
      }
      if (!Chain.sha256(bytes).equals(JsonTree.string(one, "sha256"))) {
        throw refused("the file %s was changed".formatted(shown(name)));
      }
      named.add(name);
    }
    for (String name : found.keySet()) {
      if (!named.contains(name)) {
        throw refused("the file %s is not in its manifest".formatted(shown(name)));
      }
    }
    return found;
  }

  private static SortedMap<String, byte[]> entries(byte[] parcel) {
    SortedMap<String, byte[]> found = new TreeMap<>();
    int left = MOST_BYTES;
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(parcel), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.length() > LONGEST_NAME || !name.matches(NAME)) {
          throw refused("it holds a file of the name %s".formatted(shown(name)));
        }
        if (found.size() == MOST_FILES) {
          throw refused("it holds more than %d files".formatted(MOST_FILES));
        }
        byte[] bytes = zip.readNBytes(left + 1);
        if (bytes.length > left) {
          throw refused("it holds more than %d MB".formatted(MOST_BYTES >> 20));
        }
        left -= bytes.length;
        if (found.put(name, bytes) != null) {
          throw refused("it holds two files of the name %s".formatted(name));
        }
      }
    } catch (IOException | IllegalArgumentException damaged) {
      throw refused("it is no zip, or part of it is missing or was changed");
    }
    return found;
  }

  static StoreFault refused(String why) {
    return new StoreFault(
        Kind.REFUSED,
        "The file cannot be taken in: " + why + ".",
        "Nothing was written. Ask for the file again from where it came.");
  }

  private static String shown(String name) {
    String plain = name.replaceAll("\\p{Cntrl}", "?");
    return "`" + plain.substring(0, Math.min(plain.length(), 60)) + "`";
  }
}
