// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Checks a law that was read as a whole: links, cycles, authorities, and what no rule uses.
 * It reports all it finds together, and can mend the anchors of links.
 */
@NullMarked
package org.opinio.check;

import org.jspecify.annotations.NullMarked;
