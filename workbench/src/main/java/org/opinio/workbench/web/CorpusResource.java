// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opinio.assess.Verdict;
import org.opinio.store.StoredCase;
import org.opinio.workbench.desk.AgendaChart;
import org.opinio.workbench.desk.Counts;
import org.opinio.workbench.desk.Csv;
import org.opinio.workbench.desk.Incidents;
import org.opinio.workbench.desk.Job;
import org.opinio.workbench.desk.Jobs;
import org.opinio.workbench.desk.StoredCases;

/** The stored cases together, and the questions on which they turn. */
@Path("/corpus")
@Produces(MediaType.TEXT_HTML)
public class CorpusResource {

  private static final long PATIENCE = 1000;

  @Inject Shelves shelves;
  @Inject Workbench.Desks desks;
  @Inject Reader reader;

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance cases(
        List<StoredCases.Read> cases,
        List<Incidents.Import> imports,
        List<String> mappings,
        List<String> faults);

    static native TemplateInstance counts(
        StoredCase stored, long established, long denied, long open);

    static native TemplateInstance agenda(Job job, Optional<AgendaChart> chart, String address);
  }

  @GET
  public TemplateInstance cases() {
    return page(List.of());
  }

  private TemplateInstance page(List<String> faults) {
    return reader.shows(
        Templates.cases(
            shelves.law().cases().now().cases(),
            shelves.incidents().all(),
            shelves.incidents().mappings(),
            faults));
  }

  @GET
  @Path("cases.csv")
  @Produces(Csv.TYPE)
  public Response casesCsv() {
    return CsvAnswer.of(
        "cases.csv",
        new Csv(
            List.of("id", "title", "changes", "changed"),
            shelves.law().cases().now().cases().stream()
                .map(c ->
                    List.of(
                        c.stored().id(),
                        c.stored().title(),
                        Integer.toString(c.stored().version()),
                        c.stored().changed().toString()))
                .toList()));
  }

  /** How many findings of one case came to what. */
  @GET
  @Path("counts/{id: [A-Za-z0-9][-A-Za-z0-9_.]*}")
  public Response counts(@PathParam("id") String id) {
    return desks
        .cases()
        .open(id)
        .map(open -> {
          Map<Verdict, Long> counts = Counts.of(open);
          return Response.ok(
                  reader.shows(
                      Templates.counts(
                          open.stored(),
                          counts.getOrDefault(Verdict.ESTABLISHED, 0L),
                          counts.getOrDefault(Verdict.NOT_ESTABLISHED, 0L),
                          counts.getOrDefault(Verdict.OPEN, 0L))))
              .build();
        })
        .orElseGet(() -> Missing.page(reader));
  }

  @GET
  @Path("agenda")
  public TemplateInstance agenda() {
    Job job = shelves.agenda().job();
    Jobs.waitFor(job, PATIENCE);
    return reader.shows(Templates.agenda(job, shelves.agenda().chart(), "/corpus/agenda"));
  }

  @GET
  @Path("agenda.csv")
  @Produces(Csv.TYPE)
  public Response agendaCsv() {
    return shelves
        .agenda()
        .chart()
        .map(chart -> CsvAnswer.of("agenda.csv", chart.csv()))
        .orElseGet(() -> Missing.page(reader));
  }
}
