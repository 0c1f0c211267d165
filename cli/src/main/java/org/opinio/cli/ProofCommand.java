// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.opinio.assess.Settings;
import org.opinio.cases.Case;
import org.opinio.compile.CompiledLaw;
import org.opinio.documents.ProofReport;
import org.opinio.documents.ReportOptions;
import org.opinio.documents.print.JsonProof;
import org.opinio.documents.report.Receipt;
import org.opinio.proof.Proof;
import org.opinio.proof.Prover;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what the proof of a case carries. */
@Command(
    name = "proof",
    header =
        "Show which findings change with the standard of proof, and which evidence carries them.",
    description = {
      "The case at each standard of proof; without each item of evidence; and how probable each",
      "finding is, where the case states probabilities of facts."
    },
    optionListHeading = "%n",
    footer = {
      "  opinio proof mycase.yaml",
      "  opinio proof mycase.yaml --rule SOV-1 --position France",
      "  opinio proof mycase.yaml --format html --out proof.html"
    })
final class ProofCommand extends LawCommand {

  @Mixin private CaseArgument caseFile = new CaseArgument();
  @Mixin private Printing printing = new Printing();
  @Mixin private AsOf asOf = new AsOf();

  @Option(names = "--rule", paramLabel = "ID", description = "Only what concerns this rule: SOV-1")
  private Optional<String> rule = Optional.empty();

  @Option(
      names = "--position",
      paramLabel = "HOLDER",
      description = "Only as this holder reads the law: a name, an id or a country code.")
  private Optional<String> position = Optional.empty();

  ProofCommand(Context context) {
    super(context);
  }

  @Override
  int run() {
    Format wanted = printing.format();
    Path file = caseFile.in(context());
    Workspace workspace = workspace();
    Settings settings = asOf.settings();
    Lookup lookup = new Lookup(workspace.law());
    Optional<String> only = rule.map(lookup::rule);
    only.filter(r -> !workspace.isComputed(r)).ifPresent(ProofCommand::refuse);
    List<String> holder = position.map(lookup::holder).stream().toList();
    Optional<Path> target = printing.target(context(), workspace, file);
    Case subject = step("read the case", () -> workspace.open(file));
    CompiledLaw law = workspace.compiled(timings());
    SortedSet<String> rules = new TreeSet<>(only.map(Set::of).orElse(law.rules().keySet()));
    SortedSet<String> holders =
        new TreeSet<>(holder.isEmpty() ? workspace.law().holders().keySet() : holder);
    Proof proof =
        step(
            "prove",
            () ->
                new Prover(law, settings, subject, workspace::situations, rules, holders).prove());
    Receipt receipt = receipt(proof.assessment());
    ReportOptions options =
        new ReportOptions(holder, Optional.empty(), Optional.empty(), only, false, receipt);
    String printed =
        step(
            "render",
            () ->
                Rendering.of(
                    wanted,
                    () -> ProofReport.of(proof, options, workspace.forms()),
                    () -> JsonProof.print(proof, receipt)));
    print(printed, target);
    return ExitCode.FINE;
  }

  private static void refuse(String rule) {
    throw UserFault.of(
        rule + " has no result: its page advises and states no elements.",
        "To read it: opinio show " + rule);
  }
}
