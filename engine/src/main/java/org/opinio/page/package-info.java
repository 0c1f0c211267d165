// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Reads the pages of the law into the model, each thing with its place in the file. What it cannot
 * understand becomes a diagnostic, and the rest is read all the same.
 */
@NullMarked
package org.opinio.page;

import org.jspecify.annotations.NullMarked;
