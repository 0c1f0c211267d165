// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A law with many faults: each is reported, at once, where it stands. */
class SeededFaultsTest {

  private record Fault(String page, String find, String replacement) {}

  private static final List<Fault> FAULTS =
      List.of(
          new Fault("rules/sovereignty.md", "(#consent-sov-5)", "(#consent-sov-55)"),
          new Fault("rules/sovereignty.md", "*Obligation*", "*Obligashun*"),
          new Fault(
              "rules/intervention.md",
              "*Obligation* of the acting State",
              "*Obligation* of the acting Stat"),
          new Fault("rules/due-diligence.md", "All of:", "Al of:"),
          new Fault("rules/responses.md", "[@arsiwa,", "[@arsiwaa,"),
          new Fault("rules/responsibility.md", "`RES-1`", "`RES 1`"),
          new Fault("rules/proof.md", "`PRF-2`", "`PRF-1`"),
          new Fault("questions/sovereignty.md", "*Leaning.*", "*Leening.*"),
          new Fault("questions/intervention.md", "`intervention.coercion`", ""),
          new Fault("questions/due-diligence.md", "*Leaning.*", ""),
          new Fault("facts/effect.md", "(#physical-layer-physical)", "(#physical-layer-fysical)"),
          new Fault("facts/op.md", "*Evaluative.*", "*Evaluativ.*"),
          new Fault("facts/link.md", "`link.organ`", "`link organ`"),
          new Fault(
              "positions/fr.md",
              "sovereignty.md#it-is-a-rule-rule)",
              "sovereignti.md#it-is-a-rule-rule)"),
          new Fault("positions/fr.md", "*State.*", "*Stat.*"),
          new Fault("positions/de.md", "*Holds* that", "*Hollds* that"),
          new Fault("positions/ee.md", "[@ee-", "[@eee-"),
          new Fault("positions/us.md", "- `us-", "- us-"),
          new Fault("positions/nl.md", "# Netherlands `nl`", "# Netherlands"),
          new Fault("positions/cn.md", ".md#", ".md#x"));

  @TempDir private Path folder;

  @BeforeEach
  void copyTheLaw() throws IOException {
    Path law = Run.ROOT.resolve("law");
    try (Stream<Path> files = Files.walk(law)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve("law").resolve(law.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void everyFaultIsReportedAtItsPage() throws IOException {
    for (Fault fault : FAULTS) {
      seed(fault);
    }
    Run run = Run.in(folder, "", "check").isRefused();
    assertThat(FAULTS.stream().map(Fault::page).distinct())
        .allSatisfy(
            page -> assertThat(run.out()).contains("--> " + folder.resolve("law").resolve(page)));
    Run.in(folder, "", "positions").isRefused("error P1", " more; `opinio check` shows all.");
  }

  @Test
  void eachFaultAloneIsFound() throws IOException {
    for (Fault fault : FAULTS) {
      String before = seed(fault);
      Run run = Run.in(folder, "", "check");
      assertThat(run.out())
          .as("%s", fault)
          .contains("--> " + folder.resolve("law").resolve(fault.page()));
      assertThat(run.out() + run.err()).doesNotContain("Exception", "at org.");
      Files.writeString(folder.resolve("law").resolve(fault.page()), before);
    }
  }

  @Test
  void fixMendsLinksAndLeavesTheRestAlone() throws IOException {
    Path page = folder.resolve("law/rules/sovereignty.md");
    String whole = Files.readString(page);
    seed(new Fault("rules/sovereignty.md", "(#consent-sov-5)", "(#SOV-5)"));
    Run first = Run.in(folder, "", "check", "--fix").isFine();
    assertThat(first.out()).contains("mended ", "1 link mended in 1 page.");
    assertThat(page).hasContent(whole);
    assertThat(Run.in(folder, "", "check", "--fix").isFine().out()).doesNotContain("mended ");
  }

  private String seed(Fault fault) throws IOException {
    Path page = folder.resolve("law").resolve(fault.page());
    String text = Files.readString(page);
    int at = text.indexOf(fault.find());
    assertThat(at).as("%s", fault).isNotNegative();
    Files.writeString(
        page,
        text.substring(0, at) + fault.replacement() + text.substring(at + fault.find().length()));
    return text;
  }
}
