// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real browser in which a fact is changed again and again, from the click until the new matrix is painted. */
public final class Screen {

  private static final int CHANGES = 60;
  private static final int WARM_UP = 10;
  private static final int PAUSE = 200;

  /** Milliseconds from the click: until the answer came, until it was on the page, until it was painted. */
  private static final String CHANGE =
      """
      const done = arguments[arguments.length - 1];
      const choices = [...document.querySelectorAll('[id="fact-op.continuing"] [name=value]')];
      const from = performance.now();
      let came = 0;
      document.body.addEventListener('htmx:beforeSwap', () => { came = performance.now(); }, {once: true});
      document.body.addEventListener('htmx:afterSwap', () => {
        const put = performance.now();
        requestAnimationFrame(() => {
          const painted = new MessageChannel();
          painted.port1.onmessage = () => done([came, put, performance.now()].map(at => Math.round(at - from)).join());
          painted.port2.postMessage('');
        });
      }, {once: true});
      choices.find(c => c.value === (choices.some(o => o.value === 'yes' && o.checked) ? 'no' : 'yes')).click();
      """;

  private final HttpClient http = HttpClient.newHttpClient();
  private final String driver;

  private Screen(int port) {
    this.driver = "http://localhost:" + port;
  }

  public static void main(String[] args) throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Process process;
    try {
      process =
          new ProcessBuilder("chromedriver", "--port=" + port)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException absent) {
      System.out.println("in a browser: not measured, there is no chromedriver");
      return;
    }
    try {
      new Screen(port).measure("http://localhost:" + args[0] + "/cases/" + args[1] + "?group=op");
    } finally {
      process.destroy();
    }
  }

  private void measure(String page) throws Exception {
    String session = first("\"sessionId\":\"([^\"]+)\"", begun());
    try {
      post(session + "/url", "{\"url\":" + quoted(page) + "}");
      List<List<Integer>> took = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      for (int n = 0; n < WARM_UP + CHANGES; n++) {
        Thread.sleep(PAUSE);
        String answer = post(session + "/execute/async", "{\"args\":[],\"script\":" + quoted(CHANGE) + "}");
        String[] times = first("\"value\":\"([^\"]+)\"", answer).split(",");
        for (int i = 0; i < times.length && n >= WARM_UP; i++) {
          took.get(i).add(Integer.parseInt(times[i]));
        }
      }
      System.out.printf(
          "in a browser, %d changes: answered %s, on the page %s, painted %s%n",
          CHANGES, words(took.get(0)), words(took.get(1)), words(took.get(2)));
    } finally {
      send(HttpRequest.newBuilder(URI.create(driver + "/session/" + session)).DELETE());
    }
  }

  private static String words(List<Integer> took) {
    Collections.sort(took);
    return "p50 %d, p95 %d ms".formatted(took.get(took.size() / 2), took.get(took.size() * 95 / 100));
  }

  private String begun() throws Exception {
    String options =
        "{\"capabilities\":{\"alwaysMatch\":{\"goog:chromeOptions\":{\"args\":"
            + "[\"--headless=new\",\"--no-sandbox\",\"--disable-gpu\",\"--window-size=1400,1000\"]}}}}";
    for (int n = 0; ; n++) {
      try {
        return post("", options);
      } catch (ConnectException starting) {
        if (n == 50) {
          throw starting;
        }
        Thread.sleep(100);
      }
    }
  }

  private String post(String path, String body) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(driver + "/session" + (path.isEmpty() ? "" : "/" + path)))
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private String send(HttpRequest.Builder request) throws Exception {
    String answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    if (answer.contains("\"error\"")) {
      throw new IOException(answer);
    }
    return answer;
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private static String first(String pattern, String text) throws IOException {
    Matcher found = Pattern.compile(pattern).matcher(text);
    if (!found.find()) {
      throw new IOException(text);
    }
    return found.group(1);
  }
}
