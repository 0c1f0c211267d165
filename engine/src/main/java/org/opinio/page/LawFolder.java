// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.diagnostic.Place;
import org.opinio.diagnostic.Suggestion;

/**
 * The files of a law folder.
 *
 * @param files sorted by path
 * @param digest SHA-256 over path and bytes of each, in hexadecimal
 */
record LawFolder(List<PageFile> files, String digest, List<Diagnostic> diagnostics) {

  private static final long LARGEST = 5_000_000;
  private static final int DEEPEST = 16;
  private static final List<String> FOLDERS =
      List.of("facts", "questions", "rules", "positions", "treaties", "sources");

  private record Loaded(
      String path, byte[] bytes, List<PageFile> file, List<Diagnostic> diagnostics) {}

  static LawFolder load(Path folder) {
    String name = name(folder);
    if (!Files.isDirectory(folder)) {
      return empty(
          PageCode.FOLDER_MISSING,
          name,
          "There is no folder of law here.",
          "Name the folder that holds `facts/`, `questions/`, `rules/` and `positions/`.");
    }
    List<Path> paths;
    try {
      paths = paths(folder);
    } catch (IOException | UncheckedIOException e) {
      return empty(
          PageCode.FILE_UNREADABLE, name, "The folder cannot be read.", "Check who may read it.");
    }
    List<Loaded> loaded =
        paths.parallelStream()
            .map(path -> load(folder, path))
            .sorted((a, b) -> a.path.compareTo(b.path))
            .toList();
    MessageDigest digest = sha256();
    List<PageFile> files = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Loaded one : loaded) {
      update(digest, one.path, one.bytes);
      files.addAll(one.file);
      diagnostics.addAll(one.diagnostics);
    }
    if (files.stream().noneMatch(f -> f.kind().isPage()) && diagnostics.isEmpty()) {
      diagnostics.add(
          Diagnostic.at(
              PageCode.FOLDER_EMPTY,
              Place.of(name),
              "",
              "There is no page of law in this folder.",
              "Pages stand in `facts/`, `questions/`, `rules/` and `positions/` and end in `.md`."));
    }
    return new LawFolder(files, HexFormat.of().formatHex(digest.digest()), diagnostics);
  }

  /** The digest of a folder, without decoding its files; empty where one of them cannot be read. */
  static String digest(Path folder) {
    MessageDigest digest = sha256();
    try {
      SortedMap<String, Path> files = new TreeMap<>();
      for (Path file : paths(folder)) {
        files.put(slashes(folder.relativize(file)), file);
      }
      for (Map.Entry<String, Path> file : files.entrySet()) {
        if (Files.size(file.getValue()) > LARGEST) {
          return "";
        }
        update(digest, file.getKey(), Files.readAllBytes(file.getValue()));
      }
    } catch (IOException | UncheckedIOException e) {
      return "";
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> paths(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
      return walk.filter(LawFolder::belongs).toList();
    }
  }

  private static void update(MessageDigest digest, String path, byte[] bytes) {
    digest.update(path.getBytes(StandardCharsets.UTF_8));
    digest.update(ByteBuffer.allocate(Long.BYTES + 1).putLong(1, bytes.length).rewind());
    digest.update(bytes);
  }

  private static LawFolder empty(PageCode code, String name, String message, String mend) {
    return new LawFolder(
        List.of(),
        HexFormat.of().formatHex(sha256().digest()),
        List.of(Diagnostic.at(code, Place.of(name), "", message, mend)));
  }

  private static boolean belongs(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    return !name.startsWith(".")
        && (name.endsWith(".md") || name.endsWith(".bib"))
        && !Files.isDirectory(path);
  }

  private static Loaded load(Path folder, Path file) {
    String path = slashes(folder.relativize(file));
    String name = name(folder).equals(".") ? path : name(folder) + "/" + path;
    try {
      if (Files.size(file) > LARGEST) {
        return failed(
            path,
            name,
            PageCode.FILE_TOO_LARGE,
            "This file is larger than 5 MB and is not read.",
            "Split it into several pages.");
      }
      byte[] bytes = Files.readAllBytes(file);
      return decoded(path, name, bytes);
    } catch (IOException e) {
      return failed(
          path,
          name,
          PageCode.FILE_UNREADABLE,
          "This file cannot be read.",
          "Check who may read it.");
    }
  }

  private static Loaded decoded(String path, String name, byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return failed(
          path, name, PageCode.NOT_TEXT, "This file is not text in UTF-8.", "Save it as UTF-8.");
    }
    if (text.indexOf('\0') >= 0) {
      return failed(
          path,
          name,
          PageCode.NOT_TEXT,
          "This file is not text.",
          "Remove it from the folder of law.");
    }
    boolean marked = text.startsWith("\uFEFF");
    PageFile file = new PageFile(name, path, marked ? text.substring(1) : text, marked);
    return new Loaded(path, bytes, List.of(file), misplaced(file));
  }

  private static List<Diagnostic> misplaced(PageFile file) {
    int slash = file.path().indexOf('/');
    if (file.kind() != PageKind.OTHER || slash < 0) {
      return List.of();
    }
    return List.of(
        Diagnostic.at(
            PageCode.FOLDER_UNKNOWN,
            Place.of(file.name()),
            "",
            "Pages in this folder are not read.",
            Suggestion.didYouMean(file.path().substring(0, slash), FOLDERS)));
  }

  private static Loaded failed(
      String path, String name, PageCode code, String message, String mend) {
    return new Loaded(
        path,
        new byte[0],
        List.of(),
        List.of(Diagnostic.at(code, Place.of(name), "", message, mend)));
  }

  private static String name(Path folder) {
    String name = slashes(folder);
    return name.isEmpty() ? "." : name;
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
