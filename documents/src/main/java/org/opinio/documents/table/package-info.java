// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Documents that are tables for a wide sheet: what rules come to for each holder, and who has said
 * what. A table with more columns than fit the paper becomes several.
 */
@NullMarked
package org.opinio.documents.table;

import org.jspecify.annotations.NullMarked;
