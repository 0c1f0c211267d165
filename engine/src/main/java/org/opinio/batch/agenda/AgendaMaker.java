// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.agenda;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.opinio.assess.Assessor;
import org.opinio.assess.Perspective;
import org.opinio.assess.Relevance;
import org.opinio.assess.Settings;
import org.opinio.assess.SituationAssessment;
import org.opinio.batch.input.Intake;
import org.opinio.batch.input.Row;
import org.opinio.batch.input.RowReader;
import org.opinio.batch.input.Rows;
import org.opinio.batch.input.Taken;
import org.opinio.cases.Case;
import org.opinio.cases.Response;
import org.opinio.cases.Situation;
import org.opinio.compile.CompiledLaw;

/** Finds the questions on which cases turn; cases alike are looked at once. */
public final class AgendaMaker {

  private final CompiledLaw law;
  private final Assessor assessor;
  private final Set<String> rules;
  private final Case subject;
  private final int threads;

  /**
   * A maker.
   *
   * @param rules those that count, which are computed; where none is named, those on which a
   *     situation bears, as in the report on a single case
   * @param subject stands for the cases, of which their situations alone matter
   * @param threads how many cases are looked at at once
   */
  public AgendaMaker(
      CompiledLaw law, Settings settings, Set<String> rules, Case subject, int threads) {
    this.law = law;
    this.assessor = new Assessor(law, settings);
    this.rules = new TreeSet<>(rules);
    this.subject = subject;
    this.threads = threads;
  }

  /** A case, and how often one like it occurs. */
  private static final class Alike {
    private final List<Situation> situations;
    private long times;

    Alike(List<Situation> situations) {
      this.situations = situations;
    }
  }

  /**
   * The agenda of all cases.
   *
   * @throws IOException if they cannot be read
   * @throws org.opinio.logic.BudgetExceeded if one is too large to be judged exactly
   */
  public Agenda of(Intake intake) throws IOException {
    Map<String, Alike> alike = new LinkedHashMap<>();
    long rejected = 0;
    try (Rows rows = intake.rows(Optional.empty())) {
      RowReader reader = intake.reader(rows);
      for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
        switch (reader.take(row.get())) {
          case Taken.AsCase one ->
              alike.computeIfAbsent(one.alike(), a -> new Alike(one.situations())).times++;
          case Taken.Rejected bad -> rejected++;
        }
      }
    }
    return of(List.copyOf(alike.values()), rejected);
  }

  /** The agenda of cases, each the situations of one, which are taken as differing. */
  public Agenda of(List<List<Situation>> cases) {
    List<Alike> all = new ArrayList<>();
    for (List<Situation> situations : cases) {
      Alike one = new Alike(situations);
      one.times = 1;
      all.add(one);
    }
    return of(all, 0);
  }

  private Agenda of(List<Alike> all, long rejected) {
    Counts counts = new Counts();
    long cases = 0;
    long situations = 0;
    ExecutorService workers =
        Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
    try {
      List<Future<Counts>> found = new ArrayList<>();
      all.forEach(one -> found.add(workers.submit(() -> counted(one.situations))));
      for (int i = 0; i < all.size(); i++) {
        counts.add(taken(found.get(i)), all.get(i).times);
        cases += all.get(i).times;
        situations += all.get(i).times * all.get(i).situations.size();
      }
    } finally {
      workers.shutdownNow();
    }
    return new Agenda(
        cases,
        situations,
        all.size(),
        rejected,
        List.copyOf(counts.rules()),
        List.copyOf(law.law().holders().keySet()),
        counts.findings(),
        counts.open(),
        counts.turning(),
        counts.items(law));
  }

  private Counts counted(List<Situation> situations) {
    Counts counts = new Counts();
    Set<String> answered =
        situations.stream()
            .flatMap(s -> s.response().stream())
            .map(Response::to)
            .collect(Collectors.toSet());
    for (SituationAssessment situation : assessor.assess(subject, situations).situations()) {
      boolean isAnswered =
          situation.situation().response().isPresent()
              || answered.contains(situation.situation().unit());
      Turning turning = new Turning(situation);
      for (String rule : counted(situation, isAnswered)) {
        int node = Objects.requireNonNull(law.rules().get(rule), rule).node();
        counts.add(rule, situation.holders().size());
        for (Perspective holder : situation.holders().values()) {
          if (turning.isOpen(node, holder)) {
            counts.add(rule, turning.of(node, holder));
          }
        }
      }
    }
    return counts;
  }

  private Set<String> counted(SituationAssessment situation, boolean answered) {
    return rules.isEmpty()
        ? new Relevance(situation, answered)
            .thatMatter().stream()
                .map(f -> f.rule().id())
                .collect(Collectors.toCollection(TreeSet::new))
        : rules;
  }

  private static Counts taken(Future<Counts> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException fault -> throw fault;
        case Error fault -> throw fault;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }
}
