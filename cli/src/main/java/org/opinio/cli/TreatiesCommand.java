// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Report;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Treaty;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows which States are bound by a treaty, and whether it is in force between two of them. */
@Command(
    name = "treaties",
    header = "Show which States are bound by a treaty.",
    description = {
      "Without a State, each treaty with its list. With one State, where it stands. With two and a day,",
      "whether the treaty was in force between them. What the record does not tell is unknown."
    },
    optionListHeading = "%n",
    footer = {"  opinio treaties", "  opinio treaties fr us --on 2024-05-01"})
final class TreatiesCommand extends LawCommand {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final Set<String> CODES = Set.of(Locale.getISOCountries());

  @Parameters(paramLabel = "STATE", arity = "0..*", description = "Country codes: fr us")
  private List<String> states = new ArrayList<>();

  @Option(names = "--on", paramLabel = "DATE", description = "The day in question: 2024-05-01")
  private Optional<String> on = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, md or html; text if not named.")
  private String format = "text";

  TreatiesCommand(Context context) {
    super(context);
  }

  @Override
  int run() {
    Format wanted = Format.of(format, Format.TEXT, Format.MD, Format.HTML);
    if (states.size() > 2) {
      throw UserFault.of("A treaty is in force between two States.", "Name one or two.");
    }
    List<String> codes = states.stream().map(TreatiesCommand::code).toList();
    if (states.size() == 2 && on.isEmpty()) {
      throw UserFault.of(
          "Whether a treaty is in force between two States depends on the day.",
          "Add it: --on 2024-05-01");
    }
    if (codes.size() == 2 && codes.getFirst().equals(codes.getLast())) {
      throw UserFault.of("The two States are the same.", "Name two.");
    }
    Optional<LocalDate> day = on.map(AsOf::date);
    Workspace workspace = workspace();
    Notes notes = new Notes(workspace.forms());
    List<Section> sections = new ArrayList<>();
    for (Treaty treaty : workspace.law().treaties().values()) {
      sections.add(
          new Section(
              treaty.id(),
              "",
              Text.of(treaty.name()),
              blocks(workspace.law(), treaty, codes, day, notes),
              List.of()));
    }
    List<Text> about = List.of(Text.of("What a record does not tell is unknown."));
    Report report = new Report("en-GB", "Treaties", about, sections, notes.all());
    print(Rendering.of(wanted, report), Optional.empty());
    return ExitCode.FINE;
  }

  private static List<Block> blocks(
      Law law, Treaty treaty, List<String> codes, Optional<LocalDate> day, Notes notes) {
    List<Block> blocks = new ArrayList<>();
    if (codes.size() == 2 && day.isPresent()) {
      Treaty.Standing standing =
          treaty.between(codes.getFirst(), codes.getLast(), day.get(), day.get());
      blocks.add(
          ShowPage.line(
              Text.of(
                  "Between them on " + day.get().format(DAY) + ": " + inForce(standing) + ".")));
    }
    String since =
        treaty.inForce().map(d -> "In force since " + d.format(DAY)).orElse("Not in force");
    String extent =
        treaty.complete() ? "." : "; a State not in its list is one of which nothing is known.";
    blocks.add(
        ShowPage.line(
            notes.of(
                since + ". The record is of " + treaty.asOf().format(DAY) + extent,
                treaty.source())));
    List<Text> points = new ArrayList<>();
    for (Treaty.Party party : treaty.parties()) {
      if (codes.isEmpty() || codes.contains(party.state())) {
        points.add(words(treaty, party, day, notes));
      }
    }
    for (String code : codes) {
      if (treaty.party(code).isEmpty()) {
        points.add(
            Text.of(
                name(law, code)
                    + ": not in the list"
                    + day.map(d -> "; on the day, " + bound(treaty.standing(code, d, d)))
                        .orElse("")));
      }
    }
    blocks.add(new Block.Points(points));
    return blocks;
  }

  private static Text words(
      Treaty treaty, Treaty.Party party, Optional<LocalDate> day, Notes notes) {
    String standing =
        day.map(d -> "; on the day, " + bound(treaty.standing(party.state(), d, d))).orElse("");
    String note = party.note().isEmpty() ? "" : ". " + party.note();
    return notes.of(party.name() + ": " + party.record() + standing + note, party.source());
  }

  /** The name of a State as the pages have it; its code where none has. */
  private static String name(Law law, String code) {
    Holder holder = law.holders().get(code);
    return holder != null
        ? holder.name()
        : law.treaties().values().stream()
            .flatMap(t -> t.party(code).stream())
            .map(Treaty.Party::name)
            .findFirst()
            .orElse(code.toUpperCase(Locale.ROOT));
  }

  private static String inForce(Treaty.Standing standing) {
    return switch (standing) {
      case BOUND -> "in force";
      case NOT_BOUND -> "not in force";
      case UNKNOWN -> "unknown";
    };
  }

  private static String bound(Treaty.Standing standing) {
    return switch (standing) {
      case BOUND -> "bound";
      case NOT_BOUND -> "not bound";
      case UNKNOWN -> "unknown";
    };
  }

  private static String code(String written) {
    String code = written.strip().toLowerCase(Locale.ROOT);
    if (!CODES.contains(code.toUpperCase(Locale.ROOT))) {
      throw UserFault.of(
          "`" + Words.line(written) + "` is not the code of a State.",
          "Write the ISO 3166 code of two letters, such as fr.");
    }
    return code;
  }
}
