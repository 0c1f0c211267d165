// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opinio.diagnostic.Place;

/** A value is written where it belongs, and every other byte of the file stays. */
class CaseEditTest {

  private static final CaseEdit.Owner WAVE = new CaseEdit.Owner.OfOperation("wave");

  @Test
  void aValueIsReplacedAndCommentsSurvive() {
    assertEdit(
        """
        # é 😀 head
        operations:
          wave:
            facts:
              effect:
                felt: unknown   # why?
                # between
                seen: yes
        """,
        "felt: unknown",
        "felt: yes");
  }

  @Test
  void aFactIsAddedAfterTheLastOfItsGroup() {
    assertEdit(
        """
        operations:
          wave:
            facts:
              effect:
                seen: yes # so it is
              # of the link
              link: {organ: no}
        """,
        "seen: yes # so it is\n",
        "seen: yes # so it is\n        felt: yes\n");
  }

  @Test
  void aFactIsAddedBetweenBraces() {
    assertEdit(
        "operations: {wave: {facts: {effect: {seen: yes}}}}\n",
        "seen: yes",
        "seen: yes, felt: yes");
    assertEdit("operations: {wave: {facts: {effect: {}}}}\n", "effect: {}", "effect: {felt: yes}");
    assertEdit("operations: {wave: {facts: {effect: }}}\n", "effect: ", "effect: {felt: yes} ");
    assertEdit("operations: {wave: {facts: {}}}\n", "{}", "{effect: {felt: yes}}");
    assertEdit(
        "operations: {wave: {acting: A}}\n",
        "acting: A",
        "acting: A, facts: {effect: {felt: yes}}");
  }

  @Test
  void groupsAndFactsAreStartedWhereThereAreNone() {
    assertEdit(
        "operations:\n  wave:\n    acting: A\nnotes: x\n",
        "acting: A\n",
        "acting: A\n    facts:\n      effect:\n        felt: yes\n");
    assertEdit(
        "operations:\n  wave:\n    facts: # none yet\n    acting: A\n",
        "# none yet\n",
        "# none yet\n      effect:\n        felt: yes\n");
    assertEdit(
        "operations:\n  wave:\n    acting: A",
        "acting: A",
        "acting: A\n    facts:\n      effect:\n        felt: yes");
  }

  @Test
  void aKeyWithoutValueIsFilled() {
    assertEdit(
        "operations:\n  wave:\n    facts:\n      effect:\n        felt: # not yet\n        seen: yes\n",
        "felt: #",
        "felt: yes #");
  }

  @Test
  void whatStandsInSeveralLinesIsReplacedAsAWhole() {
    String text =
        "operations:\n  wave:\n    facts:\n      effect:\n        layer:\n          - one\n          - two\n        # next\n        seen: yes\n";
    assertThat(CaseEdit.stated(text, WAVE, "effect.layer", List.of("one"), true, Optional.empty()))
        .isEqualTo(text.replace("- one\n          - two\n", "[one]\n"));
  }

  @Test
  void theLastEntryMayBeAFoldedText() {
    String text = "operations:\n  wave:\n    title: >-\n      one\n      two\n\n# end\n";
    assertThat(CaseEdit.stated(text, WAVE, "effect.felt", List.of("yes"), false, Optional.empty()))
        .isEqualTo(text.replace("two\n", "two\n    facts:\n      effect:\n        felt: yes\n"));
  }

  @Test
  void lineEndsAndTheByteOrderMarkStay() {
    String text =
        "\uFEFFoperations:\r\n  wave:\r\n    facts:\r\n      effect:\r\n        seen: yes\r\n";
    assertThat(CaseEdit.stated(text, WAVE, "effect.felt", List.of("yes"), false, Optional.empty()))
        .isEqualTo(text.replace("seen: yes\r\n", "seen: yes\r\n        felt: yes\r\n"));
  }

  @Test
  void aJudgementNamesWhoJudgedAndWhy() {
    String text = "operations:\n  wave:\n    facts:\n      effect:\n        seen: yes\n";
    Optional<CaseEdit.Judgement> judgement =
        Optional.of(new CaseEdit.Judgement("Legal \"Adviser\"", "because: a, b # c"));
    assertThat(CaseEdit.stated(text, WAVE, "effect.felt", List.of("yes"), false, judgement))
        .contains(
            "felt: {value: yes, assessor: \"Legal \\\"Adviser\\\"\", reasons: \"because: a, b # c\"}");
  }

  @Test
  void whatElseIsSaidOfAFactStays() {
    String text =
        "operations:\n  wave:\n    facts:\n      effect:\n        felt:\n          value: unknown # ask\n          source: report\n      op: {}\n";
    Optional<CaseEdit.Judgement> judgement = Optional.of(new CaseEdit.Judgement("me", "why"));
    assertThat(CaseEdit.stated(text, WAVE, "effect.felt", List.of("no"), false, judgement))
        .isEqualTo(
            text.replace("unknown", "no")
                .replace(
                    "report\n",
                    "report\n          assessor: \"me\"\n          reasons: \"why\"\n"));
  }

  @Test
  void aGroupMayStandUnderItsLongerName() {
    String text = "operations:\n  wave:\n    facts:\n      operation: {a: yes}\n";
    assertThat(CaseEdit.stated(text, WAVE, "op.b", List.of("no"), false, Optional.empty()))
        .isEqualTo(text.replace("{a: yes}", "{a: yes, b: no}"));
  }

  @Test
  void factsOfOneHostStandUnderIt() {
    String text = "operations:\n  wave:\n    host: {A: , H: {knew: yes}}\n";
    assertThat(
            CaseEdit.stated(
                text,
                new CaseEdit.Owner.OfHost("wave", "A"),
                "host.knew",
                List.of("no"),
                false,
                Optional.empty()))
        .isEqualTo(text.replace("{A: ,", "{A: {knew: no} ,"));
    assertThat(
            CaseEdit.stated(
                text,
                new CaseEdit.Owner.OfHost("wave", "H"),
                "host.willing",
                List.of("no"),
                false,
                Optional.empty()))
        .isEqualTo(text.replace("knew: yes", "knew: yes, willing: no"));
  }

  private static void assertEdit(String text, String before, String after) {
    assertThat(CaseEdit.stated(text, WAVE, "effect.felt", List.of("yes"), false, Optional.empty()))
        .isEqualTo(text.replace(before, after));
  }

  @Test
  void allThatIsSaidOfAFactIsWrittenAnew() {
    StatedFact fact =
        new StatedFact(
            "effect.felt",
            new StatedFact.Value.Disputed(),
            "F2, \"quoted\"",
            List.of("log"),
            "",
            "",
            Map.of("A", "no: it is not"),
            List.of("balance-of-probabilities"),
            "",
            "TLP:AMBER",
            Place.of("test"));
    String text = "operations:\n  wave:\n    facts:\n      effect:\n        felt: yes # so\n";
    assertThat(CaseEdit.restated(text, WAVE, fact, false))
        .isEqualTo(
            text.replace(
                "felt: yes",
                "felt: {value: disputed, source: \"F2, \\\"quoted\\\"\", evidence: [\"log\"],"
                    + " claims: {A: \"no: it is not\"}, proved: [\"balance-of-probabilities\"],"
                    + " marking: \"TLP:AMBER\"}"));
  }

  @Test
  void whatIsKnownOfASetIsWrittenOneByOneUnlessItIsAList() {
    StatedFact.Value some = new StatedFact.Value.Some(List.of("one"), List.of("two"));
    StatedFact fact =
        new StatedFact(
            "effect.layer",
            some,
            "",
            List.of(),
            "",
            "",
            Map.of(),
            List.of(),
            "",
            "",
            Place.of("test"));
    String text = "operations: {wave: {facts: {}}}\n";
    assertThat(CaseEdit.restated(text, WAVE, fact, false))
        .contains("layer: {value: {one: yes, two: no}}");
    assertThat(CaseEdit.restated(text, WAVE, fact, true)).contains("layer: {value: [one]}");
  }

  @Test
  void partsAreAddedAndWordsKeepTheirLines() {
    String text = "title: Old # kept\n";
    assertThat(CaseEdit.worded(text, "title", "New\nline"))
        .isEqualTo("title: \"New\\nline\" # kept\n");
    assertThat(
            CaseEdit.added(
                text,
                "operations",
                "wave",
                Map.of("title", "Wave"),
                Map.of("acting", List.of("A"))))
        .contains("operations:\n  wave: {title: \"Wave\", acting: [\"A\"]}");
    assertThat(CaseEdit.named(text, "states", "A", "State A"))
        .contains("states:\n  A: \"State A\"");
  }
}
