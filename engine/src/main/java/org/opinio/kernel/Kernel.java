// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.opinio.assess.ReadingDomain;
import org.opinio.assess.Stand;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.CompiledRule;

/**
 * The law compiled for many cases of one shape: for each rule and holder, on which of them it is
 * established, not established or open. Immutable; one {@link Run} for each thread.
 */
public final class Kernel {

  final Program program;
  final int inputs;
  private final List<String> rules;
  private final List<String> holders;
  private final int[] answers;
  final List<Ledger> ledgers;

  private Kernel(
      Program program,
      int inputs,
      List<String> rules,
      List<String> holders,
      int[] answers,
      List<Ledger> ledgers) {
    this.program = program;
    this.inputs = inputs;
    this.rules = rules;
    this.holders = holders;
    this.answers = answers;
    this.ledgers = ledgers;
  }

  /**
   * Compiles a law.
   *
   * @param fixed by variable of the law: 0 or 1 where it is so in every case, as roles are, else -1
   * @param stands by holder, where it stands on each question; a holder without any takes every
   *     ordinary reading as open
   * @param complete whether all facts will be known in every case; then it is faster, and what is
   *     left unknown counts as neither true nor false
   * @throws org.opinio.logic.BudgetExceeded if the law is too large for it
   */
  public static Kernel of(
      CompiledLaw law,
      byte[] fixed,
      SortedMap<String, SortedMap<String, Stand>> stands,
      boolean complete) {
    return of(law, fixed, stands, complete, Sizes.DEFAULT);
  }

  /** The same, with other sizes. */
  public static Kernel of(
      CompiledLaw law,
      byte[] fixed,
      SortedMap<String, SortedMap<String, Stand>> stands,
      boolean complete,
      Sizes sizes) {
    KernelCompiler compiler = new KernelCompiler(law, fixed, sizes, complete);
    List<String> rules = List.copyOf(law.rules().keySet());
    List<String> holders = List.copyOf(stands.keySet());
    List<Domain> domains =
        stands.values().stream()
            .map(s -> Domain.of(compiler.evaluation(), ReadingDomain.of(compiler.evaluation(), s)))
            .toList();
    Map<Ledger, Integer> place = new HashMap<>();
    List<Ledger> ledgers = new ArrayList<>();
    int[] answers = new int[rules.size() * holders.size()];
    int at = 0;
    for (CompiledRule rule : law.rules().values()) {
      for (Domain domain : domains) {
        Ledger ledger = compiler.of(rule.node(), domain);
        answers[at++] =
            place.computeIfAbsent(
                ledger,
                l -> {
                  ledgers.add(l);
                  return ledgers.size() - 1;
                });
      }
    }
    int[] asked =
        ledgers.stream()
            .flatMapToInt(l -> Arrays.stream(new int[] {l.yes(), l.mayYes(), l.no(), l.mayNo()}))
            .toArray();
    Program program = compiler.program().build(asked);
    List<Ledger> moved = new ArrayList<>();
    for (int i = 0; i < asked.length; i += 4) {
      moved.add(new Ledger(asked[i], asked[i + 1], asked[i + 2], asked[i + 3]));
    }
    return new Kernel(program, 2 * fixed.length, rules, holders, answers, List.copyOf(moved));
  }

  /**
   * How large a part of the law may be to be taken as one decision diagram, which is exact whatever
   * is unknown. They change how many answers are left to be worked out otherwise, and how long a
   * run takes; never an answer.
   *
   * @param nodes of its diagram
   * @param facts on which it depends
   * @param joined facts on which several inputs of a larger part may depend to be joined
   */
  public record Sizes(int nodes, int facts, int joined) {

    public static final Sizes DEFAULT = new Sizes(600, 85, 8);
  }

  /** Rules in the order of their numbers. */
  public List<String> rules() {
    return rules;
  }

  /** Holders in the order of their numbers. */
  public List<String> holders() {
    return holders;
  }

  /** The number of word operations that one run takes. */
  public int operations() {
    return program.operations();
  }

  /** The number of different answers that the rules have among the holders. */
  public int distinctAnswers() {
    return ledgers.size();
  }

  /** Room for some cases, and their verdicts. Not for use by several threads. */
  public final class Run {

    /** A number of words at which a case costs least. */
    public static final int WORDS = 64;

    private final int words;
    final long[][] values;

    /**
     * Room for cases.
     *
     * @param words how many times 64
     */
    public Run(int words) {
      this.words = words;
      this.values = new long[program.slots()][words];
    }

    /** The number of cases. */
    public int cases() {
      return 64 * words;
    }

    /** Forgets all facts. */
    public void clear() {
      for (int i = 0; i < inputs; i++) {
        Arrays.fill(values[Program.input(i)], 0L);
      }
    }

    /** Makes a variable known of one case. */
    public void set(int row, int variable, boolean value) {
      values[Program.input(2 * variable + (value ? 0 : 1))][row >>> 6] |= 1L << row;
    }

    /** Sets 64 cases at once: on which of them a variable is known to be true, and false. */
    public void set(int word, int variable, long yes, long no) {
      values[Program.input(2 * variable)][word] = yes;
      values[Program.input(2 * variable + 1)][word] = no;
    }

    /** Works out every answer. */
    public void run() {
      program.run(values);
    }

    /** On which of 64 cases a rule is established for a holder. */
    public long established(int rule, int holder, int word) {
      return values[ledger(rule, holder).yes()][word];
    }

    /** On which it is not established, whatever the unknown facts are. */
    public long refuted(int rule, int holder, int word) {
      return values[ledger(rule, holder).no()][word];
    }

    /**
     * On which it is neither: open. On cases that are in none of the three it was not found out
     * here, and must be worked out otherwise.
     */
    public long open(int rule, int holder, int word) {
      Ledger l = ledger(rule, holder);
      return ~(values[l.mayYes()][word] | values[l.mayNo()][word]);
    }

    private Ledger ledger(int rule, int holder) {
      return ledgers.get(answers[rule * holders.size() + holder]);
    }
  }
}
