// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a file by the Open Packaging Conventions, and the file that they make. */
final class Parts {

  static final String DOCUMENT = "word/document.xml";
  static final String TYPES = "[Content_Types].xml";
  static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String RELATIONS_TYPE =
      "application/vnd.openxmlformats-package.relationships+xml";

  private final SortedMap<String, byte[]> parts = new TreeMap<>();
  private final SortedMap<String, String> types = new TreeMap<>();
  private final Relations root = new Relations();

  /** Adds a part of the media type. */
  void put(String name, byte[] bytes, String type) {
    parts.put(name, bytes);
    types.put(name, type);
  }

  /** Adds the relations of a part. */
  void put(String part, Relations relations) {
    parts.put(Relations.nameFor(part), relations.bytes());
  }

  /** Adds a part of ours that the main part refers to; returns the id of the relation. */
  String relate(Relations relations, String kind, String name, byte[] bytes) {
    String id = "rId-" + name;
    put("word/" + name, bytes, TYPE + kind + "+xml");
    relations.add(new Relations.One(id, Relations.OFFICE + kind, name, false));
    return id;
  }

  void main(byte[] bytes, Relations relations) {
    put(DOCUMENT, bytes, TYPE + "document.main+xml");
    put(DOCUMENT, relations);
    relateRoot(Relations.OFFICE + "officeDocument", DOCUMENT);
  }

  /** Adds a part that the file as a whole refers to. */
  void property(String name, byte[] bytes, String relation, String type) {
    put(name, bytes, type);
    relateRoot(relation, name);
  }

  private void relateRoot(String type, String target) {
    root.add(new Relations.One("rId" + (root.all().size() + 1), type, target, false));
  }

  private byte[] types() {
    Xml xml = new Xml().start("Types").attribute("xmlns", PACKAGE + "content-types");
    xml.start("Default").attribute("Extension", "rels");
    xml.attribute("ContentType", RELATIONS_TYPE).end();
    types.forEach((name, type) -> {
      xml.start("Override").attribute("PartName", "/" + name);
      xml.attribute("ContentType", type).end();
    });
    return xml.bytes();
  }

  /** The file; its bytes depend on nothing but the parts. */
  byte[] file() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      write(zip, TYPES, types());
      write(zip, Relations.nameFor(""), root.bytes());
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        write(zip, part.getKey(), part.getValue());
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
