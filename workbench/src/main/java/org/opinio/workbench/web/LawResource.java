// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opinio.law.Question;
import org.opinio.workbench.desk.Adopted;
import org.opinio.workbench.desk.Csv;
import org.opinio.workbench.desk.HolderGroup;
import org.opinio.workbench.desk.Job;
import org.opinio.workbench.desk.Jobs;
import org.opinio.workbench.desk.LawLinks;
import org.opinio.workbench.desk.LawShelf;
import org.opinio.workbench.desk.ViewTable;

/** The law: its contents by area, its pages, and what adopting a reading would change. */
@Path("/law")
@Produces(MediaType.TEXT_HTML)
public class LawResource {

  private static final String QUESTION = "questions/{id: [A-Za-z0-9][-A-Za-z0-9_.]*}";

  private static final long PATIENCE = 1000;

  @Inject UriInfo uri;
  @Inject Shelves shelves;
  @Inject Reader reader;

  /** A page of the law. */
  public record LawPage(String path, String title, String html, Day day) {

    public String address() {
      return "/law/" + path;
    }
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance contents(List<LawShelf.Area> areas);

    static native TemplateInstance page(
        LawPage page, Optional<Question> question, List<HolderGroup> groups, List<String> none);

    static native TemplateInstance effect(
        Question question,
        Optional<Job> job,
        String address,
        List<HolderGroup> groups,
        List<String> none);
  }

  @GET
  public TemplateInstance contents() {
    return reader.shows(Templates.contents(shelves.law().areas()));
  }

  @GET
  @Path("{path: [A-Za-z0-9][-A-Za-z0-9_.=/]*}")
  public Response page(
      @PathParam("path") String path, @QueryParam("as-of") Optional<String> written) {
    if (path.startsWith("holders/") || path.startsWith("cases/")) {
      return Response.status(Response.Status.MOVED_PERMANENTLY)
          .location(URI.create("/" + path))
          .build();
    }
    Day day = Day.of(written);
    var pages = shelves.law().pages(day.date());
    return pages
        .page(path + ".html")
        .or(() -> pages.page(path + "/index.html"))
        .map(page -> {
          LawPage shown = new LawPage(path, page.title(), LawLinks.in(page, day.date()), day);
          Optional<Question> question = question(path);
          return Response.ok(reader.shows(Templates.page(shown, question, groups(), List.of())))
              .build();
        })
        .orElseGet(() -> Missing.page(reader));
  }

  private List<HolderGroup> groups() {
    return HolderGroup.of(shelves.law().desk().law().holders().values());
  }

  private Optional<Question> question(String path) {
    return path.startsWith("questions/")
        ? shelves.law().question(path.substring("questions/".length()))
        : Optional.empty();
  }

  @GET
  @Path(QUESTION + "/views.csv")
  @Produces(Csv.TYPE)
  public Response views(@PathParam("id") String id, @QueryParam("as-of") Optional<String> written) {
    Day day = Day.of(written);
    return shelves
        .law()
        .question(id)
        .map(q ->
            CsvAnswer.of(
                q.id() + "-views.csv", ViewTable.csv(shelves.law().law(day.date()), List.of(q))))
        .orElseGet(() -> Missing.page(reader));
  }

  @GET
  @Path(QUESTION + "/effect")
  public Response effect(
      @PathParam("id") String id,
      @QueryParam("option") List<String> options,
      @QueryParam("by") @DefaultValue("") List<String> by,
      @QueryParam("as-of") Optional<String> written) {
    Optional<Question> question = shelves.law().question(id);
    if (question.isEmpty()) {
      return Missing.page(reader);
    }
    Optional<Job> job =
        new Adopted(shelves.law(), shelves.jobs())
            .of(question.get(), options, by, Day.of(written).date());
    job.ifPresent(j -> Jobs.waitFor(j, PATIENCE));
    String address =
        uri.getRequestUri().getRawPath()
            + "?"
            + Objects.toString(uri.getRequestUri().getRawQuery(), "");
    return Response.status(job.isPresent() ? 200 : 422)
        .entity(reader.shows(Templates.effect(question.get(), job, address, groups(), List.of())))
        .build();
  }
}
