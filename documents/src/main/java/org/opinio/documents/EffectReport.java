// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opinio.assess.Result;
import org.opinio.cases.Situation;
import org.opinio.cases.Situations;
import org.opinio.cite.CitationForms;
import org.opinio.compare.Adoption;
import org.opinio.compare.ChangedFinding;
import org.opinio.compare.Effect;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.Mark;
import org.opinio.law.Question;

/** Writes the report on what adopting readings changes in cases. */
public final class EffectReport {

  private static final String METHOD =
      "Each of them is computed as if it held what is adopted, in place of whatever it has said on"
          + " the question; on every other question, and for every other holder, nothing changes. This"
          + " is a supposition and nobody's word. Listed are the findings that come out otherwise, and"
          + " no others; the facts of the cases stay as they are.";

  private final Composition composition;
  private final HolderNames names;
  private final Effect effect;

  private EffectReport(Composition composition, Effect effect) {
    this.composition = composition;
    this.names = new HolderNames(composition);
    this.effect = effect;
  }

  /** The report. */
  public static Report of(Effect effect, ReportOptions options, CitationForms forms) {
    Composition composition = Composition.ofLaw(effect.law(), effect.settings(), options, forms);
    return new EffectReport(composition, effect).report();
  }

  private Report report() {
    List<Section> sections = new ArrayList<>();
    sections.add(adopted());
    int number = 0;
    for (Effect.OfCase one : effect.cases()) {
      if (!one.changed().isEmpty()) {
        sections.add(changed(one, ++number));
      }
    }
    sections.add(same());
    new ReadingsSection(composition).section().ifPresent(sections::add);
    sections.add(new EndSections(composition).receipt());
    return new Report(
        "en-GB",
        "Effect of adopting readings",
        new CaseSection(composition).about(),
        sections,
        composition.notes());
  }

  private Section adopted() {
    List<Text> points = effect.adoptions().stream().map(a -> adopted(a)).toList();
    int findings = effect.cases().stream().mapToInt(Effect.OfCase::findings).sum();
    int compared = effect.cases().stream().mapToInt(Effect.OfCase::compared).sum();
    long touched = effect.cases().stream().filter(c -> !c.changed().isEmpty()).count();
    return new Section(
        "adopted",
        "",
        Text.of("What is adopted, and by whom"),
        List.of(
            composition.paragraph(
                Text.of("Adopted by " + names.of(effect.holders()) + ":"),
                new Block.Points(points)),
            composition.paragraph(Text.of(METHOD)),
            composition.paragraph(
                Text.of(
                    findings
                        + " of "
                        + compared
                        + " findings (a rule in a situation for a holder) change, in "
                        + touched
                        + " of "
                        + effect.cases().size()
                        + (effect.cases().size() == 1 ? " case." : " cases.")))),
        List.of());
  }

  private Text adopted(Adoption adoption) {
    Question question = adoption.question();
    String words =
        adoption.options().isEmpty()
            ? "none that can be left out"
            : Terms.list(
                adoption.options().stream().map(o -> Terms.quoted(question, o)).toList(), "and");
    return Text.build()
        .part(composition.question(question.id()))
        .words(" " + question.heading() + " " + words + ".")
        .done();
  }

  private Section changed(Effect.OfCase one, int number) {
    int paragraph = composition.nextParagraph();
    Map<String, List<Block.Table.Row>> bySituation = new LinkedHashMap<>();
    for (ChangedFinding change : one.changed()) {
      bySituation
          .computeIfAbsent(change.situation(), s -> new ArrayList<>())
          .add(
              new Block.Table.Row(
                  Text.of(composition.rule(change.rule().id())),
                  List.of(
                      result(change.before()),
                      result(change.after()),
                      Text.of(names.of(change.holders())))));
    }
    List<Block.Table.Body> bodies = new ArrayList<>();
    bySituation.forEach((situation, rows) ->
        bodies.add(new Block.Table.Body(Text.of(title(one, situation)), rows)));
    Block table =
        new Block.Table(
            Text.of("Findings that change"),
            List.of(Text.of("Rule"), Text.of("Before"), Text.of("After"), Text.of("For")),
            bodies);
    return new Section(
        "case-" + number,
        "",
        Text.of(one.subject().title()),
        List.of(
            new Block.Paragraph(
                paragraph,
                Text.of(one.findings() + " of " + one.compared() + " findings change."),
                List.of(table))),
        List.of());
  }

  private String title(Effect.OfCase one, String id) {
    Optional<Situation> situation =
        Situations.of(one.subject(), composition.law()).stream()
            .filter(s -> s.id().equals(id))
            .findFirst();
    return situation.map(Situation::title).orElse(id);
  }

  private static Text result(Result result) {
    Inline.Sign sign = Signs.of(result.verdict());
    return Text.build()
        .part(sign)
        .words(" " + sign.meaning())
        .words(result.defeasible() ? "; " + MarkWords.meaning(Mark.DEFEASIBLE) : "")
        .words(result.awaitsShowing() ? ", but could be once more is shown" : "")
        .done();
  }

  private Section same() {
    List<Text> titles =
        effect.cases().stream()
            .filter(c -> c.changed().isEmpty())
            .map(c -> Text.of(c.subject().title()))
            .toList();
    Text text =
        Text.of(
            titles.isEmpty()
                ? "There is no case in which nothing changes."
                : "In these cases nothing changes.");
    return new Section(
        "same",
        "",
        Text.of("Cases in which nothing changes"),
        List.of(
            titles.isEmpty()
                ? composition.paragraph(text)
                : composition.paragraph(text, new Block.Points(titles))),
        List.of());
  }
}
