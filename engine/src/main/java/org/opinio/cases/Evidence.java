// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import org.opinio.diagnostic.Place;

/**
 * An item of evidence.
 *
 * @param track technical, political or legal
 * @param reliability A to F, of the source
 * @param credibility 1 to 6, of the item
 */
public record Evidence(
    String id,
    String title,
    String track,
    String reliability,
    String credibility,
    String marking,
    String date,
    Place place) {}
