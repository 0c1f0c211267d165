// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.opinio.documents.Names;
import org.opinio.law.Holder;

/** Holders of one kind, in the order of the alphabet. */
public record HolderGroup(Holder.Kind kind, List<Holder> holders) {

  /** States apart from organisations and these from groups of experts. */
  public static List<HolderGroup> of(Collection<Holder> holders) {
    List<HolderGroup> groups = new ArrayList<>();
    for (Holder.Kind kind : Holder.Kind.values()) {
      List<Holder> some = Names.sorted(holders.stream().filter(h -> h.kind() == kind).toList());
      if (!some.isEmpty()) {
        groups.add(new HolderGroup(kind, some));
      }
    }
    return groups;
  }
}
