// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.opinio.assess.Assessment;
import org.opinio.documents.print.HtmlPrinter;
import org.opinio.documents.report.Report;
import org.opinio.law.Holder;
import org.opinio.law.Rule;
import org.opinio.logic.BudgetExceeded;
import org.opinio.store.StoredCase;
import org.opinio.workbench.desk.OpenCase;

/** What decides a case, what would bring holders together, what its proof carries, all of it. */
@Path("/cases")
@Produces(MediaType.TEXT_HTML)
public class CaseAnswers {

  /** What is asked. */
  public enum Kind {
    REPORT,
    DECIDES,
    BRIDGE,
    PROOF
  }

  /**
   * What can be chosen, and what was.
   *
   * @param kind in lower case
   * @param read how the law is read
   */
  public record Asked(
      String kind,
      String rule,
      List<String> chosen,
      List<Rule> rules,
      List<Holder> holders,
      LawRead read) {

    /** Whether a holder was chosen. */
    public boolean has(String holder) {
      return chosen.contains(holder);
    }
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance answer(
        StoredCase stored, Asked asked, RawString answer, boolean tooLarge);
  }

  @Inject Workbench.Desks desks;
  @Inject Reader reader;
  @Inject Shelves shelves;

  @GET
  @Path(CasePages.ID + "/{kind: report|decides|bridge|proof}")
  public TemplateInstance answer(
      @PathParam("id") String id,
      @PathParam("kind") String kind,
      @QueryParam("rule") @DefaultValue("") String rule,
      @QueryParam("holder") List<String> holder,
      @QueryParam("as-of") @DefaultValue("") String asOf,
      @QueryParam("silent") @DefaultValue("") String silent) {
    OpenCase found = desks.cases().open(id).orElseThrow(NotFoundException::new);
    LawRead read = LawRead.of(asOf, silent);
    OpenCase open = shelves.readAs().of(found, read.settings());
    var law = desks.law().law();
    if (!rule.isEmpty() && !desks.law().compiled().rules().containsKey(rule)) {
      throw new NotFoundException();
    }
    List<String> holders = Sent.list(holder);
    if (!law.holders().keySet().containsAll(holders)) {
      throw new NotFoundException();
    }
    Optional<String> one = Optional.of(rule).filter(r -> !r.isEmpty());
    Function<Assessment, Report> asked =
        switch (Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT))) {
          case REPORT -> a -> desks.answers().whole(a);
          case DECIDES -> a -> desks.answers().decides(a, one, holders);
          case BRIDGE -> a -> desks.answers().bridge(a, one, holders);
          case PROOF -> a -> desks.answers().proof(a, one);
        };
    boolean waits = kind.equals("bridge") && holders.size() < 2;
    String answer = "";
    boolean tooLarge = false;
    if (!waits) {
      try {
        answer = open.with(a -> HtmlPrinter.inside(asked.apply(a)));
      } catch (BudgetExceeded e) {
        tooLarge = true;
      }
    }
    List<Rule> rules =
        law.rules().values().stream()
            .filter(r -> desks.law().compiled().rules().containsKey(r.id()))
            .toList();
    return reader.shows(
        Templates.answer(
            open.stored(),
            new Asked(kind, rule, holders, rules, desks.law().holders(), read),
            new RawString(answer),
            tooLarge));
  }
}
