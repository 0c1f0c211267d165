// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opinio.assess.Assessment;
import org.opinio.cases.CaseEdit;
import org.opinio.cases.Owners;
import org.opinio.cases.StatedFact;
import org.opinio.cases.StatedFact.Value;
import org.opinio.law.Fact;
import org.opinio.workbench.desk.CaseDesk;
import org.opinio.workbench.desk.FactBoard;
import org.opinio.workbench.desk.LawDesk;
import org.opinio.workbench.desk.OpenCase;

/** What a browser sends of a fact. What it does not send at all stays as it was. */
public class FactForm {

  private static final String UNKNOWN = "unknown";
  private static final String DISPUTED = "disputed";

  @FormParam("fact")
  @Nullable String fact;

  @FormParam("value")
  @Nullable List<String> value;

  @FormParam("assessor")
  @Nullable String assessor;

  @FormParam("reasons")
  @Nullable String reasons;

  @FormParam("source")
  @Nullable String source;

  @FormParam("item")
  @Nullable List<String> evidence;

  @FormParam("details")
  @Nullable String details;

  @FormParam("claimant")
  @Nullable List<String> claimants;

  @FormParam("claim")
  @Nullable List<String> claims;

  /** The fact of the law that is meant. */
  Fact asked(LawDesk law) {
    return Optional.ofNullable(law.law().facts().get(Sent.text(fact)))
        .filter(FactBoard::isStated)
        .orElseThrow(NotFoundException::new);
  }

  /** The change to the case. */
  CaseDesk.Stated stated(Assessment assessment, String situation, LawDesk law) {
    Fact asked = asked(law);
    var shown = OpenCase.situation(assessment, situation).orElseThrow(NotFoundException::new);
    CaseEdit.Owner owner =
        Owners.of(assessment.subject(), shown.situation(), asked)
            .orElseThrow(NotFoundException::new);
    Optional<StatedFact> earlier =
        Optional.ofNullable(shown.facts().get(asked.id())).flatMap(s -> s.stated());
    Value said = value(asked);
    StatedFact now = with(asked, said, earlier);
    boolean same = earlier.isPresent() && earlier.get().with(said).equals(now);
    boolean bare = earlier.isEmpty() && now.equals(nothing(asked).with(said));
    return new CaseDesk.Stated(owner, now, said instanceof Value.Some, same || bare);
  }

  private StatedFact with(Fact asked, Value said, Optional<StatedFact> earlier) {
    StatedFact was = earlier.orElse(nothing(asked));
    boolean disputed = said instanceof Value.Disputed;
    boolean detailed = details != null;
    return new StatedFact(
        asked.id(),
        said,
        detailed ? Sent.text(source) : was.source(),
        detailed ? Sent.list(evidence) : was.evidence(),
        detailed ? Sent.text(assessor) : was.assessor(),
        detailed ? Sent.text(reasons) : was.reasons(),
        disputed ? (detailed ? claims() : was.claims()) : Map.of(),
        was.proved(),
        settled(said) ? was.probability() : "",
        was.marking(),
        was.place());
  }

  private static boolean settled(Value value) {
    return !(value instanceof Value.Unknown || value instanceof Value.Disputed);
  }

  private static StatedFact nothing(Fact asked) {
    return new StatedFact(
        asked.id(),
        new Value.Unknown(),
        "",
        List.of(),
        "",
        "",
        Map.of(),
        List.of(),
        "",
        "",
        asked.place());
  }

  private Map<String, String> claims() {
    Map<String, String> all = new LinkedHashMap<>();
    List<String> who = Sent.list(claimants);
    List<String> what = claims == null ? List.of() : claims;
    for (int i = 0; i < Math.min(who.size(), what.size()); i++) {
      if (!what.get(i).isBlank()) {
        all.put(who.get(i), what.get(i).strip());
      }
    }
    return all;
  }

  private Value value(Fact asked) {
    List<String> sent = Sent.list(value);
    if (sent.contains(UNKNOWN) || sent.isEmpty() && asked.shape() != Fact.Shape.SET) {
      return new Value.Unknown();
    }
    if (sent.contains(DISPUTED)) {
      return new Value.Disputed();
    }
    List<String> known = new ArrayList<>();
    asked.values().forEach(v -> known.add(v.id()));
    if (asked.shape() == Fact.Shape.YES_NO) {
      known.addAll(List.of("yes", "no"));
    }
    if (!known.containsAll(sent)) {
      throw new BadRequestException();
    }
    return switch (asked.shape()) {
      case YES_NO -> new Value.YesNo(sent.getFirst().equals("yes"));
      case SCALE, ONE_OF -> new Value.One(sent.getFirst());
      case SET -> new Value.Some(sent, known.stream().filter(v -> !sent.contains(v)).toList());
    };
  }
}
