// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.law;

/**
 * A citation of a source.
 *
 * @param key key of the source
 * @param pinpoint where in it, as OSCOLA writes it; empty where none is given
 * @param unchecked whether nobody has checked the pinpoint against the text
 * @param reportedBy key of the work through which it was read; empty where it was read itself
 */
public record Citation(String key, String pinpoint, boolean unchecked, String reportedBy) {}
