// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.opinio.store.CaseParcel;
import org.opinio.store.CaseStore;
import org.opinio.store.DataFolder;
import org.opinio.store.Database;
import org.opinio.store.EvidenceStore;
import org.opinio.workbench.desk.Answers;
import org.opinio.workbench.desk.CaseDesk;
import org.opinio.workbench.desk.FileDesk;
import org.opinio.workbench.desk.LawDesk;

/** Opens the law and the user's file when the server starts, and closes the file when it ends. */
@ApplicationScoped
public class Workbench {

  @ConfigProperty(name = "opinio.law")
  String law;

  @ConfigProperty(name = "opinio.samples")
  Optional<String> samples;

  @ConfigProperty(name = "opinio.data")
  String data;

  /** Where citations are kept once they are formatted; in the data folder without it. */
  @ConfigProperty(name = "opinio.cited")
  Optional<String> cited;

  private Optional<CaseDesk> desk = Optional.empty();
  private Optional<FileDesk> files = Optional.empty();
  private Optional<DataFolder> folder = Optional.empty();
  private Optional<Database> database = Optional.empty();

  void start(@Observes StartupEvent event) {
    DataFolder taken = DataFolder.take(Path.of(data));
    folder = Optional.of(taken);
    boolean first = !Files.exists(taken.file());
    Path kept = cited.map(Path::of).orElseGet(() -> taken.folder().resolve("cited"));
    CompletableFuture<LawDesk> read =
        CompletableFuture.supplyAsync(() -> LawDesk.open(Path.of(law), Optional.of(kept)));
    Database opened = Database.open(taken.file());
    database = Optional.of(opened);
    CaseDesk made = new CaseDesk(read.join(), new CaseStore(opened, Clock.systemUTC()));
    if (first) {
      samples().forEach(file -> add(made, file));
    }
    desk = Optional.of(made);
    files =
        Optional.of(
            new FileDesk(
                made, new CaseParcel(opened), new EvidenceStore(opened, Clock.systemUTC())));
  }

  private List<Path> samples() {
    Optional<Path> from = samples.map(Path::of).filter(Files::isDirectory);
    if (from.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(from.get())) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(CaseDesk desk, Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      desk.addSample(name.substring(0, name.length() - ".yaml".length()), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void end(@Observes ShutdownEvent event) {
    database.ifPresent(Database::close);
    folder.ifPresent(DataFolder::close);
  }

  @Produces
  @ApplicationScoped
  Desks desks() {
    return new Desks(desk.orElseThrow(), files.orElseThrow());
  }

  /** What pages are made from. */
  public static class Desks {

    private final Optional<CaseDesk> cases;
    private final Optional<FileDesk> files;

    Desks() {
      this.cases = Optional.empty();
      this.files = Optional.empty();
    }

    Desks(CaseDesk cases, FileDesk files) {
      this.cases = Optional.of(cases);
      this.files = Optional.of(files);
    }

    public FileDesk files() {
      return files.orElseThrow();
    }

    public CaseDesk cases() {
      return cases.orElseThrow();
    }

    public Answers answers() {
      return new Answers(law());
    }

    public LawDesk law() {
      return cases().law();
    }
  }
}
