// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.opinio.batch.BatchRun;
import org.opinio.law.Law;
import org.opinio.law.Rule;
import org.opinio.workbench.desk.Csv;
import org.opinio.workbench.desk.ImportTable;
import org.opinio.workbench.desk.Incidents;
import org.opinio.workbench.desk.Job;

/** Tables of incidents that are brought in and judged. */
@Path("/corpus/imports")
@Produces(MediaType.TEXT_HTML)
public class ImportResource {

  private static final String NAME = "{name: [-0-9]+}";
  private static final List<String> FILES = List.of("summary", "findings");
  private static final int REJECTED_SHOWN = 200;

  @Inject Shelves shelves;
  @Inject Reader reader;

  /** The page of an import. */
  public record View(
      Incidents.Import of,
      List<Rule> rules,
      Optional<ImportTable> table,
      List<ImportTable.Rejected> rejected) {

    public boolean tooLarge() {
      return of.job().filter(j -> j.state() == Job.State.TOO_LARGE).isPresent();
    }

    public String address() {
      return "/corpus/imports/" + of.name();
    }
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance one(View view);

    static native TemplateInstance refused(List<String> faults);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response take(
      @RestForm("rows") FileUpload rows,
      @RestForm("mapping") FileUpload mapping,
      @RestForm("chosen") String chosen) {
    if (rows == null || rows.size() == 0) {
      return refused(List.of("No table was uploaded."));
    }
    Optional<FileUpload> own = Optional.ofNullable(mapping).filter(m -> m.size() > 0);
    String name =
        DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(LocalDateTime.now(ZoneOffset.UTC));
    String free = name;
    for (int n = 2; shelves.incidents().find(free).isPresent(); n++) {
      free = name + "-" + n;
    }
    Incidents.Outcome outcome =
        shelves
            .incidents()
            .take(
                free,
                called(rows),
                rows.uploadedFile(),
                own.map(FileUpload::uploadedFile),
                chosen == null ? "" : chosen,
                own.map(ImportResource::called).orElse(""));
    return switch (outcome) {
      case Incidents.Outcome.Begun begun -> to(begun.name());
      case Incidents.Outcome.Refused refused -> refused(refused.faults());
    };
  }

  private static String called(FileUpload file) {
    String name = file.fileName() == null ? "" : file.fileName();
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.length() > 120 ? last.substring(last.length() - 120) : last;
  }

  private Response refused(List<String> faults) {
    return Response.status(422).entity(reader.shows(Templates.refused(faults))).build();
  }

  private static Response to(String name) {
    return Response.seeOther(URI.create("/corpus/imports/" + name)).build();
  }

  @GET
  @Path(NAME)
  public Response one(
      @PathParam("name") String name, @QueryParam("rule") @DefaultValue("") String rule) {
    return shelves
        .incidents()
        .find(name)
        .map(found -> Response.ok(reader.shows(Templates.one(view(found, rule)))).build())
        .orElseGet(() -> Missing.page(reader));
  }

  private View view(Incidents.Import found, String rule) {
    Law law = shelves.law().desk().law();
    List<Rule> rules = law.rules().values().stream().filter(Rule::isComputed).toList();
    Optional<Rule> chosen =
        rules.stream()
            .filter(r -> r.id().equals(rule))
            .findFirst()
            .or(() -> rules.stream().findFirst());
    Incidents incidents = shelves.incidents();
    Optional<ImportTable> table =
        found.whole()
            ? chosen.map(
                r -> ImportTable.of(incidents.file(found.name(), BatchRun.SUMMARY), r, law))
            : Optional.empty();
    return new View(
        found,
        rules,
        table,
        ImportTable.rejected(incidents.file(found.name(), BatchRun.REJECTS), REJECTED_SHOWN));
  }

  @POST
  @Path(NAME + "/cancel")
  public Response cancel(@PathParam("name") String name) {
    return shelves
        .incidents()
        .find(name)
        .map(found -> {
          shelves.incidents().cancel(name);
          return to(name);
        })
        .orElseGet(() -> Missing.page(reader));
  }

  @POST
  @Path(NAME + "/go-on")
  public Response goOn(@PathParam("name") String name) {
    return shelves
        .incidents()
        .find(name)
        .filter(Incidents.Import::stopped)
        .map(found -> {
          shelves.incidents().goOn(name);
          return to(name);
        })
        .orElseGet(() -> Missing.page(reader));
  }

  /** The rows that could not be read: what stands in them is made harmless for a spreadsheet. */
  @GET
  @Path(NAME + "/rejected.csv")
  @Produces(Csv.TYPE)
  public Response rejected(@PathParam("name") String name) {
    return shelves
        .incidents()
        .find(name)
        .map(found ->
            CsvAnswer.of(
                "rejected.csv",
                ImportTable.csv(
                    ImportTable.rejected(
                        shelves.incidents().file(name, BatchRun.REJECTS), Integer.MAX_VALUE))))
        .orElseGet(() -> Missing.page(reader));
  }

  @GET
  @Path(NAME + "/{file: [a-z]+}.csv")
  @Produces(MediaType.WILDCARD)
  public Response file(@PathParam("name") String name, @PathParam("file") String file) {
    return shelves
        .incidents()
        .find(name)
        .filter(found -> FILES.contains(file))
        .map(found -> shelves.incidents().file(name, file + ".csv"))
        .filter(Files::isRegularFile)
        .map(path ->
            Response.ok(path, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + file + ".csv\"")
                .build())
        .orElseGet(() -> Missing.page(reader));
  }
}
