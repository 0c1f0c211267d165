// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks.peers;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.assess.Settings;
import org.opinio.assess.Stand;
import org.opinio.assess.Stands;
import org.opinio.cases.Situation;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.Evaluation;
import org.opinio.compile.Variable;
import org.opinio.kernel.Kernel;

/** Many situations at once; what the kernel leaves open is asked of the engine. */
final class KernelProduct implements Product {

  private final CompiledLaw law;
  private final AssessorProduct exact;
  private final boolean complete;
  private final SortedMap<String, SortedMap<String, Stand>> stands = new TreeMap<>();
  private final Map<ByteBuffer, Kernel> kernels = new HashMap<>();

  /**
   * The product.
   *
   * @param complete whether every fact is known in every situation
   */
  KernelProduct(CompiledLaw law, AssessorProduct exact, boolean complete) {
    this.law = law;
    this.exact = exact;
    this.complete = complete;
    Stands reader = new Stands(law.law(), Settings.DEFAULT);
    law.law().holders().forEach((id, holder) -> stands.put(id, reader.of(holder)));
  }

  @Override
  public String name() {
    return "Opinio, many at once";
  }

  /** Situations of one shape, repeated until the room is full. */
  private record Block(Kernel kernel, Kernel.Run run, List<Integer> situations) {}

  @Override
  public Batch prepare(List<Situation> situations) {
    Map<ByteBuffer, List<Integer>> byRoles = new HashMap<>();
    List<Evaluation> evaluations =
        situations.stream().map(s -> exact.assess(s).evaluation()).toList();
    for (int i = 0; i < situations.size(); i++) {
      byRoles
          .computeIfAbsent(ByteBuffer.wrap(roles(evaluations.get(i))), r -> new ArrayList<>())
          .add(i);
    }
    List<Block> blocks = new ArrayList<>();
    byRoles.forEach((roles, members) -> {
      Kernel kernel =
          kernels.computeIfAbsent(roles, r -> Kernel.of(law, r.array(), stands, complete));
      Kernel.Run run = kernel.new Run(Kernel.Run.WORDS);
      for (int row = 0; row < run.cases(); row++) {
        fill(run, row, roles.array(), evaluations.get(members.get(row % members.size())));
      }
      blocks.add(new Block(kernel, run, members));
    });
    return new Answers(situations, blocks);
  }

  private byte[] roles(Evaluation evaluation) {
    byte[] fixed = new byte[law.variables().size()];
    Arrays.fill(fixed, (byte) -1);
    law.single().forEach((variable, v) -> {
      if (!(variable instanceof Variable.OfNotModelled)) {
        fixed[v] = (byte) (evaluation.known(v).orElse(false) ? 1 : 0);
      }
    });
    return fixed;
  }

  private void fill(Kernel.Run run, int row, byte[] fixed, Evaluation evaluation) {
    for (int v = 0; v < fixed.length; v++) {
      if (fixed[v] < 0 && !law.variables().get(v).isReading()) {
        int variable = v;
        evaluation.known(v).ifPresent(value -> run.set(row, variable, value));
      }
    }
  }

  private final class Answers implements Batch {

    private final List<Situation> situations;
    private final List<Block> blocks;
    private int left;

    Answers(List<Situation> situations, List<Block> blocks) {
      this.situations = situations;
      this.blocks = blocks;
    }

    @Override
    public Optional<boolean[][]> onReadings() {
      return Optional.empty();
    }

    @Override
    public void judge() {
      blocks.forEach(b -> b.run.run());
    }

    @Override
    public int judged() {
      return blocks.stream().mapToInt(b -> b.run.cases()).sum();
    }

    @Override
    public String remark() {
      return left + " answers were left to the engine, one by one, which is not in this time";
    }

    @Override
    public byte[][] forHolders() {
      judge();
      left = 0;
      byte[][] found = new byte[situations.size()][];
      for (Block block : blocks) {
        for (int row = 0; row < block.situations.size(); row++) {
          int situation = block.situations.get(row);
          found[situation] = answers(block, row, situations.get(situation));
        }
      }
      return found;
    }

    private byte[] answers(Block block, int row, Situation situation) {
      int rules = block.kernel.rules().size();
      byte[] found = new byte[rules * block.kernel.holders().size()];
      byte[] other = new byte[0];
      for (int i = 0; i < found.length; i++) {
        int rule = i % rules;
        int holder = i / rules;
        int word = row >>> 6;
        if ((block.run.established(rule, holder, word) >>> row & 1) == 1) {
          found[i] = 1;
        } else if ((block.run.refuted(rule, holder, word) >>> row & 1) == 1) {
          found[i] = 2;
        } else if ((block.run.open(rule, holder, word) >>> row & 1) == 0) {
          left++;
          other = other.length == 0 ? exact.forHolders(situation) : other;
          found[i] = other[i];
        }
      }
      return found;
    }
  }
}
