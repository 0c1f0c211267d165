// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What the engine has found, in sentences that documents in any language share. {@link
 * org.opinio.documents.wording.Wording} is the one thing that a genre makes; the other classes put
 * one kind of value into words: results, readings, facts, elements, rules and views.
 */
@NullMarked
package org.opinio.documents.wording;

import org.jspecify.annotations.NullMarked;
