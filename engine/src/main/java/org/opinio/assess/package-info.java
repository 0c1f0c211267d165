// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The assessment of a case: every rule, in every situation, across readings and for every holder.
 * Verdicts are exact, and the causes of openness are kept apart.
 */
@NullMarked
package org.opinio.assess;

import org.jspecify.annotations.NullMarked;
