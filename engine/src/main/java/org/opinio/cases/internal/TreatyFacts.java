// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.opinio.cases.StatedFact;
import org.opinio.law.Citation;
import org.opinio.law.Fact;
import org.opinio.law.Law;
import org.opinio.law.Treaty;

/** Facts that follow from the record of a treaty, two States and a date. */
public final class TreatyFacts {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Law law;
  private final UnaryOperator<String> name;

  /**
   * Facts from the records of a law.
   *
   * @param name the name of a State by its code as the case writes it
   */
  public TreatyFacts(Law law, UnaryOperator<String> name) {
    this.law = law;
    this.name = name;
  }

  /**
   * The facts that the records settle for two States; none where the date is not known. A State is
   * known to a record by its ISO 3166 code; the letter of a role is known to none.
   *
   * @param date as a case writes it
   */
  public Map<String, StatedFact> between(String one, String other, String date) {
    Map<String, StatedFact> found = new LinkedHashMap<>();
    Optional<Dates.Stretch> days = Dates.stretch(date);
    if (days.isEmpty() || !isState(one) || !isState(other) || one.equals(other)) {
      return found;
    }
    for (Fact fact : law.facts().values()) {
      if (fact.derivation() instanceof Fact.Derivation.InForce from
          && law.treaties().containsKey(from.treaty())) {
        Treaty treaty = law.treaties().get(from.treaty());
        Treaty.Standing standing =
            treaty.between(lower(one), lower(other), days.get().first(), days.get().last());
        if (standing != Treaty.Standing.UNKNOWN) {
          found.put(fact.id(), stated(fact, standing, treaty, List.of(one, other)));
        }
      }
    }
    return found;
  }

  private StatedFact stated(
      Fact fact, Treaty.Standing standing, Treaty treaty, List<String> states) {
    List<Citation> sources = new ArrayList<>(treaty.source());
    List<String> words = new ArrayList<>();
    for (String state : states) {
      Optional<Treaty.Party> party = treaty.party(lower(state));
      party.ifPresent(p -> sources.addAll(p.source()));
      words.add(
          party
              .map(p -> p.name() + ": " + p.record())
              .orElse(name.apply(state) + ": not in the list"));
    }
    String since =
        treaty.inForce().map(day -> ", in force since " + day.format(DAY)).orElse(", not in force");
    String source =
        "derived from the record of "
            + treaty.asOf().format(DAY)
            + " ("
            + treaty.name()
            + since
            + "; "
            + String.join("; ", words)
            + ")"
            + cited(sources);
    return new StatedFact(
        fact.id(),
        new StatedFact.Value.YesNo(standing == Treaty.Standing.BOUND),
        source,
        List.of(),
        "",
        "",
        Map.of(),
        List.of(),
        "",
        "",
        fact.place());
  }

  private static String cited(List<Citation> sources) {
    List<String> written = new ArrayList<>();
    for (Citation citation : sources) {
      String pinpoint = citation.pinpoint() + (citation.unchecked() ? "?" : "");
      String reported =
          citation.reportedBy().isEmpty() ? "" : "; reported by @" + citation.reportedBy();
      written.add("@" + citation.key() + (pinpoint.isEmpty() ? "" : ", " + pinpoint) + reported);
    }
    return written.isEmpty()
        ? ""
        : " [" + String.join("; ", written.stream().distinct().toList()) + "]";
  }

  private static boolean isState(String code) {
    return code.length() == 2
        && Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)
            .contains(code.toUpperCase(Locale.ROOT));
  }

  private static String lower(String code) {
    return code.toLowerCase(Locale.ROOT);
  }
}
