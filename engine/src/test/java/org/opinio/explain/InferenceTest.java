// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opinio.explain.Explanation.Kind;
import org.opinio.explain.Explanation.Note;

/** What a step of an explanation may follow from. */
class InferenceTest {

  @Test
  void atLeastTwoAreMetByTwoAndOutOfReachOnceTooFewAreLeft() {
    assertThat(atLeastTwo(Outcome.MET, Outcome.MET, Outcome.NOT_MET)).isEqualTo(Outcome.MET);
    assertThat(atLeastTwo(Outcome.MET, Outcome.OPEN, Outcome.NOT_MET)).isEqualTo(Outcome.OPEN);
    assertThat(atLeastTwo(Outcome.OPEN, Outcome.OPEN, Outcome.NOT_MET)).isEqualTo(Outcome.OPEN);
    assertThat(atLeastTwo(Outcome.MET, Outcome.NOT_MET, Outcome.NOT_MET))
        .isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void whatIsMetOnSomeReadingsStaysSoBesideWhatIsMetAndIsOpenBesideWhatIsOpen() {
    assertThat(all(Outcome.ON_SOME_READINGS, Outcome.MET)).isEqualTo(Outcome.ON_SOME_READINGS);
    assertThat(all(Outcome.ON_SOME_READINGS, Outcome.ON_SOME_READINGS))
        .isEqualTo(Outcome.ON_SOME_READINGS);
    assertThat(all(Outcome.ON_SOME_READINGS, Outcome.OPEN)).isEqualTo(Outcome.OPEN);
    assertThat(all(Outcome.OPEN, Outcome.NOT_MET)).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void aGroundThatIsNotReliedOnOffersNothing() {
    Explanation other = leaf(Outcome.MET).with(Note.NOT_RELIED_ON);
    assertThat(Inference.of(Kind.GROUNDS, 0, List.of(other))).isEqualTo(Outcome.NOT_MET);
    assertThat(Inference.of(Kind.GROUNDS, 0, List.of(other, leaf(Outcome.MET))))
        .isEqualTo(Outcome.MET);
  }

  @Test
  void aStepThatItsItemsDoNotBearOutIsRefused() {
    assertThat(Inference.allows(node(Outcome.MET, leaf(Outcome.MET)))).isTrue();
    assertThat(Inference.allows(node(Outcome.NOT_MET, leaf(Outcome.MET)))).isFalse();
    assertThat(Inference.allows(node(Outcome.MET, leaf(Outcome.OPEN)))).isFalse();
    assertThat(Inference.allows(node(Outcome.MET, leaf(Outcome.OPEN)).with(Note.TOGETHER)))
        .isTrue();
    assertThat(Inference.allows(node(Outcome.NOT_MET, leaf(Outcome.MET)).with(Note.STIPULATED)))
        .isTrue();
  }

  private static Outcome atLeastTwo(Outcome... items) {
    return Inference.of(Kind.AT_LEAST, 2, leaves(items));
  }

  private static Outcome all(Outcome... items) {
    return Inference.of(Kind.ALL, 0, leaves(items));
  }

  private static List<Explanation> leaves(Outcome... outcomes) {
    return Stream.of(outcomes).map(InferenceTest::leaf).toList();
  }

  private static Explanation leaf(Outcome outcome) {
    return explanation(Kind.FACT, outcome, List.of());
  }

  private static Explanation node(Outcome outcome, Explanation item) {
    return explanation(Kind.ALL, outcome, List.of(item));
  }

  private static Explanation explanation(Kind kind, Outcome outcome, List<Explanation> items) {
    return new Explanation(
        kind,
        "",
        "",
        "",
        outcome,
        Outcome.MET,
        0,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        items);
  }
}
