// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import java.util.List;
import java.util.Map;
import org.opinio.diagnostic.Place;

/**
 * Operations assessed as one act, with facts of its own.
 *
 * @param operations ids of the operations; at least two
 */
public record Campaign(
    String id,
    String title,
    List<String> operations,
    Map<String, StatedFact> facts,
    Map<String, Stipulation> stipulated,
    Place place) {}
