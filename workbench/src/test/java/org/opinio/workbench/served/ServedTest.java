// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opinio.store.CaseStore;
import org.opinio.store.DataFolder;
import org.opinio.store.Database;

/** The workbench as it is served: to whom it answers, and what it says where it cannot write. */
@Tag("slow")
class ServedTest {

  private static final String SCRIPT = "<script>alert('x')</script>\"'><img src=x onerror=y>";

  @TempDir private Path folder;
  private Path data;

  @BeforeEach
  void aSmallLaw() throws IOException {
    TinyLaw.write(folder, 1);
    data = folder.resolve("data");
  }

  @Test
  void onlyAPageOfTheWorkbenchOnThisMachineIsAnswered() throws Exception {
    try (Server server = Server.start(folder, data)) {
      Client client = new Client(server);
      String form = "version=1&fact=effect.seen&value=yes";
      String facts = "/cases/case-1/facts";
      HttpResponse<String> bare = client.send(facts, form, Map.of());
      assertThat(bare.statusCode()).isEqualTo(400);
      assertThat(bare.body()).contains("Nothing was changed.");
      assertThat(client.send(facts, form + "&csrf-token=forged", Map.of()).statusCode())
          .isEqualTo(400);
      String good = form + "&csrf-token=" + client.token();
      for (Map<String, String> from :
          List.of(
              Map.of("Origin", "http://evil.example"),
              Map.of("Origin", "null"),
              Map.of("Sec-Fetch-Site", "cross-site"))) {
        HttpResponse<String> answer = client.send(facts, good, from);
        assertThat(answer.statusCode()).as("%s", from).isEqualTo(403);
        assertThat(answer.body()).contains("Nothing was changed.", "Rien n’a été modifié.");
      }
      assertThat(withHost(server, "evil.example"))
          .contains(" 421 ", "by the name localhost", "sous le nom de localhost");
      assertThat(client.send(facts, good, Map.of()).statusCode()).isEqualTo(303);
      server.end();
      assertThat(server.code()).isEqualTo(143);
    }
  }

  @Test
  void whatDoesNotExistIsNotFound() throws Exception {
    try (Server server = Server.start(folder, data)) {
      Client client = new Client(server);
      for (String path :
          List.of(
              "/cases/none",
              "/cases/none/file",
              "/cases/case-1/evidence/" + "0".repeat(64),
              "/cases/..%2f..%2fetc%2fpasswd",
              "/cases/%2e%2e/%2e%2e/etc/passwd",
              "/..%2f..%2fapplication.properties",
              "/cases/case-1/text?version=99")) {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.statusCode()).as(path).isIn(400, 404);
        assertThat(answer.body()).as(path).doesNotContain("root:", "Exception").contains("<h1>");
      }
      for (String path : List.of("/nowhere", "/cases/case-1", "/cases/case-1/documents/docx")) {
        HttpResponse<String> answer = client.post(path, Map.of());
        assertThat(answer.statusCode()).as(path).isEqualTo(405);
        assertThat(answer.body()).as(path).startsWith("This was not sent from a page");
      }
      assertThat(client.post("/cases/case-1/restore", Map.of("version", "-1")).statusCode())
          .isEqualTo(404);
      assertThat(
              client
                  .post("/cases/case-1/facts", Map.of("version", "9", "fact", "no.such"))
                  .statusCode())
          .isIn(400, 404);
      assertThat(client.upload("/cases/case-1/evidence", Map.of("item", "../x"), "a", new byte[9]))
          .extracting(HttpResponse::statusCode)
          .isEqualTo(404);
    }
  }

  @Test
  void whatIsWrittenComesBackAsWords() throws Exception {
    try (Server server = Server.start(folder, data)) {
      Client client = new Client(server);
      String text = TinyLaw.CASE.replace("The wave", "'" + SCRIPT.replace("'", "''") + "'");
      client.post("/cases", Map.of("id", "hostile", "text", text));
      client.post(
          "/cases/case-1/text",
          Map.of("version", "1", "text", TinyLaw.CASE + "# again\n", "why", SCRIPT));
      client.post("/cases", Map.of("id", "faulty", "text", SCRIPT));
      for (String path :
          List.of(
              "/cases",
              "/cases/hostile",
              "/cases/hostile/text",
              "/cases/hostile/history",
              "/cases/hostile/evidence",
              "/cases/hostile/parts",
              "/cases/case-1/history")) {
        HttpResponse<String> page = client.get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        assertThat(page.body()).as(path).doesNotContain("<script>alert", "<img src=x");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
            .contains("default-src 'none'")
            .doesNotContain("unsafe");
      }
      assertThat(client.get("/cases/hostile").body()).contains("&lt;script&gt;alert");
    }
  }

  @Test
  void aCaseIsTakenToAnotherWorkbenchWhole() throws Exception {
    byte[] parcel;
    try (Server server = Server.start(folder, data)) {
      Client client = new Client(server);
      client.post(
          "/cases/case-1/facts", Map.of("version", "1", "fact", "effect.seen", "value", "yes"));
      parcel = client.bytes("/cases/case-1/file");
      assertThat(client.upload("/cases/file", Map.of(), "a.opinio", parcel).body())
          .contains("already");
    }
    Path other = folder.resolve("other");
    Files.delete(folder.resolve("cases/case-1.yaml"));
    try (Server server = Server.start(folder, other)) {
      Client client = new Client(server);
      assertThat(client.upload("/cases/file", Map.of(), "a.opinio", parcel).statusCode())
          .isEqualTo(303);
      assertThat(client.get("/cases/case-1").statusCode()).isEqualTo(200);
      byte[] changed = parcel.clone();
      changed[changed.length / 2] ^= 1;
      assertThat(client.upload("/cases/file", Map.of(), "a.opinio", changed).statusCode())
          .isEqualTo(422);
    }
    assertThat(store(other).history("case-1")).isEqualTo(store(data).history("case-1"));
  }

  @Test
  void nothingThatATextNamesIsFetchedAndAliasesDoNotGrow() throws Exception {
    String secret = "what no page may show";
    Path file = Files.writeString(folder.resolve("secret.txt"), secret);
    String entity =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \""
            + file.toUri()
            + "\">]><a>&x;</a>";
    StringBuilder aliases = new StringBuilder("a0: &a0 [x, x]\n");
    for (int n = 1; n < 40; n++) {
      aliases.append("a%d: &a%d [*a%d, *a%d]\n".formatted(n, n, n - 1, n - 1));
    }
    try (Server server = Server.start(folder, data)) {
      Client client = new Client(server);
      for (String text : List.of(entity, aliases.toString())) {
        ByteArrayOutputStream parcel = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(parcel)) {
          for (String name : List.of("case.yaml", "receipt.json", "history.json")) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
          }
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (HttpResponse<String> answer :
            List.of(
                client.post("/cases", Map.of("id", "named", "text", text)),
                client.upload("/cases/file", Map.of(), "a.opinio", bytes),
                client.upload("/cases/file", Map.of(), "b.opinio", parcel.toByteArray()))) {
          assertThat(answer.statusCode()).isEqualTo(422);
          assertThat(answer.body()).doesNotContain(secret).contains("<h1>");
        }
      }
    }
    assertThat(store(data).all()).hasSize(1);
  }

  @Test
  void aZipThatGrowsIsRefusedAndSoIsWhatIsTooLarge() throws Exception {
    try (Server server = Server.start(folder, data)) {
      Client client = new Client(server);
      ByteArrayOutputStream bomb = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
        zip.putNextEntry(new ZipEntry("case.yaml"));
        byte[] nothing = new byte[1 << 20];
        for (int n = 0; n < 2_000; n++) {
          zip.write(nothing);
        }
      }
      HttpResponse<String> answer =
          client.upload("/cases/file", Map.of(), "bomb.opinio", bomb.toByteArray());
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("it holds more than");
      HttpResponse<String> large =
          client.upload("/cases/file", Map.of(), "big.opinio", new byte[26 << 20]);
      assertThat(large.statusCode()).isEqualTo(413);
      assertThat(large.body()).contains("too large", "24 MB", "<h1>");
      HttpResponse<String> form = client.post("/cases", Map.of("text", "x".repeat(26 << 20)));
      assertThat(form.statusCode()).isEqualTo(413);
      assertThat(form.body()).contains("too large");
      assertThat(client.get("/cases").statusCode()).isEqualTo(200);
    }
    assertThat(store(data).all()).hasSize(1);
  }

  @Test
  void twoServersDoNotShareAFolder() throws Exception {
    try (Server first = Server.start(folder, data);
        Server second = Server.start(folder, data)) {
      assertThat(second.code()).isEqualTo(2);
      assertThat(second.printed())
          .contains("Another workbench is open", "--data")
          .doesNotContain("Exception");
      assertThat(new Client(first).get("/cases").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aDamagedFileIsToldAndLeftAsItIs() throws Exception {
    try (Server server = Server.start(folder, data)) {
      new Client(server).get("/cases");
      server.end();
    }
    Path file = DataFolder.fileIn(data);
    long seed = System.nanoTime();
    byte[] bytes = Files.readAllBytes(file);
    byte[] noise = new byte[3_000];
    new Random(seed).nextBytes(noise);
    System.arraycopy(noise, 0, bytes, 4_096, noise.length);
    Files.write(file, bytes);
    try (Server server = Server.start(folder, data)) {
      assertThat(server.code()).as("seed %d", seed).isEqualTo(2);
      assertThat(server.printed())
          .as("seed %d", seed)
          .contains("damaged", "opinio restore")
          .doesNotContain("Exception");
    }
    assertThat(Files.readAllBytes(file)).as("seed %d", seed).isEqualTo(bytes);
  }

  @Test
  void aFolderThatCannotBeWrittenIsTold() throws Exception {
    Path nowhere = Path.of("/proc/opinio");
    assumeTrue(Files.isDirectory(Path.of("/proc/self")));
    try (Server server = Server.start(folder, nowhere)) {
      assertThat(server.code()).isEqualTo(2);
      assertThat(server.printed()).contains("/proc/opinio", "--data").doesNotContain("Exception");
    }
  }

  @Test
  void onAFullDiskNothingIsAcknowledgedThatWasNotWritten() throws Exception {
    Path small = Files.createDirectory(folder.resolve("small"));
    assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", small.toString()) == 0);
    try {
      int kept = 1;
      try (Server server = Server.start(folder, small)) {
        Client client = new Client(server);
        HttpResponse<String> answer;
        do {
          answer =
              client.post(
                  "/cases/case-1/text",
                  Map.of(
                      "version",
                      Integer.toString(kept),
                      "text",
                      TinyLaw.CASE + "# " + "x".repeat(60_000) + kept + "\n"));
          kept += answer.statusCode() == 303 ? 1 : 0;
        } while (answer.statusCode() == 303 && kept < 100);
        assertThat(answer.statusCode()).isEqualTo(507);
        assertThat(answer.body()).contains("There is no room on the disk");
        assertThat(client.get("/cases/case-1").statusCode()).isEqualTo(200);
      }
      run("mount", "-o", "remount,size=16m", small.toString());
      assertThat(store(small).find("case-1").orElseThrow().version()).isEqualTo(kept);
      assertThat(store(small).broken("case-1")).isEmpty();
    } finally {
      run("umount", "-l", small.toString());
    }
  }

  @Test
  void noConnectionIsEverMade() throws Exception {
    assumeTrue(run("strace", "-V") == 0);
    Path calls = folder.resolve("calls.txt");
    List<String> traced =
        List.of("strace", "-D", "-f", "-qq", "-o", calls.toString(), "-e", "trace=connect,listen");
    try (Server server = Server.start(folder, data, traced)) {
      Client client = new Client(server);
      for (String path : List.of("/cases", "/cases/case-1", "/law", "/cases/case-1/file")) {
        client.get(path);
      }
      client.post(
          "/cases/case-1/facts", Map.of("version", "1", "fact", "effect.seen", "value", "yes"));
      server.end();
    }
    assertThat(Files.readAllLines(calls))
        .anyMatch(call -> call.contains("listen("))
        .noneMatch(call -> call.contains("connect(") && call.contains("AF_INET"));
  }

  private static CaseStore store(Path folder) {
    return new CaseStore(Database.open(DataFolder.fileIn(folder)), Clock.systemUTC());
  }

  private static int run(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(1, TimeUnit.MINUTES) ? process.exitValue() : 1;
    } catch (IOException absent) {
      return 1;
    }
  }

  /** The first line of the answer to a request that names another machine. */
  private static String withHost(Server server, String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket
          .getOutputStream()
          .write(
              "GET /cases HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                  .formatted(host)
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
