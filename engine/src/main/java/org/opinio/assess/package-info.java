// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Assesses every situation of a case on every rule under every position.
 * Verdicts are exact, and the causes of an open one are kept apart.
 */
@NullMarked
package org.opinio.assess;

import org.jspecify.annotations.NullMarked;
