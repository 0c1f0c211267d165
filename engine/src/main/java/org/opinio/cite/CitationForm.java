// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a source is cited: in full, and again later. Both are templates with private-use characters
 * for the pinpoint, what goes with it, the number of the note with the full citation, and italics.
 *
 * @param kind what kind of thing the source is; empty where nothing is known of it
 */
public record CitationForm(Optional<SourceKind> kind, String full, String later) {

  private static final Pattern PINPOINTED =
      Pattern.compile(Mark.OPEN + "[^" + Mark.CLOSE + "]*" + Mark.CLOSE);

  /** A form for a source of unknown kind. */
  public CitationForm(String full, String later) {
    this(Optional.empty(), full, later);
  }

  /** A form for a source of which nothing is known but what it is called. */
  static CitationForm plain(String words) {
    String text = PlainText.of(words);
    return new CitationForm(
        text + ", " + Mark.PINPOINT, text + " (n " + Mark.NOTE + ") " + Mark.PINPOINT);
  }

  /** The citation in full. */
  public List<Run> inFull(String pinpoint) {
    return runs(full, pinpoint, 0);
  }

  /** The citation when the source was cited in full in an earlier note. */
  public List<Run> again(String pinpoint, int note) {
    return runs(later, pinpoint, note);
  }

  private static List<Run> runs(String whole, String pinpoint, int note) {
    String template = pinpoint.isEmpty() ? PINPOINTED.matcher(whole).replaceAll("") : whole;
    List<Run> runs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean italic = false;
    for (char c : template.toCharArray()) {
      switch (c) {
        case Mark.PINPOINT -> {
          if (pinpoint.isEmpty()) {
            dropSeparator(text);
          }
          text.append(pinpoint);
        }
        case Mark.NOTE -> {
          add(runs, text, italic);
          runs.add(new Run.NoteNumber(note));
        }
        case Mark.ITALIC, Mark.ROMAN -> {
          add(runs, text, italic);
          italic = c == Mark.ITALIC;
        }
        case Mark.OPEN, Mark.CLOSE -> {}
        default -> text.append(c);
      }
    }
    add(runs, text, italic);
    return List.copyOf(runs);
  }

  private static void dropSeparator(StringBuilder text) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    if (!text.isEmpty() && text.charAt(text.length() - 1) == ',') {
      text.setLength(text.length() - 1);
    }
  }

  private static void add(List<Run> runs, StringBuilder text, boolean italic) {
    if (!text.isEmpty()) {
      runs.add(new Run.Words(text.toString(), italic));
      text.setLength(0);
    }
  }
}
