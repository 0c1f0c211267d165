// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class LawPagesTest {

  private static final String EFFECT = "/law/questions/sovereignty.status/effect";

  @TempDir private static Path folder;
  private static Running running;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    running = Running.start(folder.resolve("data"));
    french("/search?q=law");
  }

  @AfterAll
  static void end() {
    if (running != null) {
      running.close();
    }
  }

  private static HttpResponse<String> french(String path) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(running.address() + path))
              .header("Accept-Language", "fr")
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/law | Sovereignty",
        "/law/rules | Each rule says when",
        "/law/rules/INT-1 | Prohibited intervention",
        "/law/questions/sovereignty.threshold | Who has said what",
        "/law/facts/op | The operation",
        "/law/sources/nicaragua | Nicaragua",
        "/search?q=INT-1 | Prohibited intervention",
        "/holders | France",
        "/holders/fr | A State.",
        "/holders/compare?h=cn&h=fr | No view recorded",
        "/holders/timeline | 2019",
        "/corpus | Stored cases",
        "/corpus/counts/estonia-2007 | Established:",
        "/law/questions/sovereignty.threshold/views.csv | no view recorded",
        "/holders/fr/views.csv | France",
        "/holders/compare.csv?h=fr | France",
        "/holders/timeline.csv | France",
        "/corpus/cases.csv | estonia-2007",
      })
  void pagesSayWhatTheyAreAbout(String path, String words)
      throws IOException, InterruptedException {
    HttpResponse<String> page = running.get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/law/rules/NOPE-1",
        "/law/questions/nope",
        "/law/questions/nope/effect",
        "/law/questions/nope/views.csv",
        "/law/sources/nope",
        "/holders/nope",
        "/holders/nope/views.csv",
        "/holders/nope/diverge?with=fr",
        "/corpus/counts/nope",
        "/corpus/imports/20200101-000000",
        "/corpus/imports/20200101-000000/summary.csv",
      })
  void whatDoesNotExistIsNotFoundInWords(String path) throws IOException, InterruptedException {
    HttpResponse<String> page = running.get(path);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("There is no such page.");
    assertThat(french(path).body()).contains("Cette page n’existe pas.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/law | Domaines",
        "/search?q=zzzz | Rien ne contient ces mots.",
        "/holders | Comparer des auteurs",
        "/holders/compare?h=cn&h=fr | Aucune position enregistrée",
        "/corpus | Affaires enregistrées",
      })
  void pagesSpeakFrench(String path, String words) throws IOException, InterruptedException {
    HttpResponse<String> page = french(path);
    assertThat(page.body()).contains("lang=\"fr\"").contains(words);
  }

  @Test
  void whatIsSoughtIsShownAndNeverRun() throws IOException, InterruptedException {
    String hostile = "\"><script>alert(1)</script>'{law:law}{7*7} AND OR NOT +-&&||!(){}[]^~*?:/\\";
    String query = URLEncoder.encode(hostile, StandardCharsets.UTF_8);
    HttpResponse<String> page = running.get("/search?q=" + query);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("<script>alert").contains("{7*7}");
    assertThat(running.get("/search?q=a&page=" + query).statusCode()).isEqualTo(200);
    assertThat(running.get("/law/rules/INT-1?as-of=" + query).body())
        .doesNotContain("<script>alert")
        .contains("This is no date.");
    assertThat(running.get("/holders/compare?h=" + query).body()).doesNotContain("<script>alert");
    HttpResponse<String> effect = running.get(EFFECT + "?option=" + query + "&by=" + query);
    assertThat(effect.statusCode()).isEqualTo(422);
    assertThat(effect.body()).doesNotContain("<script>alert");
  }

  @Test
  void laterViewsAreLeftOutAsOfADay() throws IOException, InterruptedException {
    String page = "/law/questions/sovereignty.threshold";
    assertThat(running.get(page).body()).contains("9 September 2019");
    assertThat(running.get(page + "?as-of=2018-01-01").body())
        .doesNotContain("9 September 2019")
        .contains("10 November 2016");
  }

  @ParameterizedTest
  @ValueSource(strings = {"effect?option=rule&by=fr", "effect?option=rule&by=states"})
  void adoptingAReadingSaysWhichFindingsChange(String path)
      throws IOException, InterruptedException {
    String body = "";
    for (int i = 0; i < 120 && !body.contains("What is adopted"); i++) {
      body = running.get("/law/questions/sovereignty.status/" + path).body();
      assertThat(body).doesNotContain("could not be computed");
    }
    assertThat(body).contains("What is adopted");
  }

  @Test
  void holdersPartAndCasesTurnOnQuestions() throws IOException, InterruptedException {
    String parting = "";
    String agenda = "";
    for (int i = 0;
        i < 120 && !(parting.contains("In general</h2>") && agenda.contains("<svg"));
        i++) {
      parting = running.get("/holders/cn/diverge?with=fr").body();
      agenda = running.get("/corpus/agenda").body();
    }
    assertThat(parting).contains("In general</h2>");
    assertThat(agenda).contains("<svg").contains("Questions, by the number of cases");
    assertThat(running.get("/corpus/agenda.csv").body())
        .startsWith("question,heading,cases,findings");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INT-1 | /law/rules/INT-1",
        "op.remote | /law/facts/op#op.remote",
        "sovereignty.threshold | /law/questions/sovereignty.threshold",
        "nicaragua | /law/sources/nicaragua",
      })
  void anIdIsFoundFirst(String words, String address) throws IOException, InterruptedException {
    String body = running.get("/search?q=" + words).body();
    int first = body.indexOf("<h2><a href=\"");
    assertThat(body.substring(first)).startsWith("<h2><a href=\"" + address + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tallinn 2017 rule 4", "\"due diligence\"", "coercive", "Nicaragua"})
  void wordsPhrasesAndAuthoritiesAreFoundAndMarked(String words)
      throws IOException, InterruptedException {
    String body =
        running.get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)).body();
    assertThat(body).contains("<mark>").doesNotContain("Nothing has");
  }
}
