// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.opinio.documents.draft.Direction;
import org.opinio.documents.draft.Document;

/**
 * Prints a document as tagged PDF, from its HTML. The same document gives the same bytes: the file
 * tells no date, and its id is the digest of what is printed.
 */
public final class PdfPrinter {

  private static final System.Logger LOG = System.getLogger(PdfPrinter.class.getName());

  /**
   * Styles to try in turn: the library fails on some lines with notes that would stand at the end
   * of a page, and with a little other size they end elsewhere.
   */
  private static final List<String> SIZES =
      List.of(
          "",
          "\nbody { font-size: 11.4pt } body.short { font-size: 10.4pt }\n",
          "\nbody { font-size: 11.2pt } body.short { font-size: 10.2pt }\n");

  private PdfPrinter() {}

  /** The document, or why it cannot be printed so. */
  public static PdfResult print(Document document) {
    String language = document.body().language();
    if (Direction.ofLanguage(language)) {
      return new PdfResult.RightToLeft(language);
    }
    String html = HtmlPrinter.print(document);
    SortedSet<Integer> missing = PdfFonts.missing(html);
    if (!missing.isEmpty()) {
      return new PdfResult.NoLetters(missing);
    }
    String style = StyleSheet.read("pdf.css") + PageStyle.of(document, Labels.of(document));
    for (String size : SIZES) {
      try {
        return new PdfResult.Printed(
            printed(PdfTree.of(html, style + size, document), digest(html)));
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      } catch (RuntimeException fault) {
        LOG.log(System.Logger.Level.DEBUG, "the pages could not be made", fault);
      }
    }
    return new PdfResult.NotLaidOut();
  }

  private static byte[] printed(org.w3c.dom.Document tree, byte[] id) throws IOException {
    XRLog.setLoggingEnabled(false);
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    try (PDDocument pdf = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePDDocument(pdf);
      builder.usePdfUaAccessibility(true);
      builder.withProducer("Opinio");
      for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
        builder.useExternalResourceAccessControl((uri, type) -> false, when);
      }
      builder.useUnicodeLineBreaker(new PdfBreaker());
      PdfFonts.embed(builder, pdf);
      builder.withW3cDocument(tree, "");
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.layout();
        renderer.createPDFWithoutClosing();
      }
      fix(pdf, id);
      pdf.save(out);
    }
    return out.toByteArray();
  }

  /** Takes out the date, and gives the file an id that follows from its words. */
  private static void fix(PDDocument pdf, byte[] id) {
    pdf.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
    COSArray ids = new COSArray();
    ids.add(new COSString(id));
    ids.add(new COSString(id));
    pdf.getDocument().setDocumentID(ids);
  }

  private static byte[] digest(String words) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Arrays.copyOf(digest.digest(words.getBytes(StandardCharsets.UTF_8)), 16);
    } catch (NoSuchAlgorithmException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
