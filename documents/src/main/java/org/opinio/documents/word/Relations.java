// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** What a part refers to, by the Open Packaging Conventions. */
final class Relations {

  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final List<One> all = new ArrayList<>();

  /**
   * One relation.
   *
   * @param target a path from the folder of the part or from the root, or an address outside
   */
  record One(String id, String type, String target, boolean outside) {

    boolean is(String kind) {
      return type.equals(OFFICE + kind);
    }

    /** The name of the part that a part with this name refers to by it. */
    String part(String from) {
      if (target.startsWith("/")) {
        return target.substring(1);
      }
      String folder = from.substring(0, from.lastIndexOf('/') + 1);
      String rest = target;
      while (rest.startsWith("../") && !folder.isEmpty()) {
        rest = rest.substring(3);
        folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
      }
      return folder + rest;
    }
  }

  static Relations read(Tree tree) {
    Relations relations = new Relations();
    for (Element e : Tree.children(tree.root(), NAMESPACE, "Relationship")) {
      relations.all.add(
          new One(
              e.getAttribute("Id"),
              e.getAttribute("Type"),
              e.getAttribute("Target"),
              e.getAttribute("TargetMode").equals("External")));
    }
    return relations;
  }

  /** The name of the part that holds the relations of a part. */
  static String nameFor(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  List<One> all() {
    return List.copyOf(all);
  }

  Optional<One> ofKind(String kind) {
    return all.stream().filter(r -> r.is(kind)).findFirst();
  }

  Optional<One> byId(String id) {
    return all.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  void add(One relation) {
    all.add(relation);
  }

  byte[] bytes() {
    Xml xml = new Xml().start("Relationships").attribute("xmlns", NAMESPACE);
    for (One one : all) {
      xml.start("Relationship").attribute("Id", one.id()).attribute("Type", one.type());
      xml.attribute("Target", one.target());
      if (one.outside()) {
        xml.attribute("TargetMode", "External");
      }
      xml.end();
    }
    return xml.bytes();
  }
}
