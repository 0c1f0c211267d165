// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Boolean circuits, decision diagrams and exact answers on them.
 * It knows no law and depends on no other package of the engine.
 */
@NullMarked
package org.opinio.logic;

import org.jspecify.annotations.NullMarked;
