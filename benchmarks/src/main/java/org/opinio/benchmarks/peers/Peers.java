// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks.peers;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opinio.assess.SituationAssessment;
import org.opinio.assess.Stand;

import org.opinio.cases.Situation;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.CompiledRule;

/**
 * Runs everything side by side on the law of this project, compares each answer and prints what a
 * case costs. Arguments: a folder to work in, the classes of the Drools program or {@code -}, and
 * how many cases.
 */
public final class Peers {

  private static final Pattern RULE = Pattern.compile("rule\\((\\d+),(\\d+),(\\d+)\\)");
  private static final long SEED = 20261124;
  private static final int UNKNOWN = 25;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final CompiledLaw law;
  private final Peer peer;
  private final AssessorProduct product;
  private final List<Situation> known = new ArrayList<>();
  private final Task task;
  private int wrong;

  private Peers(CompiledLaw law, Path folder, int cases) {
    this.law = law;
    this.peer = new Peer(folder);
    SituationAssessment first =
        new AssessorProduct(law, List.of()).assess(new RandomSituations(law).of(SEED, 0));
    CompleteReadings complete = new CompleteReadings(law);
    List<CompleteReadings.Reading> readings =
        first.holders().values().stream()
            .map(h -> complete.of(law.law().holders().get(h.holder()), h.stands()))
            .toList();
    List<Map<String, Stand>> stands = readings.stream().map(r -> r.stands()).toList();
    this.product = new AssessorProduct(law, stands);
    for (int i = 0; i < cases; i++) {
      known.add(new RandomSituations(law).of(SEED + i, 0));
    }
    this.task =
        new Task(
            law,
            law.rules().values().stream().map(CompiledRule::node).toList(),
            readings.stream().map(r -> r.variables()).toList(),
            known.stream().map(this::variables).toList(),
            new BitSet());
  }

  /** The variables of the case that are true; all are known. */
  private BitSet variables(Situation situation) {
    SituationAssessment assessed = product.assess(situation);
    BitSet set = new BitSet();
    for (int v = 0; v < law.variables().size(); v++) {
      Optional<Boolean> value = assessed.evaluation().known(v);
      if (value.isEmpty() && !law.variables().get(v).isReading()) {
        throw new IllegalStateException("not known: " + law.variables().get(v));
      }
      set.set(v, value.orElse(false));
    }
    return set;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Peers peers =
        new Peers(LawHere.compiled(), Path.of(args[0]), Integer.parseInt(args[2]));
    System.out.printf(
        Locale.ROOT,
        "%d rules, %d holders: %d answers a case. Seeds from %d. Processor time.%n",
        peers.task.rules().size(), peers.task.readings().size(), peers.task.answersOfACase(), SEED);
    peers.whollyKnown(args[1]);
    peers.partlyKnown();
    if (peers.wrong > 0) {
      System.out.println(peers.wrong + " answers differ.");
      System.exit(1);
    }
  }

  private void whollyKnown(String drools) throws IOException, InterruptedException {
    System.out.println(
        "\n== Everything known: one complete reading for each holder, of those that its words leave");
    int at = 0;
    for (boolean[] one : product.prepare(known).onReadings().orElseThrow()) {
      for (boolean met : one) {
        task.expected().set(at++, met);
      }
    }
    double ours = 0;
    Product.Batch alone = product.prepare(known);
    ours = ms(alone::onReadings, known.size());
    line(product.name(), ours, ours, differences(alone.onReadings().orElseThrow()));
    double all = forHolders(known, true, ", all readings left");
    ours = ours == 0 ? all : Math.min(ours, all);
    prolog(ours);
    clingo(ours);
    drools(drools, ours);
  }

  private int differences(boolean[][] met) {
    StringBuilder answers = new StringBuilder();
    for (boolean[] one : met) {
      for (boolean each : one) {
        answers.append(each ? '1' : '0');
      }
    }
    return task.mismatches(answers.toString(), known.size());
  }

  /** Times every product on all readings left; the least. */
  private double forHolders(List<Situation> situations, boolean complete, String what) {
    byte[][] expected = product.prepare(situations).forHolders();
    double least = Double.POSITIVE_INFINITY;
    for (Product each : List.of(product, new KernelProduct(law, product, complete))) {
      Product.Batch batch = each.prepare(situations);
      byte[][] found = batch.forHolders();
      int differing = 0;
      for (int c = 0; c < expected.length; c++) {
        for (int i = 0; i < expected[c].length; i++) {
          differing += expected[c][i] == found[c][i] ? 0 : 1;
        }
      }
      double one = ms(batch::judge, batch.judged());
      least = Math.min(least, one);
      line(each.name() + what, one, least, differing);
      if (!batch.remark().isEmpty()) {
        System.out.println("  " + batch.remark());
      }
    }
    return least;
  }

  /** Processor time a situation, in ms: the least of five rounds after as many that do not count. */
  private static double ms(Runnable round, int situations) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < 10; i++) {
      long from = THREADS.getCurrentThreadCpuTime();
      round.run();
      double taken = (THREADS.getCurrentThreadCpuTime() - from) / 1e6 / situations;
      least = i < 5 ? least : Math.min(least, taken);
    }
    return least;
  }

  private void line(String name, double ms, double ours, int mismatches) {
    System.out.printf(
        Locale.ROOT, "%-48s %14.6f ms a case %14.1f times, %d answers differ%n", name, ms,
        ms / ours, mismatches);
    wrong += mismatches;
  }

  private static void skipped(String name, String why) {
    System.out.printf("%-48s skipped: %s%n", name, why);
  }

  private void prolog(double ours) throws IOException, InterruptedException {
    String name = "SWI-Prolog";
    if (!Peer.isHere("swipl")) {
      skipped(name, "not installed; on Debian: apt-get install swi-prolog-nox");
      return;
    }
    Path program = peer.write("law.pl", new Programs(task).prolog());
    Peer.Ran ran = peer.run(List.of("swipl", "-O", "-q", "-g", "main", program.toString()));
    int mismatches = task.mismatches(ran.out(), known.size());
    line(name, ran.number("ms").orElseThrow(), ours, mismatches);
  }

  private void clingo(double ours) throws IOException, InterruptedException {
    String name = "clingo";
    if (!Peer.isHere("clingo")) {
      skipped(name, "not installed; on Debian: apt-get install gringo");
      return;
    }
    int cases = Math.min(5, known.size());
    Programs programs = new Programs(task);
    Peer.Ran one = ground(peer.write("one.lp", programs.clingo(1)));
    Peer.Ran all = ground(peer.write("all.lp", programs.clingo(cases)));
    BitSet met = new BitSet();
    Matcher rule = RULE.matcher(all.out());
    while (rule.find()) {
      int c = Integer.parseInt(rule.group(1));
      int h = Integer.parseInt(rule.group(2));
      int r = Integer.parseInt(rule.group(3));
      met.set(c * task.answersOfACase() + h * task.rules().size() + r);
    }
    BitSet expected = task.expected().get(0, cases * task.answersOfACase());
    met.xor(expected);
    double ms = CautiousClingo.ms(all) - CautiousClingo.ms(one);
    line(name, ms / (cases - 1), ours, met.cardinality());
  }

  private Peer.Ran ground(Path program) throws IOException, InterruptedException {
    return peer.run(List.of("clingo", "-q0,2,2", "--warn=none", program.toString()));
  }

  private void drools(String classes, double ours) throws IOException, InterruptedException {
    String name = "Drools 10.1";
    if (classes.equals("-")) {
      skipped(name, "it could not be built: no Maven repository that has it");
      return;
    }
    int cases = Math.min(20, known.size());
    Programs programs = new Programs(task);
    Path rules = peer.write("law.drl", programs.drools());
    Path facts = peer.write("cases.txt", programs.droolsCases(cases));
    Peer.Ran ran =
        peer.run(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx3g",
                "-Ddrools.dialect.java.compiler=NATIVE", "-cp",
                classes, "org.opinio.benchmarks.drools.Run", rules.toString(), facts.toString()));
    if (ran.number("ms").isEmpty()) {
      throw new IOException("Drools: " + ran.err().lines().limit(5).toList());
    }
    line(name, ran.number("ms").get(), ours, task.mismatches(ran.out(), cases));
    System.out.printf(
        Locale.ROOT, "%-48s %12.0f ms once%n", "  compiling its rules",
        ran.number("compiled").orElse(0.0));
  }

  private void partlyKnown() throws IOException, InterruptedException {
    System.out.printf("%n== %d %% unknown, exact, on all readings that each holder's words leave%n", UNKNOWN);
    List<Situation> partly =
        Stream.iterate(SEED, s -> s + 1)
            .map(s -> new RandomSituations(law).of(s, UNKNOWN))
            .limit(20)
            .toList();
    double ours = forHolders(partly, false, "");
    if (!Peer.isHere("clingo")) {
      skipped("clingo", "not installed; on Debian: apt-get install gringo");
      return;
    }
    CautiousClingo clingo = new CautiousClingo(law, product, peer);
    List<Situation> asked = partly.subList(0, 2);
    double ms = clingo.ms(asked);
    line("clingo", ms, ours, clingo.mismatches());
  }
}
