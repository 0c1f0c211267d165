// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Why a finding is what it is, element by element, from the evaluation that found it. Nodes carry
 * kinds and ids; words for people come later, per language.
 */
@NullMarked
package org.opinio.explain;

import org.jspecify.annotations.NullMarked;
