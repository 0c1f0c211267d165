// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opinio.assess.Settings;
import org.opinio.batch.agenda.Agenda;
import org.opinio.batch.agenda.AgendaMaker;
import org.opinio.batch.input.Mapping;
import org.opinio.compile.CompiledLaw;
import org.opinio.documents.AgendaReport;
import org.opinio.documents.print.JsonAgenda;
import org.opinio.documents.report.Receipt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says on which questions many cases turn. */
@Command(
    name = "agenda",
    header = "On which questions of law many cases turn.",
    description = {
      "Each question with the number of cases and findings that turn on it, alone and together with",
      "others, and what settling it each way would change."
    },
    optionListHeading = "%n",
    footer = {
      "  opinio agenda --cases cases",
      "  opinio agenda --batch incidents.csv --mapping mappings/eurepoc-1.1.yaml --format html --out agenda.html"
    })
final class AgendaCommand extends LawCommand {

  @Option(names = "--cases", paramLabel = "DIR", description = "A folder of case files.")
  private Optional<String> folder = Optional.empty();

  @Option(
      names = "--batch",
      paramLabel = "IN",
      description = "A table with commas or lines of JSON, with --mapping.")
  private Optional<String> table = Optional.empty();

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "Says which facts the columns of the table state.")
  private Optional<String> mapping = Optional.empty();

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      description =
          "Count these rules alone, parted by commas; without it, in each case those on which it bears.")
  private List<String> named = new ArrayList<>();

  @Mixin private Printing printing = new Printing();
  @Mixin private SettingsOptions settings = new SettingsOptions();

  AgendaCommand(Context context) {
    super(context);
  }

  @Override
  int run() {
    Format wanted = printing.format();
    if (folder.isPresent() == table.isPresent()) {
      throw UserFault.of(
          folder.isPresent() ? "--cases and --batch exclude each other." : "no cases are named.",
          "Name a folder of cases with --cases DIR, or a table with --batch IN --mapping FILE.");
    }
    Workspace workspace = workspace();
    Settings set = settings.of(workspace.law());
    ManyCases cases =
        step(
            "open the cases",
            () -> ManyCases.open(context(), workspace, folder.or(() -> table).orElse(""), mapping));
    var target = printing.target(context(), workspace, cases.path());
    CompiledLaw law = workspace.compiled(timings());
    Set<String> rules = ManyCases.rules(workspace, named);
    Receipt receipt =
        Receipt.of(law.law().digest(), cases.digest(), Program.digest(), set)
            .with("rules=" + (named.isEmpty() ? "all" : String.join(",", rules)));
    Agenda agenda = step("agenda", () -> made(cases, law, set, rules));
    String title = cases.subject().title();
    String attribution = cases.mapping().map(Mapping::attribution).orElse("");
    String printed =
        step(
            "render",
            () ->
                Rendering.of(
                    wanted,
                    () -> AgendaReport.of(agenda, title, attribution, law.law(), receipt),
                    () -> JsonAgenda.print(agenda, title, attribution, receipt)));
    print(printed, target);
    return ExitCode.FINE;
  }

  private static Agenda made(
      ManyCases cases, CompiledLaw law, Settings settings, Set<String> rules) {
    int threads = Runtime.getRuntime().availableProcessors();
    try {
      return new AgendaMaker(law, settings, rules, cases.subject(), threads).of(cases.intake());
    } catch (IOException e) {
      throw ManyCases.unreadable(cases.path());
    }
  }
}
