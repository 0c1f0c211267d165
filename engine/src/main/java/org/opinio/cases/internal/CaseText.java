// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.opinio.cases.CaseCode;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.diagnostic.Place;

/**
 * The text of a case file, or why it cannot be had.
 *
 * @param text without a byte order mark; empty where there is a fault
 * @param digest SHA-256 of the bytes, in hexadecimal
 */
public record CaseText(
    String file, String text, List<String> lines, String digest, Optional<Diagnostic> fault) {

  /** The largest file that is read, in bytes. */
  public static final int LIMIT = 10 * 1024 * 1024;

  /** Reads the file; whatever is wrong with it is the fault of the result. */
  public static CaseText read(Path path) {
    String file = Words.line(path.toString().replace('\\', '/'));
    try {
      if (!Files.exists(path)) {
        return failed(
            file, CaseCode.NOT_READABLE, "There is no such file.", "Check the name of the file.");
      }
      if (!Files.isRegularFile(path)) {
        String what = Files.isDirectory(path) ? "This is a folder" : "This is not an ordinary file";
        return failed(
            file,
            CaseCode.NOT_READABLE,
            what + ", not a case.",
            "Name a file that ends in `.yaml`.");
      }
      byte[] bytes;
      try (InputStream in =
          Files.size(path) > LIMIT ? InputStream.nullInputStream() : Files.newInputStream(path)) {
        bytes = in.readNBytes(LIMIT + 1);
      }
      if (Files.size(path) > LIMIT || bytes.length > LIMIT) {
        return failed(
            file,
            CaseCode.TOO_LARGE,
            "The file is larger than 10 MB, the most a case may have.",
            "Keep the material elsewhere and cite it under `evidence`.");
      }
      return decode(file, bytes);
    } catch (IOException | SecurityException e) {
      return failed(
          file,
          CaseCode.NOT_READABLE,
          "The file cannot be read.",
          "Check that you may read it and that it is whole.");
    }
  }

  /** The text of a case that stands in no file of its own; whatever is wrong is the fault. */
  public static CaseText of(String name, byte[] bytes) {
    String file = Words.line(name);
    return bytes.length > LIMIT
        ? failed(
            file,
            CaseCode.TOO_LARGE,
            "The text is larger than 10 MB, the most a case may have.",
            "Keep the material elsewhere and cite it under `evidence`.")
        : decode(file, bytes);
  }

  private static CaseText decode(String file, byte[] bytes) {
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    String text = out.flip().toString();
    String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (result.isError()) {
      return notText(
          file,
          start,
          start.length(),
          "The file is not text in UTF-8: a byte here cannot be read.");
    }
    for (int i = 0; i < start.length(); i++) {
      char c = start.charAt(i);
      if ((c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == '\u007F') {
        return notText(
            file, start, i, "The file holds a control character, as files do that are not text.");
      }
    }
    if (start.isBlank()) {
      return failed(
          file,
          CaseCode.EMPTY,
          "The file is empty.",
          "Start with `title:`, `states:` and `operations:`.");
    }
    return new CaseText(file, start, start.lines().toList(), digest(bytes), Optional.empty());
  }

  private static CaseText notText(String file, String text, int at, String message) {
    int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    int column = at - (text.lastIndexOf('\n', at - 1) + 1) + 1;
    String quoted = Words.line(text.substring(at - column + 1, at));
    Diagnostic fault =
        Diagnostic.at(
            CaseCode.NOT_TEXT,
            new Place(file, line, column),
            quoted,
            message,
            "Save the file as plain text in UTF-8.");
    return new CaseText(file, "", List.of(), "", Optional.of(fault));
  }

  private static CaseText failed(String file, CaseCode code, String message, String mend) {
    Diagnostic fault = Diagnostic.at(code, Place.of(file), "", message, mend);
    return new CaseText(file, "", List.of(), "", Optional.of(fault));
  }

  /** SHA-256 in hexadecimal. */
  static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
