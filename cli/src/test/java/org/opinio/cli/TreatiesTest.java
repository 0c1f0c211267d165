// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which States are bound by a treaty, asked by itself and where a case depends on it. */
class TreatiesTest {

  @TempDir private Path folder;

  @Test
  void betweenTwoStatesTheDayDecides() {
    String before = Run.of("treaties", "fr", "us", "--on", "2006-12-31").isFine().out();
    String after = Run.of("treaties", "FR", "US", "--on", "2007-01-01").isFine().out();
    assertThat(before).contains("Between them on 31 December 2006: not in force.");
    assertThat(after).contains("Between them on 1 January 2007: in force.");
  }

  @Test
  void whatTheRecordDoesNotTellIsUnknown() {
    assertThat(Run.of("treaties", "fr", "cn", "--on", "2024-05-01").isFine().out())
        .contains("Between them on 1 May 2024: unknown.", "China: not in the list");
  }

  @Test
  void whatCannotBeAskedIsRefusedWithItsMend() {
    Run.of("treaties", "fr", "us").isRefused("depends on the day", "--on 2024-05-01");
    Run.of("treaties", "fr", "xq").isRefused("`xq` is not the code of a State");
    Run.of("treaties", "fr", "fr", "--on", "2024-05-01").isRefused("The two States are the same");
    Run.of("treaties", "fr", "us", "de").isRefused("Name one or two");
  }

  @Test
  void aCaseSaysWhoElseClaimsJurisdictionAndFromWhichRecordATreatyFactComes() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("case.yaml"),
            """
            title: A theft of data
            states: {US: United States, FR: France}
            organisations: {EU: European Union}
            operations:
              theft:
                date: 2023-05-02
                jurisdiction: {US: {victim-national: yes}, FR: {author-national: yes}}
                host: FR
              leak: {acting: EU, target: US}
            responses:
              request: {taker: US, against: FR, to: theft}
            """);
    assertThat(Run.of("assess", file.toString()).isFine().out().replaceAll("\\s+", " "))
        .contains(
            "jurisdiction claimed by United States",
            "Jurisdiction over the same act is also claimed by France (JUR-1 established on every"
                + " reading).",
            "derived from the record of 14 January 2026",
            "European Union is an international organisation.");
  }

  @Test
  void aStateThatARecordLeavesOutIsNamedAndAWorkReadThroughAnotherIsCited() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("case.yaml"),
            """
            title: An early theft of data
            states: {US: United States, QA: Qatar}
            operations:
              theft:
                date: 2003-05-02
                acting: QA
                target: US
                facts:
                  link: {organ: {value: yes, source: "@palmas, 838; reported by @winters"}}
            """);
    String out = Run.of("assess", file.toString()).isFine().out().replaceAll("\\s+", " ");
    assertThat(out)
        .contains("Qatar: not in the list", "Island of Palmas (Netherlands v USA) (1928) II RIAA")
        .doesNotContain("QA: not in the list", "@palmas", "reported by @", "@winters");
  }
}
