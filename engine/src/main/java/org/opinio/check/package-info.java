// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Checks a law that was read, as a whole. It finds cycles, missing authority, contradictions, and
 * what no rule uses, and reports all together.
 */
@NullMarked
package org.opinio.check;

import org.jspecify.annotations.NullMarked;
