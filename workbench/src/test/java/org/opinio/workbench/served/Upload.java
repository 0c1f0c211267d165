// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.served;

import java.nio.charset.StandardCharsets;

/**
 * A file that a browser sends.
 *
 * @param field of the form
 * @param name as the user called it
 */
record Upload(String field, String name, byte[] bytes) {

  static Upload of(String field, String name, String text) {
    return new Upload(field, name, text.getBytes(StandardCharsets.UTF_8));
  }
}
