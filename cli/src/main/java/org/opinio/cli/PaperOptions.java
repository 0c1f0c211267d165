// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.opinio.cases.Marking;
import org.opinio.cite.CitationLanguage;
import org.opinio.cite.CitationStyle;
import org.opinio.cite.StyleReader;
import org.opinio.cite.StyleReading;
import org.opinio.documents.draft.Cover;
import org.opinio.documents.draft.Language;
import org.opinio.documents.draft.Layout;
import org.opinio.documents.draft.Status;
import org.opinio.documents.report.Receipt;
import picocli.CommandLine.Option;

/** What stands on the paper of a document, and in which language it is drafted. */
final class PaperOptions {

  private static final int LARGEST_STYLE = 2_000_000;
  private static final List<String> STATUSES = List.of("draft", "for-clearance", "cleared");

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "en or fr; en if not named. The words of the law's pages stay as they are.")
  private String language = "en";

  @Option(
      names = "--label",
      paramLabel = "WORDS",
      description = "A marking of your own State or organisation, beside that of the content.")
  private Optional<String> label = Optional.empty();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "draft (as without it), for-clearance or cleared, with --cleared-by.")
  private String status = "draft";

  @Option(
      names = "--cleared-by",
      paramLabel = "NAME",
      description = "Who has cleared the document.")
  private Optional<String> clearedBy = Optional.empty();

  @Option(
      names = "--reference",
      paramLabel = "WORDS",
      description = "Your own reference of the file, printed on each page.")
  private String reference = "";

  @Option(names = "--paper", paramLabel = "SIZE", description = "a4 (as without it), a3 or letter.")
  private Optional<String> paper = Optional.empty();

  @Option(
      names = "--style",
      paramLabel = "FILE",
      description =
          "A style of citation of your own, .csl, in the Citation Style Language. Without it, OSCOLA"
              + " in the language of the document.")
  private Optional<String> style = Optional.empty();

  /**
   * The language.
   *
   * @throws UserFault if documents are not drafted in it
   */
  Language language() {
    return Language.of(language)
        .orElseThrow(() ->
            UserFault.of(
                "documents are not drafted in `" + Words.line(language) + "`.",
                "There are "
                    + Words.list(Stream.of(Language.values()).map(Language::code).toList(), "and")
                    + "."));
  }

  /**
   * How sources are cited.
   *
   * @throws UserFault if the style cannot be read or applied
   */
  CitationStyle citations(Context context) {
    CitationLanguage words = CitationLanguage.of(language().tag());
    return style.map(s -> read(context, s, words)).orElseGet(() -> CitationStyle.oscola(words));
  }

  private static CitationStyle read(Context context, String name, CitationLanguage words) {
    StyleReading reading = StyleReader.read(name, text(context.path(name), name), words);
    Faults.stopAt(reading.diagnostics());
    return reading.style().orElseThrow(() -> Faults.in(reading.diagnostics()));
  }

  private static String text(Path file, String name) {
    try {
      if (!Files.isRegularFile(file)) {
        throw UserFault.of(
            "there is no file " + Words.line(name) + ".",
            "A style is a file in the Citation Style Language, which ends in .csl.");
      }
      if (Files.size(file) > LARGEST_STYLE) {
        throw UserFault.of("the file " + Words.line(name) + " is too long to be a style.", "");
      }
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw UserFault.of(
          "the style " + Words.line(name) + " cannot be read.", "It must be text in UTF-8.");
    }
  }

  /**
   * How far the document has come.
   *
   * @throws UserFault if there is no such status, or it does not say who cleared it
   */
  Status status() {
    String wanted = status.strip().toLowerCase(Locale.ROOT);
    if (clearedBy.isPresent() && !wanted.equals("cleared")) {
      throw UserFault.of("--cleared-by needs --status cleared.", "Name both, or neither.");
    }
    return switch (wanted) {
      case "draft" -> new Status.Draft();
      case "for-clearance" -> new Status.ForClearance();
      case "cleared" ->
          new Status.Cleared(
              clearedBy
                  .map(String::strip)
                  .filter(by -> !by.isEmpty())
                  .orElseThrow(() ->
                      UserFault.of(
                          "--status cleared does not say by whom.", "Add --cleared-by NAME.")));
      default ->
          throw UserFault.of(
              "there is no status `" + Words.line(status) + "`.",
              Words.didYouMean(status, STATUSES, "There are " + Words.list(STATUSES, "and") + "."));
    };
  }

  /**
   * What stands on each page, but for the kind of document.
   *
   * @param content the marking of what it contains
   */
  Cover cover(Marking content, Receipt receipt) {
    Marking marking = label.map(l -> content.with(Marking.of(l))).orElse(content);
    return new Cover("", reference, marking, status(), receipt);
  }

  /**
   * All of this in a fixed form, for the receipt.
   *
   * @param citations how sources are cited
   */
  String written(CitationStyle citations) {
    return String.join(
        " ",
        "language=" + language().code(),
        "label=" + label.orElse(""),
        "style=" + name(citations),
        "status=" + status() + " reference=" + reference,
        "paper=" + paper.orElse(""));
  }

  private static String name(CitationStyle citations) {
    return switch (citations) {
      case CitationStyle.Oscola oscola -> "oscola";
      case CitationStyle.Other other -> Digest.of(other.csl());
    };
  }

  /**
   * The paper.
   *
   * @param usual where none is named
   * @throws UserFault if there is none such
   */
  Layout layout(Layout usual) {
    return paper.map(p -> new Layout(size(p), usual.landscape())).orElse(usual);
  }

  private static Layout.Paper size(String written) {
    return Stream.of(Layout.Paper.values())
        .filter(p -> p.name().equalsIgnoreCase(written.strip()))
        .findFirst()
        .orElseThrow(() ->
            UserFault.of(
                "there is no paper `" + Words.line(written) + "`.",
                "There are a4, a3 and letter."));
  }
}
