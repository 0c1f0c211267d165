// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opinio.cases.CaseCode;
import org.opinio.cases.CaseReader;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;
import org.opinio.cases.Stipulation;
import org.opinio.cite.CitationForms;
import org.opinio.cite.Footnotes;
import org.opinio.cite.Library;
import org.opinio.cite.Run;
import org.opinio.compile.CompiledLaw;
import org.opinio.diagnostic.Place;
import org.opinio.law.Citation;
import org.opinio.law.Element;
import org.opinio.law.Fact;
import org.opinio.law.Law;
import org.opinio.law.Rule;
import org.opinio.page.CitationUse;
import org.opinio.page.LawReader;

/**
 * The eight gates that the law of this repository must pass, whatever the case. Where a test says
 * <em>never</em>, it takes conclusions as refuted, leaves every fact open and allows every reading:
 * the verdict of the engine is then exact for all cases and all readings at once.
 */
class GatesTest {

  private static final int CASES = 180;

  private final CompiledLaw compiled = RealLaw.compiled();
  private final Law law = compiled.law();

  @TempDir private Path folder;

  // Gate 1: attribution and a breach before any countermeasure; before force against a State also
  // an armed attack.

  @Test
  void gate1WithoutAWrongfulActThereIsNoCountermeasure() {
    assertNever("CM-1", no("GEN-1", "GEN-1.conduct", "CM-7"));
  }

  @Test
  void gate1WithoutAttributionAnActIsWrongfulOnlyByAnOmissionOfTheStateItself() {
    assertNever("GEN-1", no("RES-1", "RES-3", "DD-1", "INT-2.toleration", "HR-4", "PRO-4"));
  }

  @Test
  void gate1WithoutAnArmedAttackThereIsNoSelfDefence() {
    assertNever("UOF-4", no("UOF-3"));
  }

  @Test
  void gate1NoCountermeasureUsesForceUnlessAReadingAllowsItAgainstForce() {
    Map<String, StatedFact> force = facts("resp.uses-force", true);
    assertNever("CM-1", force, no("UOF-1"), RealLaw.everyReading());
    SortedMap<String, Stand> never = RealLaw.everyReading();
    never.put(
        "countermeasures.forcible",
        new Stand(
            "countermeasures.forcible",
            Stand.Basis.SAID,
            List.of("never"),
            false,
            List.of(),
            false));
    assertNever("CM-1", force, Map.of(), never);
  }

  @Test
  void gate1InEveryRandomCaseAResponseFollowsWhatItAnswers() {
    forEveryReadingOfRandomCases((on, seed) -> {
      if (on.established("CM-1") && !on.established("CM-7")) {
        assertThat(on.established("GEN-1") || on.established("GEN-1.conduct"))
            .as("seed %d", seed)
            .isTrue();
      }
      if (on.established("UOF-4")) {
        assertThat(on.established("UOF-3")).as("seed %d", seed).isTrue();
      }
    });
  }

  // Gate 2: a notice of claim before reparation counts as refused.

  @Test
  void gate2ReparationIsNeverRefusedBeforeANoticeOfClaim() {
    assertNever("CM-8", facts("claim.notice-given", false), Map.of(), RealLaw.everyReading());
    forEveryReadingOfRandomCases((on, seed) -> {
      if (on.established("CM-8")) {
        assertThat(on.fact("claim.notice-given")).isEqualTo(FactState.Status.ESTABLISHED);
      }
    });
  }

  // Gate 3: domain and coercion, each by itself, before an intervention.

  @ParameterizedTest
  @ValueSource(strings = {"INT-1.domain", "INT-1.coercion"})
  void gate3ThereIsNoInterventionWithoutAProtectedMatterAndCoercion(String half) {
    for (String rule : List.of("INT-1", "INT-1.conduct", "INT-3", "INT-4", "INT-5")) {
      assertNever(rule, no(half));
    }
    assertThat(compiled.rules()).containsKey(half);
  }

  @Test
  void gate3InEveryRandomCaseBothHalvesAreShown() {
    forEveryReadingOfRandomCases((on, seed) -> {
      for (String rule : List.of("INT-1", "INT-3", "INT-4", "INT-5")) {
        if (on.established(rule)) {
          assertThat(
                  on.established("INT-1.domain")
                      && on.established("INT-1.coercion")
                      && on.established("RES-1"))
              .as("seed %d, %s", seed, rule)
              .isTrue();
        }
      }
    });
  }

  // Gate 4: an armed conflict is classified first; the three proportionalities stay apart.

  @Test
  void gate4WithoutAnArmedConflictItsLawIsNeverBreached() {
    String area = law.area(law.rules().get("IHL-1"));
    // The duty to review new weapons binds in peace too.
    String[] none = {"IHL-1", "IHL-1.conduct", "IHL-2", "IHL-8.review", "IHL-8.review.conduct"};
    List<String> tried = new ArrayList<>();
    for (Rule rule : law.rules().values()) {
      boolean breach = rule.kind() == Rule.Kind.OBLIGATION || rule.id().endsWith(".conduct");
      if (law.area(rule).equals(area) && breach && !List.of(none).contains(rule.id())) {
        assertNever(rule.id(), no(none));
        tried.add(rule.id());
      }
    }
    assertThat(tried).contains("IHL-4", "IHL-5", "IHL-6", "IHL-7", "IHL-8", "IHL-8.perfidy");
  }

  @Test
  void gate4TheThreeProportionalitiesShareNoFact() {
    // Each is a judgement of its own: no rule that one of the others rests on uses it.
    List<String> rules = List.of("CM-4", "UOF-4", "IHL-5");
    for (String one : rules) {
      Set<String> own = new TreeSet<>();
      collect(law.rules().get(one).elements(), false, own);
      own.removeIf(f -> !law.facts().get(f).evaluative());
      assertThat(own).as(one).isNotEmpty();
      for (String other : rules) {
        if (!other.equals(one)) {
          Set<String> all = new TreeSet<>();
          collect(law.rules().get(other).elements(), true, all);
          assertThat(all).as("%s beside %s", one, other).doesNotContainAnyElementsOf(own);
        }
      }
    }
  }

  @Test
  void gate4AFindingOnOneProportionalityDecidesNoOther() {
    for (String one :
        List.of("resp.commensurate", "defence.proportionate", "effect.incidental-harm-excessive")) {
      for (String rule : List.of("CM-4", "UOF-4", "IHL-5.conduct")) {
        Set<String> all = new TreeSet<>();
        collect(law.rules().get(rule).elements(), true, all);
        if (!all.contains(one)) {
          assertThat(verdict(rule, facts(one, true))).isEqualTo(verdict(rule, facts(one, false)));
        }
      }
    }
  }

  // Gate 5: the breach of a voluntary norm alone opens no countermeasure.

  @Test
  void gate5NoRuleRestsOnAVoluntaryNorm() {
    for (Rule rule : law.rules().values()) {
      if (rule.kind() != Rule.Kind.VOLUNTARY_NORM) {
        rule.elements().forEach(e -> assertNoNorm(rule, e));
      }
    }
  }

  @Test
  void gate5WhetherANormIsHeededChangesNoOtherResult() {
    Set<String> norms =
        law.rules().values().stream()
            .filter(r -> r.kind() == Rule.Kind.VOLUNTARY_NORM && r.isComputed())
            .map(Rule::id)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(norms).isNotEmpty();
    Map<String, Stipulation> heeded = new TreeMap<>();
    norms.forEach(n -> heeded.put(n, new Stipulation(n, true, Place.of("gates"))));
    SituationAssessment yes = assessed(Map.of(), heeded);
    SituationAssessment not = assessed(Map.of(), no(norms.toArray(String[]::new)));
    for (Rule rule : law.rules().values()) {
      boolean norm = rule.kind() == Rule.Kind.VOLUNTARY_NORM || norms.contains(rule.parent());
      if (!norm && rule.isComputed()) {
        int node = compiled.rule(rule.id()).node();
        assertThat(yes.verdict(node, RealLaw.everyReading()))
            .as(rule.id())
            .isEqualTo(not.verdict(node, RealLaw.everyReading()));
      }
    }
  }

  private void assertNoNorm(Rule rule, Element element) {
    if (element instanceof Element.OfRule of) {
      assertThat(law.rules().get(of.rule()).kind())
          .as(rule.id())
          .isNotEqualTo(Rule.Kind.VOLUNTARY_NORM);
    } else if (element instanceof Element.Composite composite) {
      composite.items().forEach(e -> assertNoNorm(rule, e));
    }
  }

  // Gate 6: origin in a territory alone never yields attribution.

  @Test
  void gate6OriginInTheTerritoryAloneNeverYieldsAttribution() {
    Map<String, StatedFact> facts = new TreeMap<>();
    for (Fact fact : law.facts().values()) {
      if (fact.group().equals("link") && fact.shape() == Fact.Shape.YES_NO) {
        boolean place =
            fact.id().equals("link.origin-in-territory") || fact.id().equals("link.tolerated");
        facts.put(fact.id(), RandomCase.of(fact.id(), new StatedFact.Value.YesNo(place)));
      }
    }
    assertNever("RES-1", facts, Map.of(), RealLaw.everyReading());
    assertThat(assessed(facts, Map.of()).findings().get("RES-1").across().kind())
        .isEqualTo(Across.Kind.ON_NO_READING);
  }

  // Gate 7: every judgement has an assessor, reasons and factors; every citation shows its mark.

  @Test
  void gate7EveryJudgementNamesWhatToWeigh() {
    assertThat(law.facts().values())
        .filteredOn(Fact::evaluative)
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f.toWeigh()).as(f.id()).isNotEmpty());
  }

  @Test
  void gate7NoJudgementCountsWithoutAssessorAndReasons() throws IOException {
    for (Fact fact : law.facts().values()) {
      if (fact.evaluative() && fact.derivation() instanceof Fact.Derivation.Asked) {
        String value = fact.shape() == Fact.Shape.YES_NO ? "yes" : fact.values().getFirst().id();
        Path file =
            Files.writeString(
                folder.resolve("case.yaml"),
                """
                title: A judgement by nobody
                states: {A: One, B: Other}
                operations:
                  act: {acting: A, target: B, facts: {%s: {%s: %s}}}
                """
                    .formatted(
                        fact.group(), fact.id().substring(fact.group().length() + 1), value));
        assertThat(CaseReader.read(file, law, Set.of()).diagnostics())
            .as(fact.id())
            .anyMatch(d -> d.code() == CaseCode.NO_ASSESSOR);
      }
    }
  }

  @Test
  void gate7EveryUncheckedPinpointIsPrintedWithItsMark() {
    Path pages = Path.of("..", "law");
    Library library = Library.open(pages, Optional.empty());
    CitationForms forms = library.forms(law.holders().values());
    Set<Citation> unchecked =
        LawReader.read(pages, library.keys()).citations().stream()
            .map(CitationUse::citation)
            .filter(Citation::unchecked)
            .collect(Collectors.toSet());
    assertThat(unchecked).isNotEmpty();
    for (Citation citation : unchecked) {
      Citation checked =
          new Citation(citation.key(), citation.pinpoint(), false, citation.reportedBy());
      assertThat(marks(forms, citation)).as("%s", citation).isEqualTo(marks(forms, checked) + 1);
    }
  }

  private static long marks(CitationForms forms, Citation citation) {
    return Footnotes.none(forms).cite(List.of(citation)).last().orElseThrow().runs().stream()
        .map(Run::text)
        .flatMapToInt(String::chars)
        .filter(c -> c == '?')
        .count();
  }

  // Gate 8: every result shows what fact or reading would change it.

  @Test
  void gate8WhateverIsOpenNamesWhatWouldSettleIt() {
    int open = 0;
    for (long seed = 1; seed <= CASES / 6; seed++) {
      Optional<SituationAssessment> assessed = random(seed * 37);
      if (assessed.isEmpty()) {
        continue;
      }
      List<String> holders = List.copyOf(law.holders().keySet());
      String holder = holders.get(new Random(seed).nextInt(holders.size()));
      for (Finding finding : assessed.get().findings().values()) {
        Across across = finding.across();
        String as = "seed " + seed + ", " + finding.rule().id();
        switch (across.kind()) {
          case ON_SOME_READINGS -> assertThat(across.turnsOn()).as(as).isNotEmpty();
          case OPEN ->
              assertThat(across.missing().size() + across.turnsOn().size()).as(as).isPositive();
          case ON_EVERY_READING, ON_NO_READING -> {}
        }
        HolderFinding own = finding.of(holder);
        if (own.verdict() == Verdict.OPEN) {
          open++;
          assertThat(own.causes()).as("%s, %s", as, holder).isNotEmpty();
        }
      }
    }
    assertThat(open).isGreaterThan(100);
  }

  /** One case on one complete reading. */
  private record On(SituationAssessment assessed, Map<String, Stand> reading) {

    boolean established(String rule) {
      int node = assessed.evaluation().law().rule(rule).node();
      return assessed.verdict(node, reading) == Verdict.ESTABLISHED;
    }

    FactState.Status fact(String id) {
      return assessed.facts().get(id).status();
    }
  }

  private void forEveryReadingOfRandomCases(BiConsumer<On, Long> check) {
    for (long seed = 1; seed <= CASES; seed++) {
      Random random = new Random(seed * 104729);
      Optional<SituationAssessment> assessed = random(seed * 19);
      for (int i = 0; i < 5 && assessed.isPresent(); i++) {
        check.accept(new On(assessed.get(), RealLaw.stands(RealLaw.reading(random))), seed);
      }
    }
  }

  /** A random situation assessed, unless its facts exclude each other. */
  private Optional<SituationAssessment> random(long seed) {
    Situation situation = RandomCase.situation(law, seed);
    if (!new SatOracle(law, situation, RealLaw.reading(new Random(1))).isPossible()) {
      return Optional.empty();
    }
    return Optional.of(assessed(situation));
  }

  /** In no case and on no reading, whatever is still shown. */
  private void assertNever(String rule, Map<String, Stipulation> refuted) {
    assertNever(rule, Map.of(), refuted, RealLaw.everyReading());
  }

  private void assertNever(
      String rule,
      Map<String, StatedFact> facts,
      Map<String, Stipulation> refuted,
      SortedMap<String, Stand> readings) {
    SituationAssessment assessed = assessed(facts, refuted);
    HolderFinding finding =
        assessed.finding(
            compiled.rule(rule).node(),
            new Perspective("", readings, ReadingDomain.of(assessed.evaluation(), readings)));
    assertThat(finding.verdict()).as(rule).isEqualTo(Verdict.NOT_ESTABLISHED);
    assertThat(finding.awaitsShowing()).as("%s, once all is shown", rule).isFalse();
  }

  private Verdict verdict(String rule, Map<String, StatedFact> facts) {
    return assessed(facts, Map.of()).verdict(compiled.rule(rule).node(), RealLaw.everyReading());
  }

  private SituationAssessment assessed(
      Map<String, StatedFact> facts, Map<String, Stipulation> stipulated) {
    return assessed(
        new Situation(
            "s",
            "s",
            "s",
            false,
            Optional.empty(),
            "A",
            "B",
            Situation.Protected.TARGET_STATE,
            "A",
            false,
            true,
            true,
            "",
            "",
            facts,
            stipulated,
            ""));
  }

  private SituationAssessment assessed(Situation situation) {
    return new Assessor(compiled, Settings.DEFAULT)
        .assess(RandomCase.subject(), List.of(situation))
        .situations()
        .getFirst();
  }

  private Map<String, Stipulation> no(String... rules) {
    Map<String, Stipulation> stipulated = new TreeMap<>();
    for (String rule : rules) {
      assertThat(law.rules()).containsKey(rule);
      stipulated.put(rule, new Stipulation(rule, false, Place.of("gates")));
    }
    return stipulated;
  }

  private static Map<String, StatedFact> facts(String fact, boolean yes) {
    return Map.of(fact, RandomCase.of(fact, new StatedFact.Value.YesNo(yes)));
  }

  /** The facts that elements use; with those of the rules they link to, or only of parts. */
  private void collect(List<Element> elements, boolean linked, Set<String> facts) {
    for (Element element : elements) {
      switch (element) {
        case Element.OfFact of -> facts.add(of.fact());
        case Element.OfValue of -> facts.add(of.fact());
        case Element.OfRule of -> {
          if (linked) {
            collect(law.rules().get(of.rule()).elements(), true, facts);
          }
        }
        case Element.Composite composite -> collect(composite.items(), linked, facts);
        case Element.OfReading reading -> {}
        case Element.NotModelled missing -> {}
      }
    }
  }
}
