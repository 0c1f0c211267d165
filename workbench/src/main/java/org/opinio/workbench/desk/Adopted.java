// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opinio.assess.Settings;
import org.opinio.assess.Silence;
import org.opinio.cases.Case;
import org.opinio.cases.Situations;
import org.opinio.compare.Adopting;
import org.opinio.compare.Adoption;
import org.opinio.compare.Effect;
import org.opinio.documents.EffectReport;
import org.opinio.documents.ReportOptions;
import org.opinio.documents.print.HtmlPrinter;
import org.opinio.documents.report.Receipt;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Question;

/** What adopting a reading would change in the stored cases. */
public final class Adopted {

  private final LawShelf shelf;
  private final Jobs jobs;

  public Adopted(LawShelf shelf, Jobs jobs) {
    this.shelf = shelf;
    this.jobs = jobs;
  }

  /**
   * The findings that would change, as the content of a page.
   *
   * @param by ids of holders, or states for every State, or all for every holder
   * @return empty where nobody could hold the options together, or nobody is named
   */
  public Optional<Job> of(
      Question question, List<String> options, List<String> by, Optional<LocalDate> asOf) {
    List<String> holders = holders(by);
    List<String> chosen = options.stream().distinct().toList();
    if (holders.isEmpty() || chosen.isEmpty() || !Adoption.isPossible(question, chosen)) {
      return Optional.empty();
    }
    Settings settings = new Settings(asOf, Silence.OPEN, Optional.empty());
    StoredCases.Now now = shelf.cases().now();
    String asked =
        "adopt="
            + question.id()
            + "="
            + String.join(",", chosen)
            + " by="
            + String.join(",", holders);
    return Optional.of(
        jobs.of(
            asked + " " + asOf + " " + now.state(),
            job -> compute(job, settings, new Adoption(question, chosen), holders, asked, now)));
  }

  private String compute(
      Job job,
      Settings settings,
      Adoption adoption,
      List<String> holders,
      String asked,
      StoredCases.Now now) {
    List<Adoption> adoptions = List.of(adoption);
    Adopting adopting =
        new Adopting(shelf.desk().compiled(), settings, adoptions, holders, Optional.empty());
    List<Case> subjects = now.subjects();
    Law law = shelf.desk().law();
    List<Effect.OfCase> changes = new ArrayList<>();
    for (Case subject : subjects) {
      job.at(changes.size(), subjects.size());
      changes.add(adopting.in(subject, Situations.of(subject, law)));
    }
    Effect effect = new Effect(shelf.desk().compiled(), settings, adoptions, holders, changes);
    Receipt receipt = Receipt.of(law, settings, subjects, asked, LawDesk.PROGRAM);
    ReportOptions shown =
        new ReportOptions(
            holders, Optional.empty(), Optional.empty(), Optional.empty(), false, receipt);
    return HtmlPrinter.part(EffectReport.of(effect, shown, shelf.desk().forms()));
  }

  private List<String> holders(List<String> by) {
    Map<String, Holder> all = shelf.desk().law().holders();
    List<String> holders = new ArrayList<>();
    for (Holder holder : all.values()) {
      boolean state = holder.kind() == Holder.Kind.STATE;
      if (by.contains("all") || state && by.contains("states") || by.contains(holder.id())) {
        holders.add(holder.id());
      }
    }
    return holders;
  }
}
