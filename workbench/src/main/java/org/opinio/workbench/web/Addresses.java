// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Addresses of pages, which say all that is shown, so that they can be cited. */
final class Addresses {

  private Addresses() {}

  static String of(String id, CaseView.Chosen chosen) {
    return of(id, chosen, chosen.rule(), chosen.holder());
  }

  static String of(String id, CaseView.Chosen chosen, String rule, String holder) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("situation", chosen.situation());
    parts.put("group", chosen.group());
    parts.put("rule", rule);
    parts.put("holder", holder);
    parts.put("advised", chosen.advised());
    parts.put("opposing", chosen.opposing());
    parts.put("members", chosen.members());
    parts.put("as-of", chosen.read().day().iso());
    parts.put("silent", chosen.read().silent());
    StringBuilder address = new StringBuilder("/cases/").append(id);
    char next = '?';
    for (Map.Entry<String, String> part : parts.entrySet()) {
      if (!part.getValue().isEmpty()) {
        address
            .append(next)
            .append(part.getKey())
            .append('=')
            .append(URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8));
        next = '&';
      }
    }
    return address.toString();
  }
}
