// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks.drools;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** Runs the rules on each case: prints the processor time a case in ms, then an answer for each rule. */
public final class Run {

  private Run() {}

  private record Cases(int[] rules, List<BitSet> readings, List<BitSet> cases) {}

  public static void main(String[] args) throws IOException {
    Cases cases = read(Path.of(args[1]));
    OperatingSystemMXBean process =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/law.drl", Files.readString(Path.of(args[0])));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      System.err.println(builder.getResults().getMessages().get(0));
      System.exit(1);
    }
    KieContainer container =
        services.newKieContainer(services.getRepository().getDefaultReleaseId());
    System.err.printf(Locale.ROOT, "compiled %.0f%n", process.getProcessCpuTime() / 1e6);
    for (int i = 0; i < 3; i++) {
      judge(container, cases, cases.cases.get(i % cases.cases.size()));
    }
    StringBuilder answers = new StringBuilder();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long from = threads.getCurrentThreadCpuTime();
    for (BitSet one : cases.cases) {
      answers.append(judge(container, cases, one));
    }
    System.err.printf(
        Locale.ROOT,
        "ms %.6f%n",
        (threads.getCurrentThreadCpuTime() - from) / 1e6 / cases.cases.size());
    System.out.println(answers);
  }

  private static String judge(KieContainer container, Cases cases, BitSet one) {
    KieSession session = container.newKieSession();
    try {
      one.stream().forEach(v -> session.insert(new Facts.V(v)));
      for (int h = 0; h < cases.readings.size(); h++) {
        int holder = h;
        session.insert(new Facts.H(h));
        cases.readings.get(h).stream().forEach(v -> session.insert(new Facts.R(v, holder)));
      }
      session.fireAllRules();
      List<BitSet> met = new ArrayList<>();
      cases.readings.forEach(r -> met.add(new BitSet()));
      Collection<?> gates = session.getObjects(o -> o instanceof Facts.N);
      for (Object gate : gates) {
        Facts.N n = (Facts.N) gate;
        met.get(n.getH()).set(n.getN());
      }
      StringBuilder answers = new StringBuilder();
      for (BitSet holder : met) {
        for (int rule : cases.rules) {
          boolean positive = rule >= 0;
          answers.append(holder.get(positive ? rule : -rule - 1) == positive ? '1' : '0');
        }
      }
      return answers.toString();
    } finally {
      session.dispose();
    }
  }

  private static Cases read(Path file) throws IOException {
    int[] rules = {};
    List<BitSet> readings = new ArrayList<>();
    List<BitSet> cases = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] words = line.strip().split(" ");
      int[] numbers = new int[words.length - 1];
      for (int i = 1; i < words.length; i++) {
        numbers[i - 1] = Integer.parseInt(words[i]);
      }
      switch (words[0]) {
        case "rules" -> rules = numbers;
        case "reading" -> readings.add(bits(numbers));
        default -> cases.add(bits(numbers));
      }
    }
    return new Cases(rules, readings, cases);
  }

  private static BitSet bits(int[] numbers) {
    BitSet bits = new BitSet();
    for (int number : numbers) {
      bits.set(number);
    }
    return bits;
  }
}
