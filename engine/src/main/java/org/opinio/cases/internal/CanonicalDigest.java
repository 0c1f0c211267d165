// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases.internal;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.opinio.cases.Case;
import org.opinio.diagnostic.Place;

/**
 * Digests a case by what it says, not by the file in which it says so. Every component of every
 * record counts, save places; each text is preceded by its length, so that no two cases look alike.
 */
final class CanonicalDigest {

  private final StringBuilder form = new StringBuilder();

  private CanonicalDigest() {}

  /** SHA-256 in hexadecimal. */
  static String of(Case subject) {
    CanonicalDigest digest = new CanonicalDigest();
    digest.add(subject);
    return CaseText.digest(digest.form.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void add(Object value) {
    switch (value) {
      case Place place -> {}
      case Map<?, ?> map -> {
        form.append('{').append(map.size());
        map.forEach((key, under) -> {
          add(key);
          add(under);
        });
      }
      case Collection<?> many -> {
        form.append('[').append(many.size());
        many.forEach(this::add);
      }
      case Optional<?> perhaps -> {
        form.append('?').append(perhaps.isPresent());
        perhaps.ifPresent(this::add);
      }
      case Record one -> {
        add(one.getClass().getSimpleName());
        for (RecordComponent component : one.getClass().getRecordComponents()) {
          add(of(one, component));
        }
      }
      default -> {
        String text = value.toString();
        form.append('"').append(text.length()).append(' ').append(text);
      }
    }
  }

  private static Object of(Record one, RecordComponent component) {
    try {
      return component.getAccessor().invoke(one);
    } catch (ReflectiveOperationException fault) {
      throw new IllegalStateException("the records of a case are public", fault);
    }
  }
}
