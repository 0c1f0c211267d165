// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.ArrayList;
import java.util.List;
import org.opinio.law.Rule;

/** Reads a page of rules. */
final class RulePages {

  private final PageContext context;

  RulePages(PageContext context) {
    this.context = context;
  }

  List<Rule> read() {
    List<Rule> rules = new ArrayList<>();
    List<Block.Heading> above = new ArrayList<>();
    List<Block> body = new ArrayList<>();
    for (Block block : context.page().blocks()) {
      if (block instanceof Block.Heading h) {
        finish(above, body, rules);
        body = new ArrayList<>();
        above.removeIf(a -> a.level() >= h.level());
        above.add(h);
      } else {
        body.add(block);
      }
    }
    finish(above, body, rules);
    return rules;
  }

  private void finish(List<Block.Heading> above, List<Block> body, List<Rule> rules) {
    if (above.isEmpty() || above.getLast().level() == 1 || above.getLast().id().isEmpty()) {
      return;
    }
    String parent =
        above.reversed().stream()
            .skip(1)
            .filter(h -> h.level() > 1)
            .map(Block.Heading::id)
            .findFirst()
            .orElse("");
    rules.add(new RuleReader(context, above.getLast(), parent).read(body));
  }
}
