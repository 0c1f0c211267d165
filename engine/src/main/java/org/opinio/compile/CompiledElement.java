// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compile;

import java.util.List;
import org.opinio.law.Element;

/**
 * An element and the node that says whether it is met where it stands.
 *
 * @param node the element itself; for a guard, what stands under it
 * @param guard for a guard: the node of its reading; true otherwise
 * @param items the elements it contains
 */
public record CompiledElement(Element element, int node, int guard, List<CompiledElement> items) {

  public CompiledElement {
    items = List.copyOf(items);
  }
}
