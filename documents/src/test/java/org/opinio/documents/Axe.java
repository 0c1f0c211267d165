// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Has axe look at pages opened in a browser from a folder. Needs chromium, and axe-core in {@code
 * target/axe}, where {@code .ci/run} installs it; tests are skipped without them.
 */
public final class Axe {

  private static final Path SCRIPT =
      Path.of(System.getProperty("opinio.root", ".."))
          .resolve("target/axe/node_modules/axe-core/axe.min.js");
  private static final Pattern RESULT =
      Pattern.compile("<pre id=\"axe-result\">(.*?)</pre>", Pattern.DOTALL);
  private static final String RUN =
      """
      <script src="%saxe.min.js"></script>
      <script>
      axe.run().then(function (result) {
        var found = document.createElement('pre');
        found.id = 'axe-result';
        found.textContent = 'found ' + result.violations.map(function (v) {
          return v.id + ': ' + v.nodes[0].html;
        }).join('; ');
        document.body.appendChild(found);
      });
      </script>
      </body>
      """;

  private final Path folder;

  /** In an empty folder. */
  public Axe(Path folder) throws IOException {
    assumeTrue(Files.isRegularFile(SCRIPT), "axe-core is not installed in target/axe: see .ci/run");
    assumeTrue(chromium().isPresent(), "there is no chromium");
    this.folder = folder;
    Files.copy(SCRIPT, folder.resolve("axe.min.js"));
  }

  /** Puts a page into the folder. */
  public void add(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(
        path,
        text.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*/>", "")
            .replace("</body>", RUN.formatted(name.contains("/") ? "../" : "")));
  }

  /** What axe finds wrong with a page in a window of this width; empty where it finds nothing. */
  public String found(String name, int width) throws IOException, InterruptedException {
    Matcher result = RESULT.matcher(opened(name, width));
    if (!result.find()) {
      throw new AssertionError("axe did not run on " + name);
    }
    return result.group(1).substring("found ".length());
  }

  private static Optional<Path> chromium() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(name ->
            Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .map(at -> Path.of(at, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The page as the browser has it once scripts have run. */
  private String opened(String name, int width) throws IOException, InterruptedException {
    Path out = folder.resolve("dom.txt");
    Process browser =
        new ProcessBuilder(
                List.of(
                    chromium().orElseThrow().toString(),
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--user-data-dir=" + folder.resolve("profile"),
                    "--window-size=" + width + ",1000",
                    "--virtual-time-budget=30000",
                    "--dump-dom",
                    folder.resolve(name).toUri().toString()))
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!browser.waitFor(120, TimeUnit.SECONDS)) {
      browser.destroyForcibly();
      throw new IOException("the browser did not end: " + name);
    }
    return Files.readString(out, StandardCharsets.UTF_8);
  }
}
