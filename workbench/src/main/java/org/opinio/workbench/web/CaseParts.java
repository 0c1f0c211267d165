// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.opinio.cases.Case;
import org.opinio.cases.CaseEdit;
import org.opinio.cases.Operation;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.law.Rule;
import org.opinio.store.StaleFault;
import org.opinio.store.StoredCase;
import org.opinio.workbench.desk.CaseDesk.Outcome;
import org.opinio.workbench.desk.CaseNames;
import org.opinio.workbench.desk.Hosts;
import org.opinio.workbench.desk.Narrative;
import org.opinio.workbench.desk.NewCase;
import org.opinio.workbench.desk.OpenCase;

/** What a case is made of beside its facts: narrative, States, operations, measures, evidence. */
@Path("/cases")
@Produces(MediaType.TEXT_HTML)
public class CaseParts {

  private static final String WORD = "[A-Za-z0-9][-A-Za-z0-9_]{0,60}";

  @Inject Workbench.Desks desks;
  @Inject Reader reader;

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance fresh(
        List<Diagnostic> faults, String title, String narrative, String acting, String target);

    static native TemplateInstance parts(
        StoredCase stored, Case subject, List<Rule> rules, List<Diagnostic> faults, boolean stale);
  }

  /** The form for a new case. */
  @GET
  @Path("new")
  public TemplateInstance fresh() {
    return reader.shows(Templates.fresh(List.of(), "", "", "", ""));
  }

  /** A new case from a narrative, with one operation of one State against another. */
  @POST
  @Path("new")
  public Response begin(
      @FormParam("title") @Nullable String title,
      @FormParam("narrative") @Nullable String narrative,
      @FormParam("acting") @Nullable String acting,
      @FormParam("target") @Nullable String target) {
    NewCase begun =
        new NewCase(
            Sent.text(title), Sent.lines(narrative).strip(), Sent.text(acting), Sent.text(target));
    return added(
        free(begun.id()),
        begun.text(),
        faults ->
            Templates.fresh(
                faults, begun.title(), begun.narrative(), begun.acting(), begun.target()));
  }

  /** Takes in the text of a case file. */
  @POST
  public Response add(
      @FormParam("id") @Nullable String id, @FormParam("text") @Nullable String text) {
    String wanted = Sent.text(id);
    CaseNames.check(wanted);
    return added(
        free(wanted.matches(WORD) ? wanted : "case"),
        Sent.lines(text),
        faults -> CasePages.Templates.cases(desks.cases().store().all(), faults));
  }

  private interface Again {
    TemplateInstance with(List<Diagnostic> faults);
  }

  private Response added(String id, String text, Again again) {
    return switch (desks.cases().add(id, text, "")) {
      case Outcome.Done done -> Sent.seeOther("/cases/" + id);
      case Outcome.Refused refused ->
          Response.status(422).entity(reader.shows(again.with(refused.faults()))).build();
    };
  }

  /** The id, with a number where it is taken. */
  private String free(String id) {
    String free = id;
    for (int n = 2; desks.cases().store().find(free).isPresent(); n++) {
      free = id + "-" + n;
    }
    return free;
  }

  private OpenCase find(String id) {
    return desks.cases().open(id).orElseThrow(NotFoundException::new);
  }

  @GET
  @Path(CasePages.ID + "/parts")
  public TemplateInstance parts(@PathParam("id") String id) {
    return reader.shows(page(find(id), List.of(), false));
  }

  private TemplateInstance page(OpenCase open, List<Diagnostic> faults, boolean stale) {
    List<Rule> rules =
        desks.law().law().rules().values().stream()
            .filter(r -> desks.law().compiled().rules().containsKey(r.id()))
            .filter(r -> r.kind() == Rule.Kind.OBLIGATION)
            .toList();
    return Templates.parts(open.stored(), open.subject(), rules, faults, stale);
  }

  /** Title and narrative; each sentence without a number gets one where that is asked for. */
  @POST
  @Path(CasePages.ID + "/narrative")
  public Response narrative(
      @PathParam("id") String id,
      @FormParam("version") int version,
      @FormParam("title") @Nullable String title,
      @FormParam("narrative") @Nullable String narrative,
      @FormParam("number") @Nullable String number) {
    String told = Sent.lines(narrative).strip();
    String words = number == null ? told : Narrative.numbered(told);
    return edited(
        id,
        version,
        "narrative",
        "",
        text -> {
          String titled = CaseEdit.worded(text, "title", Sent.text(title));
          return words.isEmpty() && !titled.contains("summary:")
              ? titled
              : CaseEdit.worded(titled, "summary", words);
        },
        "/parts");
  }

  /** Adds a State, an operation, a campaign, a measure or an item of evidence. */
  @POST
  @Path(CasePages.ID + "/parts")
  public Response part(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    find(id);
    String kind = first(sent, "kind");
    Optional<PartKind> part = PartKind.of(kind);
    String name = first(sent, "id");
    if (part.isEmpty()) {
      throw new NotFoundException();
    }
    String named = name.matches(WORD) ? name : NewCase.shortName(first(sent, "title"), "part");
    Map<String, String> words = new LinkedHashMap<>();
    part.get().words().forEach(key -> words.put(key, first(sent, key)));
    Map<String, List<String>> lists = new LinkedHashMap<>();
    part.get().lists().forEach(key -> lists.put(key, Sent.list(sent.get(key))));
    if (part.get() == PartKind.STATE && !first(sent, "code").matches(WORD)) {
      throw new BadRequestException();
    }
    UnaryOperator<String> edit =
        part.get() == PartKind.STATE
            ? text -> CaseEdit.named(text, "states", first(sent, "code"), first(sent, "name"))
            : text -> CaseEdit.added(text, part.get().list(), named, words, lists);
    return edited(id, version(sent), "part", part.get().list() + ": " + named, edit, "/parts");
  }

  /** Adds a State from or through whose territory an operation ran. */
  @POST
  @Path(CasePages.ID + "/hosts")
  public Response host(
      @PathParam("id") String id,
      @FormParam("version") int version,
      @FormParam("operation") @Nullable String operation,
      @FormParam("host") @Nullable String host) {
    Case subject = find(id).subject();
    Operation of = subject.operations().get(Sent.text(operation));
    String state = Sent.text(host);
    if (of == null || !subject.states().containsKey(state)) {
      throw new BadRequestException();
    }
    UnaryOperator<String> edit =
        text -> Hosts.added(text, of, state, desks.law().law()).orElseThrow(Hosts::allAtOnce);
    return edited(id, version, "part", "host: " + of.id() + ", " + state, edit, "/parts");
  }

  private static int version(MultivaluedMap<String, String> sent) {
    String written = first(sent, "version");
    return written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
  }

  private static String first(MultivaluedMap<String, String> sent, String key) {
    return Sent.text(sent.getFirst(key));
  }

  private Response edited(
      String id, int version, String kind, String what, UnaryOperator<String> edit, String back) {
    OpenCase open = find(id);
    try {
      return switch (desks.cases().edit(id, version, kind, what, edit)) {
        case Outcome.Done done -> Sent.seeOther("/cases/" + id + back);
        case Outcome.Refused refused ->
            Response.status(422).entity(reader.shows(page(open, refused.faults(), false))).build();
      };
    } catch (StaleFault stale) {
      return Response.status(409).entity(reader.shows(page(find(id), List.of(), true))).build();
    }
  }
}
