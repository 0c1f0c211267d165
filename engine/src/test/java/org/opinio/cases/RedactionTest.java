// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.cases.Marking.Level;
import org.opinio.diagnostic.Diagnostic;

/** What is above a level is left out of a case, with all that would tell of it. */
class RedactionTest {

  private static final String START =
      """
      title: The case
      states: {A: State A, B: State B}
      operations:
        one:
          acting: A
          target: B
          facts: {op: {loud: yes}}
      """;

  @TempDir Path folder;

  @Test
  void aDocumentTakesTheHighestLevelAndEveryLabel() {
    Case subject =
        read(
            START
                + """
                    stipulated: {SOV-1: {value: yes, marking: TLP:AMBER}}
                evidence:
                  e1: {title: Report, marking: "Our eyes only, TLP:GREEN"}
                """);
    assertThat(Markings.highest(subject).words()).isEqualTo("TLP:AMBER · Our eyes only");
    assertThat(Markings.highest(read(START)).isNone()).isTrue();
  }

  @Test
  void theNearestMarkingCountsEvenWhereItIsLower() {
    String text =
        """
        title: The case
        marking: TLP:RED
        date: 2024
        summary: Told in full
        states: {A: State A, B: State B, C: State C}
        operations:
          secret: {acting: C, target: B, facts: {op: {silent: no}}}
          open:
            title: What all know
            marking: TLP:CLEAR
            acting: A
            target: B
            facts: {op: {loud: yes, penetration: {value: yes, marking: TLP:AMBER}}}
        """;
    Case left = left(text, Level.GREEN);
    assertThat(left.operations()).containsOnlyKeys("open");
    assertThat(left.operation("open").facts()).containsOnlyKeys("op.loud");
    assertThat(left.title()).isEqualTo("What all know");
    assertThat(left.summary() + left.date()).isEmpty();
    assertThat(left.states()).containsOnlyKeys("A", "B");
    assertThat(Markings.highest(left).words()).isEqualTo("TLP:CLEAR");
    assertThat(redacted(text, Level.GREEN).leftOut()).isEqualTo(new LeftOut(1, 2, 0, 0, 0, 2));
    assertThat(left(text, Level.AMBER).operation("open").facts()).hasSize(2);
  }

  @Test
  void aFactGoesWithItsSourceAndWithAllItsEvidence() {
    String text =
        """
        title: The case
        sources: {cite: "@author-2021, 3", marking: TLP:AMBER}
        states: {A: State A, B: State B}
        operations:
          one:
            acting: A
            target: B
            facts:
              op:
                loud: {value: yes, source: "A talk [@author-2021, 4]"}
                penetration: {value: yes, evidence: [e1, e2]}
              effect:
                damage: {value: no, evidence: [e1], marking: TLP:CLEAR}
                scale: low
        evidence:
          e1: {title: Intercept, marking: TLP:RED}
          e2: {title: Log}
        """;
    Redaction.Redacted redacted = redacted(text, Level.GREEN);
    Operation one = redacted.left().operation("one");
    assertThat(one.facts()).containsOnlyKeys("op.penetration", "effect.scale");
    assertThat(one.facts().get("op.penetration").evidence()).containsExactly("e2");
    assertThat(redacted.left().evidence()).containsOnlyKeys("e2");
    assertThat(redacted.left().sources()).isEmpty();
    assertThat(redacted.leftOut()).isEqualTo(new LeftOut(0, 2, 1, 1, 0, 0));
  }

  @Test
  void anOperationGoesWithItsCampaignsAndTheResponsesToIt() {
    Case left =
        left(
            """
            title: The case
            states: {A: State A, B: State B}
            operations:
              one: {acting: A, target: B, facts: {op: {loud: yes}}}
              two: {acting: A, target: B, facts: {op: {loud: yes}}, marking: TLP:RED}
              counter: {acting: B, target: A, marking: TLP:RED}
            campaigns:
              both: {operations: [one, two]}
            responses:
              first: {taker: B, against: A, to: one, by: counter}
              second: {taker: B, against: A, to: two}
              third: {taker: B, against: A, to: both}
            """,
            Level.AMBER_STRICT);
    assertThat(left.operations()).containsOnlyKeys("one");
    assertThat(left.campaigns()).isEmpty();
    assertThat(left.responses()).containsOnlyKeys("first");
    assertThat(left.responses().values()).extracting(Response::by).containsExactly("");
  }

  @Test
  void aPartyWhoseNameIsAboveKeepsItsPartUnderAnAlias() {
    Redaction.Redacted redacted =
        redacted(
            """
            title: The case
            states: {X1: State One, B: State B, RU: {name: State Two, marking: TLP:RED}}
            groups: {g: {name: The Bears, marking: Diplomatic}}
            persons: {p: {name: Anna, marking: TLP:AMBER}}
            operations:
              one:
                acting: RU
                target: X1
                persons: {p: {op: {loud: yes}}}
                host: [B, RU]
                by: g
                facts: {op: {penetration: {value: disputed, claims: {RU: no, X1: yes}}}}
            """,
            Level.GREEN);
    Case left = redacted.left();
    Operation one = left.operation("one");
    assertThat(left.states()).containsExactly(in("X1", "State One"), in("B", "State B"), in("X2"));
    assertThat(left.groups()).containsExactly(in("X3"));
    assertThat(left.persons()).containsExactly(in("X4"));
    assertThat(one.acting()).containsExactly("X2");
    assertThat(one.hosts()).extracting(Operation.Party::state).containsExactly("B", "X2");
    assertThat(one.by()).isEqualTo("X3");
    assertThat(one.own().get("X4")).containsOnlyKeys("op.loud");
    assertThat(one.facts().get("op.penetration").claims()).containsOnlyKeys("X2", "X1");
    assertThat(redacted.leftOut()).isEqualTo(new LeftOut(0, 0, 0, 0, 3, 0));
  }

  @Test
  void anAssumptionGoesWithItsFactAndExpectationsAlwaysGo() {
    Case left =
        left(
            """
            title: The case
            states: {A: State A, B: State B}
            operations:
              one: {acting: A, target: B, facts: {op: {loud: yes, penetration: no}}}
              two: {acting: A, target: B, facts: {op: {loud: {value: yes, marking: TLP:RED}}}}
            assumed:
              - {fact: op.loud, reason: It was in the papers}
              - {fact: op.penetration, reason: Nobody says so}
            expected:
              - {situation: one, rule: SOV-1, verdict: open, strength: firm, source: "@author-2021"}
            """,
            Level.CLEAR);
    assertThat(left.assumed()).extracting(Assumption::fact).containsExactly("op.penetration");
    assertThat(left.expected()).isEmpty();
  }

  @Test
  void whatNobodySaysOfAPartyOfACampaignDoesNotFollowFromSilence() {
    String text =
        """
        title: The case
        states: {A: State A, B: State B}
        operations:
          one: {acting: {A: {op: {silent: yes}}}, target: B}
          two: {acting: {A: {op: {silent: {value: no, marking: TLP:RED}}}}, target: B}
        campaigns:
          both: {operations: [one, two]}
        """;
    assertThat(
            Situations.of(left(text, Level.CLEAR), SmallLaw.law()).stream()
                .filter(Situation::isCampaign)
                .toList())
        .singleElement()
        .satisfies(both ->
            assertThat(both.facts().get("op.silent").value())
                .isEqualTo(new StatedFact.Value.Unknown()));
  }

  @Test
  void theDigestIsOfWhatIsLeftAndNotOfTheFile() {
    String more = START.replace("loud: yes", "loud: yes, silent: {value: no, marking: TLP:RED}");
    Case plain = left(START, Level.CLEAR);
    assertThat(left("# A remark\n" + more, Level.CLEAR)).isEqualTo(plain);
    assertThat(left(more, Level.RED).digest()).isNotEqualTo(plain.digest());
    assertThat(plain.digest()).hasSize(64).isNotEqualTo(read(START).digest());
    assertThat(left(START.replace("loud: yes", "loud: no"), Level.CLEAR).digest())
        .isNotEqualTo(plain.digest());
    assertThat(redacted(START, Level.CLEAR).leftOut().isNothing()).isTrue();
  }

  @Test
  void aCaseOfWhichNothingIsLeftIsRefused() {
    assertThat(refused("marking: TLP:GREEN\n" + START, Level.CLEAR))
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.code()).isEqualTo(CaseCode.NOTHING_LEFT);
          assertThat(fault.message())
              .isEqualTo("At TLP:CLEAR nothing of this case is left to assess.");
        });
    String noFact = START.replace("loud: yes", "loud: {value: yes, marking: Diplomatic}");
    assertThat(refused(noFact, Level.RED))
        .extracting(Diagnostic::code)
        .containsExactly(CaseCode.NOTHING_LEFT);
    assertThat(left(noFact + "stipulated: {SOV-1: yes}", Level.RED).stipulated()).hasSize(1);
  }

  @Test
  void aCaseWhoseWordsStillNameWhatIsLeftOutIsRefused() {
    String text =
        START.replace("B: State B", "B: State B, C: {name: Borduria, marking: TLP:RED}")
            + """
            summary: Some say that BORDURIA did it, on the strength of a Signals report.
            notes: [Bordurians were heard.]
            evidence:
              e1: {title: Signals report, marking: TLP:RED}
            """;
    assertThat(refused(text, Level.AMBER))
        .extracting(Diagnostic::message)
        .containsExactly(
            "`Borduria` is left out, and is still named here.",
            "`Signals report` is left out, and is still named here.");
    assertThat(redacted(text, Level.RED).leftOut().isNothing()).isTrue();
  }

  private static Map.Entry<String, String> in(String code) {
    return in(code, code);
  }

  private static Map.Entry<String, String> in(String code, String name) {
    return Map.entry(code, name);
  }

  private Case left(String text, Level limit) {
    return redacted(text, limit).left();
  }

  private Redaction.Redacted redacted(String text, Level limit) {
    return switch (Redaction.of(read(text), limit)) {
      case Redaction.Redacted redacted -> redacted;
      case Redaction.Refused refused -> throw new AssertionError(refused);
    };
  }

  private List<Diagnostic> refused(String text, Level limit) {
    return switch (Redaction.of(read(text), limit)) {
      case Redaction.Redacted redacted -> throw new AssertionError(redacted);
      case Redaction.Refused refused -> refused.faults();
    };
  }

  private Case read(String text) {
    try {
      Path file = Files.writeString(folder.resolve("case.yaml"), text);
      CaseReading reading = CaseReader.read(file, SmallLaw.law(), Set.of("author-2021"));
      return reading.found().orElseThrow(() -> new AssertionError(reading.diagnostics()));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
