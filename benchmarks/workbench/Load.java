// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Twenty clients at once that change a fact of a case each, until the last byte of the answer: with a
 * person's pause between changes, and without any. */
public final class Load {

  private static final int CLIENTS = 20;
  private static final int ROUNDS = 30;
  private static final int WARM_UP = 5;
  private static final List<String> FACTS =
      List.of(
          "op.continuing",
          "effect.loss-of-functionality",
          "link.organ",
          "target.medical",
          "op.exfiltrated-data",
          "op.published-information");

  private final String base;
  private final int pause;
  private final Queue<Double> took = new ConcurrentLinkedQueue<>();
  private final Queue<Integer> codes = new ConcurrentLinkedQueue<>();

  private Load(String base, int pause) {
    this.base = base;
    this.pause = pause;
  }

  public static void main(String[] args) throws Exception {
    String base = "http://localhost:" + args[0];
    List<String> ids = ids(base);
    if (args.length > 1) {
      new Load(base, 1000).run("beside the browser, a second between changes", ids, false);
      return;
    }
    System.out.println(CLIENTS + " clients, " + ROUNDS + " changes each after " + WARM_UP);
    new Load(base, 0).run("to warm up", ids, false);
    new Load(base, 1000).run("each in a case of its own, a second between changes", ids, false);
    new Load(base, 0).run("each in a case of its own, without a pause", ids, false);
    new Load(base, 0).run("all in one case, each version read before", ids, true);
  }

  private static List<String> ids(String base) throws Exception {
    Matcher found = Pattern.compile("href=\"/cases/([^\"/]+)\"").matcher(new Browser(base).get("/cases"));
    List<String> ids = new ArrayList<>();
    while (found.find()) {
      if (!List.of("new", "file").contains(found.group(1))) {
        ids.add(found.group(1));
      }
    }
    return ids;
  }

  private void run(String name, List<String> ids, boolean one) throws Exception {
    List<Thread> clients = new ArrayList<>();
    for (int n = 0; n < CLIENTS; n++) {
      String id = ids.get(one ? 0 : n % ids.size());
      Browser browser = new Browser(base);
      clients.add(Thread.startVirtualThread(() -> change(browser, id, one)));
    }
    for (Thread client : clients) {
      client.join();
    }
    List<Double> all = new ArrayList<>(took);
    Collections.sort(all);
    System.out.printf(
        "%s: %d kept, %d answers; milliseconds p50 %.0f, p95 %.0f, longest %.0f%n",
        name,
        codes.stream().filter(c -> c == 200).count(),
        all.size(),
        at(all, 0.5),
        at(all, 0.95),
        at(all, 1));
  }

  private static double at(List<Double> sorted, double part) {
    return sorted.isEmpty()
        ? Double.NaN
        : sorted.get(Math.min(sorted.size() - 1, (int) (part * sorted.size())));
  }

  /** As a page does it: the version is the one of the last answer, read anew where others change the case. */
  private void change(Browser browser, String id, boolean shared) {
    try {
      int version = browser.version(id);
      for (int n = 0; n < WARM_UP + ROUNDS; n++) {
        Thread.sleep(pause == 0 ? 0 : ThreadLocalRandom.current().nextInt(2 * pause));
        String form =
            "version=%d&fact=%s&value=%s"
                .formatted(
                    shared ? browser.version(id) : version,
                    FACTS.get(n % FACTS.size()),
                    n / FACTS.size() % 2 == 0 ? "yes" : "no");
        long from = System.nanoTime();
        HttpResponse<String> answer = browser.post("/cases/" + id + "/facts", form);
        if (n >= WARM_UP) {
          took.add((System.nanoTime() - from) / 1e6);
          codes.add(answer.statusCode());
        }
        version = Integer.parseInt(first("name=\"latest\" value=\"(\\d+)\"", answer.body()));
      }
    } catch (Exception e) {
      System.err.println(e);
    }
  }

  /** One browser. */
  private static final class Browser {
    private final HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final String base;
    private final String token;

    Browser(String base) throws Exception {
      this.base = base;
      this.token = first("name=\"csrf-token\" value=\"([^\"]+)\"", get("/cases"));
    }

    String get(String path) throws Exception {
      return http.send(
              HttpRequest.newBuilder(URI.create(base + path)).build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    }

    int version(String id) throws Exception {
      return Integer.parseInt(
          first("name=\"version\" value=\"(\\d+)\"", get("/cases/" + id + "/text")));
    }

    HttpResponse<String> post(String path, String form) throws Exception {
      String body = form + "&csrf-token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
      return http.send(
          HttpRequest.newBuilder(URI.create(base + path))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .header("HX-Request", "true")
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private static String first(String pattern, String page) {
    Matcher found = Pattern.compile(pattern).matcher(page);
    return found.find() ? found.group(1) : "";
  }
}
