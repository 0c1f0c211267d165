// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Verdicts of many cases at once, 64 to a machine word: the law compiled once, for all rules and
 * holders, into a straight line of word operations. What it settles is exact; what it does not
 * settle it says.
 */
@NullMarked
package org.opinio.kernel;

import org.jspecify.annotations.NullMarked;
