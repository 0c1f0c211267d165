// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * How case files are read: from bytes to a tree of entries, from entries to the model, and then
 * checked as a whole. Nothing here is API.
 */
@NullMarked
package org.opinio.cases.internal;

import org.jspecify.annotations.NullMarked;
