// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opinio.assess.Settings;
import org.opinio.assess.SituationAssessment;
import org.opinio.cases.Situation;
import org.opinio.compile.CompiledLaw;
import org.opinio.export.AspProgram;
import org.opinio.export.AspSituation;

/** clingo on the exported law: exact verdicts for each holder, whatever is unknown. */
final class CautiousClingo {

  private static final Pattern FOUND =
      Pattern.compile("(un)?met\\(\"([^\"]+)\",\"([^\"]+)\"\\)");

  private static final Pattern TIME = Pattern.compile("(?m)^CPU Time *: ([0-9.]+)s");

  private final CompiledLaw law;
  private final AssessorProduct product;
  private final Peer peer;
  private String said = "";
  private int mismatches;

  CautiousClingo(CompiledLaw law, AssessorProduct product, Peer peer) {
    this.law = law;
    this.product = product;
    this.peer = peer;
  }

  /** How many answers differed from those of the assessor. */
  int mismatches() {
    return mismatches;
  }

  /** Processor time of a run of clingo, in ms, as it says itself. */
  static double ms(Peer.Ran ran) throws IOException {
    Matcher matcher = TIME.matcher(ran.out());
    if (!matcher.find()) {
      throw new IOException("clingo: " + ran.err().lines().limit(5).toList());
    }
    return 1000 * Double.parseDouble(matcher.group(1));
  }

  /** Milliseconds a situation, one call for each holder, without what reading the law takes. */
  double ms(List<Situation> situations) throws IOException, InterruptedException {
    Path program = peer.write("law.lp", AspProgram.of(law.law(), Settings.DEFAULT));
    asked(program, "");
    double bare = asked(program, "");
    double ms = 0;
    for (Situation situation : situations) {
      SituationAssessment assessed = product.assess(situation);
      for (String holder : List.copyOf(assessed.holders().keySet())) {
        AspSituation facts = new AspSituation(law.law());
        facts.add(holder, situation, assessed.facts(), holder);
        ms += Math.max(0, asked(program, facts.toString()) - bare);
        mismatches += compared(assessed, holder);
      }
    }
    return ms / situations.size();
  }

  private double asked(Path program, String situations) throws IOException, InterruptedException {
    Path facts = peer.write("situations.lp", situations);
    Peer.Ran ran =
        peer.run(
            List.of("clingo", "-e", "cautious", "-q1,1,2", program.toString(), facts.toString()));
    said = ran.out();
    return ms(ran);
  }

  private int compared(SituationAssessment assessed, String holder) {
    Map<String, Byte> found = new HashMap<>();
    Matcher matcher = FOUND.matcher(said.substring(Math.max(0, said.lastIndexOf("Answer:"))));
    while (matcher.find()) {
      found.put(matcher.group(3), (byte) (matcher.group(1) == null ? 1 : 2));
    }
    byte[] ours = product.forHolders(assessed.situation());
    int at = List.copyOf(assessed.holders().keySet()).indexOf(holder) * law.rules().size();
    int mismatches = 0;
    for (String rule : law.rules().keySet()) {
      if (ours[at++] != found.getOrDefault(rule, (byte) 0)) {
        mismatches++;
      }
    }
    return mismatches;
  }
}
