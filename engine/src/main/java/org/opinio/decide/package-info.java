// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What decides: the smallest sets of facts that settle an open finding, flip a settled one or
 * defeat it, and the facts that settle most. Every answer is exact, or says how far it goes.
 */
@NullMarked
package org.opinio.decide;

import org.jspecify.annotations.NullMarked;
