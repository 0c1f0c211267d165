// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Where many cases come from: tables, lines of JSON and folders of case files, one row at a time,
 * and the mapping that says which facts a row states. A blank cell states nothing.
 */
@NullMarked
package org.opinio.batch.input;

import org.jspecify.annotations.NullMarked;
