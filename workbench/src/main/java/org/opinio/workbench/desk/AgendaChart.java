// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import org.opinio.batch.agenda.Agenda;
import org.opinio.law.Law;
import org.opinio.law.Question;

/**
 * The questions on which cases turn, as bars.
 *
 * @param most cases that turn on one of them
 */
public record AgendaChart(long most, List<Bar> bars) {

  private static final int WIDTH = 300;
  private static final int LINE = 44;

  /** A question with the number of cases that turn on it, and of findings. */
  public record Bar(Question question, long cases, long findings, int y, int width) {

    public int wordsAt() {
      return y + 14;
    }

    public int barAt() {
      return y + 20;
    }

    public int countAt() {
      return width + 8;
    }

    public int countBase() {
      return y + 34;
    }
  }

  static AgendaChart of(Agenda agenda, Law law) {
    long most = agenda.items().stream().mapToLong(Agenda.Item::cases).max().orElse(0);
    List<Bar> bars = new ArrayList<>();
    for (Agenda.Item item : agenda.items()) {
      Question question = law.questions().get(item.question());
      if (question != null) {
        int width = (int) Math.max(2, WIDTH * item.cases() / Math.max(1, most));
        bars.add(new Bar(question, item.cases(), item.findings(), bars.size() * LINE, width));
      }
    }
    return new AgendaChart(most, bars);
  }

  public int height() {
    return Math.max(LINE, bars.size() * LINE);
  }

  /** The same as a table. */
  public Csv csv() {
    return new Csv(
        List.of("question", "heading", "cases", "findings"),
        bars.stream()
            .map(b ->
                List.of(
                    b.question().id(),
                    b.question().heading(),
                    Long.toString(b.cases()),
                    Long.toString(b.findings())))
            .toList());
  }
}
