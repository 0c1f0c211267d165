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
 * @param acting the States whose responsibility is alleged; at least one
 * @param target the States protected; at least one
 * @param hosts the States from or through whose territory it ran; empty where the file does not say
 * @param by id of the group that carried it out, or empty
 * @param facts by full fact id
 */
public record Operation(
    String id,
    String title,
    String date,
    List<String> acting,
    List<String> target,
    List<Host> hosts,
    String by,
    Map<String, StatedFact> facts,
    Map<String, Stipulation> stipulated,
    Place place) {

  /** A host State, with the facts that are about it alone. */
  public record Host(String state, Map<String, StatedFact> facts) {}
}
