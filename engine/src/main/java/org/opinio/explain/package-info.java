// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Explains a verdict element by element, from the evaluation that gave it.
 * It also says what decides: the facts that would settle or flip a finding, and the questions that part holders.
 */
@NullMarked
package org.opinio.explain;

import org.jspecify.annotations.NullMarked;
