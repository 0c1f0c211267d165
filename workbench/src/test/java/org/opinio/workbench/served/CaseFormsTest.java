// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms of a case, on the law of the repository. */
@Tag("slow")
class CaseFormsTest {

  private static final String SCRIPT = "<script>alert('x')</script>\"'><img src=x onerror=y>";
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

  @TempDir private static Path folder;
  private static Server server;
  private static Client client;

  @BeforeAll
  static void start() throws Exception {
    Files.createDirectory(folder.resolve("cases"));
    for (String id : new String[] {"estonia-2007", "hack-back", "us-election-2016"}) {
      Files.copy(Path.of("../cases", id + ".yaml"), folder.resolve("cases").resolve(id + ".yaml"));
    }
    server = Server.onWholeLaw(folder, folder.resolve("data"));
    client = new Client(server);
  }

  @AfterAll
  static void end() throws InterruptedException {
    if (server != null) {
      server.close();
    }
  }

  private static HttpResponse<String> post(String id, String path, Map<String, String> form)
      throws IOException, InterruptedException {
    Map<String, String> whole = new TreeMap<>(form);
    var version = VERSION.matcher(client.get("/cases/" + id + "/parts").body());
    assertThat(version.find()).isTrue();
    whole.put("version", version.group(1));
    return client.post("/cases/" + id + path, whole);
  }

  private static String text(String id) throws IOException, InterruptedException {
    return client.get("/cases/" + id + "/text").body();
  }

  @Test
  void aHostIsNamedAndThoseThatWereNamedStay() throws Exception {
    String before = client.get("/cases/estonia-2007").body();
    HttpResponse<String> named =
        post("estonia-2007", "/parts", Map.of("kind", "states", "code", "FI", "name", "Finland"));
    assertThat(named.statusCode()).isEqualTo(303);
    HttpResponse<String> hosted =
        post("estonia-2007", "/hosts", Map.of("operation", operation(), "host", "FI"));
    assertThat(hosted.statusCode()).as(hosted.body()).isEqualTo(303);
    assertThat(client.get("/cases/estonia-2007/parts").body())
        .contains("Hosts: Russian Federation, Finland");
    String after = client.get("/cases/estonia-2007").body();
    assertThat(before).doesNotContain("FI-as-host");
    assertThat(after).contains("FI-as-host").contains("Activity from or through");
    assertThat(post("estonia-2007", "/hosts", Map.of("operation", "none", "host", "FI")))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(400);
  }

  private static String operation() throws IOException, InterruptedException {
    String page = client.get("/cases/estonia-2007/parts").body();
    String select = page.substring(page.indexOf("<select name=\"operation\">"));
    return select.replaceAll("(?s)^.*?<option value=\"([^\"]+)\".*$", "$1");
  }

  @Test
  void anOperationIsAddedWithItsHosts() throws Exception {
    Map<String, String> form =
        Map.of(
            "kind",
            "operations",
            "title",
            "Through A",
            "id",
            "through",
            "acting",
            "A",
            "target",
            "B",
            "host",
            "A");
    client.post("/cases/new", Map.of("title", "Hosted", "narrative", "One. Two."));
    assertThat(post("hosted", "/parts", form).statusCode()).isEqualTo(303);
    assertThat(client.get("/cases/hosted/parts").body()).contains("Through A; Hosts: State A");
  }

  @Test
  void theCaseIsMarkedAndItsHistorySaysSo() throws Exception {
    HttpResponse<String> marked =
        post(
            "hack-back", "/marking", Map.of("level", "TLP:AMBER", "label", "Diplomatic " + SCRIPT));
    assertThat(marked.statusCode()).isEqualTo(303);
    assertThat(client.get("/cases/hack-back").body())
        .contains("Marking of the case: TLP:AMBER · Diplomatic &lt;script&gt;")
        .doesNotContain(SCRIPT);
    assertThat(client.get("/cases/hack-back/history").body())
        .contains("marking changed: TLP:AMBER");
    assertThat(post("hack-back", "/marking", Map.of("level", "TLP:PURPLE")).statusCode())
        .isEqualTo(422);
    assertThat(post("hack-back", "/marking", Map.of()).statusCode()).isEqualTo(303);
    assertThat(client.get("/cases/hack-back").body()).contains("Marking of the case: none");
  }

  @Test
  void theLawIsReadAsOfADayAndWithThePrevailingViewForWhoIsSilent() throws Exception {
    String plain = client.get("/cases/us-election-2016").body();
    assertThat(plain).contains("</a>s</td>").contains("Letters of silence").doesNotContain("</a>p");
    String early = client.get("/cases/us-election-2016?as-of=2001-01-01").body();
    assertThat(count(early, "</a>s")).isGreaterThan(count(plain, "</a>s"));
    assertThat(early).contains("2001-01-01", "/cases/us-election-2016/report?as-of=2001-01-01");
    String prevailing = client.get("/cases/us-election-2016?silent=prevailing").body();
    assertThat(prevailing)
        .containsPattern("</a>s?p")
        .contains("Silence is neither consent nor objection")
        .contains("silent=prevailing");
    assertThat(client.get("/cases/us-election-2016?as-of=yesterday").body())
        .contains("This is no date.");
    assertThat(client.get("/cases/us-election-2016/report?as-of=2001-01-01").body())
        .contains("1 January 2001");
    HttpResponse<String> stated =
        post(
            "us-election-2016",
            "/facts?as-of=2001-01-01&silent=prevailing",
            Map.of("fact", "op.continuing", "value", "yes"));
    assertThat(stated.statusCode()).isEqualTo(303);
    assertThat(stated.headers().firstValue("Location").orElse(""))
        .contains("as-of=2001-01-01", "silent=prevailing");
  }

  @Test
  void aFactThatNoCaseStatesChangesNothing() throws Exception {
    assertThat(
            post("us-election-2016", "/facts", Map.of("fact", "op.remote", "value", "yes"))
                .statusCode())
        .isEqualTo(404);
    assertThat(client.get("/cases/us-election-2016/history").body()).doesNotContain("op.remote");
  }

  private static int count(String page, String what) {
    return page.split(Pattern.quote(what), -1).length - 1;
  }

  @Test
  void noCaseTakesTheAddressOfAPage() throws Exception {
    assertThat(client.post("/cases/new", Map.of("title", "New")).headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/cases/new-case"));
    for (String id : new String[] {"new", "file"}) {
      HttpResponse<String> answer = client.post("/cases", Map.of("id", id, "text", TinyLaw.CASE));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("No case can be called " + id, "Choose another name");
    }
  }

  @Test
  void whatIsTypedInAnyFieldIsShownAndNeverRun() throws Exception {
    client.post(
        "/cases/new",
        Map.of("title", "Typed", "narrative", SCRIPT, "acting", SCRIPT, "target", SCRIPT));
    Map<String, String> every = new TreeMap<>();
    for (String field :
        new String[] {"title", "date", "marking", "name", "reliability", "credibility"}) {
      every.put(field, SCRIPT);
    }
    for (String kind : new String[] {"states", "operations", "evidence", "responses"}) {
      Map<String, String> form = new TreeMap<>(every);
      form.putAll(Map.of("kind", kind, "code", "C", "acting", "A", "target", "B", "to", SCRIPT));
      shownOnly(post("typed", "/parts", form));
    }
    shownOnly(post("typed", "/narrative", Map.of("title", SCRIPT, "narrative", SCRIPT)));
    Map<String, String> fact =
        Map.of(
            "fact",
            "effect.serious-adverse",
            "value",
            "yes",
            "details",
            "1",
            "source",
            SCRIPT,
            "assessor",
            SCRIPT,
            "reasons",
            SCRIPT,
            "claimant",
            "A",
            "claim",
            SCRIPT);
    shownOnly(post("typed", "/facts", fact));
    shownOnly(post("typed", "/what-if", fact));
    shownOnly(post("typed", "/text", Map.of("text", text("typed") + SCRIPT, "why", SCRIPT)));
    for (String path :
        new String[] {
          "",
          "?group=effect",
          "/parts",
          "/history",
          "/text",
          "/documents",
          "/report",
          "?rule=SOV-1&holder=fr&situation=" + "%3Cscript%3Ealert",
          "/documents/html"
        }) {
      shownOnly(client.get("/cases/typed" + path));
    }
    shownOnly(client.get("/cases"));
  }

  private static void shownOnly(HttpResponse<String> page) {
    assertThat(page.statusCode()).as(page.uri().toString()).isLessThan(500);
    assertThat(page.body())
        .as(page.uri().toString())
        .doesNotContain("<script>alert", "<img src=x", "Exception");
  }
}
