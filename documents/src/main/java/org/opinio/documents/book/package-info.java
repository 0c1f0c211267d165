// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The law as a static web site: pages that open from a folder, need no network, and can be read
 * without a script. Everything is written from the law as it was read, with what uses what.
 */
@NullMarked
package org.opinio.documents.book;

import org.jspecify.annotations.NullMarked;
