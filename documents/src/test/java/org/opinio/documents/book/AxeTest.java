// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * axe finds nothing wrong with pages opened in a browser from a folder. Needs chromium, and
 * axe-core in {@code target/axe}, where {@code .ci/run} installs it; is skipped without them.
 */
@Tag("slow")
class AxeTest {

  private static final Path AXE =
      SampleBook.ROOT.resolve("target/axe/node_modules/axe-core/axe.min.js");
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

  @TempDir private static Path folder;

  @BeforeAll
  static void writeTheBook() throws IOException {
    assumeTrue(Files.isRegularFile(AXE), "axe-core is not installed in target/axe: see .ci/run");
    assumeTrue(chromium().isPresent(), "there is no chromium");
    BookContents contents =
        SampleBook.contents(SampleBook.ROOT.resolve("law"), SampleBook.ROOT.resolve("cases"));
    for (Map.Entry<String, String> file : Book.of(contents).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, withAxe(file.getKey(), file.getValue()));
    }
    Files.copy(AXE, folder.resolve("axe.min.js"));
  }

  private static String withAxe(String name, String text) {
    return text.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*/>", "")
        .replace("</body>", RUN.formatted(name.contains("/") ? "../" : ""));
  }

  private static Optional<Path> chromium() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(name ->
            Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .map(at -> Path.of(at, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, 1280",
    "guide.html, 320",
    "search.html, 320",
    "unchecked.html, 1280",
    "rules/index.html, 1280",
    "rules/GEN-1.html, 1280",
    "rules/INT-1.html, 320",
    "questions/sovereignty.threshold.html, 1280",
    "questions/sovereignty.layers.html, 320",
    "facts/host.html, 1280",
    "holders/fr.html, 320",
    "holders/eu.html, 1280",
    "cases/us-election-2016.html, 320",
    "sources/index.html, 1280",
    "sources/nicaragua.html, 320"
  })
  void nothingIsWrongWith(String page, int width) throws IOException, InterruptedException {
    Matcher result = RESULT.matcher(opened(page, width));
    assertThat(result.find()).as("axe ran on %s", page).isTrue();
    assertThat(result.group(1)).isEqualTo("found ");
  }

  /** The page as the browser has it once scripts have run. */
  private static String opened(String page, int width) throws IOException, InterruptedException {
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
                    folder.resolve(page).toUri().toString()))
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!browser.waitFor(120, TimeUnit.SECONDS)) {
      browser.destroyForcibly();
      throw new UncheckedIOException(new IOException("the browser did not end: " + page));
    }
    return Files.readString(out, StandardCharsets.UTF_8);
  }
}
