// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.opinio.documents.print.HtmlPrinter;

/** The style of reports, which is that of the files that Opinio writes. */
@Path("/report.css")
public class Styles {

  @GET
  @Produces("text/css;charset=UTF-8")
  public String report() {
    return HtmlPrinter.style();
  }
}
