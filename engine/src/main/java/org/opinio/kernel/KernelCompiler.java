// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.kernel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.Evaluation;
import org.opinio.logic.Circuit;
import org.opinio.logic.Diagrams;

/**
 * Turns nodes of the circuit into words of a program. A leaf is followed along its diagram, which
 * is exact however much is unknown: what is unknown must come out alike both ways. A larger node is
 * put together from its inputs; where these depend on each other, two full states and two readings
 * try whether it can come out otherwise.
 */
final class KernelCompiler {

  private static final int BUDGET = 60_000_000;

  private final CompiledLaw law;
  private final Circuit circuit;
  private final Diagrams d;
  private final Evaluation evaluation;
  private final Kernel.Sizes sizes;
  private final Leaves leaves;
  private final Program.Builder program;
  private final State known;
  private final List<State> full;
  private final Diagrams.Quantifier readings;
  private final int[] tied;
  private final Map<Part, Ledger> ledgers = new HashMap<>();
  private final Map<Part, Ledger> cuts = new HashMap<>();
  private final Map<Integer, Integer> shown = new HashMap<>();
  private final Map<State.Kind, Map<Integer, Integer>> plain = new HashMap<>();

  private record Part(int node, int domain, State.Kind state) {}

  /**
   * A compiler.
   *
   * @param complete whether every fact is known in every case
   */
  KernelCompiler(CompiledLaw law, byte[] fixed, Kernel.Sizes sizes, boolean complete) {
    this.law = law;
    this.circuit = law.circuit();
    this.sizes = sizes;
    this.d = new Diagrams(BUDGET);
    this.evaluation = new Evaluation(law, d, fixed, Map.of(), Map.of());
    this.leaves = new Leaves(evaluation, fixed, sizes);
    this.program = new Program.Builder(2 * fixed.length);
    this.known = State.known(fixed, complete);
    this.full =
        complete
            ? List.of(known)
            : List.of(known.filled(law, program, false), known.filled(law, program, true));
    this.readings = d.quantifier(law.readingVariables());
    this.tied = tied();
  }

  Evaluation evaluation() {
    return evaluation;
  }

  Program.Builder program() {
    return program;
  }

  /** What is known of a node on the readings of a domain. */
  Ledger of(int node, Domain domain) {
    return of(node, domain, known);
  }

  private Ledger of(int node, Domain domain, State state) {
    Part part = new Part(node, domain.over(d, leaves.questions(node)), state.kind());
    Ledger existing = ledgers.get(part);
    if (existing == null) {
      existing =
          leaves.isLeaf(node)
              ? leaf(leaves.of(node), domain, state)
              : switch (circuit.kind(node)) {
                case NOT -> of(circuit.input(node, 0), domain, state).negated();
                case AND -> all(node, domain, state);
                case OR -> any(node, domain, state, false);
                case NAMED, SHOWN, CONSTANT, VARIABLE -> of(circuit.input(node, 0), domain, state);
              };
      ledgers.put(part, existing);
    }
    return existing;
  }

  // Leaves

  private Ledger leaf(int function, Domain domain, State state) {
    BitSet own = leaves.questionsOf(function);
    int on = domain.over(d, own);
    int possible = state.kind() == State.Kind.KNOWN ? evaluation.possible(function) : Diagrams.TRUE;
    int given = d.and(on, possible);
    int yes = d.forAll(d.implies(given, function), readings);
    int no = d.forAll(d.implies(given, d.not(function)), readings);
    List<Integer> large = large(function);
    if (large.isEmpty()) {
      int isYes = follow(yes, state);
      int isNo = follow(no, state);
      return new Ledger(isYes, isYes, isNo, isNo);
    }
    Map<Integer, Ledger> least = new HashMap<>();
    Map<Integer, Ledger> most = new HashMap<>();
    for (int v : large) {
      Ledger cut = largeCut(v, domain);
      least.put(v, new Ledger(cut.yes(), cut.yes(), cut.no(), cut.no()));
      most.put(
          v,
          isApart(v, large, own, domain)
              ? new Ledger(cut.mayYes(), cut.mayYes(), cut.mayNo(), cut.mayNo())
              : new Ledger(
                  program.not(cut.no()),
                  program.not(cut.no()),
                  program.not(cut.yes()),
                  program.not(cut.yes())));
    }
    return new Ledger(
        follow(yes, state, least),
        follow(yes, state, most),
        follow(no, state, least),
        follow(no, state, most));
  }

  private List<Integer> large(int function) {
    return d.support(function).stream().filter(leaves::isLargeCut).boxed().toList();
  }

  /** Whether no open question bears on a large cut and on anything else in its leaf. */
  private boolean isApart(int variable, List<Integer> large, BitSet own, Domain domain) {
    BitSet others = (BitSet) own.clone();
    for (int v : large) {
      if (v != variable) {
        others.or(leaves.questions(leaves.largeCut(v)));
      }
    }
    BitSet shared = (BitSet) leaves.questions(leaves.largeCut(variable)).clone();
    shared.and(others);
    return domain.open(d, law, shared).isEmpty();
  }

  private int follow(int function, State state) {
    return follow(
        function,
        plain.computeIfAbsent(state.kind(), k -> new HashMap<>()),
        v -> yes(v, state, Map.of()),
        v -> no(v, state, Map.of()));
  }

  private int follow(int function, State state, Map<Integer, Ledger> large) {
    return follow(function, new HashMap<>(), v -> yes(v, state, large), v -> no(v, state, large));
  }

  private int follow(int f, Map<Integer, Integer> done, IntUnaryOperator yes, IntUnaryOperator no) {
    if (f <= Diagrams.TRUE) {
      return f;
    }
    Integer existing = done.get(f);
    if (existing != null) {
      return existing;
    }
    int v = d.topVariable(f);
    int high = follow(d.high(f), done, yes, no);
    int low = follow(d.low(f), done, yes, no);
    int made = program.and(program.or(no.applyAsInt(v), high), program.or(yes.applyAsInt(v), low));
    done.put(f, made);
    return made;
  }

  private int yes(int v, State state, Map<Integer, Ledger> large) {
    if (v < state.yes().length) {
      return state.yes()[v];
    }
    Ledger cut = large.get(v);
    return cut == null ? shown(v) : cut.yes();
  }

  private int no(int v, State state, Map<Integer, Ledger> large) {
    if (v < state.no().length) {
      return state.no()[v];
    }
    Ledger cut = large.get(v);
    return cut == null ? program.not(shown(v)) : cut.no();
  }

  // What has to be shown

  /** Whether the function of a small cut is established by what is known. */
  private int shown(int variable) {
    Integer existing = shown.get(variable);
    if (existing == null) {
      int function = leaves.cutFunction(variable);
      existing = follow(d.implies(evaluation.possible(function), function), known);
      shown.put(variable, existing);
    }
    return existing;
  }

  /** Whether a large cut is established on every reading of the domain, or on none. */
  private Ledger largeCut(int variable, Domain domain) {
    int node = leaves.largeCut(variable);
    Part part = new Part(node, domain.over(d, leaves.questions(node)), State.Kind.KNOWN);
    Ledger existing = cuts.get(part);
    if (existing == null) {
      existing = shownOn(node, domain);
      cuts.put(part, existing);
    }
    return existing;
  }

  private Ledger shownOn(int node, Domain domain) {
    Ledger finding = of(node, domain, known);
    if (domain.open(d, law, leaves.questions(node)).isEmpty()) {
      return new Ledger(
          finding.yes(),
          finding.mayYes(),
          program.not(finding.mayYes()),
          program.not(finding.yes()));
    }
    int never = finding.no();
    State least = full.getFirst();
    never = program.or(never, program.and(least.holds(), of(node, domain, least).no()));
    int sometimes = finding.yes();
    for (Domain point : points(domain)) {
      sometimes = program.or(sometimes, of(node, point, known).yes());
    }
    return new Ledger(finding.yes(), finding.mayYes(), never, program.not(sometimes));
  }

  private List<Domain> points(Domain domain) {
    return List.of(domain.point(d, law, false), domain.point(d, law, true));
  }

  // Larger nodes

  private Ledger all(int node, Domain domain, State state) {
    return any(node, domain, state, true).negated();
  }

  /** Whether any input of a node holds or, negated, whether any fails. */
  private Ledger any(int node, Domain domain, State state, boolean negated) {
    int yes = Program.FALSE;
    int mayYes = Program.FALSE;
    int no = Program.TRUE;
    int mayNo = Program.TRUE;
    for (Ledger input : parts(node, domain, state, negated)) {
      Ledger part = negated ? input.negated() : input;
      yes = program.or(yes, part.yes());
      mayYes = program.or(mayYes, part.mayYes());
      no = program.and(no, part.no());
      mayNo = program.and(mayNo, part.mayNo());
    }
    if (!areApart(node, domain, state)) {
      mayYes = program.not(tried(node, domain, state, negated));
    }
    return new Ledger(yes, mayYes, no, mayNo);
  }

  /** Where a full state and a reading are found on which the node has the value. */
  private int tried(int node, Domain domain, State state, boolean value) {
    boolean isPoint = domain.open(d, law, leaves.questions(node)).isEmpty();
    int found = Program.FALSE;
    for (Domain point : isPoint ? List.of(domain) : points(domain)) {
      for (State other : state.kind() == State.Kind.KNOWN ? full : List.of(state)) {
        Ledger ledger = of(node, point, other);
        int slot = value ? ledger.yes() : ledger.no();
        found = program.or(found, program.and(other.holds(), slot));
      }
    }
    return found;
  }

  /** The inputs of a node, those that depend on each other joined where they make a leaf. */
  private List<Ledger> parts(int node, Domain domain, State state, boolean all) {
    List<Ledger> parts = new ArrayList<>();
    for (List<Integer> block : blocks(node, domain)) {
      if (block.size() == 1) {
        parts.add(of(block.getFirst(), domain, state));
      } else {
        int joined = all ? Diagrams.TRUE : Diagrams.FALSE;
        for (int input : block) {
          joined = all ? d.and(joined, leaves.of(input)) : d.or(joined, leaves.of(input));
        }
        parts.add(leaf(joined, domain, state));
      }
    }
    return parts;
  }

  private List<List<Integer>> blocks(int node, Domain domain) {
    List<List<Integer>> blocks = new ArrayList<>();
    for (int i = 0; i < circuit.inputs(node); i++) {
      List<Integer> block = new ArrayList<>(List.of(circuit.input(node, i)));
      for (int b = blocks.size() - 1; b >= 0; b--) {
        if (areTied(blocks.get(b), block, domain) && isLeafTogether(blocks.get(b), block)) {
          block.addAll(0, blocks.remove(b));
        }
      }
      blocks.add(block);
    }
    return blocks;
  }

  private boolean isLeafTogether(List<Integer> one, List<Integer> other) {
    BitSet facts = new BitSet();
    for (List<Integer> block : List.of(one, other)) {
      for (int node : block) {
        if (!leaves.isLeaf(node)) {
          return false;
        }
        facts.or(leaves.facts(node));
      }
    }
    return facts.cardinality() <= sizes.joined();
  }

  private boolean areApart(int node, Domain domain, State state) {
    List<List<Integer>> blocks = blocks(node, domain);
    for (int a = 0; a < blocks.size(); a++) {
      for (int b = a + 1; b < blocks.size(); b++) {
        boolean tied =
            state.kind() == State.Kind.KNOWN
                ? areTied(blocks.get(a), blocks.get(b), domain)
                : shareQuestion(blocks.get(a), blocks.get(b), domain);
        if (tied) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean areTied(List<Integer> one, List<Integer> other, Domain domain) {
    return tiedFacts(one).intersects(tiedFacts(other)) || shareQuestion(one, other, domain);
  }

  private boolean shareQuestion(List<Integer> one, List<Integer> other, Domain domain) {
    BitSet shared = questions(one);
    shared.and(questions(other));
    return !domain.open(d, law, shared).isEmpty();
  }

  private BitSet questions(List<Integer> block) {
    BitSet all = new BitSet();
    block.forEach(node -> all.or(leaves.questions(node)));
    return all;
  }

  /** The facts of a block, with one number for all that what cannot be otherwise ties together. */
  private BitSet tiedFacts(List<Integer> block) {
    BitSet all = new BitSet();
    block.forEach(node -> leaves.facts(node).stream().forEach(v -> all.set(tied[v])));
    return all;
  }

  private int[] tied() {
    int[] group = new int[law.variables().size()];
    for (int v = 0; v < group.length; v++) {
      group[v] = v;
    }
    for (int node : law.factConstraints()) {
      BitSet support = d.support(evaluation.function(node));
      int to = support.isEmpty() ? -1 : group[support.nextSetBit(0)];
      support.stream()
          .forEach(v -> {
            int from = group[v];
            for (int w = 0; w < group.length; w++) {
              group[w] = group[w] == from ? to : group[w];
            }
          });
    }
    return group;
  }
}
