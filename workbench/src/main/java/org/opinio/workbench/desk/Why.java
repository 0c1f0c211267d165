// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.Cause;
import org.opinio.assess.FactState;
import org.opinio.assess.Finding;
import org.opinio.assess.Perspective;
import org.opinio.assess.SituationAssessment;
import org.opinio.assess.Verdict;
import org.opinio.cite.CitationForms;
import org.opinio.cite.Footnote;
import org.opinio.cite.Footnotes;
import org.opinio.explain.Explainer;
import org.opinio.explain.Explanation;
import org.opinio.explain.Outcome;
import org.opinio.law.Citation;
import org.opinio.law.Fact;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Question;
import org.opinio.law.Rule;

/**
 * Why a rule comes to what it does for a holder, step by step.
 *
 * @param holder name, or empty across readings
 * @param notes footnotes of the steps
 */
public record Why(
    Rule rule,
    String holder,
    Verdict verdict,
    List<Because> causes,
    List<Step> steps,
    List<Footnote> notes) {

  /**
   * Why the finding is open.
   *
   * @param words heading of the fact or question, or the id of what is not modelled
   * @param group of the fact, or empty
   */
  public record Because(Cause.Kind kind, String id, String words, String group) {

    /** Whether it is a fact that can be stated. */
    public boolean isFact() {
      return !group.isEmpty();
    }
  }

  /**
   * A step.
   *
   * @param words the page's own
   * @param reading words of the reading under which it stands, or empty
   * @param fact how its fact stands; empty where it is about none
   * @param note number of its footnote, 0 for none
   */
  public record Step(
      Explanation.Kind kind,
      String id,
      String words,
      String reading,
      Outcome outcome,
      Optional<FactState.Status> fact,
      int note,
      String group,
      List<Step> items) {

    /** Whether it is about a fact that can be stated. */
    public boolean isFact() {
      return !group.isEmpty();
    }
  }

  /**
   * The explanation; empty where the situation has no such finding.
   *
   * @param holder id, or empty across readings
   */
  public static Optional<Why> of(
      SituationAssessment situation, Law law, CitationForms forms, String rule, String holder) {
    Finding finding = situation.findings().get(rule);
    Perspective perspective =
        holder.isEmpty() ? situation.across() : situation.holders().get(holder);
    if (finding == null || perspective == null) {
      return Optional.empty();
    }
    Explanation whole = new Explainer(situation, perspective, false).of(rule);
    Writing writing = new Writing(law, forms);
    List<Step> steps = whole.items().stream().map(writing::step).toList();
    String name = Optional.ofNullable(law.holders().get(holder)).map(Holder::name).orElse("");
    int node = situation.evaluation().law().rule(rule).node();
    return Optional.of(
        new Why(
            finding.rule(),
            name,
            situation.verdict(node, perspective),
            causes(finding, law, holder),
            steps,
            writing.footnotes.all()));
  }

  private static List<Because> causes(Finding finding, Law law, String holder) {
    var causes = holder.isEmpty() ? finding.across().missing() : finding.of(holder).causes();
    return causes.stream().map(c -> because(c, law)).toList();
  }

  private static Because because(Cause cause, Law law) {
    Fact fact = law.facts().get(cause.id());
    Question question = law.questions().get(cause.id());
    String words =
        fact != null ? fact.heading() : question != null ? question.heading() : cause.id();
    return new Because(cause.kind(), cause.id(), words, group(law, cause.id()));
  }

  private static String group(Law law, String id) {
    Fact fact = law.facts().get(id);
    return fact != null && fact.derivation() instanceof Fact.Derivation.Asked && !fact.adviceOnly()
        ? fact.group()
        : "";
  }

  private static final class Writing {

    private final Law law;
    private Footnotes footnotes;

    Writing(Law law, CitationForms forms) {
      this.law = law;
      this.footnotes = Footnotes.none(forms);
    }

    Step step(Explanation e) {
      int note = note(e.citations());
      List<Step> items = new ArrayList<>();
      for (Explanation item : e.items()) {
        items.add(step(item));
      }
      return new Step(
          e.kind(),
          e.id(),
          e.words(),
          e.reading().map(this::reading).orElse(""),
          e.outcome(),
          e.kind() == Explanation.Kind.FACT
              ? Optional.of(e.fact().map(FactState::status).orElse(FactState.Status.UNKNOWN))
              : Optional.empty(),
          note,
          group(law, e.id()),
          items);
    }

    private int note(List<Citation> citations) {
      if (citations.isEmpty()) {
        return 0;
      }
      footnotes = footnotes.cite(citations);
      return footnotes.last().map(Footnote::number).orElse(0);
    }

    private String reading(org.opinio.law.Element.Reading reading) {
      var question = law.questions().get(reading.question());
      List<String> words = new ArrayList<>();
      for (String option : reading.options()) {
        words.add(
            question == null
                ? option
                : question.option(option).map(o -> o.heading()).orElse(option));
      }
      return String.join(" / ", words);
    }
  }
}
