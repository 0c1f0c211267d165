// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.opinio.law.Rule;

/**
 * The result of one rule in one situation, worked out when it is asked for. Not for use by several
 * threads at once.
 */
public final class Finding {

  private final Rule rule;
  private final int node;
  private final Judge judge;
  private final ReadingDomain ordinary;
  private final SortedMap<String, Perspective> holders;
  private final Map<String, HolderFinding> known = new HashMap<>();
  private final Light light;
  private Optional<Across> across = Optional.empty();

  /**
   * A finding.
   *
   * @param before the one of an earlier evaluation in which the node is the same
   */
  Finding(
      Rule rule,
      int node,
      Judge judge,
      ReadingDomain ordinary,
      SortedMap<String, Perspective> holders,
      Optional<Finding> before) {
    this.rule = rule;
    this.node = node;
    this.judge = judge;
    this.ordinary = ordinary;
    this.holders = holders;
    this.light = before.map(b -> b.light).orElseGet(Light::new);
  }

  /** What is found without terms and causes. */
  private static final class Light {
    private Optional<Across.Kind> kind = Optional.empty();
    private Optional<Boolean> awaitsShowing = Optional.empty();
    private Optional<Boolean> hasOutsiders = Optional.empty();
  }

  public Rule rule() {
    return rule;
  }

  /** The result across all ordinary readings. */
  public Across across() {
    if (across.isEmpty()) {
      Across bare = judge.across(node, ordinary);
      across = Optional.of(bare.withOutside(outside(bare.kind())));
    }
    return across.get();
  }

  /** How the readings divide; the same as across all readings, found without terms and causes. */
  Across.Kind kind() {
    if (light.kind.isEmpty()) {
      light.kind = Optional.of(judge.kind(node, ordinary));
    }
    return light.kind.get();
  }

  /** Whether on some reading it could be established once more is shown, found as lightly. */
  boolean awaitsShowing() {
    if (light.awaitsShowing.isEmpty()) {
      light.awaitsShowing = Optional.of(judge.awaitsShowing(node, ordinary));
    }
    return light.awaitsShowing.get();
  }

  /** Whether some holder's own words put it outside the result across readings. */
  boolean hasOutsiders() {
    if (light.hasOutsiders.isEmpty()) {
      light.hasOutsiders = Optional.of(!outside(kind()).isEmpty());
    }
    return light.hasOutsiders.get();
  }

  /** The finding for one holder, who is known to be among them. */
  public HolderFinding of(String holder) {
    HolderFinding existing = known.get(holder);
    if (existing != null) {
      return existing;
    }
    Perspective perspective = holders.get(holder);
    if (perspective == null) {
      throw new IllegalArgumentException("no such holder: " + holder);
    }
    HolderFinding made = judge.of(node, perspective);
    known.put(holder, made);
    return made;
  }

  /** By holder id, sorted. */
  public SortedMap<String, HolderFinding> byHolder() {
    SortedMap<String, HolderFinding> all = new TreeMap<>();
    holders.keySet().forEach(holder -> all.put(holder, of(holder)));
    return Collections.unmodifiableSortedMap(all);
  }

  private SortedMap<String, Verdict> outside(Across.Kind kind) {
    Verdict all =
        switch (kind) {
          case ON_EVERY_READING -> Verdict.ESTABLISHED;
          case ON_NO_READING -> Verdict.NOT_ESTABLISHED;
          case ON_SOME_READINGS, OPEN -> Verdict.OPEN;
        };
    SortedMap<String, Verdict> outside = new TreeMap<>();
    if (all != Verdict.OPEN) {
      holders.forEach((id, perspective) -> {
        Verdict own = judge.verdict(node, perspective.domain());
        if (own != all) {
          outside.put(id, own);
        }
      });
    }
    return Collections.unmodifiableSortedMap(outside);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Finding f
        && rule.equals(f.rule)
        && across().equals(f.across())
        && byHolder().equals(f.byHolder());
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule, across());
  }

  @Override
  public String toString() {
    return rule.id() + ": " + across();
  }
}
