// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The questions of law on which a corpus of cases turns: in how many cases and findings, alone or
 * with others, and what settling each one way or another would change. Nothing is weighed: cases
 * and findings are counted, and no holder's counts for more than another's.
 */
@NullMarked
package org.opinio.batch.agenda;

import org.jspecify.annotations.NullMarked;
