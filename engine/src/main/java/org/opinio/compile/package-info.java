// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Compiles the law to a circuit over facts and options.
 * This is the one place where law meets logic.
 */
@NullMarked
package org.opinio.compile;

import org.jspecify.annotations.NullMarked;
