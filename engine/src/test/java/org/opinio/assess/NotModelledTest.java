// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.cases.Case;
import org.opinio.cases.CaseReader;
import org.opinio.cases.Situations;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.LawCompiler;
import org.opinio.page.LawReader;
import org.opinio.page.LawReading;

/** What no page states yet is neither met nor unmet, and is named. */
class NotModelledTest {

  private static final String RULES =
      """
      # Rules

      ## A wrong `XX-1`

      *Obligation* of the acting State towards the target State.

      Any of:

      - it was [seen](#effect.seen) [@xr-1, p 1]
      - not modelled: it was wrong for another reason `YY-1` [@xr-1, p 1]
      """;

  private static final String HOLDER =
      """
      # Ruritania `xr`

      *State.*

      ## Documents

      - `xr-1` Ministry, *Paper*, 4 May 2021.
      """;

  private @TempDir Path folder;

  @Test
  void whatNoPageStatesYetLeavesAWrongOpenAndSaysSo() throws IOException {
    write("law/facts/effect.md", "# Effects `effect`\n\n## Seen `effect.seen`\n\nWas it seen?\n");
    write("law/rules/area.md", RULES);
    write("law/positions/xr.md", HOLDER);
    Finding open = finding("");
    assertThat(open.of("xr").verdict()).isEqualTo(Verdict.OPEN);
    assertThat(open.of("xr").causes()).contains(new Cause(Cause.Kind.NOT_MODELLED, "YY-1"));
    assertThat(finding("stipulated: {YY-1: yes}\n").across().kind())
        .isEqualTo(Across.Kind.ON_EVERY_READING);
  }

  private Finding finding(String more) throws IOException {
    LawReading law = LawReader.read(folder.resolve("law"), Set.of());
    CompiledLaw compiled = LawCompiler.compile(law.law());
    Path file =
        write(
            "case.yaml",
            """
            title: A case
            states: {A: Arcadia, B: Barataria}
            operations:
              o: {acting: A, target: B, facts: {effect: {seen: no}}}
            """
                + more);
    Case subject = CaseReader.read(file, law.law(), Set.of()).found().orElseThrow();
    Assessment assessment =
        new Assessor(compiled, Settings.DEFAULT).assess(subject, Situations.of(subject, law.law()));
    return assessment.situations().getFirst().findings().get("XX-1");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
