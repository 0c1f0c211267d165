// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.opinio.cases.Response;
import org.opinio.cases.Situation;
import org.opinio.cases.StatedFact;

/**
 * All that the judgement of a case depends on: the facts of its situations, what is taken as given
 * and the parts that the parties play, but no names, words or sources. Cases with the same vector
 * come to the same.
 *
 * @param digest SHA-256 in hexadecimal
 */
public record FactVector(String digest) {

  /** The vector of the situations of a case. */
  public static FactVector of(List<Situation> situations) {
    StringBuilder all = new StringBuilder();
    List<String> ids = situations.stream().map(Situation::id).toList();
    for (Situation s : situations) {
      all.append('\n')
          .append(ids.indexOf(s.carriesOut()))
          .append('\t')
          .append(s.isCampaign())
          .append(s.claims())
          .append(s.allegedActs())
          .append(s.allegedHosts())
          .append(!s.by().isEmpty())
          .append(s.as())
          .append('\t')
          .append(s.response().map(Response::ground).orElse(""));
      new TreeMap<>(s.stipulated())
          .forEach((id, given) -> all.append('\t').append(id).append('!').append(given.met()));
      new TreeMap<>(s.facts()).forEach((id, fact) -> append(fact, all));
    }
    return new FactVector(digest(all.toString()));
  }

  private static void append(StatedFact fact, StringBuilder all) {
    switch (fact.value()) {
      case StatedFact.Value.Unknown u -> {
        return;
      }
      case StatedFact.Value.Disputed d -> all.append('\t').append(fact.fact()).append("?");
      case StatedFact.Value.YesNo y ->
          all.append('\t').append(fact.fact()).append('=').append(y.yes());
      case StatedFact.Value.One o ->
          all.append('\t').append(fact.fact()).append('=').append(o.value());
      case StatedFact.Value.Some s ->
          all.append('\t')
              .append(fact.fact())
              .append('+')
              .append(s.holding().stream().sorted().toList())
              .append('-')
              .append(s.notHolding().stream().sorted().toList());
    }
    fact.proved().stream().sorted().forEach(p -> all.append('~').append(p));
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
