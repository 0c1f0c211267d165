// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.draft;

import org.opinio.documents.report.Report;

/**
 * A document to be edited, cleared and signed.
 *
 * @param body title, lines under it, sections and footnotes, in the language of the document
 */
public record Document(Cover cover, Layout layout, Report body) {}
