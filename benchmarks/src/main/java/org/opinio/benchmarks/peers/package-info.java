// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Opinio beside other programs that reason with rules, on the same law and the same cases. Each
 * answer of one is compared with that of the other.
 */
@NullMarked
package org.opinio.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
