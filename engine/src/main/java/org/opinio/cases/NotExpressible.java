// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import org.opinio.diagnostic.Place;

/**
 * What a published source concludes about a case and the law pages cannot say yet.
 *
 * @param conclusion in our words
 * @param area title of a page of rules, or words where no page is near
 * @param reason what the pages lack
 */
public record NotExpressible(
    String conclusion,
    String area,
    String reason,
    Expectation.Strength strength,
    String source,
    Place place) {}
