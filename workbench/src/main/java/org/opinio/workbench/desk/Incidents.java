// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.opinio.assess.Settings;
import org.opinio.batch.BatchRun;
import org.opinio.batch.Docket;
import org.opinio.batch.ExactBench;
import org.opinio.batch.input.Intake;
import org.opinio.batch.input.Mapping;
import org.opinio.batch.input.MappingReader;
import org.opinio.batch.input.MappingReading;
import org.opinio.cases.Case;
import org.opinio.cases.Markings;
import org.opinio.diagnostic.Diagnostic;

/** Tables of incidents that the user brings in, each judged behind the pages, in its own folder. */
public final class Incidents {

  /** Names of imports, which are also those of their folders. */
  public static final String NAME = "[0-9]{8}-[0-9]{6}(-[0-9]+)?";

  private static final String ABOUT = "about.properties";
  private static final String MAPPING = "mapping.yaml";
  private static final int REMEMBERED = 512;
  private static final int TOGETHER = 32;
  private static final long PAUSE = 2000;

  private final LawDesk law;
  private final Jobs jobs;
  private final Path folder;
  private final Path mappings;

  /**
   * Imports.
   *
   * @param folder where they are kept
   * @param mappings where mappings stand that can be chosen
   */
  public Incidents(LawDesk law, Jobs jobs, Path folder, Path mappings) {
    this.law = law;
    this.jobs = jobs;
    this.folder = folder;
    this.mappings = mappings;
  }

  /**
   * An import.
   *
   * @param title what the user called the file
   * @param attribution what must be said wherever the data are shown
   * @param whole whether every row has been judged
   */
  public record Import(
      String name,
      String title,
      String mapping,
      String attribution,
      Optional<Job> job,
      boolean whole) {

    public boolean running() {
      return job.filter(j -> !j.ended()).isPresent();
    }

    /** Whether it was stopped, and can be gone on with. */
    public boolean stopped() {
      return !whole && !running();
    }
  }

  /** What became of an import that was asked for. */
  public sealed interface Outcome {

    /** It has begun. */
    record Begun(String name) implements Outcome {}

    /** The mapping or the table cannot be used; nothing was kept. */
    record Refused(List<String> faults) implements Outcome {}
  }

  /** The mappings that can be chosen, by file name. */
  public List<String> mappings() {
    if (!Files.isDirectory(mappings)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(mappings)) {
      return files
          .map(f -> String.valueOf(f.getFileName()))
          .filter(n -> n.endsWith(".yaml"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All imports, the latest first. */
  public List<Import> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .map(f -> String.valueOf(f.getFileName()))
          .filter(n -> n.matches(NAME))
          .sorted(Comparator.reverseOrder())
          .flatMap(n -> find(n).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An import by its name. */
  public Optional<Import> find(String name) {
    Path about = folder.resolve(name).resolve(ABOUT);
    if (!name.matches(NAME) || !Files.isRegularFile(about)) {
      return Optional.empty();
    }
    Properties said = new Properties();
    try (var in = Files.newBufferedReader(about)) {
      said.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boolean whole =
        Files.exists(file(name, BatchRun.SUMMARY))
            && !Files.exists(file(name, BatchRun.CHECKPOINT));
    return Optional.of(
        new Import(
            name,
            said.getProperty("title", name),
            said.getProperty("mapping", ""),
            said.getProperty("attribution", ""),
            jobs.find(key(name)),
            whole));
  }

  /** A file of an import. */
  public Path file(String name, String file) {
    return folder.resolve(name).resolve(file);
  }

  private static String key(String name) {
    return "import " + name;
  }

  /**
   * Takes in a table and begins to judge it.
   *
   * @param name for it
   * @param title what the user called the file
   * @param rows the table
   * @param mapping a file of the user, or else the name of one that can be chosen
   */
  public Outcome take(
      String name, String title, Path rows, Optional<Path> mapping, String chosen, String called) {
    Optional<Path> by =
        mapping.or(() ->
            mappings().contains(chosen) ? Optional.of(mappings.resolve(chosen)) : Optional.empty());
    if (by.isEmpty()) {
      return new Outcome.Refused(List.of("There is no such mapping. Choose one, or upload one."));
    }
    try {
      Path into = Files.createDirectories(folder.resolve(name));
      boolean json = title.toLowerCase(Locale.ROOT).matches(".*\\.(jsonl|ndjson)");
      Path table = into.resolve(json ? "rows.jsonl" : "rows.csv");
      Files.copy(rows, table);
      Files.copy(by.get(), into.resolve(MAPPING));
      List<String> faults = faults(table, into.resolve(MAPPING));
      if (!faults.isEmpty()) {
        remove(into);
        return new Outcome.Refused(faults);
      }
      Properties said = new Properties();
      said.setProperty("title", title);
      said.setProperty("mapping", mapping.isPresent() ? called : chosen);
      reading(into.resolve(MAPPING))
          .found()
          .ifPresent(m -> said.setProperty("attribution", m.attribution()));
      try (var out = Files.newBufferedWriter(into.resolve(ABOUT))) {
        said.store(out, null);
      }
      goOn(name);
      return new Outcome.Begun(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> faults(Path table, Path mapping) throws IOException {
    MappingReading reading = reading(mapping);
    if (reading.found().isEmpty()) {
      return words(reading.diagnostics());
    }
    try {
      return words(Intake.table(table, reading.found().get(), law.law()).missingColumns());
    } catch (IOException unreadable) {
      return List.of("The table cannot be read as text in UTF-8.");
    }
  }

  private static List<String> words(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .filter(Diagnostic::isError)
        .map(d -> (d.message() + " " + d.mend()).strip())
        .toList();
  }

  private MappingReading reading(Path mapping) {
    return MappingReader.read(mapping, law.law(), law.forms().forms().keySet());
  }

  private static void remove(Path into) throws IOException {
    try (Stream<Path> files = Files.list(into)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(into);
  }

  /** Begins, or goes on where an import was stopped. */
  public void goOn(String name) {
    jobs.of(key(name), job -> judge(name, job));
  }

  private String judge(String name, Job job) throws IOException {
    Path into = folder.resolve(name);
    Path json = into.resolve("rows.jsonl");
    Path table = Files.exists(json) ? json : into.resolve("rows.csv");
    Mapping mapping = reading(into.resolve(MAPPING)).found().orElseThrow();
    Docket docket = Docket.of(law.compiled(), Set.of());
    Case subject = Case.NONE.with(List.of(), Markings.NONE, mapping.digest());
    BatchRun run =
        new BatchRun(
            Intake.table(table, mapping, law.law()),
            new ExactBench(law.compiled(), Settings.DEFAULT, docket, subject),
            new BatchRun.Plan(
                into, law.law().digest() + mapping.digest(), 1, REMEMBERED, TOGETHER, PAUSE));
    if (run.earlier() == BatchRun.Earlier.OTHER) {
      for (String file : List.of(BatchRun.CHECKPOINT, BatchRun.FINDINGS, BatchRun.REJECTS)) {
        Files.deleteIfExists(into.resolve(file));
      }
    }
    BatchRun.Outcome outcome = run.run(p -> job.at(Math.round(p.share() * 100), 100));
    run.close();
    return outcome.rows() + " " + outcome.rejected();
  }

  /** Stops an import; what was judged stays. */
  public void cancel(String name) {
    jobs.find(key(name)).ifPresent(Job::cancel);
  }
}
