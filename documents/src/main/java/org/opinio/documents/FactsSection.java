// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.assess.Cause;
import org.opinio.assess.FactState;
import org.opinio.assess.Finding;
import org.opinio.assess.RuleOrder;
import org.opinio.cases.Assumption;
import org.opinio.cases.StatedFact;
import org.opinio.cases.Stipulation;
import org.opinio.documents.SituationSection.Place;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.law.Fact;
import org.opinio.law.FactGroup;

/** What is missing, and what is stated. */
final class FactsSection {

  private final Place place;
  private final Composition composition;
  private final FactWords words;
  private final Sourced sourced;

  FactsSection(Place place) {
    this.place = place;
    this.composition = place.composition();
    this.words = new FactWords(composition);
    this.sourced = new Sourced(composition);
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    missing(blocks);
    stipulated(blocks);
    assumed(blocks);
    ungraded(blocks);
    stated(blocks);
    if (blocks.isEmpty()) {
      blocks.add(
          composition.paragraph(Text.of("Nothing is missing, and the case states no fact.")));
    }
    return new Section(
        place.anchor() + "-d",
        "D",
        Text.of("What is missing, and what is stated"),
        blocks,
        List.of());
  }

  private void missing(List<Block> blocks) {
    Map<Cause.Kind, SortedMap<String, Set<String>>> byKind = new TreeMap<>();
    for (Finding finding : place.matter()) {
      for (Cause cause : finding.across().missing()) {
        byKind
            .computeIfAbsent(cause.kind(), k -> new TreeMap<>())
            .computeIfAbsent(cause.id(), id -> new LinkedHashSet<>())
            .add(finding.rule().id());
      }
    }
    byKind.forEach((kind, causes) -> blocks.add(missing(kind, causes)));
  }

  private Block missing(Cause.Kind kind, SortedMap<String, Set<String>> causes) {
    int number = composition.nextParagraph();
    List<Text> points = new ArrayList<>();
    causes.forEach((id, rules) -> points.add(point(kind, id, rules)));
    return new Block.Paragraph(number, Text.strong(lead(kind)), List.of(new Block.Points(points)));
  }

  private static String lead(Cause.Kind kind) {
    return switch (kind) {
      case UNKNOWN_FACT -> "Unknown facts that can change a result";
      case DISPUTED_FACT -> "Disputed facts that can change a result, computed as unknown";
      case BELOW_STANDARD ->
          "Facts stated but not proved to the standard asked for, computed as unknown";
      case NOT_MODELLED -> "Not modelled, and able to change a result";
      case SILENT, RESERVES, AMBIGUOUS, LEFT_OPEN -> "Readings that can change a result";
    };
  }

  private Text point(Cause.Kind kind, String id, Set<String> rules) {
    Text.Builder text = Text.build();
    Fact fact = composition.law().facts().get(id);
    if (fact == null) {
      text.words(composition.notModelled(id));
    } else {
      FactGroup group = composition.law().groups().get(fact.group());
      text.strong(fact.heading())
          .words((group == null ? "" : " (" + group.heading() + ")") + ": " + fact.question());
      text.words(fact.evaluative() ? " A judgement: needs an assessor and reasons." : "");
    }
    FactState state = place.situation().facts().get(id);
    if (kind == Cause.Kind.DISPUTED_FACT && state != null) {
      state.stated().ifPresent(s -> text.words(" Disputed" + words.claims(s) + "."));
    }
    List<String> sorted = rules.stream().sorted(RuleOrder::ids).toList();
    return text.words(" [" + String.join(", ", sorted) + "]").done();
  }

  private void stipulated(List<Block> blocks) {
    List<Text> points = new ArrayList<>();
    for (Stipulation one : new TreeMap<>(place.situation().situation().stipulated()).values()) {
      points.add(
          Text.of(named(one.rule()) + ": " + (one.met() ? "taken as met." : "taken as not met.")));
    }
    if (!points.isEmpty()) {
      blocks.add(
          composition.paragraph(
              Text.strong("Taken as given by the case"), new Block.Points(points)));
    }
  }

  private String named(String id) {
    return composition.law().facts().containsKey(id)
        ? "‘" + composition.fact(id) + "’"
        : composition.rule(id);
  }

  private void assumed(List<Block> blocks) {
    List<Text> points = new ArrayList<>();
    for (Assumption one : composition.subject().assumed()) {
      if (concerns(one)) {
        points.add(Text.of("‘" + composition.fact(one.fact()) + "’: " + one.reason()));
      }
    }
    if (!points.isEmpty()) {
      blocks.add(
          composition.paragraph(
              Text.strong("Assumed for this case, though its sources do not state it"),
              new Block.Points(points)));
    }
  }

  private boolean concerns(Assumption assumption) {
    String unit = place.situation().situation().unit();
    boolean response =
        place
            .situation()
            .situation()
            .response()
            .filter(r -> r.id().equals(assumption.unit()))
            .isPresent();
    boolean known = place.situation().situation().facts().containsKey(assumption.fact());
    return known
        && (assumption.unit().isEmpty()
            || assumption.unit().equals(unit)
            || response
            || place.situation().situation().isCampaign());
  }

  /** Where a standard of proof is asked for: the facts that no grade lets it test. */
  private void ungraded(List<Block> blocks) {
    Optional<String> standard = composition.assessment().settings().standard();
    if (standard.isEmpty()) {
      return;
    }
    List<Text> names =
        new TreeMap<>(place.situation().situation().facts())
            .values().stream()
                .filter(s -> s.proved().isEmpty() && isKnown(s.value()))
                .map(s -> Text.of("‘" + composition.fact(s.fact()) + "’"))
                .toList();
    if (!names.isEmpty()) {
      Text text =
          Text.build()
              .strong("Facts without a grade of proof, taken as stated at " + standard.get() + ": ")
              .joined(names, "; ")
              .words(".")
              .done();
      blocks.add(composition.paragraph(text));
    }
  }

  private static boolean isKnown(StatedFact.Value value) {
    return switch (value) {
      case StatedFact.Value.YesNo y -> true;
      case StatedFact.Value.One o -> true;
      case StatedFact.Value.Some s -> true;
      case StatedFact.Value.Unknown u -> false;
      case StatedFact.Value.Disputed d -> false;
    };
  }

  private void stated(List<Block> blocks) {
    SortedMap<String, StatedFact> facts = new TreeMap<>(place.situation().situation().facts());
    if (facts.isEmpty()) {
      return;
    }
    int number = composition.nextParagraph();
    List<Block.Table.Row> rows = new ArrayList<>();
    for (StatedFact stated : facts.values()) {
      FactState state = place.situation().facts().get(stated.fact());
      String value =
          switch (stated.value()) {
            case StatedFact.Value.Disputed d -> "disputed" + words.claims(stated);
            case StatedFact.Value.YesNo y -> y.yes() ? "yes" : "no";
            case StatedFact.Value.One o -> words.value(stated.fact(), o);
            case StatedFact.Value.Some s -> words.value(stated.fact(), s);
            case StatedFact.Value.Unknown u -> "unknown";
          };
      boolean below = state != null && state.status() == FactState.Status.BELOW_STANDARD;
      rows.add(
          new Block.Table.Row(
              Text.of(composition.fact(stated.fact())),
              List.of(
                  Text.of(value + (below ? ", below the standard of proof" : "")), basis(stated))));
    }
    Block table =
        new Block.Table(
            Text.of("Facts stated"),
            List.of(Text.of("Fact"), Text.of("Value"), Text.of("Source, evidence and judgement")),
            List.of(new Block.Table.Body(Text.EMPTY, rows)));
    blocks.add(
        new Block.Paragraph(number, Text.strong("Facts as the case states them"), List.of(table)));
  }

  private Text basis(StatedFact stated) {
    List<Text> parts = new ArrayList<>();
    if (!stated.source().isEmpty()) {
      parts.add(sourced.of(stated.source()));
    }
    if (!stated.evidence().isEmpty()) {
      parts.add(Text.of("evidence: " + String.join(", ", stated.evidence())));
    }
    if (!stated.assessor().isEmpty()) {
      parts.add(Text.of("judged by " + stated.assessor() + reasons(stated)));
    }
    if (!stated.proved().isEmpty()) {
      parts.add(Text.of("graded " + String.join(", ", stated.proved())));
    }
    if (!stated.probability().isEmpty()) {
      parts.add(Text.of("probability " + stated.probability()));
    }
    if (!stated.marking().isEmpty()) {
      parts.add(Text.of(stated.marking()));
    }
    return Text.build().joined(parts, "; ").done();
  }

  private static String reasons(StatedFact stated) {
    return stated.reasons().isEmpty() ? "" : ": " + stated.reasons();
  }
}
