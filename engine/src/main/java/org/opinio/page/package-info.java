// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Reads the pages of the law, in Markdown, and the sources, in BibTeX, into the model.
 * What an author wrote wrongly comes back as diagnostics, each with its place and a mend.
 */
@NullMarked
package org.opinio.page;

import org.jspecify.annotations.NullMarked;
