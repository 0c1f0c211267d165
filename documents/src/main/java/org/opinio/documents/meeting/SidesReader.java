// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opinio.cases.CaseCode;
import org.opinio.cases.internal.Entry;
import org.opinio.cases.internal.Faults;
import org.opinio.cases.internal.Words;
import org.opinio.cases.internal.Yaml;
import org.opinio.law.Holder;
import org.opinio.law.Law;

/** Reads who sat on which side of a meeting. */
final class SidesReader {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final List<String> CAPACITIES =
      Stream.of(Side.Capacity.values()).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();

  private final Law law;
  private final Faults faults;

  SidesReader(Law law, Faults faults) {
    this.law = law;
    this.faults = faults;
  }

  List<Side> read(Entry file) {
    List<Side> sides = new ArrayList<>();
    for (Yaml.Key key : file.keysOf("sides")) {
      if (!ID.matcher(key.name()).matches() || Scope.VOICES.contains(key.name())) {
        faults.add(
            CaseCode.BAD_ID,
            key.place(),
            Words.quoted(key.name()) + " cannot be the id of a side.",
            "Use small letters, digits and `-`; "
                + Words.list(Scope.VOICES, "and")
                + " mean something else.");
        continue;
      }
      Entry entry =
          Entry.of(
              key.value(),
              "the side " + Words.quoted(key.name()),
              key.place(),
              faults,
              "name",
              "capacity",
              "holder");
      String name = entry.requiredText("name");
      Side.Capacity capacity = capacity(entry);
      sides.add(new Side(key.name(), name, capacity, holder(entry, capacity)));
    }
    return sides;
  }

  private Side.Capacity capacity(Entry entry) {
    String written = entry.requiredText("capacity");
    int at = CAPACITIES.indexOf(written);
    if (at < 0 && !written.isEmpty()) {
      faults.add(
          CaseCode.UNKNOWN_WORD,
          entry.placeOf("capacity"),
          "Nobody speaks as " + Words.quoted(written) + ".",
          "Write one of " + Words.list(CAPACITIES, "or") + ".");
    }
    return Side.Capacity.values()[Math.max(0, at)];
  }

  private Optional<String> holder(Entry entry, Side.Capacity capacity) {
    List<Yaml.Text> texts = entry.texts("holder");
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    Yaml.Text text = texts.getFirst();
    Holder holder = law.holders().get(text.text());
    if (holder == null || texts.size() > 1) {
      unknownHolder(texts.getLast(), law, faults);
      return Optional.empty();
    }
    if (holder.kind() != kind(capacity)) {
      faults.add(
          MeetingCode.WRONG_HOLDER,
          text.place(),
          switch (capacity) {
            case EXPERTS ->
                "Experts speak for themselves: their views are not those of "
                    + Words.quoted(holder.name())
                    + ".";
            case DELEGATION ->
                "A delegation speaks for a State, and " + Words.quoted(holder.name()) + " is none.";
            case ORGANISATION ->
                "This side speaks for an organisation, and "
                    + Words.quoted(holder.name())
                    + " is none.";
          },
          "Correct the `capacity`, or list the holder under `compared:`, where its record stands"
              + " beside what was said and is tied to no side.");
    }
    return Optional.of(holder.id());
  }

  private static Holder.Kind kind(Side.Capacity capacity) {
    return switch (capacity) {
      case EXPERTS -> Holder.Kind.EXPERT_GROUP;
      case DELEGATION -> Holder.Kind.STATE;
      case ORGANISATION -> Holder.Kind.ORGANISATION;
    };
  }

  static void unknownHolder(Yaml.Text text, Law law, Faults faults) {
    Set<String> ids = law.holders().keySet();
    faults.add(
        CaseCode.UNKNOWN_HOLDER,
        text.place(),
        ids.contains(text.text())
            ? "A side is tied to one holder, not to several."
            : "The law has no holder " + Words.quoted(text.text()) + ".",
        faults.meant(text.text(), ids));
  }
}
