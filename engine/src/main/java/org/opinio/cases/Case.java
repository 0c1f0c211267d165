// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.opinio.law.Citation;

/**
 * A case as its file states it. Maps keep the order of the file.
 *
 * @param file path as the user named it
 * @param sources citations of where the facts come from
 * @param date as written, or empty
 * @param states role or ISO 3166 code to name
 * @param groups id to name
 * @param stipulated conclusions taken as given in every situation
 * @param reliances readings that a party is said to rely on
 * @param notes remarks to the reader of the file
 * @param digest SHA-256 of the file, in hexadecimal
 */
public record Case(
    String file,
    String title,
    String summary,
    List<Citation> sources,
    String date,
    Map<String, String> states,
    Map<String, String> groups,
    Map<String, Operation> operations,
    Map<String, Campaign> campaigns,
    Map<String, Response> responses,
    Map<String, Evidence> evidence,
    Map<String, Stipulation> stipulated,
    List<Assumption> assumed,
    List<Expectation> expected,
    List<Reliance> reliances,
    List<String> notes,
    String digest) {

  /** The operation with this id, which exists. */
  public Operation operation(String id) {
    return Objects.requireNonNull(operations.get(id), id);
  }

  /** The name of a State or group; its code where it has none. */
  public String nameOf(String code) {
    String state = states.get(code);
    return state != null ? state : groups.getOrDefault(code, code);
  }
}
