// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.diagnostic.Place;

/**
 * Completes links that are written by id or whose heading was reworded, so that they work on a
 * forge.
 */
public final class LinkFixer {

  private LinkFixer() {}

  /**
   * What was written.
   *
   * @param files paths inside the law folder of the pages that were rewritten, sorted
   * @param links how many links were completed
   * @param diagnostics pages that could not be written
   */
  public record Fixed(List<String> files, int links, List<Diagnostic> diagnostics) {}

  /** The new contents of each page that changes, by path inside the law folder. */
  public static Map<String, String> rewrite(LawReading reading) {
    Map<String, String> rewritten = new TreeMap<>();
    for (PageFile file : reading.files().values()) {
      String text = rewrite(file, incomplete(reading, file));
      if (!text.equals(file.text())) {
        rewritten.put(file.path(), text);
      }
    }
    return rewritten;
  }

  /** Rewrites the pages of the folder, each as a whole or not at all. */
  public static Fixed fix(Path lawFolder, LawReading reading) {
    Map<String, String> rewritten = rewrite(reading);
    List<String> files = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    int links = 0;
    for (PageFile file :
        reading.files().values().stream().sorted(Comparator.comparing(PageFile::path)).toList()) {
      String text = rewritten.getOrDefault(file.path(), file.text());
      if (!text.equals(file.text())) {
        try {
          replace(lawFolder.resolve(file.path()), (file.marked() ? "\uFEFF" : "") + text);
          files.add(file.path());
          links += incomplete(reading, file).size();
        } catch (IOException e) {
          diagnostics.add(
              Diagnostic.at(
                  PageCode.FILE_UNWRITABLE,
                  Place.of(file.name()),
                  "",
                  "This page cannot be rewritten.",
                  "Check who may write to its folder."));
        }
      }
    }
    return new Fixed(List.copyOf(files), links, List.copyOf(diagnostics));
  }

  private static List<LinkUse> incomplete(LawReading reading, PageFile file) {
    return reading.links().stream()
        .filter(use ->
            use.path().equals(file.path())
                && use.isIncomplete()
                && destination(file.text(), use) >= 0)
        .sorted(Comparator.comparingInt(LinkUse::from))
        .toList();
  }

  private static String rewrite(PageFile file, List<LinkUse> uses) {
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (LinkUse use : uses) {
      int start = destination(file.text(), use);
      text.append(file.text(), done, start).append(use.complete());
      done = start + use.destination().length();
    }
    return text.append(file.text(), done, file.text().length()).toString();
  }

  /** Where in the file the destination of a link stands; negative where it stands elsewhere. */
  private static int destination(String text, LinkUse use) {
    int bracket = text.lastIndexOf("](", use.to());
    int start = bracket < use.from() ? -1 : text.indexOf(use.destination(), bracket);
    return start < 0 || start + use.destination().length() >= use.to() ? -1 : start;
  }

  private static void replace(Path page, String text) throws IOException {
    Path file = page.toRealPath();
    Path written = Files.createTempFile(file.getParent(), ".opinio", ".tmp");
    try {
      Files.write(written, text.getBytes(StandardCharsets.UTF_8));
      PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
      if (view != null) {
        Files.setPosixFilePermissions(written, view.readAttributes().permissions());
      }
      move(written, file);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
