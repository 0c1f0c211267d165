// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.report;

import java.util.ArrayList;
import java.util.List;

/** A line of words, signs, links and references to footnotes. */
public record Text(List<Inline> parts) {

  /** No words. */
  public static final Text EMPTY = new Text(List.of());

  public Text {
    parts = List.copyOf(parts);
  }

  /** Plain words. */
  public static Text of(String words) {
    return words.isEmpty() ? EMPTY : new Text(List.of(new Inline.Words(words, Inline.Type.PLAIN)));
  }

  /** Strong words. */
  public static Text strong(String words) {
    return new Text(List.of(new Inline.Words(words, Inline.Type.STRONG)));
  }

  public static Builder build() {
    return new Builder();
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /** A text being written. */
  public static final class Builder {

    private final List<Inline> parts = new ArrayList<>();

    private Builder() {}

    public Builder words(String words) {
      return typed(words, Inline.Type.PLAIN);
    }

    public Builder strong(String words) {
      return typed(words, Inline.Type.STRONG);
    }

    public Builder italic(String words) {
      return typed(words, Inline.Type.ITALIC);
    }

    private Builder typed(String words, Inline.Type type) {
      if (!words.isEmpty()) {
        parts.add(new Inline.Words(words, type));
      }
      return this;
    }

    public Builder part(Inline part) {
      parts.add(part);
      return this;
    }

    public Builder text(Text text) {
      parts.addAll(text.parts);
      return this;
    }

    public Builder link(String words, String anchor) {
      return part(new Inline.Link(words, anchor));
    }

    /** The texts with the words between them. */
    public Builder joined(List<Text> texts, String between) {
      for (int i = 0; i < texts.size(); i++) {
        words(i == 0 ? "" : between);
        text(texts.get(i));
      }
      return this;
    }

    public Text done() {
      return new Text(parts);
    }
  }
}
