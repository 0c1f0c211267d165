// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import java.util.List;
import java.util.Map;
import org.opinio.diagnostic.Place;

/**
 * One act.
 *
 * @param date as written, or empty
 * @param acting the States whose responsibility is alleged; none only where States claim
 *     jurisdiction over an offence
 * @param target the States protected; none only then, or where persons alone are
 * @param third other States whose rights it touched
 * @param persons ids of persons whose rights it touched
 * @param own facts that are about one of those parties alone, by its code
 * @param hosts the States from or through whose territory it ran; empty where the file does not say
 * @param claimants the States that claim jurisdiction over it as an offence
 * @param by id of the group that carried it out, or empty
 * @param facts by full fact id
 */
public record Operation(
    String id,
    String title,
    String date,
    List<String> acting,
    List<String> target,
    List<String> third,
    List<String> persons,
    Map<String, Map<String, StatedFact>> own,
    List<Party> hosts,
    List<Party> claimants,
    String by,
    Map<String, StatedFact> facts,
    Map<String, Stipulation> stipulated,
    Place place) {

  /** A State, with the facts that are about it alone. */
  public record Party(String state, Map<String, StatedFact> facts) {}
}
