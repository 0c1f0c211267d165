// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Prints a report as text, Markdown or HTML, a document as Markdown, HTML or PDF, and an assessment
 * as JSON. The same input gives the same bytes.
 */
@NullMarked
package org.opinio.documents.print;

import org.jspecify.annotations.NullMarked;
