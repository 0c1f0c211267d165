// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.opinio.compile.Encoding;
import org.opinio.compile.Evaluation;
import org.opinio.law.Fact;

/**
 * A fact that is still unknown, and what knowing it would do.
 *
 * @param ifEstablished open findings (a rule for a holder) that it would settle if established
 * @param ifRefuted open findings that it would settle if refuted
 * @param named open findings that name it as a cause
 */
public record NextFact(String fact, int ifEstablished, int ifRefuted, int named) {

  private static final int WEIGHED = 12;

  private static final Comparator<NextFact> MOST_DECISIVE_FIRST =
      Comparator.comparingInt((NextFact n) -> n.ifEstablished + n.ifRefuted)
          .thenComparingInt(NextFact::named)
          .reversed()
          .thenComparing(NextFact::fact);

  /**
   * The unknown facts that users can be asked for, most decisive first. The twelve that most open
   * findings name are weighed exactly; the others follow by how many name them.
   *
   * @param findings the findings that matter to the user
   */
  public static List<NextFact> of(SituationAssessment assessment, List<Finding> findings) {
    Map<String, Integer> named = new TreeMap<>();
    for (Finding finding : findings) {
      for (HolderFinding of : finding.byHolder().values()) {
        of.causes().forEach(c -> count(assessment, c, named));
      }
    }
    List<NextFact> byName =
        named.entrySet().stream()
            .map(e -> new NextFact(e.getKey(), 0, 0, e.getValue()))
            .sorted(MOST_DECISIVE_FIRST)
            .toList();
    List<NextFact> weighed =
        byName.stream()
            .limit(WEIGHED)
            .map(n -> n.weighed(assessment, findings))
            .sorted(MOST_DECISIVE_FIRST)
            .toList();
    return Stream.concat(weighed.stream(), byName.stream().skip(WEIGHED)).toList();
  }

  private static void count(
      SituationAssessment assessment, Cause cause, Map<String, Integer> named) {
    boolean isFact =
        cause.kind() == Cause.Kind.UNKNOWN_FACT || cause.kind() == Cause.Kind.DISPUTED_FACT;
    Fact fact = assessment.evaluation().law().law().facts().get(cause.id());
    if (isFact && fact != null && fact.derivation() instanceof Fact.Derivation.Asked) {
      named.merge(cause.id(), 1, Integer::sum);
    }
  }

  private NextFact weighed(SituationAssessment assessment, List<Finding> findings) {
    Encoding encoding = assessment.evaluation().law().facts().get(fact);
    if (encoding == null || encoding.count() != 1) {
      return this;
    }
    return new NextFact(
        fact,
        settled(assessment, findings, encoding.first(), true),
        settled(assessment, findings, encoding.first(), false),
        named);
  }

  private int settled(
      SituationAssessment assessment, List<Finding> findings, int variable, boolean value) {
    Evaluation with = assessment.evaluation().with(variable, value);
    int settled = 0;
    for (Finding finding : findings) {
      int node = with.law().rule(finding.rule().id()).node();
      for (Map.Entry<String, HolderFinding> of : finding.byHolder().entrySet()) {
        if (of.getValue().causes().stream().anyMatch(c -> c.id().equals(fact))) {
          Perspective perspective = assessment.holders().get(of.getKey());
          settled += perspective != null && isSettled(with, node, perspective.domain()) ? 1 : 0;
        }
      }
    }
    return settled;
  }

  private static boolean isSettled(Evaluation with, int node, ReadingDomain domain) {
    int established = with.established(node);
    int refuted = with.refuted(node);
    int readings = domain.over(established, refuted);
    return with.diagrams().entails(readings, established)
        || with.diagrams().entails(readings, refuted);
  }
}
