// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opinio.cases.CaseEdit;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.store.StaleFault;
import org.opinio.store.StoredCase;
import org.opinio.workbench.desk.CaseDesk;
import org.opinio.workbench.desk.CaseDesk.Outcome;
import org.opinio.workbench.desk.Comparison;
import org.opinio.workbench.desk.FactBoard;
import org.opinio.workbench.desk.Matrix;
import org.opinio.workbench.desk.NextQuestion;
import org.opinio.workbench.desk.OpenCase;

/** Cases: their list, and each with its facts beside its findings. */
@Path("/cases")
@Produces(MediaType.TEXT_HTML)
public class CasePages {

  static final String ID = "{id: [A-Za-z0-9][-A-Za-z0-9_.]*}";
  private static final int ASKED_AT_ONCE = 3;

  @Inject Workbench.Desks desks;
  @Inject Reader reader;
  @Inject Shelves shelves;

  /** What the reader has opened, as addresses and forms say. */
  public static class Opened {
    @QueryParam("situation")
    @DefaultValue("")
    String situation;

    @QueryParam("group")
    @DefaultValue("")
    String group;

    @QueryParam("rule")
    @DefaultValue("")
    String rule;

    @QueryParam("holder")
    @DefaultValue("")
    String holder;

    @QueryParam("advised")
    @DefaultValue("")
    String advised;

    @QueryParam("opposing")
    @DefaultValue("")
    String opposing;

    @QueryParam("members")
    @DefaultValue("")
    String members;

    @QueryParam("as-of")
    @DefaultValue("")
    String asOf;

    @QueryParam("silent")
    @DefaultValue("")
    String silent;

    CaseView.Chosen chosen() {
      LawRead read = LawRead.of(asOf, silent);
      return new CaseView.Chosen(situation, group, rule, holder, advised, opposing, members, read);
    }
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance cases(List<StoredCase> cases, List<Diagnostic> faults);

    static native TemplateInstance one(CaseView view, List<Diagnostic> faults, boolean stale);

    static native TemplateInstance changed(
        CaseView view, FactBoard.Entry entry, List<Diagnostic> faults, boolean stale);

    static native TemplateInstance next(
        CaseView.Chosen chosen, String id, List<NextQuestion> asked);

    static native TemplateInstance nextpage(
        StoredCase stored, CaseView.Chosen chosen, String id, List<NextQuestion> asked);

    static native TemplateInstance whatif(
        CaseView view, String fact, String value, String heading, Comparison comparison);
  }

  @GET
  public TemplateInstance list() {
    return reader.shows(Templates.cases(desks.cases().store().all(), List.of()));
  }

  @GET
  @Path(ID)
  public TemplateInstance one(@PathParam("id") String id, @BeanParam Opened opened) {
    return page(find(id), opened.chosen(), List.of(), false);
  }

  private OpenCase find(String id) {
    return desks.cases().open(id).orElseThrow(NotFoundException::new);
  }

  private TemplateInstance page(
      OpenCase open, CaseView.Chosen chosen, List<Diagnostic> faults, boolean stale) {
    return reader.shows(Templates.one(view(open, chosen), faults, stale));
  }

  /** What is shown of a case, with the law read as was chosen. */
  private CaseView view(OpenCase open, CaseView.Chosen chosen) {
    return CaseView.of(read(open, chosen), chosen, desks.law());
  }

  private OpenCase read(OpenCase open, CaseView.Chosen chosen) {
    return shelves.readAs().of(open, chosen.read().settings());
  }

  /** States a fact; of a set, each value chosen. */
  @POST
  @Path(ID + "/facts")
  public Response state(
      @PathParam("id") String id,
      @BeanParam Opened opened,
      @FormParam("version") int version,
      @BeanParam FactForm form) {
    OpenCase before = find(id);
    CaseView.Chosen chosen = opened.chosen().open(form.asked(desks.law()).group());
    CaseDesk.Stated change = before.with(a -> form.stated(a, opened.situation, desks.law()));
    try {
      return switch (desks.cases().state(id, version, change, "")) {
        case Outcome.Done done ->
            reader.wantsPart()
                ? changed(before, done.now(), chosen, change.fact().fact())
                : Sent.seeOther(Addresses.of(id, chosen) + "#fact-" + change.fact().fact());
        case Outcome.Refused refused ->
            answer(422, before, chosen, change.fact().fact(), refused.faults(), false);
      };
    } catch (StaleFault stale) {
      return answer(409, find(id), chosen, change.fact().fact(), List.of(), true);
    }
  }

  /** Only what a change touches: the fact, the matrix, the explanation, and what to say aloud. */
  private Response changed(OpenCase before, OpenCase now, CaseView.Chosen chosen, String fact) {
    OpenCase was = read(before, chosen);
    Matrix earlier =
        was.with(a ->
            was.matrix(
                OpenCase.situation(a, chosen.situation()).orElseThrow(NotFoundException::new)));
    CaseView view = CaseView.of(read(now, chosen), chosen, desks.law(), earlier);
    FactBoard.Entry entry = view.board().entry(fact).orElseThrow(NotFoundException::new);
    return Response.ok(reader.shows(Templates.changed(view, entry, List.of(), false))).build();
  }

  private Response answer(
      int status,
      OpenCase open,
      CaseView.Chosen chosen,
      String fact,
      List<Diagnostic> faults,
      boolean stale) {
    CaseView view = view(open, chosen);
    TemplateInstance shown =
        reader.wantsPart()
            ? Templates.changed(
                view, view.board().entry(fact).orElseThrow(NotFoundException::new), faults, stale)
            : Templates.one(view, faults, stale);
    return Response.status(status).entity(reader.shows(shown)).build();
  }

  /** The facts that settle most. */
  @GET
  @Path(ID + "/next")
  public TemplateInstance next(@PathParam("id") String id, @BeanParam Opened opened) {
    OpenCase open = read(find(id), opened.chosen());
    List<NextQuestion> asked =
        open.with(a ->
            OpenCase.situation(a, opened.situation)
                .map(s ->
                    NextQuestion.of(desks.answers().next(a, s, ASKED_AT_ONCE), desks.law().law()))
                .orElseThrow(NotFoundException::new));
    return reader.shows(
        reader.wantsPart()
            ? Templates.next(opened.chosen(), id, asked)
            : Templates.nextpage(open.stored(), opened.chosen(), id, asked));
  }

  /** The case as it would be with a fact, which is not kept. */
  @POST
  @Path(ID + "/what-if")
  public Response suppose(
      @PathParam("id") String id, @BeanParam Opened opened, @BeanParam FactForm form) {
    OpenCase before = find(id);
    CaseDesk.Stated change = before.with(a -> form.stated(a, opened.situation, desks.law()));
    CaseView.Chosen chosen = opened.chosen().open(form.asked(desks.law()).group());
    return switch (desks.cases().suppose(id, List.of(change))) {
      case Outcome.Refused refused ->
          Response.status(422).entity(page(before, chosen, refused.faults(), false)).build();
      case Outcome.Done done -> {
        CaseView was = view(before, chosen);
        CaseView would = CaseView.of(read(done.now(), chosen), chosen, desks.law(), was.matrix());
        yield Response.ok(
                reader.shows(
                    Templates.whatif(
                        would,
                        change.fact().fact(),
                        change.words(),
                        form.asked(desks.law()).heading(),
                        would.changed().orElseThrow())))
            .build();
      }
    };
  }

  /** Says how the whole case is to be handled. */
  @POST
  @Path(ID + "/marking")
  public Response mark(
      @PathParam("id") String id,
      @BeanParam Opened opened,
      @FormParam("version") int version,
      @FormParam("level") @Nullable String level,
      @FormParam("label") @Nullable String label) {
    OpenCase before = find(id);
    String marking =
        Stream.of(Sent.text(level), Sent.text(label))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    try {
      return switch (desks
          .cases()
          .edit(id, version, "marking", marking, t -> CaseEdit.worded(t, "marking", marking))) {
        case Outcome.Done done -> Sent.seeOther(Addresses.of(id, opened.chosen()));
        case Outcome.Refused refused ->
            Response.status(422)
                .entity(page(before, opened.chosen(), refused.faults(), false))
                .build();
      };
    } catch (StaleFault stale) {
      return Response.status(Response.Status.CONFLICT)
          .entity(page(find(id), opened.chosen(), List.of(), true))
          .build();
    }
  }

  /** Takes the case back to an earlier version, as a change like any other. */
  @POST
  @Path(ID + "/restore")
  public Response restore(
      @PathParam("id") String id,
      @FormParam("version") int version,
      @FormParam("base") int base,
      @FormParam("back") @Nullable String back) {
    find(id);
    if (version < 1 || desks.cases().store().version(id, version).isEmpty()) {
      throw new NotFoundException();
    }
    try {
      desks.cases().restore(id, base, version);
    } catch (StaleFault stale) {
      return Response.status(Response.Status.CONFLICT)
          .entity(page(find(id), CaseView.Chosen.NOTHING, List.of(), true))
          .build();
    }
    return Sent.seeOther("/cases/" + id + ("history".equals(back) ? "/history" : ""));
  }
}
