// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import java.util.List;
import org.opinio.law.Citation;

/**
 * A stretch of a passage that is more than plain text; offsets are into the text of the passage.
 */
sealed interface Mark {

  int start();

  int end();

  default boolean covers(int offset) {
    return start() <= offset && offset < end();
  }

  record Emphasis(int start, int end) implements Mark {}

  record Code(int start, int end) implements Mark {}

  /**
   * A link.
   *
   * @param from offset in the file of the link
   * @param to offset in the file of what follows it
   */
  record Link(int start, int end, String destination, int from, int to) implements Mark {

    boolean isExternal() {
      return destination.contains("://") || destination.startsWith("mailto:");
    }
  }

  record Cite(int start, int end, List<Citation> citations) implements Mark {}
}
