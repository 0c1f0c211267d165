// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import jakarta.ws.rs.NotFoundException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opinio.assess.Assessment;
import org.opinio.assess.SituationAssessment;
import org.opinio.cases.Evidence;
import org.opinio.cases.Marked;
import org.opinio.cases.Marking;
import org.opinio.law.Fact;
import org.opinio.law.Holder;
import org.opinio.store.StoredCase;
import org.opinio.workbench.desk.Comparison;
import org.opinio.workbench.desk.FactBoard;
import org.opinio.workbench.desk.LawDesk;
import org.opinio.workbench.desk.Matrix;
import org.opinio.workbench.desk.Narrative;
import org.opinio.workbench.desk.OpenCase;
import org.opinio.workbench.desk.Sides;
import org.opinio.workbench.desk.Timeline;
import org.opinio.workbench.desk.Why;

/**
 * What a case page shows of one situation.
 *
 * @param chosen what the reader has opened
 * @param parties codes and names of those who may claim something
 */
public record CaseView(
    StoredCase stored,
    Chosen chosen,
    List<Choice> situations,
    Narrative narrative,
    Timeline timeline,
    FactBoard board,
    Matrix matrix,
    Optional<Sides> sides,
    Optional<Why> why,
    List<Choice> parties,
    List<Evidence> evidence,
    Marking marking,
    LawDesk law,
    Optional<Comparison> changed) {

  /** A situation, or a party. */
  public record Choice(String id, String title) {}

  /**
   * What the reader has opened, by ids, each of which may be empty.
   *
   * @param read how the law is read
   */
  public record Chosen(
      String situation,
      String group,
      String rule,
      String holder,
      String advised,
      String opposing,
      String members,
      LawRead read) {

    static final Chosen NOTHING = new Chosen("", "", "", "", "", "", "", LawRead.PLAIN);

    /** The same with the situation that is shown. */
    Chosen in(String shown) {
      return new Chosen(shown, group, rule, holder, advised, opposing, members, read);
    }

    /** The same with another group of facts open. */
    Chosen open(String other) {
      return new Chosen(situation, other, rule, holder, advised, opposing, members, read);
    }
  }

  /**
   * The view of a case as it stands.
   *
   * @throws NotFoundException if the case has no situation
   */
  static CaseView of(OpenCase open, Chosen asked, LawDesk law) {
    return open.with(assessment -> of(open, assessment, asked, law, Optional.empty()));
  }

  /** The view after a change, and what changed in the matrix. */
  static CaseView of(OpenCase open, Chosen asked, LawDesk law, Matrix before) {
    return open.with(assessment -> of(open, assessment, asked, law, Optional.of(before)));
  }

  private static CaseView of(
      OpenCase open, Assessment assessment, Chosen asked, LawDesk law, Optional<Matrix> before) {
    SituationAssessment shown =
        OpenCase.situation(assessment, asked.situation()).orElseThrow(NotFoundException::new);
    Matrix matrix = open.matrix(shown);
    Optional<Why> why =
        asked.rule().isEmpty()
            ? Optional.empty()
            : Why.of(shown, law.law(), law.forms(), asked.rule(), asked.holder());
    List<Choice> parties =
        assessment.subject().states().entrySet().stream()
            .map(e -> new Choice(e.getKey(), e.getValue()))
            .toList();
    return new CaseView(
        open.stored(),
        asked.in(shown.situation().id()),
        assessment.situations().stream()
            .map(s -> new Choice(s.situation().id(), s.situation().title()))
            .toList(),
        Narrative.of(assessment.subject().summary(), shown),
        Timeline.of(assessment.subject()),
        FactBoard.of(assessment, shown),
        matrix,
        Sides.of(matrix, asked.advised(), asked.opposing()),
        why,
        parties,
        List.copyOf(assessment.subject().evidence().values()),
        assessment.subject().markings().of(new Marked.Whole()),
        law,
        before.map(b -> Comparison.of(b, matrix)));
  }

  /** The holders that can be chosen, by name. */
  public List<Holder> holders() {
    return law.holders();
  }

  /** The levels of a marking, from the widest audience to the narrowest. */
  public List<Choice> levels() {
    return Stream.of(Marking.Level.values())
        .map(level -> new Choice(level.words(), level.words()))
        .toList();
  }

  /** The level of the case, or nothing. */
  public String level() {
    return marking.level().map(Marking.Level::words).orElse("");
  }

  /** Labels of the case besides its level. */
  public String labels() {
    return String.join(", ", marking.labels());
  }

  /** Heading of a fact. */
  public String heading(String fact) {
    Fact known = law.law().facts().get(fact);
    return known == null ? fact : known.heading();
  }

  /** Group of a fact. */
  public String groupOf(String fact) {
    Fact known = law.law().facts().get(fact);
    return known == null ? "" : known.group();
  }

  /** When the case was last changed, to the second, in universal time. */
  public String saved() {
    return stored
        .changed()
        .truncatedTo(ChronoUnit.SECONDS)
        .toString()
        .replace('T', ' ')
        .replace("Z", " UTC");
  }

  /** How many findings changed; 0 where nothing was compared. */
  public int changes() {
    return changed.map(Comparison::count).orElse(0);
  }

  /**
   * The cells of the matrix.
   *
   * @param words established, not established, open, changed: in the reader's language
   */
  public CellMarkup cells(String established, String notEstablished, String open, String changed) {
    return new CellMarkup(this, established, notEstablished, open, changed);
  }

  /** Address of this page with a rule and a holder explained. */
  public String address(String rule, String holder) {
    return Addresses.of(stored.id(), chosen, rule, holder);
  }

  /** Address of this page with a group of facts open. */
  public String group(String group) {
    return Addresses.of(stored.id(), chosen.open(group));
  }

  /** Address of this page with the members of an organisation shown, or with none. */
  public String members(String organisation) {
    return Addresses.of(
        stored.id(),
        new Chosen(
            chosen.situation,
            chosen.group,
            chosen.rule,
            chosen.holder,
            chosen.advised,
            chosen.opposing,
            organisation,
            chosen.read));
  }

  /** What follows the address of a form, so that the page comes back as it is. */
  public String query() {
    String address = Addresses.of(stored.id(), chosen);
    int from = address.indexOf('?');
    return from < 0 ? "" : address.substring(from);
  }
}
