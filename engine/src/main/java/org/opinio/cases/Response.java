// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import java.util.Map;
import org.opinio.diagnostic.Place;

/**
 * A measure taken in answer to an operation or campaign.
 *
 * @param taker the State that takes it
 * @param against the State at which it is aimed
 * @param to id of the operation or campaign answered
 * @param ground id of the rule whose breach is relied on, or empty
 * @param by id of the operation that carries it out, or empty
 */
public record Response(
    String id,
    String title,
    String taker,
    String against,
    String to,
    String ground,
    String by,
    String date,
    Map<String, StatedFact> facts,
    Map<String, Stipulation> stipulated,
    Place place) {}
