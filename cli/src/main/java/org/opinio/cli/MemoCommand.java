// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.opinio.assess.Assessment;
import org.opinio.assess.Assessor;
import org.opinio.assess.Settings;
import org.opinio.cases.Case;
import org.opinio.cases.LeftOut;
import org.opinio.cases.Marking;
import org.opinio.cases.Markings;
import org.opinio.cases.Redaction;
import org.opinio.cases.Situation;
import org.opinio.cite.CitationStyle;
import org.opinio.compile.CompiledLaw;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Instructions;
import org.opinio.documents.draft.Layout;
import org.opinio.documents.draft.Phrases;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Receipt;
import org.opinio.documents.report.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Drafts a document on a case. */
@Command(
    name = "memo",
    header = "Draft a document on a case that can be edited, cleared and signed.",
    description = {
      "A legal memorandum, a one-page brief, talking points, a table of what rules come to for each holder or",
      "of who has said what, a claim or a notice; in Word with its own footnotes and numbers, or as HTML, PDF",
      "or Markdown. A claim or a notice is never final while a condition on it is unmet."
    },
    optionListHeading = "%n",
    footer = {
      "  opinio memo cases/estonia-2007.yaml --out memo.docx",
      "  opinio memo cases/us-election-2016.yaml --advised US --opposing RU --genre talking-points --out points.docx",
      "  opinio memo cases/hack-back.yaml --genre countermeasures --out notice.docx",
      "  opinio memo cases/hack-back.yaml --language fr --status for-clearance --out note.docx"
    })
final class MemoCommand extends LawCommand {

  @Mixin private CaseArgument caseFile = new CaseArgument();
  @Mixin private GenreOptions genre = new GenreOptions();
  @Mixin private DocumentOut out = new DocumentOut();
  @Mixin private PaperOptions paper = new PaperOptions();
  @Mixin private SettingsOptions settings = new SettingsOptions();
  @Mixin private OneRule rule = new OneRule();
  @Mixin private Sides sides = new Sides();

  @Option(
      names = "--marking",
      paramLabel = "LEVEL",
      description =
          "Leave out what is marked above this level of the Traffic Light Protocol: TLP:GREEN")
  private Optional<String> limit = Optional.empty();

  MemoCommand(Context context) {
    super(context);
  }

  @Override
  int run() {
    Optional<Marking.Level> level = limit.map(MemoCommand::level);
    paper.status();
    paper.language();
    Layout layout = paper.layout(Layout.UPRIGHT);
    Path file = caseFile.in(context());
    CitationStyle citations = paper.citations(context());
    Workspace workspace = workspace(citations);
    GenreOptions.Of kind = genre.in(workspace);
    Settings set = settings.of(workspace.law());
    Sides.Of parties = sides.in(workspace);
    Optional<String> one = rule.in(workspace);
    if (one.isPresent() && kind.kind().isNotice()) {
      throw UserFault.of(
          "--rule is not for a notice, which rests on all that is established.", "Leave it out.");
    }
    DocumentOut.Wanted wanted = out.wanted(context(), workspace, file);
    Case whole = step("read the case", () -> workspace.open(file));
    Optional<Redaction.Redacted> redacted = level.map(l -> shown(whole, l));
    Case subject = redacted.map(Redaction.Redacted::left).orElse(whole);
    CompiledLaw law = workspace.compiled(timings());
    List<Situation> situations = workspace.situations(subject);
    Assessment assessment =
        step("assess", () -> new Assessor(law, set).assess(subject, situations));
    Receipt receipt =
        kind.in(receipt(assessment))
            .with("sides=" + parties.advised().orElse("") + "," + parties.opposing().orElse(""))
            .with("rule=" + one.orElse("all"))
            .with("marking=" + level.map(Marking.Level::words).orElse("all"))
            .with(paper.written(citations))
            .with(wanted.written());
    Instructions instructions =
        new Instructions(
            assessment,
            parties.advised(),
            parties.opposing(),
            one,
            paper.language(),
            workspace.forms(),
            paper.cover(Markings.highest(subject), receipt),
            layout);
    Document drafted = step("draft", () -> kind.draft(instructions));
    if (!drafted.cover().status().equals(paper.status())) {
      context().err().text(NoticeDraft.STAYS_A_DRAFT);
    }
    Document document =
        redacted
            .filter(r -> !r.leftOut().isNothing())
            .map(r -> drafted.with(leftOut(r.leftOut(), level.orElseThrow())))
            .orElse(drafted);
    step(
        "write",
        () -> {
          wanted.write(document, context());
          return true;
        });
    return ExitCode.FINE;
  }

  private static Marking.Level level(String written) {
    return Marking.Level.of(written)
        .orElseThrow(() ->
            UserFault.of(
                "`" + Words.line(written) + "` is no level of the Traffic Light Protocol 2.0.",
                "Write TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT or TLP:RED."));
  }

  private Text leftOut(LeftOut out, Marking.Level level) {
    return Phrases.of(paper.language())
        .say(
            "left-out",
            Slot.of("level", level.words()),
            Slot.of("units", out.units()),
            Slot.of("facts", out.facts()),
            Slot.of("evidence", out.evidence()),
            Slot.of("sources", out.sources()),
            Slot.of("names", out.names()),
            Slot.of("others", out.others()));
  }

  private static Redaction.Redacted shown(Case whole, Marking.Level level) {
    return switch (Redaction.of(whole, level)) {
      case Redaction.Redacted redacted -> redacted;
      case Redaction.Refused refused -> throw Faults.in(refused.faults());
    };
  }
}
