// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Circuits and decision diagrams. It knows nothing of law: only variables, functions of them, and
 * what is certain whatever the hidden ones are.
 */
@NullMarked
package org.opinio.logic;

import org.jspecify.annotations.NullMarked;
