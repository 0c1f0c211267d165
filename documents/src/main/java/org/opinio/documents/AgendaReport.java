// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opinio.batch.agenda.Agenda;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Receipt;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.law.Law;
import org.opinio.law.Option;
import org.opinio.law.Question;

/** Writes the report on the questions on which many cases turn. */
public final class AgendaReport {

  private static final int MOST_NAMED = 8;

  private final Agenda agenda;
  private final Law law;
  private int paragraphs;

  private AgendaReport(Agenda agenda, Law law) {
    this.agenda = agenda;
    this.law = law;
  }

  /**
   * The report.
   *
   * @param title of the cases
   * @param attribution of the data, empty where there is none to give
   */
  public static Report of(
      Agenda agenda, String title, String attribution, Law law, Receipt receipt) {
    return new AgendaReport(agenda, law).report(title, attribution, receipt);
  }

  private Report report(String title, String attribution, Receipt receipt) {
    List<Text> about = new ArrayList<>();
    if (!attribution.isEmpty()) {
      about.add(Text.of(attribution));
    }
    about.add(Text.of("Receipt " + receipt.shortForm()));
    List<Section> sections = new ArrayList<>();
    sections.add(overview());
    List<Section> questions = new ArrayList<>();
    int number = 0;
    for (Agenda.Item item : agenda.items()) {
      number++;
      questions.add(question(item, number));
    }
    if (!questions.isEmpty()) {
      sections.add(
          new Section("questions", "", Text.of("The questions one by one"), List.of(), questions));
    }
    sections.add(method());
    sections.add(receipt(receipt));
    return new Report("en-GB", "Agenda: " + title, about, sections, List.of());
  }

  private Block paragraph(String words) {
    return new Block.Paragraph(++paragraphs, Text.of(words), List.of());
  }

  private Section overview() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        paragraph(
            count(agenda.cases(), "case", "cases")
                + " with "
                + count(agenda.situations(), "situation", "situations")
                + ", "
                + count(agenda.distinct(), "set", "sets")
                + " of facts"
                + (agenda.rejected() > 0
                    ? "; " + count(agenda.rejected(), "row", "rows") + " could not be read"
                    : "")
                + "."));
    blocks.add(
        paragraph(
            "Of "
                + count(agenda.findings(), "finding", "findings")
                + " (a rule on which a situation bears, for a holder), "
                + agenda.open()
                + " are open, and "
                + agenda.turning()
                + " of these turn on how the law is read. The others wait for facts, or for what is"
                + " not modelled, alone."));
    if (agenda.items().isEmpty()) {
      blocks.add(paragraph("No finding turns on a question."));
    } else {
      blocks.add(
          new Block.Paragraph(++paragraphs, Text.of("What they turn on:"), List.of(table())));
    }
    return new Section("overview", "", Text.of("Overview"), blocks, List.of());
  }

  private Block table() {
    List<Block.Table.Row> rows = new ArrayList<>();
    for (Agenda.Item item : agenda.items()) {
      rows.add(
          new Block.Table.Row(
              Text.build().link(heading(item), anchor(item.question())).done(),
              List.of(
                  number(item.cases()),
                  number(item.findings()),
                  number(item.alone()),
                  number(item.together()))));
    }
    return new Block.Table(
        Text.of("Questions, by the number of cases that turn on them"),
        List.of(
            Text.of("Question"),
            Text.of("Cases"),
            Text.of("Findings"),
            Text.of("Alone"),
            Text.of("With others")),
        List.of(new Block.Table.Body(Text.EMPTY, rows)));
  }

  private Section question(Agenda.Item item, int number) {
    Optional<Question> question = Optional.ofNullable(law.questions().get(item.question()));
    String heading = heading(item);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        paragraph(
            item.question()
                + ": "
                + count(item.cases(), "case turns", "cases turn")
                + " on it, and "
                + count(item.findings(), "finding", "findings")
                + ": "
                + item.alone()
                + " on no other question"
                + (item.unlessFacts() > 0
                    ? " ("
                        + item.unlessFacts()
                        + " of these on facts, or what is not modelled, too)"
                    : "")
                + ", "
                + item.together()
                + " together with others."));
    List<Block> inside = List.of(ways(item, question));
    blocks.add(
        new Block.Paragraph(
            ++paragraphs, Text.of("What settling it would make of these findings:"), inside));
    named("Findings by rule: ", item.byRule()).ifPresent(t -> blocks.add(paragraph(t)));
    named("Findings that turn on another question too: ", item.with())
        .ifPresent(t -> blocks.add(paragraph(t)));
    return new Section(anchor(item.question()), number + ".", Text.of(heading), blocks, List.of());
  }

  private static Block ways(Agenda.Item item, Optional<Question> question) {
    List<Block.Table.Row> rows = new ArrayList<>();
    for (Agenda.Way way : item.ways()) {
      String heading =
          question.flatMap(q -> q.option(way.option())).map(Option::heading).orElse(way.option());
      boolean set = question.map(Question::isSet).orElse(false);
      String words = set ? heading + (way.accepted() ? ": accepted" : ": not accepted") : heading;
      rows.add(
          new Block.Table.Row(
              Text.of(words + " (" + way.option() + ")"),
              List.of(
                  number(way.established()),
                  number(way.notEstablished()),
                  number(way.open()),
                  number(way.excluded()))));
    }
    return new Block.Table(
        Text.of("Findings, by what they would come to"),
        List.of(
            Text.of("If it is read so"),
            Text.of("Established"),
            Text.of("Not established"),
            Text.of("Still open"),
            Text.of("Excluded by the holder's words")),
        List.of(new Block.Table.Body(Text.EMPTY, rows)));
  }

  private String heading(Agenda.Item item) {
    return Optional.ofNullable(law.questions().get(item.question()))
        .map(Question::heading)
        .orElse(item.question());
  }

  private static Optional<String> named(String head, Map<String, Long> counts) {
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    List<String> named =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST_NAMED)
            .map(e -> e.getKey() + " (" + e.getValue() + ")")
            .toList();
    int more = counts.size() - named.size();
    return Optional.of(
        head + String.join(", ", named) + (more > 0 ? " and " + more + " more." : "."));
  }

  private static Section method() {
    return new Section(
        "method",
        "",
        Text.of("How this is counted"),
        List.of(
            new Block.Points(
                List.of(
                    Text.of(
                        "A finding turns on a question if it is open, and two readings that the"
                            + " holder's words leave, and that differ on this question alone, differ"
                            + " in what they establish or refute whatever the unknown facts are."),
                    Text.of(
                        "Settled one way means: every holder whose words leave that way open reads"
                            + " the question so, and nothing else changes. A holder whose words"
                            + " exclude it is not moved."),
                    Text.of(
                        "What the cases do not say is unknown. A finding that waits for facts alone"
                            + " turns on no question yet, and may do so once they are known."),
                    Text.of(
                        "The questions stand in the order of the number of cases. That is the order"
                            + " of these cases, of no other, and no measure of weight. Silence is"
                            + " neither consent nor objection.")))),
        List.of());
  }

  private static Section receipt(Receipt receipt) {
    return new Section(
        "receipt",
        "",
        Text.of("Receipt"),
        List.of(
            new Block.Legend(
                List.of(
                    entry("receipt", receipt.shortForm()),
                    entry("law", receipt.law()),
                    entry("cases", receipt.subject()),
                    entry("engine", receipt.engine()),
                    entry("settings", receipt.settings())))),
        List.of());
  }

  private static Block.Legend.Entry entry(String term, String meaning) {
    return new Block.Legend.Entry(Text.of(term), Text.of(meaning));
  }

  private static String anchor(String question) {
    return "question-" + question.replace('.', '-');
  }

  private static Text number(long number) {
    return Text.of(Long.toString(number));
  }

  private static String count(long n, String one, String several) {
    return n + " " + (n == 1 ? one : several);
  }
}
