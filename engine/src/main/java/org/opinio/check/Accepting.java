// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.opinio.law.Element.Reading;
import org.opinio.law.Option;
import org.opinio.law.Question;

/** Which options of a question, if held alone, meet a reading. */
final class Accepting {

  private Accepting() {}

  static Set<String> options(Question question, Reading reading) {
    Set<String> accepting = new TreeSet<>();
    List<Option> all = question.options();
    int narrowest = -1;
    for (int i = 0; i < all.size(); i++) {
      if (reading.options().contains(all.get(i).id())) {
        accepting.add(all.get(i).id());
        narrowest = all.get(i).kind() == Option.Kind.RUNG ? i : narrowest;
      }
    }
    for (int i = 0; i < narrowest && !reading.only(); i++) {
      if (all.get(i).kind() == Option.Kind.RUNG) {
        accepting.add(all.get(i).id());
      }
    }
    return accepting;
  }
}
