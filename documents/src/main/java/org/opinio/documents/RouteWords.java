// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.Verdict;
import org.opinio.decide.Deciding;
import org.opinio.decide.Means;
import org.opinio.decide.Route;
import org.opinio.decide.Sets;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Text;

/** How a finding comes to another verdict, in words. */
final class RouteWords {

  /** Lines that are printed of one list; the rest is counted. */
  private static final int MOST_LINES = 12;

  private final DecidingFacts facts;

  RouteWords(DecidingFacts facts) {
    this.facts = facts;
  }

  List<Block> of(Deciding deciding) {
    List<Block> blocks = new ArrayList<>();
    for (Means means : Means.values()) {
      List<Route> routes = deciding.routes().stream().filter(r -> r.means() == means).toList();
      if (routes.isEmpty()) {
        continue;
      }
      Optional<String> none = none(deciding.verdict(), means);
      if (none.isPresent() && routes.stream().allMatch(r -> r.sets().isNone())) {
        blocks.add(new Block.Line(Text.of(none.get())));
      } else {
        routes.forEach(r -> route(deciding.verdict(), r, blocks));
      }
    }
    return blocks;
  }

  /** What is said where no route of a means leads anywhere. */
  private static Optional<String> none(Verdict now, Means means) {
    return switch (means) {
      case FOUND ->
          Optional.of(
              now == Verdict.OPEN
                  ? "No fact that can be found out settles it."
                  : "Nothing that is unknown can change it.");
      case CHANGED -> Optional.of("It stays so however the known facts are changed.");
      case WITHDRAWN -> Optional.of("It stays so whatever known facts are taken away.");
    };
  }

  private void route(Verdict now, Route route, List<Block> blocks) {
    Sets sets = route.sets();
    if (sets.equals(Sets.TOO_LARGE)) {
      blocks.add(
          new Block.Line(
              Text.of(
                  lead(now, route)
                      + ": not said here, for the rule is too large to be searched beside the"
                      + " others. Name it with --rule.")));
      return;
    }
    if (sets.isNone()) {
      blocks.add(new Block.Line(Text.of(noneTo(now, route))));
      return;
    }
    List<Text> lines = facts.lines(sets.all());
    if (!lines.isEmpty()) {
      blocks.add(new Block.Line(Text.of(lead(now, route) + ":")));
      blocks.add(new Block.Points(lines.stream().limit(MOST_LINES).toList()));
    }
    if (lines.size() > MOST_LINES) {
      blocks.add(
          new Block.Line(
              Text.of("And " + (lines.size() - MOST_LINES) + " more, which the JSON names.")));
    }
    if (!sets.complete()) {
      String larger =
          sets.completeTo() == 0
              ? "by sets that are too many to be named."
              : "by larger sets, of more than " + count(sets.completeTo()) + ", not named here.";
      blocks.add(
          new Block.Line(
              Text.of(lines.isEmpty() ? lead(now, route) + ": only " + larger : "And " + larger)));
    }
  }

  private static String count(int facts) {
    return facts == 1 ? "one fact" : facts + " facts";
  }

  /** Where no set of facts leads to a verdict by a means. */
  private static String noneTo(Verdict now, Route route) {
    return switch (route.means()) {
      case FOUND ->
          switch (now) {
            case OPEN -> "No fact that can be found out settles it as " + name(route.to()) + ".";
            case ESTABLISHED, NOT_ESTABLISHED ->
                "No unknown fact can make it " + name(route.to()) + ".";
          };
      case CHANGED -> "Known facts that are otherwise do not make it " + name(route.to()) + ".";
      case WITHDRAWN -> "Known facts taken away do not make it " + name(route.to()) + ".";
    };
  }

  private static String name(Verdict verdict) {
    return switch (verdict) {
      case ESTABLISHED -> "established";
      case NOT_ESTABLISHED -> "not established";
      case OPEN -> "open";
    };
  }

  private static String lead(Verdict now, Route route) {
    String to = name(route.to());
    return switch (route.means()) {
      case FOUND ->
          switch (now) {
            case OPEN -> "Settled as " + to + " if it is found that";
            case ESTABLISHED ->
                (route.to() == Verdict.OPEN ? "Open again" : "Defeated") + " if it is found that";
            case NOT_ESTABLISHED ->
                (route.to() == Verdict.OPEN ? "Open again" : "Established after all")
                    + " if it is found that";
          };
      case CHANGED -> "Becomes " + to + " if, unlike what is known";
      case WITHDRAWN -> "Becomes " + to + " if this is no longer known";
    };
  }
}
