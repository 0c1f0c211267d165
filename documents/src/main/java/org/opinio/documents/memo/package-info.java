// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The legal memorandum on a case, its one-page brief and its talking points. Each is drafted from
 * the findings of the case in whole sentences, and every sentence that states law cites.
 */
@NullMarked
package org.opinio.documents.memo;

import org.jspecify.annotations.NullMarked;
