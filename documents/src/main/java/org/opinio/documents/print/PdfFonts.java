// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.opinio.documents.draft.Direction;

/** The fonts that stand in every PDF: a text face in four styles, and one for signs. */
final class PdfFonts {

  private static final String REGULAR = "Tinos-Regular.ttf";
  private static final String SIGNS = "DejaVuSerif.ttf";

  private PdfFonts() {}

  /** Makes the fonts known to the builder, which embeds in the file what it uses of them. */
  static void embed(PdfRendererBuilder builder, PDDocument pdf) {
    add(builder, pdf, REGULAR, "Tinos", 400, FontStyle.NORMAL);
    add(builder, pdf, "Tinos-Bold.ttf", "Tinos", 700, FontStyle.NORMAL);
    add(builder, pdf, "Tinos-Italic.ttf", "Tinos", 400, FontStyle.ITALIC);
    add(builder, pdf, "Tinos-BoldItalic.ttf", "Tinos", 700, FontStyle.ITALIC);
    add(builder, pdf, SIGNS, "DejaVu Serif", 400, FontStyle.NORMAL);
  }

  private static void add(
      PdfRendererBuilder builder,
      PDDocument pdf,
      String file,
      String family,
      int weight,
      FontStyle style) {
    builder.useFont(new WhenUsed(pdf, file), family, weight, style, true);
  }

  /** A font that is read when the first letter is set in it. */
  private static final class WhenUsed extends PDFontSupplier {

    private final PDDocument pdf;
    private final String file;

    @SuppressWarnings("NullAway") // the font of the superclass is never asked for
    WhenUsed(PDDocument pdf, String file) {
      super(null);
      this.pdf = pdf;
      this.file = file;
    }

    @Override
    public PDFont supply() {
      try {
        TrueTypeFont font = read(file);
        // Ligatures: looking for them takes longer than all the rest.
        font.setEnableGsub(false);
        return PDType0Font.load(pdf, font, true);
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
  }

  /** Those characters of the words that cannot be set: no font has them, or they run leftwards. */
  static SortedSet<Integer> missing(String words) {
    SortedSet<Integer> missing = new TreeSet<>();
    SortedSet<Integer> leftwards = new TreeSet<>();
    words
        .codePoints()
        .filter(c -> c > 0x7E || c < ' ' && c != '\n')
        .forEach(c -> (Direction.isRightToLeft(c) ? leftwards : missing).add(c));
    for (String file : List.of(REGULAR, SIGNS)) {
      if (!missing.isEmpty()) {
        try (TrueTypeFont font = read(file)) {
          CmapLookup letters = font.getUnicodeCmapLookup();
          missing.removeIf(c -> letters.getGlyphId(c) != 0);
        } catch (IOException fault) {
          throw new UncheckedIOException(fault);
        }
      }
    }
    missing.addAll(leftwards);
    return missing;
  }

  private static TrueTypeFont read(String file) throws IOException {
    try (InputStream in = PdfFonts.class.getResourceAsStream("fonts/" + file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return new TTFParser().parse(new RandomAccessReadBuffer(in));
    }
  }
}
