// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The one place where law meets logic: every fact, option and rule becomes part of one shared
 * circuit. It also evaluates that circuit for what is known of a situation.
 */
@NullMarked
package org.opinio.compile;

import org.jspecify.annotations.NullMarked;
