// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.opinio.cases.Case;
import org.opinio.cite.CitationForms;
import org.opinio.cite.Library;
import org.opinio.documents.book.Book;
import org.opinio.documents.book.BookContents;
import org.opinio.page.LawReader;
import org.opinio.page.LawReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the law as a book: a folder of pages for a browser. */
@Command(
    name = "book",
    header = "Write the law as a book that opens in a browser.",
    description = {
      "Rules, questions, facts, holders, cases and sources as pages in a new folder, each linked with what",
      "it uses and what uses it, and a search. It needs no network; open index.html."
    },
    optionListHeading = "%n",
    footer = {"  opinio book --out book", "  opinio book --law my-law --out my-book"})
final class BookCommand extends LawCommand {

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder to write, which must be new or empty.")
  private String out = "";

  BookCommand(Context context) {
    super(context);
  }

  @Override
  int run() {
    Path folder = lawFolder();
    NewFolder target = NewFolder.of(context(), out, folder);
    Library library =
        step("sources", () -> Library.open(folder, Cache.folder(context(), "cited", folder)));
    Faults.stopAt(library.faults());
    LawReading reading = step("read the law", () -> LawReader.read(folder, library.keys()));
    Faults.stopAt(reading.diagnostics());
    CitationForms forms = step("documents", () -> library.forms(reading.law().holders().values()));
    Workspace workspace = new Workspace(folder, reading.law(), forms);
    List<Case> cases = step("read the cases", () -> cases(workspace));
    SortedMap<String, String> files =
        step(
            "render",
            () -> Book.of(new BookContents(reading, library.sources().sources(), forms, cases)));
    step(
        "write",
        () -> {
          target.write(files);
          return files.size();
        });
    context()
        .out()
        .line(
            Words.count(
                    files.keySet().stream().filter(f -> f.endsWith(".html")).count(),
                    "page",
                    "pages")
                + " in "
                + Words.line(out)
                + ". Open "
                + Words.line(Path.of(out, "index.html").toString())
                + " in a browser.");
    return ExitCode.FINE;
  }

  private static List<Case> cases(Workspace workspace) {
    List<Case> cases = new ArrayList<>();
    for (Path file : Workspace.caseFiles(workspace.casesFolder())) {
      cases.add(workspace.open(file));
    }
    return cases;
  }
}
