// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Prints a document for Word: a file of WordprocessingML parts, written directly, so that notes,
 * references and numbers are the word processor's own. The same document gives the same bytes.
 */
@NullMarked
package org.opinio.documents.word;

import org.jspecify.annotations.NullMarked;
