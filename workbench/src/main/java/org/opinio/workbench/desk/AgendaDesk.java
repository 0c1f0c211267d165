// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opinio.assess.Settings;
import org.opinio.batch.agenda.Agenda;
import org.opinio.batch.agenda.AgendaMaker;
import org.opinio.cases.Case;
import org.opinio.cases.Situation;
import org.opinio.cases.Situations;
import org.opinio.documents.AgendaReport;
import org.opinio.documents.print.HtmlPrinter;
import org.opinio.documents.report.Receipt;

/** On which questions the stored cases turn. */
public final class AgendaDesk {

  private final LawShelf shelf;
  private final Jobs jobs;
  private Optional<Made> made = Optional.empty();

  public AgendaDesk(LawShelf shelf, Jobs jobs) {
    this.shelf = shelf;
    this.jobs = jobs;
  }

  private record Made(String state, AgendaChart chart) {}

  /** The agenda being made, or made, for the cases as they stand: its content as a page. */
  public Job job() {
    StoredCases.Now now = shelf.cases().now();
    return jobs.of("agenda " + now.state(), job -> compute(job, now));
  }

  /** Its chart, once it is made. */
  public synchronized Optional<AgendaChart> chart() {
    String state = shelf.cases().now().state();
    return made.filter(m -> m.state().equals(state)).map(Made::chart);
  }

  private String compute(Job job, StoredCases.Now now) {
    LawDesk law = shelf.desk();
    List<List<Situation>> cases =
        now.subjects().stream().map(c -> Situations.of(c, law.law())).toList();
    job.at(0, cases.size());
    Agenda agenda =
        new AgendaMaker(law.compiled(), Settings.DEFAULT, Set.of(), Case.NONE, 1).of(cases);
    synchronized (this) {
      made = Optional.of(new Made(now.state(), AgendaChart.of(agenda, law.law())));
    }
    Receipt receipt =
        Receipt.of(law.law(), Settings.DEFAULT, now.subjects(), "rules=all", LawDesk.PROGRAM);
    return HtmlPrinter.part(AgendaReport.of(agenda, "", "", law.law(), receipt));
  }
}
