// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a file by the Open Packaging Conventions, and the file that they make. */
final class Parts {

  static final String DOCUMENT = "word/document.xml";
  static final String STYLES = "word/styles.xml";
  static final String NUMBERING = "word/numbering.xml";
  static final String FOOTNOTES = "word/footnotes.xml";
  static final String SETTINGS = "word/settings.xml";
  static final String HEADER = "word/header-opinio.xml";
  static final String FOOTER = "word/footer-opinio.xml";
  static final String CORE = "docProps/core.xml";
  static final String APP = "docProps/app.xml";
  static final String TYPES = "[Content_Types].xml";

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final SortedMap<String, byte[]> parts = new TreeMap<>();

  void put(String name, byte[] bytes) {
    parts.put(name, bytes);
  }

  void put(String name, String xml) {
    put(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  /** The file; its bytes depend on nothing but the parts. */
  byte[] file() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      write(zip, TYPES, parts.getOrDefault(TYPES, new byte[0]));
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        if (!part.getKey().equals(TYPES)) {
          write(zip, part.getKey(), part.getValue());
        }
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return out.toByteArray();
  }

  private static void write(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
