// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The review of an operation before it is carried out: off the table, nearly so, dependent or
 * lawful on every reading, and the smallest sets of facts that would change that. It knows no law:
 * which conclusions decide is said by whoever asks.
 */
@NullMarked
package org.opinio.review;

import org.jspecify.annotations.NullMarked;
