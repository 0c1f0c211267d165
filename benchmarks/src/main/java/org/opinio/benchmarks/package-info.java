// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Measures how long the steps from pages to a printed report take. Each is one benchmark; what they
 * mean stands in docs/benchmarks.md.
 */
@NullMarked
package org.opinio.benchmarks;

import org.jspecify.annotations.NullMarked;
