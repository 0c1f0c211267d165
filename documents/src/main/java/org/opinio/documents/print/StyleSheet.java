// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * How a report looks: black on white with one blue for links, so that it prints well and says
 * nothing by colour. Contrast is at least 7 to 1.
 */
final class StyleSheet {

  static final String TEXT =
      """
      :root { color-scheme: light; }
      html { scroll-padding-top: 1rem; }
      body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 60rem; color: #1a1a1a; background: #fff;
        font: 1.0625rem/1.55 Georgia, 'Times New Roman', 'DejaVu Serif', serif; overflow-wrap: break-word; }
      h1, h2, h3, h4, h5, nav, table, dl, .number { font-family: system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif; }
      h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .5rem; }
      h2 { font-size: 1.375rem; line-height: 1.3; margin: 3rem 0 1rem; padding-top: .75rem; border-top: 2px solid #1a1a1a; }
      h3 { font-size: 1.1875rem; margin: 2.25rem 0 .75rem; }
      h4 { font-size: 1.0625rem; margin: 2rem 0 .5rem; }
      header p { margin: 0; }
      a { color: #123e91; text-underline-offset: .15em; }
      a:focus-visible, .scroll:focus-visible { outline: 3px solid #123e91; outline-offset: 2px; }
      :target { background: #eef2fa; box-shadow: 0 0 0 .25rem #eef2fa; }
      .skip { position: absolute; left: -100vw; }
      .skip:focus { position: static; display: inline-block; padding: .5rem 0; }
      nav { margin: 2rem 0; font-size: .9375rem; }
      nav h2 { margin: 0 0 .5rem; padding: 0; border: 0; font-size: 1.0625rem; }
      nav ul { margin: 0; padding-left: 1.25rem; list-style: none; }
      nav > ul { padding-left: 0; }
      nav li { padding: .125rem 0; }
      .para { display: grid; grid-template-columns: 2.75rem minmax(0, 1fr); margin: 1rem 0; }
      .para p { margin: 0 0 .375rem; }
      .number { color: #1a1a1a; text-decoration: none; font-size: .875rem; line-height: 1.875; min-width: 1.5rem; }
      .number:hover, .number:focus-visible { text-decoration: underline; }
      ul { margin: .25rem 0 .5rem; padding-left: 1.25rem; }
      .tree, .tree ul { list-style: none; margin: .125rem 0; }
      .tree { padding-left: 0; }
      .tree ul { padding-left: .875rem; border-left: 1px solid #767676; margin-left: .4rem; }
      .tree li { padding: .125rem 0; }
      .tree li > .sign:first-child { display: inline-block; min-width: 1.2em; }
      .remark { display: block; padding-left: 1.5rem; font-size: .9375rem; font-style: italic; }
      .sign { font-family: 'DejaVu Sans', 'Segoe UI Symbol', 'Apple Symbols', system-ui, sans-serif; }
      td > .sign:first-child { font-size: 1.15em; margin-right: .15em; }
      .said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
      .scroll { position: relative; overflow-x: auto; margin: 1rem 0; }
      table { border-collapse: collapse; font-size: .875rem; line-height: 1.4; }
      caption { text-align: left; font-weight: 600; padding: .25rem 0 .5rem; }
      th, td { text-align: left; vertical-align: top; padding: .25rem .625rem .25rem 0; border-bottom: 1px solid #b5b5b5; font-weight: 400; }
      td { position: relative; min-width: 2.25rem; }
      thead th { font-weight: 600; border-bottom: 2px solid #1a1a1a; vertical-align: bottom; }
      tbody th { min-width: 7rem; max-width: 18rem; }
      th.body { font-weight: 600; max-width: none; padding-top: .875rem; }
      th.body span { position: sticky; left: 0; }
      dl { margin: .5rem 0; font-size: .9375rem; }
      dl div { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); padding: .125rem 0; }
      dt { font-weight: 600; }
      dd { margin: 0; overflow-wrap: anywhere; }
      sup { line-height: 0; font-size: .75em; }
      sup a { padding: .25rem .125rem; }
      [role=doc-endnotes] ol { padding-left: 2.75rem; font-size: .9375rem; }
      [role=doc-endnotes] li { padding: .125rem 0; }
      @media (max-width: 40rem) {
        body { font-size: 1rem; padding: 1rem .75rem 3rem; }
        .para { grid-template-columns: 2.125rem minmax(0, 1fr); }
        .tree ul { padding-left: .5rem; margin-left: .25rem; }
        .remark { padding-left: .75rem; }
      }
      @media print {
        @page { margin: 20mm 18mm; }
        body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.4; color: #000; }
        a { color: inherit; text-decoration: none; }
        nav, .skip, [role=doc-backlink] { display: none; }
        .scroll { overflow: visible; }
        table { font-size: 8pt; }
        th, td { padding-right: .375rem; }
        td { min-width: 0; }
        thead { display: table-header-group; }
        tr, h1, h2, h3, h4 { break-inside: avoid; }
        h1, h2, h3, h4, caption { break-after: avoid; }
        p, li { orphans: 2; widows: 2; }
        [role=doc-endnotes] ol { font-size: 9pt; }
        :target { background: none; box-shadow: none; }
      }
      """;

  /** The look of a document. */
  static final String DOCUMENT = read("document.css");

  private StyleSheet() {}

  /** A style sheet that lies beside this class, without the comments before it. */
  static String read(String name) {
    try (InputStream in = StyleSheet.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.substring(text.lastIndexOf("*/") + 3);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
