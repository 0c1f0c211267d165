// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.util.List;
import org.opinio.cases.Case;
import org.opinio.cite.CitationForms;
import org.opinio.cite.Source;
import org.opinio.page.LawReading;

/**
 * What a book is made of.
 *
 * @param reading the law with its pages, without errors
 * @param sources those of the bibliographies
 * @param forms how sources and the documents of holders are cited
 * @param cases read without errors
 */
public record BookContents(
    LawReading reading, List<Source> sources, CitationForms forms, List<Case> cases) {

  public BookContents {
    sources = List.copyOf(sources);
    cases = List.copyOf(cases);
  }
}
