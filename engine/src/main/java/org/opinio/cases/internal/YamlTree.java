// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opinio.cases.CaseCode;
import org.opinio.diagnostic.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Builds the tree of one YAML document from the parser's events, so that anchors, deep nesting and
 * sheer number are refused where they stand, before anything is expanded.
 */
public final class YamlTree {

  private static final int DEEPEST = 24;
  private static final int MOST_ENTRIES = 100_000;

  private final Faults faults;
  private final Wanted wanted;
  private final Iterator<Event> events;
  private Place last;
  private int entries;

  /**
   * What the file should be, for messages.
   *
   * @param what with its article, such as {@code A case}
   * @param start how to begin
   */
  public record Wanted(String what, String start) {}

  private static final Wanted CASE =
      new Wanted("A case", "Start with `title:`, `states:` and `operations:`.");

  private YamlTree(CaseText source, Wanted wanted, Faults faults) {
    this.faults = faults;
    this.wanted = wanted;
    this.last = new Place(faults.file(), 1, 1);
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel("case")
            .setUseMarks(true)
            .setCodePointLimit(2 * CaseText.LIMIT)
            .build();
    this.events = new Parse(settings).parseString(source.text()).iterator();
  }

  /**
   * The keys at the top of the file; empty where the file is no such thing, which is then among the
   * faults.
   */
  public static Optional<Yaml.Keys> read(CaseText source, Faults faults) {
    return read(source, CASE, faults);
  }

  /** The same of a file that is not a case. */
  public static Optional<Yaml.Keys> read(CaseText source, Wanted wanted, Faults faults) {
    YamlTree tree = new YamlTree(source, wanted, faults);
    try {
      return tree.document();
    } catch (Refused refused) {
      faults.add(refused.code, refused.place, refused.message, refused.mend);
    } catch (MarkedYamlEngineException e) {
      Place at = e.getProblemMark().map(tree::place).orElse(tree.last);
      faults.add(
          CaseCode.NOT_YAML,
          at,
          "This is not YAML: " + Words.line(e.getProblem()) + ".",
          MEND_YAML);
    } catch (RuntimeException e) {
      // The parser lets exceptions of the JDK through on some bad escapes and directives.
      faults.add(CaseCode.NOT_YAML, tree.last, "This is not YAML, here or just after.", MEND_YAML);
    }
    return Optional.empty();
  }

  private static final String MEND_YAML =
      "Check indents (spaces, no tabs), brackets and quotes; put text that holds `: ` or ` #` in"
          + " quotes.";

  private Optional<Yaml.Keys> document() {
    Optional<Yaml.Keys> keys = Optional.empty();
    boolean seen = false;
    while (events.hasNext()) {
      Event event = next();
      if (event instanceof DocumentStartEvent) {
        if (seen) {
          throw refused(
              CaseCode.YAML_FEATURE,
              "A second document starts here.",
              "Give each case its own file.");
        }
        seen = true;
        Yaml root = node(next(), 0);
        if (root instanceof Yaml.Keys found) {
          keys = Optional.of(found);
        } else if (root instanceof Yaml.Text text && text.isNothing()) {
          faults.add(
              CaseCode.EMPTY,
              faults.whole(),
              "The file holds only comments.",
              "Start with `title:`.");
        } else {
          faults.add(
              CaseCode.WRONG_TYPE,
              root.place(),
              wanted.what + " consists of keys with values; here stands " + root.kind() + ".",
              wanted.start);
        }
      }
    }
    if (!seen) {
      faults.add(
          CaseCode.EMPTY, faults.whole(), "The file holds only comments.", "Start with `title:`.");
    }
    return keys;
  }

  private Yaml node(Event event, int depth) {
    if (depth > DEEPEST) {
      throw refused(
          CaseCode.TOO_COMPLEX,
          "This is nested more than " + DEEPEST + " deep.",
          "A case needs about eight.");
    }
    if (++entries > MOST_ENTRIES) {
      throw refused(
          CaseCode.TOO_COMPLEX,
          "The file has more than 100,000 entries.",
          "Split it into several cases.");
    }
    if (event instanceof AliasEvent
        || (event instanceof NodeEvent named && named.getAnchor().isPresent())) {
      throw refused(
          CaseCode.YAML_FEATURE,
          "Anchors (`&`) and aliases (`*`) are not used in cases.",
          "Write the text out, or put it in quotes if it merely starts with such a sign.");
    }
    Optional<String> tag =
        event instanceof ScalarEvent s
            ? s.getTag()
            : event instanceof CollectionStartEvent c ? c.getTag() : Optional.empty();
    if (tag.isPresent()) {
      throw refused(
          CaseCode.YAML_FEATURE, "Tags (`!`) are not used in cases.", "Leave the tag out.");
    }
    Place place = last;
    return switch (event.getEventId()) {
      case Scalar -> {
        ScalarEvent scalar = (ScalarEvent) event;
        yield new Yaml.Text(scalar.getValue(), scalar.isPlain(), place);
      }
      case SequenceStart -> items(place, depth);
      case MappingStart -> keys(place, depth);
      default ->
          throw new IllegalStateException("the parser starts a node with " + event.getEventId());
    };
  }

  private Yaml items(Place place, int depth) {
    List<Yaml> items = new ArrayList<>();
    for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
      items.add(node(event, depth + 1));
    }
    return new Yaml.Items(items, place);
  }

  private Yaml keys(Place place, int depth) {
    Map<String, Yaml.Key> keys = new LinkedHashMap<>();
    for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
      if (!(node(event, depth + 1) instanceof Yaml.Text name)) {
        throw refused(
            CaseCode.WRONG_TYPE,
            "A key is a single word.",
            "Put text that starts with a bracket in quotes.");
      }
      Yaml.Key key = new Yaml.Key(name.text().strip(), name.place(), node(next(), depth + 1));
      Yaml.Key earlier = keys.putIfAbsent(key.name(), key);
      if (earlier != null) {
        faults.add(
            CaseCode.DUPLICATE_KEY,
            key.place(),
            "The key " + Words.quoted(key.name()) + " stands here a second time.",
            "Keep one of them.",
            earlier.place(),
            "the first time");
      }
    }
    return new Yaml.Keys(List.copyOf(keys.values()), place);
  }

  private Event next() {
    Event event = events.next();
    last = event.getStartMark().map(this::place).orElse(last);
    return event;
  }

  private Place place(Mark mark) {
    return new Place(faults.file(), mark.getLine() + 1, mark.getColumn() + 1);
  }

  private Refused refused(CaseCode code, String message, String mend) {
    return new Refused(code, last, message, mend);
  }

  /** Ends the reading at something that is refused. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient CaseCode code;
    private final transient Place place;
    private final String message;
    private final transient String mend;

    Refused(CaseCode code, Place place, String message, String mend) {
      super(message, null, false, false);
      this.code = code;
      this.place = place;
      this.message = message;
      this.mend = mend;
    }
  }
}
