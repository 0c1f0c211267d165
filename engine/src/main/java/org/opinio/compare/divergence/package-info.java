// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Where the words of two holders part, in general and without a case: for each rule the patterns of
 * facts on which they come to different results, counted exactly, and the questions that make it
 * so. Also what holders have in common in general, beside what holds on every reading.
 */
@NullMarked
package org.opinio.compare.divergence;

import org.jspecify.annotations.NullMarked;
