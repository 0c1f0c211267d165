// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of incidents: taken in, judged behind the page, stopped, and gone on with. */
@Tag("slow")
class ImportTest {

  private static final String MAPPING =
      """
      title: A register of waves
      attribution: The keepers of the register
      id: name
      columns:
        name:
        seen: {values: [yes, no]}
      facts:
        - fact: effect.seen
          from: seen
          reason: The keepers ask what the fact asks.
      """;
  private static final Path EUREPOC =
      Path.of("../../shared/data/eurepoc/eurepoc_incidents_1.1.csv");
  private static final int ROWS = 25;
  private static final int MANY = 150_000;
  private static final String SCRIPT = "<script>alert(1)</script>";

  @TempDir private Path folder;
  private Server server;
  private Client client;

  @BeforeEach
  void start() throws Exception {
    TinyLaw.write(folder, 1);
    server = Server.start(folder, folder.resolve("data"));
    client = new Client(server);
  }

  @AfterEach
  void end() throws InterruptedException {
    server.close();
  }

  @Test
  void everyRowIsJudgedAndABadOneIsRejectedWithItsReason() throws Exception {
    String table =
        "name,seen\none,yes\ntwo,perhaps\nthree,no\n" + SCRIPT + ",maybe\nfive,yes\n,,,\n";
    String page = whole(taken("waves.csv", table.getBytes(StandardCharsets.UTF_8)));
    assertThat(page)
        .contains("waves.csv", "The keepers of the register", "Ruritania")
        .contains("two", "perhaps", "&lt;script&gt;alert(1)")
        .doesNotContain(SCRIPT);
    String at = page.substring(page.indexOf("/corpus/imports/"));
    String address = at.substring(0, at.indexOf('"')).replaceAll("/summary\\.csv$", "");
    assertThat(client.get(address + "/summary.csv").body())
        .contains("XX-1,xr,established,,2", "XX-1,xr,not-established,,1");
    assertThat(client.get(address + "/findings.csv").body()).contains("one", "five");
    assertThat(client.get(address + "/rejected.csv").body()).contains("two", "perhaps");
  }

  @Test
  void jsonLinesAreTakenToo() throws Exception {
    String table =
        """
        {"name": "one", "seen": "yes"}
        {"name": "two", "seen": ["no", "yes"]}
        {"name": "three"
        {"name": "four"}
        """;
    String address = taken("waves.jsonl", table.getBytes(StandardCharsets.UTF_8));
    whole(address);
    assertThat(client.get(address + "/summary.csv").body())
        .contains("XX-1,xr,established,,1", "XX-1,xr,open,");
    assertThat(client.get(address + "/rejected.csv").body().lines()).hasSizeGreaterThan(1);
  }

  @Test
  void whatIsStoppedIsGoneOnWithAndNothingIsCountedTwice() throws Exception {
    StringBuilder table = new StringBuilder("name,seen\n");
    for (int n = 0; n < MANY; n++) {
      table.append('n').append(n).append(n % 3 == 0 ? ",yes\n" : n % 3 == 1 ? ",no\n" : ",\n");
    }
    String address = taken("many.csv", table.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(client.post(address + "/cancel", Map.of()).statusCode()).isEqualTo(303);
    String stopped = ended(address);
    assumeTrue(stopped.contains(address + "/go-on"), "all was judged before it could be stopped");
    assertThat(stopped).contains("Stopped; what was judged is kept.").doesNotContain("summary.csv");
    assertThat(client.post(address + "/go-on", Map.of()).statusCode()).isEqualTo(303);
    whole(address);
    assertThat(client.get(address + "/summary.csv").body())
        .contains("XX-1,xr,established,," + MANY / 3)
        .contains("XX-1,xr,not-established,," + MANY / 3);
    try (var lines = Files.lines(folder.resolve("data" + imports(address) + "/findings.csv"))) {
      assertThat(lines.map(l -> l.split(",")[0]).filter(l -> l.equals("n0"))).hasSize(1);
    }
  }

  @Test
  void theTableOfEuRepoCIsTakenWithItsOwnMapping() throws Exception {
    assumeTrue(
        Files.isRegularFile(EUREPOC), () -> "the table of EuRepoC is not beside the repository");
    server.close();
    Path other = Files.createDirectories(folder.resolve("other"));
    server = Server.onWholeLaw(other, folder.resolve("other-data"));
    client = new Client(server);
    HttpResponse<String> begun =
        client.upload(
            "/corpus/imports",
            Map.of("chosen", "eurepoc-1.1.yaml"),
            List.of(Upload.of("rows", "incidents.csv", first(Files.readString(EUREPOC), ROWS))));
    assertThat(begun.statusCode()).as(begun.body()).isEqualTo(303);
    String to = begun.headers().firstValue("Location").orElse("");
    String page = whole(to.substring(to.indexOf("/corpus/")));
    assertThat(page).contains("European Repository of Cyber Incidents", "CC BY-NC 4.0");
  }

  /** The heading of a table and its first rows, which may have ends of lines in quotes. */
  private static String first(String table, int rows) {
    boolean quoted = false;
    int ends = 0;
    for (int i = 0; i < table.length(); i++) {
      char c = table.charAt(i);
      quoted ^= c == '"';
      if (c == '\n' && !quoted) {
        ends++;
        if (ends > rows) {
          return table.substring(0, i + 1);
        }
      }
    }
    return table;
  }

  @Test
  void whatCannotBeUsedIsRefusedInWordsAndNotKept() throws Exception {
    Map<String, String> none = Map.of("chosen", "../../law/rules/area.md");
    Upload table = Upload.of("rows", "../../../evil.csv", "name,seen\none,yes\n");
    HttpResponse<String> noMapping = client.upload("/corpus/imports", none, List.of(table));
    assertThat(noMapping.statusCode()).isEqualTo(422);
    assertThat(noMapping.body()).contains("There is no such mapping");
    Upload faulty = Upload.of("mapping", "m.yaml", MAPPING.replace("effect.seen", "effect.sene"));
    HttpResponse<String> fault = client.upload("/corpus/imports", Map.of(), List.of(table, faulty));
    assertThat(fault.statusCode()).isEqualTo(422);
    assertThat(fault.body()).contains("effect.sene", "effect.seen");
    Upload other = Upload.of("rows", "other.csv", "called,seen\none,yes\n");
    HttpResponse<String> column =
        client.upload(
            "/corpus/imports", Map.of(), List.of(other, Upload.of("mapping", "m.yaml", MAPPING)));
    assertThat(column.statusCode()).isEqualTo(422);
    assertThat(column.body()).contains("name");
    assertThat(folder.resolve("evil.csv")).doesNotExist();
    try (var kept = Files.list(Files.createDirectories(folder.resolve("data/imports")))) {
      assertThat(kept).isEmpty();
    }
  }

  private String taken(String name, byte[] table) throws IOException, InterruptedException {
    HttpResponse<String> begun =
        client.upload(
            "/corpus/imports",
            Map.of(),
            List.of(new Upload("rows", name, table), Upload.of("mapping", "mine.yaml", MAPPING)));
    assertThat(begun.statusCode()).as(begun.body()).isEqualTo(303);
    String to = begun.headers().firstValue("Location").orElse("");
    return to.substring(to.indexOf("/corpus/"));
  }

  private static String imports(String address) {
    return address.substring("/corpus".length());
  }

  private String ended(String address) throws IOException, InterruptedException {
    long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    String page = client.get(address).body();
    while (page.contains(address + "/cancel")) {
      assertThat(System.nanoTime()).as("the import ends").isLessThan(until);
      Thread.sleep(100);
      page = client.get(address).body();
    }
    return page;
  }

  private String whole(String address) throws IOException, InterruptedException {
    String page = ended(address);
    assertThat(page).contains(address + "/summary.csv");
    return page;
  }
}
