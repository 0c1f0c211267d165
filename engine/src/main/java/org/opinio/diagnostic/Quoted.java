// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.diagnostic;

/**
 * A place involved in a diagnostic, with the line that stands there.
 *
 * @param place where
 * @param line the line as written, empty where there is none
 * @param note what this place has to do with it, empty for the first place
 */
public record Quoted(Place place, String line, String note) {}
