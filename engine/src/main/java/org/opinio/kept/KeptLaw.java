// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.law.Law;
import org.opinio.page.LawReader;
import org.opinio.page.LawReading;

/** A law that was read from a folder of pages before, kept in a file. */
public final class KeptLaw {

  private final Path file;
  private final Path folder;
  private final String madeFrom;

  /**
   * Names what is wanted; reads nothing but the bytes of the pages.
   *
   * @param file where it is kept; need not exist
   * @param folder of law
   * @param sourceKeys as for {@link LawReader#read}
   * @param code what tells this program from another that might read pages differently
   */
  public KeptLaw(Path file, Path folder, Set<String> sourceKeys, String code) {
    this.file = file;
    this.folder = folder;
    this.madeFrom =
        String.join(
            "\n",
            code,
            folder.toString(),
            LawReader.digest(folder),
            new TreeSet<>(sourceKeys).toString());
  }

  /** The law, if it is kept and the pages, the sources and the program are the same. */
  public Optional<Law> find() {
    try {
      return Files.isRegularFile(file)
          ? LawBytes.read(Files.readAllBytes(file), madeFrom)
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Keeps what was read, where that is possible; a law with errors is not kept. */
  public void keep(LawReading reading) {
    if (reading.diagnostics().stream().anyMatch(Diagnostic::isError)
        || !reading.law().digest().equals(LawReader.digest(folder))) {
      return;
    }
    try {
      Path whole = Files.createDirectories(file.toAbsolutePath().getParent());
      whole = Files.createTempFile(whole, ".law", ".tmp");
      Files.write(whole, LawBytes.of(reading.law(), madeFrom));
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UnsupportedOperationException | SecurityException cannotKeep) {
      return;
    }
  }
}
