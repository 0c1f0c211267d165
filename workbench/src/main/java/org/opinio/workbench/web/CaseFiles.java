// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.opinio.cases.Evidence;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.store.EvidenceFile;
import org.opinio.store.EvidenceStore;
import org.opinio.store.StoredCase;
import org.opinio.workbench.desk.CaseDesk.Outcome;
import org.opinio.workbench.desk.FileDesk;
import org.opinio.workbench.desk.OpenCase;

/** A case as one file, given and taken in, and the files of its evidence. */
@Path("/cases")
@Produces(MediaType.TEXT_HTML)
public class CaseFiles {

  private static final int UNPROCESSABLE = 422;

  @Inject Workbench.Desks desks;
  @Inject Reader reader;
  @Inject Trouble trouble;

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance evidence(
        StoredCase stored, String fileName, List<Evidence> items, List<EvidenceFile> files);

    static native TemplateInstance takein(List<Diagnostic> faults);
  }

  private FileDesk files() {
    return desks.files();
  }

  private OpenCase find(String id) {
    return desks.cases().open(id).orElseThrow(NotFoundException::new);
  }

  /** The whole case. */
  @GET
  @Path(CasePages.ID + "/file")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  public Response whole(@PathParam("id") String id) {
    byte[] file = files().whole(find(id)).orElseThrow(NotFoundException::new);
    return attached(file, FileDesk.name(id));
  }

  /** The form for a case from elsewhere. */
  @GET
  @Path("file")
  public TemplateInstance takeIn() {
    return reader.shows(Templates.takein(List.of()));
  }

  /** Takes in a case from elsewhere. */
  @POST
  @Path("file")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response takeIn(@RestForm("file") @Nullable FileUpload file) throws IOException {
    byte[] parcel = file == null ? new byte[0] : Files.readAllBytes(file.uploadedFile());
    return switch (files().takeIn(parcel)) {
      case Outcome.Done done -> Sent.seeOther("/cases/" + done.now().stored().id());
      case Outcome.Refused refused ->
          Response.status(UNPROCESSABLE)
              .entity(reader.shows(Templates.takein(refused.faults())))
              .build();
    };
  }

  /** The files of the evidence. */
  @GET
  @Path(CasePages.ID + "/evidence")
  public TemplateInstance evidence(@PathParam("id") String id) {
    OpenCase open = find(id);
    return reader.shows(
        Templates.evidence(
            open.stored(),
            FileDesk.name(id),
            List.copyOf(open.subject().evidence().values()),
            files().evidence().of(id)));
  }

  /** Keeps a file with an item of evidence. */
  @POST
  @Path(CasePages.ID + "/evidence")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response keep(
      @PathParam("id") String id,
      @RestForm("item") @Nullable String item,
      @RestForm("file") @Nullable FileUpload file)
      throws IOException {
    OpenCase open = find(id);
    if (file == null || !open.subject().evidence().containsKey(Sent.text(item))) {
      throw new NotFoundException();
    }
    if (file.size() > EvidenceStore.MOST_BYTES) {
      return trouble.tooLarge();
    }
    files()
        .evidence()
        .add(id, Sent.text(item), file.fileName(), Files.readAllBytes(file.uploadedFile()));
    return Sent.seeOther("/cases/" + id + "/evidence");
  }

  /** A file of the evidence, to be kept elsewhere and never shown by the workbench. */
  @GET
  @Path(CasePages.ID + "/evidence/{digest: [0-9a-f]{64}}")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  public Response one(@PathParam("id") String id, @PathParam("digest") String digest) {
    EvidenceFile file =
        files().evidence().of(id).stream()
            .filter(f -> f.digest().equals(digest))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    byte[] bytes =
        files().evidence().bytes(id, file.evidence(), digest).orElseThrow(NotFoundException::new);
    return attached(bytes, file.name());
  }

  private static Response attached(byte[] bytes, String name) {
    String coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(bytes, MediaType.APPLICATION_OCTET_STREAM)
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + coded)
        .build();
  }
}
