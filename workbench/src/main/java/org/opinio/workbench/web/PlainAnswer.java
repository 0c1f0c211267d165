// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.function.Function;

/** Words without a page, for a request that no page made; in both languages, as none is chosen. */
final class PlainAnswer {

  static final String TYPE = "text/plain; charset=utf-8";

  private PlainAnswer() {}

  static String of(Function<FileWords, String> words) {
    FileWords french = MessageBundles.get(FileWords.class, Localized.Literal.of("fr"));
    return words.apply(MessageBundles.get(FileWords.class)) + "\n" + words.apply(french) + "\n";
  }
}
