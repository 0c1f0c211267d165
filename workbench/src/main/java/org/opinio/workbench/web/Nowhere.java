// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Answers in words where an address is none. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class Nowhere {

  @Inject Reader reader;
  @Inject Trouble trouble;

  /** Where a browser is led that sent too much. */
  @GET
  @Path("too-large")
  public Response tooLarge() {
    return trouble.tooLarge();
  }

  @GET
  @Path("{any: .+}")
  public Response nowhere() {
    return Missing.page(reader);
  }
}
