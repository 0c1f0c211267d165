// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * A document before it is printed: a report with its cover, in a language, with blanks that a
 * person fills in. What its genres share in drafting it is here, and no genre.
 */
@NullMarked
package org.opinio.documents.draft;

import org.jspecify.annotations.NullMarked;
