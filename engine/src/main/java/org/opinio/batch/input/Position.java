// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch.input;

/**
 * Where the next row begins.
 *
 * @param offset in bytes; of a folder, in files
 * @param rows how many rows come before
 * @param line number of the line, from 1
 */
public record Position(long offset, long rows, long line) {}
