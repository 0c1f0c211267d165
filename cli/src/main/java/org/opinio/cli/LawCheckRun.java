// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opinio.cases.Case;
import org.opinio.cases.CaseReader;
import org.opinio.cases.CaseReading;
import org.opinio.cases.internal.CaseText;
import org.opinio.check.LawCheck;
import org.opinio.cite.Library;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.diagnostic.DiagnosticPrinter;
import org.opinio.diagnostic.Place;
import org.opinio.documents.meeting.MeetingReader;
import org.opinio.page.LawReader;
import org.opinio.page.LawReading;
import org.opinio.page.LinkFixer;

/** One check of a folder of law, of cases and of meetings. */
final class LawCheckRun {

  private static final Pattern CITED = Pattern.compile("@([A-Za-z0-9][A-Za-z0-9-]*)");

  private final Context context;
  private final Path folder;
  private final Timings timings;
  private final List<Diagnostic> found = new ArrayList<>();
  private final List<Case> readable = new ArrayList<>();

  LawCheckRun(Context context, Path folder, Timings timings) {
    this.context = context;
    this.folder = folder;
    this.timings = timings;
  }

  /**
   * Checks and prints.
   *
   * @param named paths to report on; everything if empty
   * @param notes whether notes are printed too
   * @return the exit code
   */
  int report(List<String> named, boolean fix, boolean notes) {
    List<Path> paths = named.stream().map(this::existing).toList();
    Library library =
        timings.of("sources", () -> Library.open(folder, Cache.folder(context, "cited", folder)));
    Set<String> keys = library.keys();
    LawReading reading = timings.of("read the law", () -> LawReader.read(folder, keys));
    if (fix && !mend(reading).isEmpty()) {
      reading = LawReader.read(folder, keys);
    }
    LawReading law = reading;
    found.addAll(library.sources().diagnostics());
    found.addAll(law.diagnostics());
    if (law.isUsable()) {
      found.addAll(
          timings.of("check the law", () -> LawCheck.check(law, uncited(library.places()))));
    }
    List<Path> files = files(paths);
    List<Path> meetings = files.stream().filter(MeetingReader::isMeeting).toList();
    List<Path> cases = files.stream().filter(f -> !meetings.contains(f)).toList();
    if (law.isUsable()) {
      found.addAll(timings.of("read the cases", () -> faults(cases, law, keys)));
      meetings.forEach(f -> found.addAll(MeetingReader.read(f, law.law(), keys).diagnostics()));
    }
    Tally tally = new Tally(law, keys.size(), cases.size(), readable, meetings.size());
    if (fix && paths.isEmpty() && law.isUsable()) {
      status(tally);
    }
    print(paths, notes, tally);
    return found.stream().anyMatch(Diagnostic::isError) ? ExitCode.YOURS : ExitCode.FINE;
  }

  private Path existing(String name) {
    Path path = context.path(name);
    if (!Files.exists(path)) {
      throw UserFault.of(
          "there is no file or folder " + Words.line(name) + ".",
          "Name pages, case files or folders.");
    }
    return path;
  }

  private List<String> mend(LawReading reading) {
    LinkFixer.Fixed fixed = LinkFixer.fix(folder, reading);
    found.addAll(fixed.diagnostics());
    fixed.files().forEach(f -> context.out().line("mended " + folder.resolve(f)));
    if (!fixed.files().isEmpty()) {
      context
          .out()
          .line(
              Words.count(fixed.links(), "link", "links")
                  + " mended in "
                  + Words.count(fixed.files().size(), "page", "pages")
                  + ".\n");
    }
    return fixed.files();
  }

  /** Sources that no case or meeting cites; whether a page does, the check of the law finds out. */
  private SortedMap<String, Place> uncited(SortedMap<String, Place> places) {
    SortedMap<String, Place> uncited = new TreeMap<>(places);
    for (Path file : files(List.of())) {
      Matcher cited = CITED.matcher(CaseText.read(file).text());
      while (cited.find()) {
        uncited.remove(cited.group(1));
      }
    }
    return uncited;
  }

  private List<Diagnostic> faults(List<Path> cases, LawReading law, Set<String> keys) {
    List<Diagnostic> faults = new ArrayList<>();
    for (Path file : cases) {
      CaseReading reading = CaseReader.read(file, law.law(), keys);
      reading.found().ifPresent(readable::add);
      faults.addAll(reading.diagnostics());
    }
    return faults;
  }

  /** Writes anew the page on how far the law has been checked, where it stands beside the law. */
  private void status(Tally tally) {
    Path page = folder.resolveSibling("docs").resolve("law-status.md");
    if (Files.isRegularFile(page) && !CaseText.read(page).text().equals(tally.page())) {
      AtomicFile.write(page, tally.page());
      context.out().line("written anew: " + page + "\n");
    }
  }

  /**
   * The cases and meetings to check: those named, or all beside the law; none where only pages are
   * named.
   */
  private List<Path> files(List<Path> paths) {
    if (paths.isEmpty()) {
      return Stream.of(Workspace.casesBeside(folder), folder.resolveSibling("meetings"))
          .flatMap(f -> Workspace.caseFiles(f).stream())
          .toList();
    }
    Path law = absolute(folder);
    return paths.stream()
        .filter(p -> !absolute(p).startsWith(law))
        .flatMap(p -> Workspace.caseFiles(p).stream())
        .distinct()
        .toList();
  }

  private void print(List<Path> paths, boolean notes, Tally tally) {
    List<Path> wanted = paths.stream().map(LawCheckRun::absolute).toList();
    List<Diagnostic> concerned =
        found.stream()
            .filter(d -> wanted.isEmpty() || d.isError() || concerns(d, wanted))
            .sorted()
            .distinct()
            .toList();
    List<Diagnostic> shown = concerned.stream().filter(d -> notes || !d.isNote()).toList();
    context.out().text(DiagnosticPrinter.print(shown));
    context.out().line((shown.isEmpty() ? "" : "\n") + tally.words());
    if (concerned.stream().allMatch(Diagnostic::isNote)) {
      context.out().line("Nothing is wrong.");
    }
    if (shown.size() < concerned.size()) {
      context
          .out()
          .line(
              Words.count(concerned.size() - shown.size(), "note", "notes")
                  + " on what is not used yet: opinio check --notes");
    }
  }

  private boolean concerns(Diagnostic diagnostic, List<Path> wanted) {
    Path at = absolute(context.path(diagnostic.place().file()));
    return wanted.stream().anyMatch(at::startsWith);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
