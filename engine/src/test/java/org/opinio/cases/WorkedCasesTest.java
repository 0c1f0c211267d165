// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opinio.law.Law;
import org.opinio.page.LawReader;

/**
 * Every worked case is one that the law understands, and says where each of its facts comes from.
 */
class WorkedCasesTest {

  private static final Path ROOT = Path.of("..");
  private static final Set<String> KEYS = new TreeSet<>();
  private static Law law;

  @BeforeAll
  static void readTheLaw() throws IOException {
    law = lawOfTheRepository();
  }

  static Law lawOfTheRepository() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve("law/sources"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".bib")).toList()) {
        for (String line : Files.readAllLines(file)) {
          if (line.startsWith("@")) {
            KEYS.add(line.substring(line.indexOf('{') + 1, line.indexOf(',')));
          }
        }
      }
    }
    return LawReader.read(ROOT.resolve("law"), KEYS).law();
  }

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve("cases"))) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReadWithoutFault(Path file) {
    CaseReading reading = CaseReader.read(file, law, KEYS);
    assertThat(
            reading.diagnostics().stream()
                .map(d -> d.place() + " " + d.code().code() + " " + d.message() + " " + d.mend())
                .collect(Collectors.joining("\n")))
        .isEmpty();
    Case found = reading.found().orElseThrow();
    assertThat(found.sources()).isNotEmpty();
    assertThat(found.expected()).isNotEmpty();
    Set<String> ids =
        Situations.of(found, law).stream()
            .map(Situation::id)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(ids).hasSameSizeAs(Situations.of(found, law));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyFactHasItsSourceOrIsSaidToBeAssumed(Path file) {
    Case found = CaseReader.read(file, law, KEYS).found().orElseThrow();
    Set<String> assumed =
        found.assumed().stream().map(Assumption::fact).collect(Collectors.toSet());
    Stream.of(
            found.operations().values().stream().map(Operation::facts),
            found.campaigns().values().stream().map(Campaign::facts),
            found.responses().values().stream().map(Response::facts),
            found.operations().values().stream()
                .flatMap(o -> o.hosts().stream())
                .map(Operation.Party::facts))
        .flatMap(s -> s)
        .flatMap(facts -> facts.values().stream())
        .filter(fact -> !(fact.value() instanceof StatedFact.Value.Unknown))
        .forEach(fact -> {
          assertThat(fact.source()).as(fact.place().toString()).isNotEmpty();
          if (fact.source().equals("assumed")) {
            assertThat(assumed).as(fact.place().toString()).contains(fact.fact());
          } else {
            assertThat(fact.source()).as(fact.place().toString()).startsWith("@");
          }
        });
  }

  /** The published cases of the list from which this folder was made, in its order. */
  private static final List<String> PUBLISHED =
      List.of(
          "power-grid",
          "malware-development",
          "forged-cease-fire",
          "wannacry-2017",
          "us-election-2016",
          "opm-2015",
          "stuxnet-2010",
          "estonia-2007",
          "proxies-election",
          "contractor",
          "hack-back",
          "financial-system",
          "airspace-closure",
          "virus-without-recall",
          "hospital-as-countermeasure",
          "railway-collision",
          "airfield-power",
          "countermeasure-without-notice",
          "ignored-notice",
          "hospitals-in-a-pandemic",
          "patriotic-hackers",
          "georgia-2008",
          "it-army-2022",
          "spyware",
          "warned-host",
          "another-field",
          "colonial-pipeline-2021",
          "economic-disruption",
          "encrypted-messages",
          "asset-freezes",
          "private-systems",
          "pandemic-management",
          "wrong-state",
          "harm-from-networks");

  @Test
  void everyPublishedCaseIsThere() throws IOException {
    assertThat(PUBLISHED).hasSize(34).doesNotHaveDuplicates();
    assertThat(cases().stream().map(f -> f.getFileName().toString().replace(".yaml", "")))
        .containsAll(PUBLISHED);
  }
}
