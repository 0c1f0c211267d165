// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import org.opinio.cases.Evidence;
import org.opinio.cite.Footnotes;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Receipt;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.documents.wording.Mark;

/** Evidence, legend and receipt. */
final class EndSections {

  private final Composition composition;

  EndSections(Composition composition) {
    this.composition = composition;
  }

  List<Section> all() {
    List<Section> sections = new ArrayList<>();
    if (!composition.subject().evidence().isEmpty()) {
      sections.add(evidence());
    }
    sections.add(legend());
    sections.add(receipt());
    return sections;
  }

  private Section evidence() {
    int number = composition.nextParagraph();
    List<Block.Table.Row> rows = new ArrayList<>();
    for (Evidence one : composition.subject().evidence().values()) {
      rows.add(
          new Block.Table.Row(
              Text.of(one.id()),
              List.of(
                  Text.of(one.title()),
                  Text.of(one.track()),
                  Text.of(one.reliability() + one.credibility()),
                  Text.of(one.date()),
                  Text.of(one.marking()))));
    }
    Block table =
        new Block.Table(
            Text.of("Evidence"),
            List.of(
                Text.of("Item"),
                Text.of("Title"),
                Text.of("Track"),
                Text.of("Grade"),
                Text.of("Date"),
                Text.of("Marking")),
            List.of(new Block.Table.Body(Text.EMPTY, rows)));
    Text text =
        Text.of(
            "Evidence that the case names. A grade is the reliability of the source, A to F, and the credibility of the item, 1 to 6.");
    Block paragraph = new Block.Paragraph(number, text, List.of(table));
    return new Section("evidence", "", Text.of("Evidence"), List.of(paragraph), List.of());
  }

  private static Section legend() {
    List<Block.Legend.Entry> entries = new ArrayList<>();
    entries.add(entry(Signs.ESTABLISHED, "established; of a step, met"));
    entries.add(entry(Signs.NOT_ESTABLISHED, "not established; of a step, not met"));
    entries.add(entry(Signs.OPEN, "open: neither, on what is known and what the holder has said"));
    entries.add(
        entry(Signs.ON_SOME, "of a step, across readings: met on some readings and not on all"));
    entries.add(
        entry(Signs.PARTED, "no common ground: established on one reading and not on the other"));
    for (Mark mark : Mark.values()) {
      entries.add(
          new Block.Legend.Entry(
              Text.of(MarkWords.letter(mark)), Text.of(MarkWords.meaning(mark))));
    }
    entries.add(
        new Block.Legend.Entry(
            Text.of("Q1"),
            Text.of("a question on which the law is read differently; see the readings")));
    entries.add(entry(Signs.IMPLIED, "after a name: said by implication"));
    entries.add(entry(Signs.MEDIUM, "after a name: coded with medium confidence"));
    entries.add(entry(Signs.LOW, "after a name: coded with low confidence"));
    int end = Footnotes.LEGEND.indexOf(' ');
    entries.add(
        new Block.Legend.Entry(
            Text.of(Footnotes.UNCHECKED), Text.of(Footnotes.LEGEND.substring(end + 1))));
    return new Section(
        "legend", "", Text.of("Legend"), List.of(new Block.Legend(entries)), List.of());
  }

  private static Block.Legend.Entry entry(Inline.Sign sign, String meaning) {
    return new Block.Legend.Entry(Text.of(sign.symbol()), Text.of(meaning));
  }

  private String shown() {
    ReportOptions options = composition.options();
    return "holders="
        + (options.holders().isEmpty() ? "all" : String.join(",", options.holders()))
        + " advised="
        + options.advised().orElse("none")
        + " opposing="
        + options.opposing().orElse("none")
        + " rule="
        + options.rule().orElse("all")
        + (options.why() ? " why" : "");
  }

  Section receipt() {
    return receipt("");
  }

  /**
   * The receipt.
   *
   * @param also what else was asked for, as the last words of what is shown
   */
  Section receipt(String also) {
    Receipt receipt = composition.options().receipt();
    List<Block.Legend.Entry> entries =
        List.of(
            new Block.Legend.Entry(Text.of("receipt"), Text.of(receipt.shortForm())),
            new Block.Legend.Entry(Text.of("law"), Text.of(receipt.law())),
            new Block.Legend.Entry(Text.of("case"), Text.of(receipt.subject())),
            new Block.Legend.Entry(Text.of("engine"), Text.of(receipt.engine())),
            new Block.Legend.Entry(Text.of("settings"), Text.of(receipt.settings())),
            new Block.Legend.Entry(Text.of("shown"), Text.of(shown() + also)));
    return new Section(
        "receipt",
        "",
        Text.of("Receipt"),
        List.of(
            new Block.Line(
                Text.of(
                    "The same receipt gives the same findings; the same lines below, the same report byte for byte.")),
            new Block.Legend(entries)),
        List.of());
  }
}
