// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The Open XML schema (transitional), against which every part of WordprocessingML is held. */
final class Schema {

  private Schema() {}

  static void holds(WordFile file) {
    int held = 0;
    for (Map.Entry<String, byte[]> part : file.parts().entrySet()) {
      try {
        held += holds(part.getKey(), part.getValue()) ? 1 : 0;
      } catch (XmlException | IOException e) {
        throw new AssertionError(part.getKey(), e);
      }
    }
    assertThat(held).isGreaterThanOrEqualTo(7);
  }

  private static boolean holds(String name, byte[] bytes) throws XmlException, IOException {
    if (!name.startsWith("word/") || !name.endsWith(".xml")) {
      return false;
    }
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    XmlObject part =
        switch (name.replaceAll("word/|[0-9-].*|\\.xml", "")) {
          case "document" -> DocumentDocument.Factory.parse(in);
          case "footnotes" -> FootnotesDocument.Factory.parse(in);
          case "styles" -> StylesDocument.Factory.parse(in);
          case "numbering" -> NumberingDocument.Factory.parse(in);
          case "settings" -> SettingsDocument.Factory.parse(in);
          case "fontTable" -> FontsDocument.Factory.parse(in);
          case "header" -> HdrDocument.Factory.parse(in);
          case "footer" -> FtrDocument.Factory.parse(in);
          default -> throw new AssertionError("no schema for " + name);
        };
    List<Object> faults = new ArrayList<>();
    part.validate(new XmlOptions().setErrorListener((java.util.Collection) faults));
    assertThat(faults).as(name).isEmpty();
    return true;
  }
}
