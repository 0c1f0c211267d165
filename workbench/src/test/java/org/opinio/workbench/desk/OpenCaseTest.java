// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opinio.assess.Assessment;
import org.opinio.assess.SituationAssessment;
import org.opinio.cases.Case;
import org.opinio.cases.CaseEdit;
import org.opinio.law.Fact;
import org.opinio.store.StoredCase;

/** What a case comes to does not depend on the versions by which it became what it is. */
class OpenCaseTest {

  private static final int CHANGES = 12;

  private static LawDesk law;

  @BeforeAll
  static void open() {
    law = LawDesk.open(Path.of("..", "law"), Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"estonia-2007", "hack-back", "it-army-2022"})
  void theMatrixIsTheOneOfTheCaseReadAfresh(String id) throws IOException {
    Random random = new Random(id.hashCode());
    String text = Files.readString(Path.of("..", "cases", id + ".yaml"));
    String next = text;
    @Nullable OpenCase open = null;
    int compared = 0;
    for (int version = 1; version <= CHANGES; version++) {
      // A change that the law does not allow changes nothing.
      text = law.read(id, next).found().isPresent() ? next : text;
      Case subject = law.read(id, text).found().orElseThrow();
      StoredCase stored = new StoredCase(id, id, version, Instant.EPOCH, false, text);
      open =
          open == null
              ? OpenCase.of(stored, subject, law.assess(subject))
              : open.next(stored, subject, law);
      OpenCase now = open;
      Assessment fresh = law.assess(subject);
      for (SituationAssessment situation : fresh.situations()) {
        String name = situation.situation().id();
        // Some are not looked at in every version.
        if (random.nextInt(4) > 0) {
          Matrix matrix = now.with(a -> now.matrix(OpenCase.situation(a, name).orElseThrow()));
          assertThat(matrix)
              .as("%s in version %d", name, version)
              .isEqualTo(Matrix.of(fresh, situation));
          compared++;
        }
      }
      next =
          now.with(a ->
              changed(now.stored().text(), FactBoard.of(a, some(a.situations(), random)), random));
    }
    assertThat(compared).isGreaterThan(CHANGES / 2);
  }

  private static <T> T some(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static String changed(String text, FactBoard board, Random random) {
    // Half of the time one that the case states already: others often change nothing.
    List<FactBoard.Entry> asked =
        board.groups().stream()
            .flatMap(g -> g.facts().stream())
            .filter(e -> e.owner().isPresent() && e.fact().shape() == Fact.Shape.YES_NO)
            .toList();
    List<FactBoard.Entry> stated = asked.stream().filter(e -> e.stated().isPresent()).toList();
    FactBoard.Entry entry =
        some(random.nextBoolean() && !stated.isEmpty() ? stated : asked, random);
    String value = List.of("yes", "no", "unknown").get(random.nextInt(3));
    return CaseEdit.stated(
        text,
        entry.owner().orElseThrow(),
        entry.fact().id(),
        List.of(value),
        false,
        Optional.empty());
  }
}
