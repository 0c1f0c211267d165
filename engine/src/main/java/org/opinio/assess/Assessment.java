// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.List;
import java.util.SortedMap;
import org.opinio.cases.Case;
import org.opinio.compile.CompiledLaw;

/**
 * A case assessed: every situation, every rule, every holder.
 *
 * @param situations in the order of the case
 * @param stands by holder id: where each stands on every question
 */
public record Assessment(
    Case subject,
    CompiledLaw law,
    Settings settings,
    List<SituationAssessment> situations,
    SortedMap<String, SortedMap<String, Stand>> stands) {

  public Assessment {
    situations = List.copyOf(situations);
  }
}
