// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Holders beside each other: where their readings part, what would bring them together, and what
 * they have in common. Nobody is ranked, and silence is neither consent nor objection.
 */
@NullMarked
package org.opinio.compare;

import org.jspecify.annotations.NullMarked;
