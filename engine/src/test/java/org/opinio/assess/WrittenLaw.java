// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.opinio.cases.Case;
import org.opinio.cases.CaseReader;
import org.opinio.cases.CaseReading;
import org.opinio.cases.Situations;
import org.opinio.compile.CompiledLaw;
import org.opinio.compile.LawCompiler;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.law.Law;
import org.opinio.page.LawReader;
import org.opinio.page.LawReading;

/** A law of a few pages, written into a folder, and cases under it. */
final class WrittenLaw {

  private final Path folder;

  WrittenLaw(Path folder) {
    this.folder = folder;
  }

  /**
   * Adds a page, or writes it anew.
   *
   * @param name folder and name, such as {@code rules/area}
   */
  WrittenLaw page(String name, String text) {
    write("law/" + name + ".md", text);
    return this;
  }

  /** The law as the pages state it now. */
  Law law() {
    LawReading reading = LawReader.read(folder.resolve("law"), Set.of());
    assertThat(reading.diagnostics()).noneMatch(Diagnostic::isError);
    return reading.law();
  }

  CompiledLaw compiled() {
    return LawCompiler.compile(law());
  }

  /** A case from the text of its file, which has no fault. */
  Case read(String yaml) {
    CaseReading reading = CaseReader.read(write("case.yaml", yaml), law(), Set.of());
    assertThat(reading.diagnostics()).isEmpty();
    return reading.found().orElseThrow();
  }

  /** Assesses every situation of a case. */
  Assessment assess(String yaml) {
    Case subject = read(yaml);
    CompiledLaw law = compiled();
    return new Assessor(law, Settings.DEFAULT).assess(subject, Situations.of(subject, law.law()));
  }

  private Path write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
