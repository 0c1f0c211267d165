// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads the parts of a file that a user names as a template, and trusts nothing in it. */
final class TemplateFile {

  private static final int LARGEST = 16 * 1024 * 1024;
  private static final int LARGEST_UNPACKED = 48 * 1024 * 1024;
  private static final int MOST_PARTS = 2_000;
  static final String SAVE_AGAIN = "Save it anew in Word as a template, .dotx.";

  private TemplateFile() {}

  /**
   * The parts by name.
   *
   * @throws TemplateFault if it is no such file, is encrypted, holds programs, or is too large
   */
  static SortedMap<String, byte[]> read(Path file) throws TemplateFault {
    byte[] bytes;
    try {
      if (!Files.isRegularFile(file)) {
        throw new TemplateFault("There is no such file.", "Check the name of the template.");
      }
      if (Files.size(file) > LARGEST) {
        throw new TemplateFault("It is larger than 16 MB.", "Take pictures out of it.");
      }
      bytes = Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new TemplateFault("It cannot be read.", "Check that you may read it.");
    }
    return parts(bytes);
  }

  static SortedMap<String, byte[]> parts(byte[] bytes) throws TemplateFault {
    if (bytes.length > 4 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF) {
      throw new TemplateFault(
          "It is protected by a password, or in the format of Word 2003.",
          "Take the protection off and save it as a template, .dotx.");
    }
    SortedMap<String, byte[]> parts = new TreeMap<>();
    long left = LARGEST_UNPACKED;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readNBytes((int) Math.min(left, Integer.MAX_VALUE - 8) + 1);
        left -= part.length;
        if (left < 0 || parts.size() > MOST_PARTS) {
          throw new TemplateFault("It is too large when unpacked.", "Use a smaller template.");
        }
        String name = entry.getName();
        if (!entry.isDirectory() && parts.put(plain(name), part) != null) {
          throw new TemplateFault("It holds a part twice: " + name + ".", SAVE_AGAIN);
        }
      }
    } catch (ZipException broken) {
      throw new TemplateFault("It is damaged, or no file of Word.", SAVE_AGAIN);
    } catch (IOException broken) {
      throw new TemplateFault("It is damaged.", SAVE_AGAIN);
    }
    check(parts);
    return parts;
  }

  private static String plain(String name) throws TemplateFault {
    if (name.contains("..") || name.startsWith("/") || name.contains("\\")) {
      throw new TemplateFault("It holds a part with a name that leads elsewhere.", SAVE_AGAIN);
    }
    return name;
  }

  private static void check(SortedMap<String, byte[]> parts) throws TemplateFault {
    if (!parts.containsKey(Parts.TYPES) || !parts.containsKey(Relations.nameFor(""))) {
      throw new TemplateFault("It is no file of Word.", SAVE_AGAIN);
    }
    boolean programs =
        parts.keySet().stream().anyMatch(p -> p.contains("vbaProject") || p.contains("activeX"));
    if (programs) {
      throw programs();
    }
  }

  static TemplateFault programs() {
    return new TemplateFault("It holds macros.", "Save it as a template without macros, .dotx.");
  }
}
