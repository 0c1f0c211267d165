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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.workbench.desk.Csv;
import org.opinio.workbench.desk.Diverging;
import org.opinio.workbench.desk.HolderGroup;
import org.opinio.workbench.desk.Job;
import org.opinio.workbench.desk.Jobs;
import org.opinio.workbench.desk.LawLinks;
import org.opinio.workbench.desk.TimeLine;
import org.opinio.workbench.desk.ViewTable;

/** Those whose words are recorded: each, several compared, and where two part. */
@Path("/holders")
@Produces(MediaType.TEXT_HTML)
public class HolderResource {

  private static final String ID = "{id: [A-Za-z0-9][-A-Za-z0-9_.]*}";

  private static final long PATIENCE = 1000;

  @Inject Shelves shelves;
  @Inject Reader reader;

  /** The page of a holder. */
  public record HolderPage(Holder holder, String html, Day day, List<HolderGroup> others) {

    public String address() {
      return "/holders/" + holder.id();
    }
  }

  /** A comparison. */
  public record Comparison(
      ViewTable table, List<HolderGroup> groups, List<String> chosen, boolean all, Day day) {

    public boolean shown() {
      return !chosen.isEmpty();
    }

    public String csv() {
      return "/holders/compare.csv?"
          + chosen.stream().map(h -> "h=" + h).collect(Collectors.joining("&"))
          + (all ? "&all=1" : "")
          + (day.isSet() ? "&as-of=" + day.iso() : "");
    }
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(List<HolderGroup> groups, List<String> none);

    static native TemplateInstance one(HolderPage view);

    static native TemplateInstance compare(Comparison view);

    static native TemplateInstance diverge(
        Holder first, Optional<Holder> second, Optional<Job> job, String address);

    static native TemplateInstance timeline(TimeLine line);
  }

  @GET
  public TemplateInstance list() {
    return reader.shows(Templates.list(groups(), List.of()));
  }

  @GET
  @Path(ID)
  public Response one(@PathParam("id") String id, @QueryParam("as-of") Optional<String> written) {
    Day day = Day.of(written);
    Optional<Holder> holder = holder(id);
    return holder
        .flatMap(h -> shelves.law().pages(day.date()).holder(h.id()))
        .map(page -> {
          Holder of = holder.orElseThrow();
          HolderPage view = new HolderPage(of, LawLinks.in(page, day.date()), day, groups());
          return Response.ok(reader.shows(Templates.one(view))).build();
        })
        .orElseGet(() -> Missing.page(reader));
  }

  @GET
  @Path(ID + "/views.csv")
  @Produces(Csv.TYPE)
  public Response views(@PathParam("id") String id, @QueryParam("as-of") Optional<String> written) {
    Law law = shelves.law().law(Day.of(written).date());
    return holder(id)
        .map(h ->
            CsvAnswer.of(
                h.id() + "-views.csv",
                ViewTable.of(law, List.of(h), law.questions().values(), false).csv()))
        .orElseGet(() -> Missing.page(reader));
  }

  @GET
  @Path("compare")
  public TemplateInstance compare(
      @QueryParam("h") List<String> named,
      @QueryParam("all") @DefaultValue("") String all,
      @QueryParam("as-of") Optional<String> written) {
    return reader.shows(Templates.compare(comparison(named, all, written)));
  }

  @GET
  @Path("compare.csv")
  @Produces(Csv.TYPE)
  public Response compareCsv(
      @QueryParam("h") List<String> named,
      @QueryParam("all") @DefaultValue("") String all,
      @QueryParam("as-of") Optional<String> written) {
    return CsvAnswer.of("compared.csv", comparison(named, all, written).table().csv());
  }

  private Comparison comparison(List<String> named, String all, Optional<String> written) {
    Day day = Day.of(written);
    List<HolderGroup> groups = groups();
    List<Holder> chosen =
        groups.stream()
            .flatMap(g -> g.holders().stream())
            .filter(h -> named.contains(h.id()))
            .toList();
    Law law = shelves.law().law(day.date());
    ViewTable table = ViewTable.of(law, chosen, law.questions().values(), all.isEmpty());
    return new Comparison(
        table, groups, chosen.stream().map(Holder::id).toList(), !all.isEmpty(), day);
  }

  @GET
  @Path(ID + "/diverge")
  public Response diverge(
      @PathParam("id") String id, @QueryParam("with") @DefaultValue("") String with) {
    Optional<Holder> first = holder(id);
    if (first.isEmpty()) {
      return Missing.page(reader);
    }
    Optional<Holder> second = holder(with).filter(h -> !h.id().equals(id));
    Optional<Job> job =
        second.map(h ->
            shelves
                .jobs()
                .of(
                    "diverge " + id + " " + h.id(),
                    j -> new Diverging(shelves.law().desk()).between(id, h.id())));
    job.ifPresent(j -> Jobs.waitFor(j, PATIENCE));
    return Response.status(second.isPresent() ? 200 : 422)
        .entity(
            reader.shows(
                Templates.diverge(
                    first.get(),
                    second,
                    job,
                    "/holders/" + id + "/diverge?with=" + second.map(Holder::id).orElse(""))))
        .build();
  }

  @GET
  @Path("timeline")
  public TemplateInstance timeline() {
    return reader.shows(Templates.timeline(line()));
  }

  @GET
  @Path("timeline.csv")
  @Produces(Csv.TYPE)
  public Response timelineCsv() {
    return CsvAnswer.of("timeline.csv", line().csv());
  }

  private TimeLine line() {
    return TimeLine.of(shelves.law().desk().law().holders().values());
  }

  private List<HolderGroup> groups() {
    return HolderGroup.of(shelves.law().desk().law().holders().values());
  }

  private Optional<Holder> holder(String id) {
    return Optional.ofNullable(shelves.law().desk().law().holders().get(id));
  }
}
