// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import java.util.Comparator;

/** The order of ids as people count: `X-2` before `X-10`. */
final class ById implements Comparator<String> {

  static final ById ORDER = new ById();

  private ById() {}

  @Override
  public int compare(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      int endA = number(a, i);
      int endB = number(b, j);
      if (endA > i && endB > j) {
        int order = numbers(a.substring(i, endA), b.substring(j, endB));
        if (order != 0) {
          return order;
        }
        i = endA;
        j = endB;
      } else {
        int order = Character.compare(a.charAt(i++), b.charAt(j++));
        if (order != 0) {
          return order;
        }
      }
    }
    int rest = Integer.compare(a.length() - i, b.length() - j);
    return rest != 0 ? rest : a.compareTo(b);
  }

  private static int number(String id, int from) {
    int end = from;
    while (end < id.length() && id.charAt(end) >= '0' && id.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static int numbers(String a, String b) {
    String x = a.replaceFirst("^0+", "");
    String y = b.replaceFirst("^0+", "");
    return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
  }
}
