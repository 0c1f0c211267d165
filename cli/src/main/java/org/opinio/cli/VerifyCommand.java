// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opinio.assess.Settings;
import org.opinio.assess.Verification;
import org.opinio.cases.Case;
import org.opinio.cases.CaseReading;
import org.opinio.compile.CompiledLaw;
import org.opinio.diagnostic.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks what cases are expected to come to. */
@Command(
    name = "verify",
    header = "Compare cases with what is expected of them.",
    description = {
      "Checks what published sources conclude against what Opinio finds, and counts by area of the law",
      "what is met, what is not, and what the pages cannot express yet; apart from that, the facts that",
      "are assumed beyond a source. Ends with 2 if an expectation marked firm or likely is not met."
    },
    footer = {"  opinio verify", "  opinio verify cases/estonia-2007.yaml"})
final class VerifyCommand extends LawCommand {

  @Parameters(
      paramLabel = "CASE",
      arity = "0..*",
      description =
          "Case files, or folders of them; all in the folder `cases` beside the law if none is named.")
  private List<String> named = new ArrayList<>();

  VerifyCommand(Context context) {
    super(context);
  }

  @Override
  int run() {
    Workspace workspace = workspace();
    List<Path> files = files(workspace);
    CompiledLaw law = workspace.compiled(timings());
    VerifyReport report = new VerifyReport(context().out(), workspace.law(), named.isEmpty());
    List<Diagnostic> faults = new ArrayList<>();
    for (Path file : files) {
      CaseReading reading = workspace.readCase(file);
      faults.addAll(reading.diagnostics().stream().filter(Diagnostic::isError).toList());
      if (reading.found().isPresent()) {
        Case subject = reading.found().get();
        report.add(
            subject,
            step(
                "verify " + Words.line(String.valueOf(file.getFileName())),
                () ->
                    Verification.of(
                        law, subject, workspace.situations(subject), Settings.DEFAULT)));
      }
    }
    report.end();
    Faults.stopAt(faults);
    return report.fails() ? ExitCode.YOURS : ExitCode.FINE;
  }

  private List<Path> files(Workspace workspace) {
    if (named.isEmpty()) {
      List<Path> all = Workspace.caseFiles(workspace.casesFolder());
      if (all.isEmpty()) {
        throw UserFault.of(
            "there is no case in " + Words.line(workspace.casesFolder().toString()) + ".",
            "Name case files.");
      }
      return all;
    }
    List<Path> files = new ArrayList<>();
    for (String name : named) {
      Path path = context().path(name);
      List<Path> found = Workspace.caseFiles(path);
      if (found.isEmpty()) {
        throw UserFault.of(
            "there is no case at " + Words.line(name) + ".", "Name files that end in `.yaml`.");
      }
      files.addAll(found);
    }
    return files.stream().distinct().toList();
  }
}
