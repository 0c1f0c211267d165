// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.opinio.store.StoreFault;

/** Says that something could not be read or written, and that nothing was changed. */
public class Trouble {

  private static final System.Logger LOG = System.getLogger("org.opinio.workbench");
  private static final int BAD = 400;
  private static final int OURS = 500;
  private static final int TOO_LARGE = 413;
  private static final int UNPROCESSABLE = 422;
  private static final int UNAVAILABLE = 503;
  private static final int NO_ROOM = 507;

  @Inject Reader reader;

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance trouble(String kind, String words);
  }

  /** The page for a fault of the store. */
  @ServerExceptionMapper
  public Response of(StoreFault fault) {
    int status =
        switch (fault.kind()) {
          case NO_ROOM -> NO_ROOM;
          case CLOSED, DAMAGED, LATER -> UNAVAILABLE;
          case REFUSED -> UNPROCESSABLE;
        };
    return page(status, fault.kind().name(), fault.getMessage() + " " + fault.mend());
  }

  /** The page where there is no such case, rule or entry. */
  @ServerExceptionMapper
  public Response of(NotFoundException fault) {
    return Missing.page(reader);
  }

  /** The page for what no form of the workbench sends. */
  @ServerExceptionMapper
  public Response of(BadRequestException fault) {
    return page(BAD, "BAD_FORM", "");
  }

  /** What no page of the workbench asks for in that way; there is no page to say so on then. */
  @ServerExceptionMapper
  public Response of(ClientErrorException fault) {
    return Response.status(fault.getResponse().getStatus())
        .type(PlainAnswer.TYPE)
        .entity(PlainAnswer.of(FileWords::otherPage))
        .build();
  }

  /** Words where a filter refused a form without any. */
  @ServerResponseFilter
  public void say(ContainerResponseContext answer) {
    if (answer.getStatus() >= BAD && !answer.hasEntity()) {
      answer.setEntity(
          PlainAnswer.of(FileWords::otherPage),
          new Annotation[0],
          MediaType.valueOf(PlainAnswer.TYPE));
    }
  }

  /** The page for what should not be; what it was goes to the terminal. */
  @ServerExceptionMapper
  public Response of(RuntimeException fault) {
    LOG.log(System.Logger.Level.ERROR, "A page could not be made.", fault);
    return page(OURS, "OURS", "");
  }

  /** The page for what is too large. */
  Response tooLarge() {
    return page(TOO_LARGE, "TOO_LARGE", "");
  }

  /** A whole page; where a part was asked for, its alert goes above what is shown. */
  private Response page(int status, String kind, String words) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .header("HX-Retarget", "#main")
        .header("HX-Reswap", "afterbegin")
        .header("HX-Reselect", ".trouble")
        .entity(reader.shows(Templates.trouble(kind, words)))
        .build();
  }
}
