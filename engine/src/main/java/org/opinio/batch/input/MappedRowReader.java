// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;
import org.opinio.cases.internal.Contradictions;
import org.opinio.cases.internal.Dates;
import org.opinio.cases.internal.Faults;
import org.opinio.cases.internal.TreatyFacts;
import org.opinio.cases.internal.Words;
import org.opinio.law.Fact;
import org.opinio.law.Law;

/** Reads each row by a mapping, as one operation of one State against another. */
final class MappedRowReader implements RowReader {

  /** What the one situation of a row is called. */
  static final String SITUATION = "operation";

  private static final Pattern CODE = Pattern.compile("\\p{Alnum}[\\p{Alnum}_-]{0,39}");

  private final Mapping mapping;
  private final Law law;
  private final TreatyFacts treaties;
  private final int[] places;

  /**
   * A reader.
   *
   * @param columns of the source, all those of the mapping among them
   */
  MappedRowReader(Mapping mapping, Law law, List<String> columns) {
    this.mapping = mapping;
    this.law = law;
    this.treaties = new TreatyFacts(law, code -> code);
    this.places = mapping.columns().stream().mapToInt(c -> columns.indexOf(c.name())).toArray();
  }

  @Override
  public Taken take(Row row) {
    return switch (row) {
      case Row.Cells cells -> of(cells);
      case Row.Bad bad -> new Taken.Rejected("", bad.reason());
      case Row.File file -> throw new IllegalStateException("a table has no files");
    };
  }

  private Taken of(Row.Cells row) {
    String id =
        mapping.id() < 0
            ? Long.toString(row.number())
            : row.cells().get(places[mapping.id()]).strip();
    if (id.isEmpty()) {
      return new Taken.Rejected("", "the column `" + name(mapping.id()) + "` names no case");
    }
    List<Cell> cells = new ArrayList<>(places.length);
    for (int c = 0; c < places.length; c++) {
      Column column = mapping.columns().get(c);
      String written = row.cells().get(places[c]);
      Optional<Cell> cell = column.read(written, mapping.missing());
      Optional<String> foreign = cell.flatMap(column::foreign);
      if (cell.isEmpty() || foreign.isPresent()) {
        return new Taken.Rejected(
            id,
            "the column `"
                + column.name()
                + "` holds "
                + Words.quoted(foreign.orElse(written))
                + (cell.isEmpty() ? ", which is no list" : ", which the mapping does not know"));
      }
      cells.add(cell.get());
    }
    return stated(id, cells);
  }

  private String name(int column) {
    return mapping.columns().get(column).name();
  }

  private Taken stated(String id, List<Cell> cells) {
    Map<String, StatedFact> facts = new LinkedHashMap<>();
    StringBuilder alike = new StringBuilder();
    for (int i = 0; i < mapping.lines().size(); i++) {
      Line line = mapping.lines().get(i);
      StatedFact stated;
      switch (line) {
        case Line.Said said -> {
          if (!said.holds(cells)) {
            continue;
          }
          stated = said.stated();
        }
        case Line.Read read -> {
          Cell cell = cells.get(read.column());
          if (cell.items().isEmpty()) {
            continue;
          }
          String word = cell.items().getFirst();
          StatedFact found = read.values().get(word);
          if (found == null || cell.items().size() > 1) {
            return new Taken.Rejected(
                id,
                "the column `"
                    + name(read.column())
                    + "` holds "
                    + Words.quoted(String.join("; ", cell.items()))
                    + ", which says nothing of `"
                    + read.fact()
                    + "`");
          }
          alike.append(word).append('\n');
          stated = found;
        }
      }
      StatedFact before = facts.get(line.fact());
      if (before == null || isSet(line.fact())) {
        alike.append(i).append('\n');
        facts.put(line.fact(), before == null ? stated : joined(before, stated));
      }
    }
    return between(id, cells, facts, alike);
  }

  private boolean isSet(String fact) {
    Fact known = law.facts().get(fact);
    return known != null && known.shape() == Fact.Shape.SET;
  }

  /** Both together; what was said of a value first stays. */
  private static StatedFact joined(StatedFact first, StatedFact second) {
    if (!(first.value() instanceof StatedFact.Value.Some a)
        || !(second.value() instanceof StatedFact.Value.Some b)) {
      return first;
    }
    List<String> holding = new ArrayList<>(a.holding());
    List<String> not = new ArrayList<>(a.notHolding());
    b.holding().stream()
        .filter(v -> !holding.contains(v) && !a.notHolding().contains(v))
        .forEach(holding::add);
    b.notHolding().stream()
        .filter(v -> !not.contains(v) && !a.holding().contains(v))
        .forEach(not::add);
    return first.with(new StatedFact.Value.Some(List.copyOf(holding), List.copyOf(not)));
  }

  private Taken between(
      String id, List<Cell> cells, Map<String, StatedFact> facts, StringBuilder alike) {
    Optional<String> acting = code(mapping.acting(), cells, "A");
    Optional<String> target = code(mapping.target(), cells, "B");
    if (acting.isEmpty() || target.isEmpty()) {
      int column = acting.isEmpty() ? mapping.acting().column() : mapping.target().column();
      return new Taken.Rejected(
          id,
          "the column `"
              + name(column)
              + "` holds "
              + Words.quoted(String.join("; ", cells.get(column).items()))
              + ", which names no State that the mapping knows");
    }
    String date = "";
    if (mapping.date() >= 0 && !cells.get(mapping.date()).items().isEmpty()) {
      date = cells.get(mapping.date()).items().getFirst();
      if (Dates.words(date).isEmpty()) {
        return new Taken.Rejected(
            id,
            "the column `" + name(mapping.date()) + "` holds " + Words.quoted(date) + ", no date");
      }
    }
    treaties
        .between(acting.get(), target.get(), date)
        .forEach((fact, stated) -> {
          facts.putIfAbsent(fact, stated);
          alike.append(fact).append(stated.value()).append('\n');
        });
    Situation situation = situation(acting.get(), target.get(), date, facts);
    Faults faults = new Faults(mapping.file(), List.of());
    Contradictions.check(situation, law, faults);
    return faults.none()
        ? new Taken.AsCase(id, alike.toString(), List.of(situation))
        : new Taken.Rejected(id, faults.inOrder().getFirst().message());
  }

  /** A State that the row does not name stays a role; empty where it names none that is known. */
  private static Optional<String> code(Mapping.Party party, List<Cell> cells, String role) {
    if (party.column() < 0) {
      return Optional.of(party.code());
    }
    List<String> items = cells.get(party.column()).items();
    if (items.isEmpty()) {
      return Optional.of(role);
    }
    String word = items.getFirst();
    Optional<String> code =
        party.codes().isEmpty()
            ? Optional.of(word.toUpperCase(Locale.ROOT))
            : Optional.ofNullable(party.codes().get(word));
    return code.filter(c -> items.size() == 1 && CODE.matcher(c).matches());
  }

  private static Situation situation(
      String acting, String target, String date, Map<String, StatedFact> facts) {
    return new Situation(
        SITUATION,
        SITUATION,
        SITUATION,
        false,
        Optional.empty(),
        acting,
        target,
        Situation.Protected.TARGET_STATE,
        acting,
        false,
        true,
        true,
        "",
        date,
        Map.copyOf(facts),
        Map.of(),
        "");
  }
}
