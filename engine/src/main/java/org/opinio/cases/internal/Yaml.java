// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.util.List;
import org.opinio.diagnostic.Place;

/** A piece of a YAML file with its place; words stay as they are written. */
public sealed interface Yaml {

  Place place();

  /** What a reader would call it. */
  String kind();

  /** One piece of text; `no` and `2007-04-27` are text too. */
  record Text(String text, boolean plain, Place place) implements Yaml {

    /** Whether nothing stands there. */
    public boolean isNothing() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    @Override
    public String kind() {
      return isNothing() ? "nothing" : "a single value";
    }
  }

  /** A list. */
  record Items(List<Yaml> items, Place place) implements Yaml {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys with their values, in the order of the file; no key occurs twice. */
  record Keys(List<Key> keys, Place place) implements Yaml {
    public Keys {
      keys = List.copyOf(keys);
    }

    @Override
    public String kind() {
      return "keys with values";
    }
  }

  /** One key and what stands under it. */
  record Key(String name, Place place, Yaml value) {}
}
