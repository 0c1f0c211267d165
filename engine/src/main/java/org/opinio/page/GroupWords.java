// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opinio.law.Element.Group;

/** What the words that start a group of elements say. */
sealed interface GroupWords {

  /** A group with words of its own before those of the form; mostly none. */
  record Plain(Group.Kind kind, int atLeast, String words) implements GroupWords {}

  record Shown(boolean any) implements GroupWords {}

  record UnlessShown(boolean any) implements GroupWords {}

  record Guard(boolean only, String words) implements GroupWords {}

  /** All forms, for suggestions. */
  List<String> FORMS =
      List.of(
          "All of:",
          "Any of:",
          "None of:",
          "At least 2 of:",
          "Any of the grounds:",
          "Shown:",
          "Shown, any of:",
          "Shown, all of:",
          "Unless shown, any of:",
          "Unless shown, all of:",
          "On the reading that:");

  /** Reads words that end in a colon; empty if they start no group. */
  static Optional<GroupWords> read(String text) {
    if (!text.endsWith(":")) {
      return Optional.empty();
    }
    String words = Words.withoutColon(text);
    String low = words.toLowerCase(Locale.ROOT);
    if (low.startsWith("on the reading that ")) {
      return Optional.of(new Guard(low.startsWith("on the reading that only "), words));
    }
    return switch (low) {
      case "shown", "shown, all of" -> Optional.of(new Shown(false));
      case "shown, any of" -> Optional.of(new Shown(true));
      case "unless shown, any of" -> Optional.of(new UnlessShown(true));
      case "unless shown, all of" -> Optional.of(new UnlessShown(false));
      default ->
          low.startsWith("unless shown") || low.startsWith("shown")
              ? Optional.empty()
              : plain(words, low);
    };
  }

  private static Optional<GroupWords> plain(String words, String low) {
    if (ends(low, "any of the grounds")) {
      return group(Group.Kind.GROUNDS, 1, words, "any of the grounds".length());
    }
    if (ends(low, "all of")) {
      return group(Group.Kind.ALL, 0, words, "all of".length());
    }
    if (ends(low, "any of")) {
      return group(Group.Kind.ANY, 1, words, "any of".length());
    }
    if (ends(low, "none of")) {
      return group(Group.Kind.NONE, 0, words, "none of".length());
    }
    int start = low.lastIndexOf("at least ");
    if (start >= 0 && low.endsWith(" of") && ends(low, low.substring(start))) {
      int number =
          number(
              low.substring(start + "at least ".length(), low.length() - " of".length()).strip());
      return number < 1
          ? Optional.empty()
          : group(Group.Kind.AT_LEAST, number, words, low.length() - start);
    }
    return Optional.empty();
  }

  private static boolean ends(String low, String form) {
    return low.endsWith(form)
        && (low.length() == form.length()
            || " \n".indexOf(low.charAt(low.length() - form.length() - 1)) >= 0);
  }

  private static Optional<GroupWords> group(
      Group.Kind kind, int atLeast, String words, int formLength) {
    String before =
        Words.withoutColon(Words.withoutStop(words.substring(0, words.length() - formLength)));
    return Optional.of(new Plain(kind, atLeast, before));
  }

  private static int number(String text) {
    return switch (text) {
      case "two" -> 2;
      case "three" -> 3;
      case "four" -> 4;
      default -> text.length() == 1 && Character.isDigit(text.charAt(0)) ? text.charAt(0) - '0' : 0;
    };
  }
}
