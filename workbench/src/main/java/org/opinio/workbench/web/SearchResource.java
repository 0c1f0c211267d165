// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.opinio.workbench.desk.Found;
import org.opinio.workbench.desk.LawSearch;

/** The search through the law and the cases. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
public class SearchResource {

  @Inject Shelves shelves;
  @Inject Reader reader;

  /** What a search page shows. */
  public record View(String words, int page, Found.Results results) {

    public long pages() {
      return Math.max(1, (results.total() + LawSearch.PAGE - 1) / LawSearch.PAGE);
    }

    public int first() {
      return (page - 1) * LawSearch.PAGE + 1;
    }

    public String earlier() {
      return address(page - 1);
    }

    public String later() {
      return address(page + 1);
    }

    private String address(int to) {
      return "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&page=" + to;
    }

    public boolean asked() {
      return !words.isBlank();
    }
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance results(View view);
  }

  @GET
  public TemplateInstance search(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("page") @DefaultValue("1") String written) {
    int page = written.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(written) : 1;
    return reader.shows(
        Templates.results(new View(words, page, shelves.search().find(words, page))));
  }
}
