// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.opinio.workbench.desk.AgendaDesk;
import org.opinio.workbench.desk.Incidents;
import org.opinio.workbench.desk.Jobs;
import org.opinio.workbench.desk.LawSearch;
import org.opinio.workbench.desk.LawShelf;
import org.opinio.workbench.desk.ReadAs;
import org.opinio.workbench.desk.StoredCases;

/** What the pages of law, holders and corpus are made from, each made when first asked for. */
@ApplicationScoped
public class Shelves {

  @Inject Workbench.Desks desks;

  private Optional<LawShelf> law = Optional.empty();
  private Optional<LawSearch> search = Optional.empty();
  private Optional<AgendaDesk> agenda = Optional.empty();
  private Optional<Incidents> incidents = Optional.empty();
  private Optional<ReadAs> readAs = Optional.empty();
  private final Jobs jobs = new Jobs();

  @ConfigProperty(name = "opinio.data")
  String data;

  /** The pages of the law. */
  public synchronized LawShelf law() {
    LawShelf made =
        law.orElseGet(
            () -> new LawShelf(desks.law(), new StoredCases(desks.law(), desks.cases().store())));
    law = Optional.of(made);
    return made;
  }

  /** The search. */
  public synchronized LawSearch search() {
    LawSearch made = search.orElseGet(() -> new LawSearch(law()));
    search = Optional.of(made);
    return made;
  }

  /** Cases with the law read otherwise. */
  public synchronized ReadAs readAs() {
    ReadAs made = readAs.orElseGet(() -> new ReadAs(desks.law()));
    readAs = Optional.of(made);
    return made;
  }

  /** Work behind the pages. */
  public Jobs jobs() {
    return jobs;
  }

  /** The questions on which the cases turn. */
  public synchronized AgendaDesk agenda() {
    AgendaDesk made = agenda.orElseGet(() -> new AgendaDesk(law(), jobs));
    agenda = Optional.of(made);
    return made;
  }

  /** Tables brought in. */
  public synchronized Incidents incidents() {
    Path of = desks.law().folder().toAbsolutePath().normalize();
    Incidents made =
        incidents.orElseGet(() ->
            new Incidents(
                desks.law(),
                jobs,
                Path.of(data).resolve("imports"),
                of.resolveSibling("mappings")));
    incidents = Optional.of(made);
    return made;
  }

  @PreDestroy
  void end() {
    jobs.close();
    search.ifPresent(LawSearch::close);
  }
}
