// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.store.Change;
import org.opinio.store.StaleFault;
import org.opinio.store.StoredCase;
import org.opinio.workbench.desk.CaseDesk.Outcome;
import org.opinio.workbench.desk.Versions;

/** What became of a case: every change, two versions compared, and its text. */
@Path("/cases")
@Produces(MediaType.TEXT_HTML)
public class CaseHistory {

  @Inject Workbench.Desks desks;
  @Inject Reader reader;

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance history(StoredCase stored, List<Change> changes);

    static native TemplateInstance compare(
        StoredCase stored, int before, int after, Versions versions);

    static native TemplateInstance text(
        StoredCase stored, int version, String text, List<Diagnostic> faults, boolean stale);
  }

  private StoredCase find(String id) {
    return desks.cases().store().find(id).orElseThrow(NotFoundException::new);
  }

  @GET
  @Path(CasePages.ID + "/history")
  public TemplateInstance history(@PathParam("id") String id) {
    StoredCase stored = find(id);
    return reader.shows(Templates.history(stored, desks.cases().store().history(id).reversed()));
  }

  /** Two versions: what the text, the facts and the findings differ in. */
  @GET
  @Path(CasePages.ID + "/compare")
  public TemplateInstance compare(
      @PathParam("id") String id,
      @QueryParam("before") @DefaultValue("1") int before,
      @QueryParam("after") @DefaultValue("0") int after) {
    StoredCase stored = find(id);
    int later = after == 0 ? stored.version() : after;
    Versions versions =
        desks.cases().compare(id, before, later).orElseThrow(NotFoundException::new);
    return reader.shows(Templates.compare(stored, before, later, versions));
  }

  @GET
  @Path(CasePages.ID + "/text")
  public TemplateInstance text(
      @PathParam("id") String id, @QueryParam("version") Optional<Integer> version) {
    StoredCase stored = find(id);
    int shown = version.orElse(stored.version());
    String text =
        desks.cases().store().version(id, shown).orElseThrow(NotFoundException::new).text();
    return reader.shows(Templates.text(stored, shown, text, List.of(), false));
  }

  @POST
  @Path(CasePages.ID + "/text")
  public Response rewrite(
      @PathParam("id") String id,
      @FormParam("text") @Nullable String text,
      @FormParam("version") int version,
      @FormParam("why") @Nullable String why) {
    StoredCase stored = find(id);
    String written = Sent.lines(text);
    try {
      return switch (desks.cases().rewrite(id, version, written, Sent.text(why))) {
        case Outcome.Done done -> Sent.seeOther("/cases/" + id);
        case Outcome.Refused refused ->
            shown(422, Templates.text(stored, version, written, refused.faults(), false));
      };
    } catch (StaleFault stale) {
      return shown(409, Templates.text(find(id), version, written, List.of(), true));
    }
  }

  private Response shown(int status, TemplateInstance page) {
    return Response.status(status).entity(reader.shows(page)).build();
  }
}
