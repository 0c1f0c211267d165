// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0

/**
 * A report before it is printed: sections, numbered paragraphs, tables, trees and footnotes. Words
 * are made harmless here, so that no printer can forget to.
 */
@NullMarked
package org.opinio.documents.report;

import org.jspecify.annotations.NullMarked;
