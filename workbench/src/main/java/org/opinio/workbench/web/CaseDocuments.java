// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opinio.documents.draft.Language;
import org.opinio.law.Holder;
import org.opinio.law.Rule;
import org.opinio.store.StoredCase;
import org.opinio.workbench.desk.Drafts;
import org.opinio.workbench.desk.OpenCase;

/** Documents on a case: chosen, looked at, and taken away. */
@Path("/cases")
@Produces(MediaType.TEXT_HTML)
public class CaseDocuments {

  @Inject Workbench.Desks desks;
  @Inject Reader reader;
  @Inject Shelves shelves;

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance documents(
        StoredCase stored,
        Choice choice,
        List<String> genres,
        List<String> levels,
        List<Rule> rules,
        List<Holder> holders,
        List<CaseView.Choice> situations,
        Optional<Drafts.Refused> refused);
  }

  /** What is to be drafted, as the form sends it. */
  public static class Choice {
    @QueryParam("genre")
    @DefaultValue("memorandum")
    public String genre;

    @QueryParam("language")
    @DefaultValue("")
    public String language;

    @QueryParam("advised")
    @DefaultValue("")
    public String advised;

    @QueryParam("opposing")
    @DefaultValue("")
    public String opposing;

    @QueryParam("rule")
    @DefaultValue("")
    public String rule;

    @QueryParam("about")
    @DefaultValue("")
    public String about;

    @QueryParam("status")
    @DefaultValue("draft")
    public String status;

    @QueryParam("cleared-by")
    @DefaultValue("")
    public String clearedBy;

    @QueryParam("reference")
    @DefaultValue("")
    public String reference;

    @QueryParam("label")
    @DefaultValue("")
    public String label;

    @QueryParam("marking")
    @DefaultValue("")
    public String marking;

    @QueryParam("paper")
    @DefaultValue("a4")
    public String paper;

    @QueryParam("as-of")
    @DefaultValue("")
    public String asOf;

    @QueryParam("silent")
    @DefaultValue("")
    public String silent;

    /** How the law is read. */
    public LawRead read() {
      return LawRead.of(asOf, silent);
    }
  }

  @GET
  @Path(CasePages.ID + "/documents")
  public Response choose(
      @PathParam("id") String id,
      @QueryParam("tried") @DefaultValue("") String tried,
      @BeanParam Choice choice) {
    OpenCase open = find(id, choice);
    if (!tried.isEmpty()
        && drafts().draft(open, wanted(choice), tried) instanceof Drafts.Refused refused) {
      return Response.status(422).entity(page(open, choice, Optional.of(refused))).build();
    }
    return Response.ok(page(open, choice, Optional.empty())).build();
  }

  private Drafts drafts() {
    return new Drafts(desks.law(), desks.answers());
  }

  private OpenCase find(String id, Choice choice) {
    if (choice.language.isEmpty()) {
      choice.language = reader.locale().getLanguage();
    }
    OpenCase open = desks.cases().open(id).orElseThrow(NotFoundException::new);
    return shelves.readAs().of(open, choice.read().settings());
  }

  private TemplateInstance page(OpenCase open, Choice choice, Optional<Drafts.Refused> refused) {
    List<Rule> rules =
        desks.law().law().rules().values().stream()
            .filter(r -> desks.law().compiled().rules().containsKey(r.id()))
            .toList();
    List<CaseView.Choice> situations =
        open.with(a ->
            a.situations().stream()
                .map(s -> new CaseView.Choice(s.situation().id(), s.situation().title()))
                .toList());
    return reader.shows(
        Templates.documents(
            open.stored(),
            choice,
            Drafts.genres(),
            Drafts.levels(),
            rules,
            desks.law().holders(),
            situations,
            refused));
  }

  /** The document itself, to look at or to take away. */
  @GET
  @Path(CasePages.ID + "/documents/{format: html|docx|pdf|md}")
  public Response draft(
      @PathParam("id") String id,
      @PathParam("format") String format,
      @Context UriInfo uri,
      @BeanParam Choice choice) {
    OpenCase open = find(id, choice);
    return switch (drafts().draft(open, wanted(choice), format)) {
      case Drafts.Refused refused ->
          Sent.seeOther(
              "/cases/"
                  + id
                  + "/documents?"
                  + uri.getRequestUri().getRawQuery()
                  + "&tried="
                  + format);
      case Drafts.Drafted drafted -> sent(drafted, format, id, choice.genre);
    };
  }

  private static Drafts.Wanted wanted(Choice choice) {
    return new Drafts.Wanted(
        choice.genre,
        Language.of(choice.language).orElseThrow(NotFoundException::new),
        one(choice.advised),
        one(choice.opposing),
        one(choice.rule),
        choice.about,
        choice.status,
        choice.clearedBy.strip(),
        choice.reference.strip(),
        choice.label.strip(),
        choice.marking,
        choice.paper.toUpperCase(Locale.ROOT));
  }

  private static Response sent(Drafts.Drafted drafted, String format, String id, String genre) {
    Response.ResponseBuilder answer = Response.ok(drafted.bytes(), drafted.type());
    if (format.equals("html")) {
      return answer.build();
    }
    return answer
        .header(
            "Content-Disposition",
            "attachment; filename=\"" + id + "-" + genre + "." + format + "\"")
        .build();
  }

  private static Optional<String> one(String written) {
    return Optional.of(written.strip()).filter(w -> !w.isEmpty());
  }
}
