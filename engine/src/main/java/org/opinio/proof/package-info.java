// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Proof: which findings change as the standard of proof rises, which rest on which item of
 * evidence, and how probable each is where the case states probabilities.
 */
@NullMarked
package org.opinio.proof;

import org.jspecify.annotations.NullMarked;
