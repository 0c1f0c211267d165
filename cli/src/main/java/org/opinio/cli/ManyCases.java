// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opinio.batch.input.Intake;
import org.opinio.batch.input.Mapping;
import org.opinio.batch.input.MappingReader;
import org.opinio.batch.input.MappingReading;
import org.opinio.cases.Case;
import org.opinio.cases.Markings;

/**
 * Many cases that a user named: a table or lines of JSON with a mapping, or a folder of case files.
 *
 * @param digest SHA-256 of the rows and the mapping, in hexadecimal
 */
record ManyCases(Path path, Optional<Mapping> mapping, Intake intake, String digest) {

  /**
   * The cases.
   *
   * @throws UserFault if they, or the mapping, cannot be used
   */
  static ManyCases open(Context context, Workspace workspace, String written, Optional<String> by) {
    Path path = context.path(written);
    if (!Files.exists(path)) {
      throw UserFault.of("there is no " + Words.line(written) + ".", "Check the name.");
    }
    return Files.isDirectory(path)
        ? folder(workspace, path, by)
        : table(context, workspace, path, by);
  }

  private static ManyCases folder(Workspace workspace, Path path, Optional<String> by) {
    if (by.isPresent()) {
      throw UserFault.of(
          "a folder of case files takes no mapping.", "Leave --mapping out, or name a table.");
    }
    List<Path> files = Workspace.caseFiles(path);
    if (files.isEmpty()) {
      throw UserFault.of(
          "there is no case in " + Words.line(path.toString()) + ".",
          "Name a folder with files that end in `.yaml`.");
    }
    MessageDigest digest = sha();
    for (Path file : files) {
      digest.update(path.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      update(digest, file);
    }
    return new ManyCases(
        path,
        Optional.empty(),
        Intake.cases(path, files, workspace.law(), workspace.forms().forms().keySet()),
        HexFormat.of().formatHex(digest.digest()));
  }

  private static ManyCases table(
      Context context, Workspace workspace, Path path, Optional<String> by) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      throw UserFault.of(
          Words.line(name) + " is a single case.", "For one case: opinio assess CASE");
    }
    if (by.isEmpty()) {
      throw UserFault.of(
          "a table needs a mapping that says which facts its columns state.",
          "Name it: --mapping FILE. How one is written: docs/mapping.md");
    }
    MappingReading reading =
        MappingReader.read(
            context.path(by.get()), workspace.law(), workspace.forms().forms().keySet());
    Faults.stopAt(reading.diagnostics());
    Mapping mapping = reading.found().orElseThrow(() -> Faults.in(reading.diagnostics()));
    Intake intake = Intake.table(path, mapping, workspace.law());
    try {
      Faults.stopAt(intake.missingColumns());
    } catch (IOException e) {
      throw unreadable(path);
    }
    MessageDigest digest = sha();
    update(digest, path);
    digest.update(mapping.digest().getBytes(StandardCharsets.UTF_8));
    return new ManyCases(
        path, Optional.of(mapping), intake, HexFormat.of().formatHex(digest.digest()));
  }

  private static void update(MessageDigest digest, Path file) {
    byte[] some = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        digest.update(some, 0, read);
      }
    } catch (IOException e) {
      throw unreadable(file);
    }
  }

  static UserFault unreadable(Path file) {
    return UserFault.of(
        "cannot read " + Words.line(file.toString()) + ".",
        "Check that it is a file that you may read.");
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What stands for them where a single case is asked for: their name and digest, and no facts. */
  Case subject() {
    return new Case(
        Words.line(path.toString().replace('\\', '/')),
        mapping.map(Mapping::title).orElse(Words.line(String.valueOf(path.getFileName()))),
        "",
        List.of(),
        "",
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Markings.NONE,
        digest);
  }

  /**
   * The rules that a user named, which have a result; none where none is named.
   *
   * @throws UserFault if there is no such rule
   */
  static Set<String> rules(Workspace workspace, List<String> named) {
    Lookup lookup = new Lookup(workspace.law());
    Set<String> wanted = new TreeSet<>();
    for (String written : Words.split(named)) {
      String rule = lookup.rule(written);
      if (!workspace.isComputed(rule)) {
        throw UserFault.of(rule + " has no result: its page advises and states no elements.", "");
      }
      wanted.add(rule);
    }
    return wanted;
  }
}
