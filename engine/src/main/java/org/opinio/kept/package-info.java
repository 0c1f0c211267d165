// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Keeps a law that was read from pages in one file that is quick to read again. The pages remain
 * the law: what is kept is used only while they are the same, byte for byte, and nothing is lost
 * with it.
 */
@NullMarked
package org.opinio.kept;

import org.jspecify.annotations.NullMarked;
