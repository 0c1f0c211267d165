// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opinio.page.LawReader;

/**
 * Holds the pages against lists of what they must define. An id is for ever: one that leaves a list
 * breaks every case and record that uses it.
 */
class NothingIsLostTest {

  private static final Path LISTS = Path.of("src", "test", "resources", "ids");

  /** Where the files stand from which the pages were written, on machines that have them. */
  private static final Path DOMAIN = Path.of("..", "..", "shared", "domain");

  private static final Ids PAGES = Ids.of(LawReader.read(Path.of("..", "law"), Set.of()).law());

  static Stream<Arguments> lists() {
    return Stream.of(
        list("rules", Ids::rules),
        list("facts", Ids::facts),
        list("questions", Ids::questions),
        list("holders", Ids::holders),
        list("views", Ids::views));
  }

  private static Arguments list(String name, Function<Ids, SortedSet<String>> part) {
    return Arguments.of(name, part);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void thePagesDefineAllThatTheListsName(String list, Function<Ids, SortedSet<String>> part)
      throws IOException {
    assertThat(without(read(list), part.apply(PAGES))).as("%s not in the pages", list).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void theListsNameAllThatTheFilesBesideTheProjectDo(
      String list, Function<Ids, SortedSet<String>> part) throws IOException {
    assumeTrue(Files.isDirectory(DOMAIN), "There is no folder shared/domain beside the project.");
    assertThat(without(part.apply(new Catalogue(DOMAIN).ids()), read(list)))
        .as("%s not in the list", list)
        .isEmpty();
  }

  @Test
  void theListsAreInOrderAndNameNothingTwice() throws IOException {
    for (String list : Stream.of("rules", "facts", "questions", "holders", "views").toList()) {
      assertThat(Files.readAllLines(LISTS.resolve(list + ".txt")))
          .as(list)
          .containsExactlyElementsOf(read(list));
    }
  }

  private static SortedSet<String> without(SortedSet<String> all, SortedSet<String> some) {
    SortedSet<String> left = new TreeSet<>(all);
    left.removeAll(some);
    return left;
  }

  private static SortedSet<String> read(String list) throws IOException {
    return new TreeSet<>(Files.readAllLines(LISTS.resolve(list + ".txt")));
  }
}
