// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.Assessment;
import org.opinio.assess.Assessor;
import org.opinio.assess.Settings;
import org.opinio.cases.Case;
import org.opinio.cases.CaseEdit;
import org.opinio.cases.CaseReading;
import org.opinio.compile.CompiledLaw;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.law.Fact;
import org.opinio.law.Law;

/** A case file that is being completed, and what it comes to now. */
final class CaseInHand {

  private final Workspace workspace;
  private final Path file;
  private final Assessor assessor;
  private Case subject;
  private Assessment assessment;

  /**
   * A case in hand.
   *
   * @throws UserFault if the file has faults
   */
  CaseInHand(Workspace workspace, CompiledLaw law, Path file) {
    this.workspace = workspace;
    this.file = file;
    this.assessor = new Assessor(law, Settings.DEFAULT);
    this.subject = workspace.open(file);
    this.assessment = assessed();
  }

  private Assessment assessed() {
    return assessor.assess(subject, workspace.situations(subject));
  }

  Case subject() {
    return subject;
  }

  Assessment assessment() {
    return assessment;
  }

  Law law() {
    return workspace.law();
  }

  Path file() {
    return file;
  }

  /**
   * Writes an answer into the file and assesses the case anew, unless the file would then have
   * faults.
   *
   * @return what would be wrong; empty where the answer was written
   */
  List<Diagnostic> write(
      CaseEdit.Owner owner,
      Fact fact,
      Answer.Value answer,
      Optional<CaseEdit.Judgement> judgement) {
    String text = read();
    String edited =
        CaseEdit.stated(text, owner, fact.id(), answer.values(), answer.list(), judgement);
    CaseReading reading = tried(edited);
    if (reading.found().isEmpty()) {
      return reading.diagnostics();
    }
    AtomicFile.write(file, edited);
    subject = workspace.open(file);
    assessment = assessed();
    return List.of();
  }

  private String read() {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw UserFault.of("cannot read " + Words.line(file.toString()) + " any more.", "");
    }
  }

  /** What the file would say, read from a copy elsewhere. */
  private CaseReading tried(String text) {
    try {
      Path copy = Files.createTempFile("opinio-", ".yaml");
      try {
        Files.writeString(copy, text, StandardCharsets.UTF_8);
        return workspace.readCase(copy);
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      throw UserFault.of("there is no room to try the answer out.", "Nothing was written.");
    }
  }
}
