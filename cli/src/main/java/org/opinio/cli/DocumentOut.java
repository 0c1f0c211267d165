// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opinio.documents.draft.Document;
import org.opinio.documents.print.HtmlPrinter;
import org.opinio.documents.print.MarkdownPrinter;
import org.opinio.documents.print.PdfPrinter;
import org.opinio.documents.print.PdfResult;
import org.opinio.documents.word.HouseTemplate;
import org.opinio.documents.word.TemplateFault;
import org.opinio.documents.word.WordPrinter;
import picocli.CommandLine.Option;

/** The file into which a document is written, and as what. */
final class DocumentOut {

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "The file to write; its name says as what: .docx, .html, .pdf or .md. Without it, Markdown"
              + " on the screen.")
  private Optional<String> out = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "docx, html, pdf or md, whatever the name of the file.")
  private Optional<String> format = Optional.empty();

  @Option(
      names = "--template",
      paramLabel = "FILE",
      description = "A Word template of your own, .dotx, whose letterhead and styles are used.")
  private Optional<String> template = Optional.empty();

  /** What was asked for, checked before any work. */
  record Wanted(DocumentFormat format, Optional<Path> file, Optional<House> house) {

    /** The template in a fixed form, for the receipt. */
    String written() {
      return "template=" + house.map(House::digest).orElse("none");
    }

    /** Writes the document. */
    void write(Document document, Context context) {
      byte[] bytes = bytes(document);
      file.ifPresentOrElse(
          f -> AtomicFile.write(f, bytes),
          () -> context.out().text(new String(bytes, StandardCharsets.UTF_8)));
    }

    private byte[] bytes(Document document) {
      return switch (format) {
        case DOCX -> WordPrinter.print(document, house.map(House::template));
        case HTML -> HtmlPrinter.print(document).getBytes(StandardCharsets.UTF_8);
        case MD -> MarkdownPrinter.print(document).getBytes(StandardCharsets.UTF_8);
        case PDF -> pdf(document);
      };
    }
  }

  private static byte[] pdf(Document document) {
    return switch (PdfPrinter.print(document)) {
      case PdfResult.Printed printed -> printed.bytes();
      case PdfResult.RightToLeft other ->
          throw UserFault.of(
              "a document in `" + other.language() + "` cannot be printed as PDF from here.",
              "Write it for Word, .docx, and print it there.");
      case PdfResult.NotLaidOut none ->
          throw UserFault.of(
              "the pages of this document cannot be made as PDF from here.",
              "Write it for Word, .docx, and print it there.");
      case PdfResult.NoLetters lacking ->
          throw UserFault.of(
              "the fonts for PDF lack these characters: "
                  + lacking.characters().stream()
                      .limit(8)
                      .map(c -> Words.line(Character.toString(c)))
                      .collect(Collectors.joining(" "))
                  + ".",
              "Write it for Word, .docx, and print it there.");
    };
  }

  /**
   * What was asked for.
   *
   * @param subject the file that the document is about, which is not overwritten
   * @throws UserFault if it cannot be written there, or the template cannot be used
   */
  Wanted wanted(Context context, Workspace workspace, Path subject) {
    Optional<Path> file = out.map(o -> Target.of(context, o, subject, workspace.folder()));
    DocumentFormat as =
        format
            .map(DocumentFormat::of)
            .or(() -> out.map(DocumentFormat::ofFile))
            .orElse(DocumentFormat.MD);
    if (file.isEmpty() && !as.isText()) {
      throw UserFault.of(
          "a document of this format cannot be shown on the screen.",
          "Name a file to write: --out memo." + Words.of(as));
    }
    if (template.isPresent() && as != DocumentFormat.DOCX) {
      throw UserFault.of(
          "--template is for Word alone.", "Leave it out, or write a file that ends in .docx.");
    }
    return new Wanted(as, file, template.map(t -> read(context, t)));
  }

  /** A template of the user's own. */
  record House(HouseTemplate template, String digest) {}

  private static House read(Context context, String name) {
    try {
      Path file = context.path(name);
      return new House(HouseTemplate.read(file), Digest.of(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw UserFault.of("the template " + Words.line(name) + " cannot be read.", "");
    } catch (TemplateFault fault) {
      throw UserFault.of(
          "the template " + Words.line(name) + " cannot be used. " + fault.getMessage(),
          fault.mend());
    }
  }
}
