// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.opinio.cases.Campaign;
import org.opinio.cases.Case;
import org.opinio.cases.CaseCode;
import org.opinio.cases.Operation;
import org.opinio.cases.Response;

/** Checks that responses answer something, by the right parties, and not each other in a circle. */
final class Responses {

  private final Case file;
  private final Faults faults;
  private final Set<String> units = new TreeSet<>();
  private final Map<String, Response> carriedOut = new HashMap<>();

  private Responses(Case file, Faults faults) {
    this.file = file;
    this.faults = faults;
    units.addAll(file.operations().keySet());
    units.addAll(file.campaigns().keySet());
  }

  static void check(Case file, Faults faults) {
    Responses check = new Responses(file, faults);
    for (Response response : file.responses().values()) {
      check.answered(response);
      check.carriedOut(response);
    }
    // Longer chains are refused for their length by whoever checks the case as a whole.
    if (faults.none() && file.responses().size() <= Coherence.MOST_SITUATIONS) {
      file.responses().values().forEach(check::circle);
    }
  }

  private void answered(Response response) {
    if (response.to().isEmpty()) {
      return;
    }
    if (!units.contains(response.to())) {
      faults.add(
          CaseCode.UNKNOWN_UNIT,
          response.place(),
          "The response `"
              + response.id()
              + "` answers "
              + Words.quoted(response.to())
              + ", which is no operation or campaign of the case.",
          faults.meant(response.to(), units));
      return;
    }
    Campaign campaign = file.campaigns().get(response.to());
    if (campaign != null && campaign.operations().isEmpty()) {
      return;
    }
    Parties parties = Parties.of(file, response.to());
    if (!response.against().isEmpty() && !parties.judged().contains(response.against())) {
      faults.add(
          CaseCode.WRONG_PARTY,
          response.place(),
          "The response `"
              + response.id()
              + "` is aimed at `"
              + response.against()
              + "`, which neither acted nor hosted in `"
              + response.to()
              + "`.",
          "Name "
              + Words.list(parties.judged(), "or")
              + ", or add the State to the operation as the one alleged.");
    }
  }

  private void carriedOut(Response response) {
    if (response.by().isEmpty()) {
      return;
    }
    Operation operation = file.operations().get(response.by());
    if (operation == null) {
      faults.add(
          CaseCode.UNKNOWN_UNIT,
          response.place(),
          "The response `"
              + response.id()
              + "` is carried out by "
              + Words.quoted(response.by())
              + ", which is no operation of the case.",
          faults.meant(response.by(), file.operations().keySet()));
      return;
    }
    Response earlier = carriedOut.putIfAbsent(operation.id(), response);
    if (earlier != null) {
      faults.add(
          CaseCode.RESPONSE_CIRCLE,
          response.place(),
          "The operation `" + operation.id() + "` carries out two responses.",
          "Write one operation for each.",
          earlier.place(),
          "the other response");
    }
    if (!operation.acting().contains(response.taker())
        || !operation.target().contains(response.against())) {
      faults.add(
          CaseCode.WRONG_PARTY,
          response.place(),
          "The response `"
              + response.id()
              + "` and the operation `"
              + operation.id()
              + "` that carries it out differ in who acts against whom.",
          "The operation's `acting` is the taker, its `target` the State the response is against.",
          operation.place(),
          "the operation");
    }
  }

  private void circle(Response start) {
    Set<String> seen = new LinkedHashSet<>();
    List<Response> next = List.of(start);
    while (!next.isEmpty()) {
      Set<Response> after = new LinkedHashSet<>();
      for (Response response : next) {
        for (String operation : operations(response.to())) {
          if (seen.add(operation)) {
            Response carried = carriedOut.get(operation);
            if (carried != null) {
              after.add(carried);
            }
          }
        }
      }
      if (after.contains(start)) {
        faults.add(
            CaseCode.RESPONSE_CIRCLE,
            start.place(),
            "The response `" + start.id() + "` answers, in the end, itself.",
            "A response answers what came before it; put the answer to the answer in an operation"
                + " of its own.");
        return;
      }
      next = List.copyOf(after);
    }
  }

  private List<String> operations(String unit) {
    Campaign campaign = file.campaigns().get(unit);
    return campaign == null ? List.of(unit) : campaign.operations();
  }
}
