// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.kernel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.opinio.assess.ReadingDomain;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.Encoding;
import org.opinio.compile.Evaluation;
import org.opinio.logic.Diagrams;

/**
 * The readings in play, question by question.
 *
 * @param byQuestion for each question, in the order of the law: a function true on its readings
 */
record Domain(int[] byQuestion) {

  static Domain of(Evaluation evaluation, ReadingDomain domain) {
    Diagrams d = evaluation.diagrams();
    CompiledLaw law = evaluation.law();
    List<Encoding> questions = List.copyOf(law.questions().values());
    int[] functions = new int[questions.size()];
    for (int q = 0; q < functions.length; q++) {
      int all = Diagrams.TRUE;
      for (int v = end(questions.get(q)) - 1; v >= questions.get(q).first(); v--) {
        all = d.and(all, d.variable(v));
      }
      functions[q] = domain.over(all);
    }
    return new Domain(functions);
  }

  private static int end(Encoding encoding) {
    return encoding.first() + encoding.count();
  }

  /** The readings of some questions, by their place in the law, together. */
  int over(Diagrams d, BitSet questions) {
    int all = Diagrams.TRUE;
    for (int q = questions.nextSetBit(0); q >= 0; q = questions.nextSetBit(q + 1)) {
      all = d.and(all, byQuestion[q]);
    }
    return all;
  }

  /** Those of the questions on which more than one reading is in play. */
  BitSet open(Diagrams d, CompiledLaw law, BitSet questions) {
    BitSet open = new BitSet();
    List<Encoding> encodings = List.copyOf(law.questions().values());
    for (int q = questions.nextSetBit(0); q >= 0; q = questions.nextSetBit(q + 1)) {
      open.set(q, path(d, encodings.get(q), byQuestion[q], false) != byQuestion[q]);
    }
    return open;
  }

  /** The same, with other readings of one question. */
  Domain with(int question, int readings) {
    int[] functions = byQuestion.clone();
    functions[question] = readings;
    return new Domain(functions);
  }

  /** Each reading of a question by itself. */
  List<Domain> readings(Diagrams d, CompiledLaw law, int question) {
    Encoding encoding = List.copyOf(law.questions().values()).get(question);
    List<Domain> found = new ArrayList<>();
    int rest = byQuestion[question];
    while (rest != Diagrams.FALSE) {
      int one = path(d, encoding, rest, false);
      found.add(with(question, one));
      rest = d.and(rest, d.not(one));
    }
    return found;
  }

  /** One reading of these, the one that sets most variables or the one that sets fewest. */
  Domain point(Diagrams d, CompiledLaw law, boolean most) {
    List<Encoding> encodings = List.copyOf(law.questions().values());
    int[] functions = new int[byQuestion.length];
    for (int q = 0; q < functions.length; q++) {
      functions[q] = path(d, encodings.get(q), byQuestion[q], most);
    }
    return new Domain(functions);
  }

  private static int path(Diagrams d, Encoding encoding, int function, boolean most) {
    int cube = Diagrams.TRUE;
    int f = function;
    for (int v = encoding.first(); v < end(encoding); v++) {
      boolean splits = f > Diagrams.TRUE && d.topVariable(f) == v;
      boolean one = most;
      if (splits) {
        int preferred = most ? d.high(f) : d.low(f);
        one = (preferred != Diagrams.FALSE) == most;
        f = one ? d.high(f) : d.low(f);
      }
      cube = d.and(cube, one ? d.variable(v) : d.not(d.variable(v)));
    }
    return cube;
  }
}
