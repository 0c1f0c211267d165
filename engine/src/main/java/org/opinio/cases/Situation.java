// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import java.util.Map;
import java.util.Optional;

/**
 * What is assessed: one operation or campaign, the State alleged responsible, the State protected,
 * and a response where there is one.
 *
 * @param id unique in the case, such as {@code wave} or {@code wave/RU-as-host}
 * @param title as a reader knows it
 * @param unit id of the operation or campaign
 * @param isCampaign whether the unit is a campaign
 * @param response the response assessed, if any
 * @param acting the State whose conduct is tested
 * @param target who is protected
 * @param as what the one protected is
 * @param alleged the State alleged responsible: the acting one or a host; or the one that claims
 *     jurisdiction
 * @param claims whether the State claims jurisdiction over an offence, and is alleged to have done
 *     nothing
 * @param allegedActs whether the alleged State is judged as the acting State
 * @param allegedHosts whether it is judged as a host (also where no host is named)
 * @param by id of the group that carried the act out, or empty
 * @param facts by full fact id; those of the unit, of the host and of the response together
 * @param stipulated by rule id; those of the case, the unit and the response together
 * @param carriesOut id of the situation of the response that this operation carries out, or empty
 */
public record Situation(
    String id,
    String title,
    String unit,
    boolean isCampaign,
    Optional<Response> response,
    String acting,
    String target,
    Protected as,
    String alleged,
    boolean claims,
    boolean allegedActs,
    boolean allegedHosts,
    String by,
    String date,
    Map<String, StatedFact> facts,
    Map<String, Stipulation> stipulated,
    String carriesOut) {

  /** What the one protected is. */
  public enum Protected {
    TARGET_STATE,
    THIRD_STATE,
    PERSON
  }

  /** The operation, campaign or response by whose id a case speaks of this situation. */
  public String subject() {
    return response.map(Response::id).orElse(unit);
  }

  /** The same with other facts. */
  public Situation with(Map<String, StatedFact> other) {
    return new Situation(
        id,
        title,
        unit,
        isCampaign,
        response,
        acting,
        target,
        as,
        alleged,
        claims,
        allegedActs,
        allegedHosts,
        by,
        date,
        other,
        stipulated,
        carriesOut);
  }
}
