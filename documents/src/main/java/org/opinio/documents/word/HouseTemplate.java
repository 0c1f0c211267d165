// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opinio.documents.draft.Document;
import org.opinio.documents.draft.Phrases;

/**
 * A ministry's own template: its styles, paper, letterhead and footers are kept, and what stands in
 * its text is replaced. Styles are found by name; those that it lacks are added. Paper other than
 * A4 upright, where the document asks for it, goes before that of the template.
 */
public final class HouseTemplate {

  private final TemplateParts parts;
  private final StyleIds ids;

  private HouseTemplate(TemplateParts parts) throws TemplateFault {
    this.parts = parts;
    this.ids = HouseStyles.find(parts);
  }

  /**
   * Reads a template.
   *
   * @param file .dotx or .docx
   * @throws TemplateFault if it cannot be used
   */
  public static HouseTemplate read(Path file) throws TemplateFault {
    return new HouseTemplate(TemplateParts.of(TemplateFile.read(file)));
  }

  /** The names of the styles that it lacks, so that ours are used. */
  public List<String> lacking() {
    List<String> lacking = new ArrayList<>();
    for (Style style : Style.values()) {
      if (!ids.isFound(style) && !style.isOurs()) {
        lacking.add(style.names().getFirst());
      }
    }
    return lacking;
  }

  /** The parts of a file with the document in place of the template's text. */
  Parts filled(Document document, Phrases phrases) {
    try {
      return new Filling(parts, ids, document, phrases).parts();
    } catch (TemplateFault fault) {
      throw new IllegalStateException("what was read once cannot be read again", fault);
    }
  }
}
