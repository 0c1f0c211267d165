// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opinio.cases.Case;
import org.opinio.cases.CaseEdit;
import org.opinio.cases.Operation;
import org.opinio.cases.Situation;
import org.opinio.cases.Situations;
import org.opinio.law.Fact;

/** A host is named in the text whatever is said of hosts there. */
class HostsTest {

  private static final String CASE =
      """
      title: A wave
      states: {A: State A, B: State B, C: State C, D: State D}
      operations:
        wave:
          acting: A
          target: B
          facts:
            op:
              continuing: yes
      """;

  private static LawDesk law;

  @BeforeAll
  static void open() {
    law = LawDesk.open(Path.of("..", "law"), Optional.empty());
  }

  @Test
  void hostsHaveFactsOfTheirOwn() {
    String text = added(added(CASE, "C"), "D");
    assertThat(hosts(text)).containsExactly("C", "D");
    assertThat(judged(text)).contains("wave/C-as-host", "wave/D-as-host");
  }

  @Test
  void theyAreListedWhereAllIsStatedOfThemAtOnce() {
    String all = CASE;
    for (Fact fact : law.law().facts().values()) {
      if (fact.group().equals("host")) {
        all =
            CaseEdit.stated(
                all,
                new CaseEdit.Owner.OfOperation("wave"),
                fact.id(),
                List.of("unknown"),
                false,
                Optional.empty());
      }
    }
    String text = added(added(all, "C"), "D");
    assertThat(text).contains("host: [\"C\", \"D\"]");
    assertThat(hosts(text)).containsExactly("C", "D");
    assertThat(judged(text)).contains("wave/C-as-host", "wave/D-as-host");
    assertThat(added(text, "D")).isEqualTo(text);
  }

  private static String added(String text, String state) {
    return Hosts.added(text, operation(text), state, law.law()).orElseThrow();
  }

  private static List<String> hosts(String text) {
    return operation(text).hosts().stream().map(Operation.Party::state).toList();
  }

  private static List<String> judged(String text) {
    return Situations.of(read(text), law.law()).stream().map(Situation::id).toList();
  }

  private static Operation operation(String text) {
    return read(text).operations().values().iterator().next();
  }

  private static Case read(String text) {
    var reading = law.read("wave", text);
    assertThat(reading.diagnostics()).noneMatch(d -> d.isError());
    return reading.found().orElseThrow();
  }
}
