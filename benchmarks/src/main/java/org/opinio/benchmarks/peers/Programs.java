// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks.peers;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The law and the cases as programs in the language of each peer. */
final class Programs {

  /** Where numbers begin under which Drools answers for rules that are no gate. */
  private static final int NO_GATE = 1_000_000;

  private final Task task;
  private final Gates gates;

  Programs(Task task) {
    this.task = task;
    this.gates = new Gates(task.law());
  }

  private interface Words {
    String atom(int node);

    String opposite(String atom);
  }

  private String literal(int literal, Words words) {
    return literal < 0 ? words.opposite(words.atom(-literal - 1)) : words.atom(literal);
  }

  private String constantOr(int node, String no, String yes, IntFunction<String> other) {
    return node == 0 ? no : node == 1 ? yes : other.apply(node);
  }

  /** Clauses for SWI-Prolog, called from the goal down; facts of the case are asserted. */
  String prolog() {
    Words words =
        new Words() {
          @Override
          public String atom(int node) {
            return constantOr(node, "fail", "true", n -> {
              if (!gates.isVariable(n)) {
                return "n" + n + "(H)";
              }
              int v = gates.variable(n);
              return gates.isReading(v) ? "r(H," + v + ")" : "v(" + v + ")";
            });
          }

          @Override
          public String opposite(String atom) {
            return "\\+ " + atom;
          }
        };
    StringBuilder text = new StringBuilder(":- dynamic v/1.\n:- discontiguous r/2.\n");
    for (Gates.Gate gate : gates.below(task.rules())) {
      String head = "n" + gate.node() + "(H) :- ";
      List<String> inputs = gate.inputs().stream().map(i -> literal(i, words)).toList();
      if (gate.all()) {
        text.append(head).append(String.join(", ", inputs)).append(".\n");
      } else {
        inputs.forEach(i -> text.append(head).append(i).append(", !.\n"));
      }
    }
    for (int i = 0; i < task.rules().size(); i++) {
      text.append("rule(" + i + ",H) :- ")
          .append(literal(gates.literal(task.rules().get(i)), words))
          .append(".\n");
    }
    for (int h = 0; h < task.readings().size(); h++) {
      int holder = h;
      task.readings().get(h).stream()
          .forEach(v -> text.append("r(" + holder + "," + v + ").\n"));
    }
    for (int c = 0; c < task.cases().size(); c++) {
      text.append("situation(" + c + ",[")
          .append(task.cases().get(c).stream().mapToObj(String::valueOf)
              .collect(Collectors.joining(",")))
          .append("]).\n");
    }
    text.append(
        """
        holders(%d). rules(%d). situations(%d).
        load(C) :- retractall(v(_)), situation(C,L), forall(member(V,L), assertz(v(V))).
        judge(C) :- load(C), holders(NH), rules(NR), MH is NH-1, MR is NR-1,
          forall(between(0,MH,H), forall(between(0,MR,R), (rule(R,H) -> put_char('1') ; put_char('0')))).
        quiet(C) :- load(C), holders(NH), rules(NR), MH is NH-1, MR is NR-1,
          forall(between(0,MH,H), forall(between(0,MR,R), (rule(R,H) -> true ; true))).
        main :- situations(N), M is N-1,
          quiet(0),
          statistics(cputime,T0),
          forall(between(0,M,C), quiet(C)),
          statistics(cputime,T1),
          T is (T1-T0)*1000/N,
          format(user_error, "ms ~6f~n", [T]),
          forall(between(0,M,C), judge(C)), halt.
        """
            .formatted(task.readings().size(), task.rules().size(), task.cases().size()));
    return text.toString();
  }

  /** A program for clingo on the first cases, all in one: a rule holds of a holder in a case. */
  String clingo(int cases) {
    Words words =
        new Words() {
          @Override
          public String atom(int node) {
            return constantOr(node, "#false", "#true", n -> {
              if (!gates.isVariable(n)) {
                return "n" + n + "(H,C)";
              }
              int v = gates.variable(n);
              return gates.isReading(v) ? "r(H," + v + ")" : "v(C," + v + ")";
            });
          }

          @Override
          public String opposite(String atom) {
            return "not " + atom;
          }
        };
    StringBuilder text = new StringBuilder("#show rule/3.\n#defined v/2. #defined r/2.\n");
    for (Gates.Gate gate : gates.below(task.rules())) {
      String head = "n" + gate.node() + "(H,C) :- h(H), c(C), ";
      List<String> inputs = gate.inputs().stream().map(i -> literal(i, words)).toList();
      if (gate.all()) {
        text.append(head).append(String.join(", ", inputs)).append(".\n");
      } else {
        inputs.forEach(i -> text.append(head).append(i).append(".\n"));
      }
    }
    for (int i = 0; i < task.rules().size(); i++) {
      text.append("rule(C,H," + i + ") :- h(H), c(C), ")
          .append(literal(gates.literal(task.rules().get(i)), words))
          .append(".\n");
    }
    for (int h = 0; h < task.readings().size(); h++) {
      int holder = h;
      text.append("h(" + h + ").\n");
      task.readings().get(h).stream()
          .forEach(v -> text.append("r(" + holder + "," + v + ").\n"));
    }
    for (int c = 0; c < cases; c++) {
      int number = c;
      text.append("c(" + c + ").\n");
      task.cases().get(c).stream().forEach(v -> text.append("v(" + number + "," + v + ").\n"));
    }
    return text.toString();
  }

  /** Rules for Drools, called from the facts up; each gate has a salience by its place. */
  String drools() {
    Words words =
        new Words() {
          @Override
          public String atom(int node) {
            return constantOr(node, "eval(false)", "eval(true)", n -> {
              if (!gates.isVariable(n)) {
                return "N(n == " + n + ", h == $h)";
              }
              int v = gates.variable(n);
              return gates.isReading(v) ? "R(v == " + v + ", h == $h)" : "V(v == " + v + ")";
            });
          }

          @Override
          public String opposite(String atom) {
            return "not " + atom;
          }
        };
    StringBuilder text =
        new StringBuilder("package org.opinio.benchmarks.drools;\nimport ")
            .append("org.opinio.benchmarks.drools.Facts.*;\n");
    List<Gates.Gate> all = gates.below(task.rules());
    for (int i = 0; i < all.size(); i++) {
      Gates.Gate gate = all.get(i);
      List<String> inputs = gate.inputs().stream().map(in -> literal(in, words)).toList();
      String start = " salience " + -i + " when H($h : h) ";
      String end = " then insert(new N(" + gate.node() + ", $h)); end\n";
      if (gate.all()) {
        text.append("rule n" + gate.node() + start + String.join(" ", inputs) + end);
      } else {
        String unless = " not N(n == " + gate.node() + ", h == $h)";
        for (int k = 0; k < inputs.size(); k++) {
          text.append("rule n" + gate.node() + "_" + k + start + inputs.get(k) + unless + end);
        }
      }
    }
    for (int i = 0; i < task.rules().size(); i++) {
      int rule = gates.literal(task.rules().get(i));
      if (!gates.isGate(rule)) {
        text.append("rule r" + i + " salience -" + NO_GATE + " when H($h : h) " + literal(rule, words))
            .append(" then insert(new N(" + (NO_GATE + i) + ", $h)); end\n");
      }
    }
    return text.toString();
  }

  /** The cases for Drools: rules, readings and cases, numbers on lines. */
  String droolsCases(int cases) {
    StringBuilder text = new StringBuilder();
    text.append("rules ")
        .append(
            IntStream.range(0, task.rules().size())
                .map(this::droolsRule)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" ")))
        .append('\n');
    task.readings()
        .forEach(r -> text.append("reading ").append(numbers(r.stream())).append('\n'));
    task.cases().stream()
        .limit(cases)
        .forEach(c -> text.append("case ").append(numbers(c.stream())).append('\n'));
    return text.toString();
  }

  private int droolsRule(int i) {
    int rule = gates.literal(task.rules().get(i));
    return gates.isGate(rule) ? rule : NO_GATE + i;
  }

  private static String numbers(IntStream numbers) {
    return numbers.mapToObj(String::valueOf).collect(Collectors.joining(" "));
  }
}
