// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.opinio.law.Element;
import org.opinio.law.Law;
import org.opinio.law.Role;
import org.opinio.law.Rule;
import org.opinio.logic.Circuit;

/**
 * Compiles a law without errors into one circuit. Guards, exceptions and cuts mean here what
 * docs/writing-law.md says of them.
 */
public final class LawCompiler {

  private final Law law;
  private final Circuit.Builder circuit = new Circuit.Builder();
  private final Encoder encoder;
  private final SortedMap<String, CompiledRule> rules = new TreeMap<>();
  private final Set<String> underWay = new HashSet<>();

  private LawCompiler(Law law) {
    this.law = law;
    this.encoder = new Encoder(law, circuit);
  }

  /**
   * The law as a circuit, its variables in the order of first use.
   *
   * @throws IllegalArgumentException if the law has an error that a check would have found
   */
  public static CompiledLaw compile(Law law) {
    return compile(law, List.of());
  }

  /**
   * The law as a circuit, with some variables put first. Their order changes no result, only how
   * large diagrams grow.
   *
   * @param order ids of facts, questions and unmodelled elements; those that the law does not know
   *     are passed over
   * @throws IllegalArgumentException if the law has an error that a check would have found
   */
  public static CompiledLaw compile(Law law, List<String> order) {
    return new LawCompiler(law).run(order);
  }

  private CompiledLaw run(List<String> order) {
    encoder.single(new Variable.Acts());
    encoder.single(new Variable.Hosts());
    encoder.single(new Variable.Claims());
    encoder.single(new Variable.OfPerson());
    Set<String> notModelled = new HashSet<>();
    law.rules().values().forEach(r -> r.elements().forEach(e -> notModelled(e, notModelled)));
    for (String id : order) {
      if (law.facts().containsKey(id)) {
        encoder.fact(id);
      } else if (law.questions().containsKey(id)) {
        encoder.question(id);
      } else if (notModelled.contains(id)) {
        encoder.single(new Variable.OfNotModelled(id));
      }
    }
    for (Rule rule : law.rules().values()) {
      if (rule.isComputed()) {
        rule(rule.id());
      }
    }
    law.questions().keySet().forEach(encoder::question);
    List<Integer> constraints = new FactConstraints(law, encoder, circuit).all();
    return new CompiledLaw(
        law,
        circuit.build(),
        List.copyOf(encoder.variables()),
        encoder.facts(),
        encoder.questions(),
        rules,
        Map.copyOf(encoder.single()),
        constraints);
  }

  private static void notModelled(Element element, Set<String> ids) {
    if (element instanceof Element.NotModelled e) {
      ids.add(e.id());
    } else if (element instanceof Element.Composite composite) {
      composite.items().forEach(e -> notModelled(e, ids));
    }
  }

  private CompiledRule rule(String id) {
    CompiledRule existing = rules.get(id);
    if (existing != null) {
      return existing;
    }
    Rule rule = law.rules().get(id);
    if (rule == null || !rule.isComputed()) {
      throw new IllegalArgumentException("no such computed rule: " + id);
    }
    if (!underWay.add(id)) {
      throw new IllegalArgumentException("rules refer to each other in a circle at " + id);
    }
    List<CompiledElement> elements = rule.elements().stream().map(e -> element(e, false)).toList();
    List<Integer> met = new ArrayList<>();
    met.add(concerned(rule));
    met.addAll(inAll(elements));
    int label = rules.size();
    int node = circuit.named(label, circuit.and(met));
    CompiledRule compiled = new CompiledRule(rule, node, label, elements);
    rules.put(id, compiled);
    underWay.remove(id);
    return compiled;
  }

  /**
   * An obligation of one role is breached only by a State judged in that role, and one owed to the
   * target State only where a State is protected.
   */
  private int concerned(Rule rule) {
    if (rule.kind() == Rule.Kind.DEFINITION || rule.kind() == Rule.Kind.PROCEDURE) {
      return Circuit.TRUE;
    }
    int by =
        switch (rule.owedBy()) {
          case ACTING, PARTY -> encoder.single(new Variable.Acts());
          case HOST -> encoder.single(new Variable.Hosts());
          case CLAIMANT -> encoder.single(new Variable.Claims());
          case TARGET, ALLEGED, TAKER, INJURED, PERSON, ANY, NOBODY -> Circuit.TRUE;
        };
    int to =
        rule.owedTo() == Role.TARGET
            ? circuit.not(encoder.single(new Variable.OfPerson()))
            : Circuit.TRUE;
    return circuit.and(List.of(by, to));
  }

  /** An element, in a group of which some ({@code any}) or all items must be met. */
  private CompiledElement element(Element element, boolean any) {
    return switch (element) {
      case Element.OfFact e -> leaf(e, encoder.fact(e.fact()).accept(""));
      case Element.OfValue e -> leaf(e, encoder.fact(e.fact()).accept(e.value()));
      case Element.OfRule e -> leaf(e, rule(e.rule()).node());
      case Element.OfReading e -> leaf(e, reading(e.reading()));
      case Element.NotModelled e -> leaf(e, encoder.single(new Variable.OfNotModelled(e.id())));
      case Element.Group e -> group(e);
      case Element.Shown e -> {
        List<CompiledElement> items = items(e, e.any());
        List<Integer> shown = e.any() ? inAny(items, circuit::shown) : inAll(items, circuit::shown);
        yield new CompiledElement(
            e, e.any() ? circuit.or(shown) : circuit.and(shown), Circuit.TRUE, items);
      }
      case Element.UnlessShown e -> {
        List<CompiledElement> items = items(e, e.any());
        List<Integer> shown = e.any() ? inAny(items, circuit::shown) : inAll(items, circuit::shown);
        int exception = e.any() ? circuit.or(shown) : circuit.and(shown);
        yield new CompiledElement(e, circuit.not(exception), Circuit.TRUE, items);
      }
      case Element.Guard e -> {
        List<CompiledElement> items = items(e, any);
        int node = any && !items.isEmpty() ? circuit.or(inAny(items)) : circuit.and(inAll(items));
        yield new CompiledElement(e, node, reading(e.reading()), items);
      }
    };
  }

  private CompiledElement leaf(Element element, int node) {
    return new CompiledElement(element, node, Circuit.TRUE, List.of());
  }

  private List<CompiledElement> items(Element.Composite composite, boolean any) {
    return composite.items().stream().map(e -> element(e, any)).toList();
  }

  private CompiledElement group(Element.Group group) {
    List<CompiledElement> items = items(group, group.kind() != Element.Group.Kind.ALL);
    int node =
        switch (group.kind()) {
          case ALL -> circuit.and(inAll(items));
          case ANY -> circuit.or(inAny(items));
          case NONE -> circuit.not(circuit.or(inAny(items)));
          case AT_LEAST -> circuit.atLeast(group.atLeast(), inAny(items));
          case GROUNDS -> circuit.or(grounds(items));
        };
    return new CompiledElement(group, node, Circuit.TRUE, items);
  }

  private List<Integer> inAll(List<CompiledElement> items) {
    return inAll(items, n -> n);
  }

  private List<Integer> inAny(List<CompiledElement> items) {
    return inAny(items, n -> n);
  }

  /**
   * What items require in a group all of which must be met: a guard on another reading asks
   * nothing.
   */
  private List<Integer> inAll(List<CompiledElement> items, IntUnaryOperator wrap) {
    List<Integer> nodes = new ArrayList<>();
    for (CompiledElement item : items) {
      if (item.element() instanceof Element.Guard) {
        int within = circuit.and(inAll(item.items(), wrap));
        nodes.add(encoder.implies(item.guard(), within));
      } else {
        nodes.add(wrap.applyAsInt(item.node()));
      }
    }
    return nodes;
  }

  /**
   * What items offer in a group of which some must be met: a guard on another reading offers
   * nothing.
   */
  private List<Integer> inAny(List<CompiledElement> items, IntUnaryOperator wrap) {
    List<Integer> nodes = new ArrayList<>();
    for (CompiledElement item : items) {
      if (item.element() instanceof Element.Guard) {
        for (int within : inAny(item.items(), wrap)) {
          nodes.add(circuit.and(List.of(item.guard(), within)));
        }
        if (item.items().isEmpty()) {
          nodes.add(item.guard());
        }
      } else {
        nodes.add(wrap.applyAsInt(item.node()));
      }
    }
    return nodes;
  }

  private List<Integer> grounds(List<CompiledElement> items) {
    List<Integer> nodes = new ArrayList<>();
    for (CompiledElement item : items) {
      List<Integer> relied =
          Grounds.of(item.element(), law).stream()
              .map(name -> encoder.single(new Variable.Ground(name)))
              .toList();
      nodes.add(circuit.and(List.of(circuit.or(relied), item.guard(), item.node())));
    }
    return nodes;
  }

  private int reading(Element.Reading reading) {
    Encoding encoding = encoder.question(reading.question());
    return circuit.or(
        reading.options().stream()
            .map(o -> reading.only() ? encoding.exact(o) : encoding.accept(o))
            .toList());
  }
}
