// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.print;

import java.io.StringWriter;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opinio.assess.Assessment;
import org.opinio.assess.Stand;
import org.opinio.assess.Stands;
import org.opinio.cases.Case;
import org.opinio.compare.divergence.CaseDivergence;
import org.opinio.compare.divergence.Divergence;
import org.opinio.compare.divergence.HolderDivergence;
import org.opinio.compare.divergence.Matrix;
import org.opinio.compare.divergence.Parting;
import org.opinio.compare.divergence.Pattern;
import org.opinio.documents.ReportOptions;
import org.opinio.documents.report.Receipt;

/**
 * Prints where holders part as JSON. Its shape is that of docs/schema/divergence.schema.json; a
 * field is added without notice, and none is renamed or taken away without a new number of the
 * format. Numbers of states are words, for they can be larger than readers of JSON keep exactly.
 */
public final class JsonDivergence {

  /** Name and number of the format. */
  public static final String FORMAT = "opinio-divergence/1";

  private final Json json;

  private JsonDivergence(Json json) {
    this.json = json;
  }

  /** Where two holders part. */
  public static String print(HolderDivergence answer, Receipt receipt) {
    StringWriter text = new StringWriter(1 << 15);
    try (Json json = new Json(text)) {
      JsonDivergence printer = new JsonDivergence(json);
      json.object(() -> {
        printer.head(receipt);
        printer.pair(answer);
      });
    }
    return text.append('\n').toString();
  }

  /**
   * How many rules each two of some holders part on.
   *
   * @param order by what the holders are put in order: {@code name} or {@code near}
   */
  public static String print(Matrix matrix, String order, Receipt receipt) {
    StringWriter text = new StringWriter(1 << 15);
    try (Json json = new Json(text)) {
      JsonDivergence printer = new JsonDivergence(json);
      json.object(() -> {
        printer.head(receipt);
        json.object("matrix", () -> printer.matrix(matrix, order));
      });
    }
    return text.append('\n').toString();
  }

  private void head(Receipt receipt) {
    json.string("format", FORMAT);
    json.object("receipt", () -> new JsonResults(json).receipt(receipt));
  }

  private void pair(HolderDivergence answer) {
    json.strings("holders", List.of(answer.first(), answer.second()));
    json.strings("compared", answer.rules());
    json.objects("rules", answer.divergences(), this::rule);
    json.objects("cases", answer.cases(), this::ofCase);
    json.objects("views", List.of(answer.first(), answer.second()), h -> views(answer, h));
  }

  /** Where a holder stands on each question that is named, with its sources. */
  private void views(HolderDivergence answer, String holder) {
    SortedMap<String, Stand> stands =
        new Stands(answer.law().law(), answer.settings())
            .of(Objects.requireNonNull(answer.law().law().holders().get(holder)));
    SortedSet<String> questions = new TreeSet<>();
    answer.divergences().stream()
        .flatMap(d -> d.partings().stream())
        .forEach(p -> questions.addAll(p.questions()));
    JsonLaw law =
        new JsonLaw(
            new Assessment(Case.NONE, answer.law(), answer.settings(), List.of(), new TreeMap<>()),
            ReportOptions.whole(new Receipt("", "", "", "")),
            json);
    json.string("holder", holder);
    json.objects(
        "stands",
        questions.stream().map(stands::get).filter(Objects::nonNull).toList(),
        law::stand);
  }

  private void rule(Divergence divergence) {
    json.string("rule", divergence.rule().id());
    json.word("relation", divergence.relation());
    json.word("byItself", divergence.own());
    json.strings("through", divergence.through());
    json.bool("counted", divergence.counted());
    if (divergence.counted()) {
      json.strings("facts", divergence.facts());
      number("states", divergence.states());
      json.objects("partings", divergence.partings(), this::parting);
    }
  }

  private void parting(Parting parting) {
    json.word("first", parting.first());
    json.word("second", parting.second());
    number("states", parting.states());
    json.strings("questions", parting.questions());
    parting.patternCount().ifPresent(n -> number("patternCount", n));
    json.objects("patterns", parting.patterns(), this::pattern);
  }

  private void pattern(Pattern pattern) {
    json.strings("questions", pattern.questions());
    json.objects(
        "parts",
        pattern.parts(),
        part -> {
          json.string("id", part.fact());
          json.word("kind", part.kind());
          json.strings("values", part.values());
          json.bool("holds", part.holds());
        });
  }

  private void number(String name, BigInteger value) {
    json.string(name, value.toString());
  }

  private void ofCase(CaseDivergence one) {
    json.string("title", one.title());
    json.number("findings", one.findings());
    json.objects(
        "partings",
        one.partings(),
        part -> {
          json.string("situation", part.situation());
          json.string("rule", part.rule().id());
          json.word("first", part.first());
          json.word("second", part.second());
        });
  }

  private void matrix(Matrix matrix, String order) {
    json.string("order", order);
    json.strings("holders", matrix.holders());
    json.strings("rules", matrix.rules());
    json.array(
        "pairs",
        matrix.cells().entrySet(),
        row ->
            row.getValue()
                .forEach((second, cell) -> json.object(() -> cell(row.getKey(), second, cell))));
  }

  private void cell(String first, String second, Matrix.Cell cell) {
    json.string("first", first);
    json.string("second", second);
    json.strings("squarely", cell.squarely());
    json.strings("byOpenness", cell.byOpenness());
    json.strings("undetermined", cell.undetermined());
  }
}
