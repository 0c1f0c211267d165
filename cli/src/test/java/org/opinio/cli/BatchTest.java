// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many cases at once: what is written of each, what is counted, and what is turned away. */
class BatchTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeTheLaw() throws IOException {
    SmallLaw.write(folder);
  }

  private Run batch(String in, String... more) {
    String[] args = new String[more.length + 6];
    System.arraycopy(
        new String[] {"batch", in, "--out", "out", "--mapping", "mapping.yaml"}, 0, args, 0, 6);
    System.arraycopy(more, 0, args, 6, more.length);
    return Run.in(folder, "", args);
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(folder.resolve("out").resolve(file));
  }

  @Test
  void eachRowIsWrittenWithWhatItComesToForEachHolder() throws IOException {
    Files.writeString(
        folder.resolve("in.csv"),
        """
        name,sight,tags
        one,bright,rough; red
        two,dark,rough
        three,bright,
        four,bright,red
        "fi,ve",bright,Not available; red
        six,bright,odd
        """);
    batch("in.csv").isFine();
    assertThat(lines("findings.csv"))
        .containsExactly(
            "case,situation,rule,across,holders,open",
            "one,operation,XX-1,s,+a,a=r",
            "two,operation,XX-1,n,--,",
            "three,operation,XX-1,o,ab,a=u b=ur",
            "four,operation,XX-1,n,--,",
            "\"fi,ve\",operation,XX-1,o,ab,a=u b=ur",
            "six,operation,XX-1,n,--,");
    assertThat(lines("rejected.csv")).containsExactly("row,line,case,reason");
    assertThat(lines("about.txt")).anyMatch(l -> l.matches("Receipt: [0-9a-f]{4}-[0-9a-f]{4}"));
  }

  @Test
  void aBlankCellIsNeverANo() throws IOException {
    Files.writeString(
        folder.resolve("in.csv"), "name,sight,tags\na,,\nb,Not available,Not available\n");
    batch("in.csv").isFine();
    assertThat(lines("findings.csv"))
        .containsExactly(
            "case,situation,rule,across,holders,open",
            "a,operation,XX-1,o,ab,a=u b=ur",
            "b,operation,XX-1,o,ab,a=u b=ur");
  }

  @Test
  void aBadRowIsTurnedAwayWithItsNumberAndReasonAndTheRestGoesOn() throws IOException {
    Files.write(
        folder.resolve("in.csv"),
        ("name,sight,tags\n"
                + "good,bright,rough\n"
                + "short,bright\n"
                + "\n"
                + "odd,green,rough\n"
                + ",bright,rough\n"
                + "\"more\"x,bright,rough\n"
                + "\u00e9,bright,rough\n"
                + "late,dark,rough\n"
                + "open,\"bright,rough\n")
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    batch("in.csv").isFine();
    assertThat(lines("findings.csv")).hasSize(3).element(2).asString().startsWith("late,");
    assertThat(lines("rejected.csv"))
        .containsExactly(
            "row,line,case,reason",
            "2,3,,\"the row has 2 cells, and the head 3 columns\"",
            "3,5,odd,\"the column `sight` holds `green`, which the mapping does not know\"",
            "4,6,,the column `name` names no case",
            "5,7,,after a closing quotation mark something stands before the comma",
            "6,8,,it is not text in UTF-8",
            "8,10,,a quotation mark is not closed");
  }

  @Test
  void linesOfJsonComeToTheSameAsATable() throws IOException {
    Files.writeString(
        folder.resolve("in.csv"), "name,sight,tags\na,bright,rough; red\nb,dark,\nc,bright,red\n");
    batch("in.csv").isFine();
    List<String> table = lines("findings.csv");
    Files.writeString(
        folder.resolve("in.jsonl"),
        """
        {"name": "a", "sight": "bright", "tags": "rough; red", "more": {"x": [1, {"y": 2}]}}
        {"name": "b", "sight": "dark", "tags": null}
        {"name": "x", "sight": {"is": "dark"}}
        [1]
        {"name": "y"
        {"sight": "bright", "tags": "red", "name": "c"}
        """);
    Run.in(folder, "", "batch", "in.jsonl", "--out", "json", "--mapping", "mapping.yaml").isFine();
    assertThat(Files.readAllLines(folder.resolve("json/findings.csv"))).isEqualTo(table);
    assertThat(Files.readAllLines(folder.resolve("json/rejected.csv")))
        .containsExactly(
            "row,line,case,reason",
            "3,3,,the field `sight` holds an object",
            "4,4,,the line is not an object in braces",
            "5,5,,the line is not JSON");
  }

  @Test
  void theCountsOfARuleAndHolderSumToTheNumberOfCases() throws IOException {
    StringBuilder table = new StringBuilder("name,sight,tags\n");
    Random random = new Random(7);
    String[] sights = {"bright", "dark", "", "green"};
    String[] tags = {"rough", "red", "", "rough; red", "odd"};
    for (int i = 0; i < 2000; i++) {
      table.append(i).append(',').append(sights[random.nextInt(4)]).append(',');
      table.append(tags[random.nextInt(5)]).append('\n');
    }
    Files.writeString(folder.resolve("in.csv"), table);
    batch("in.csv").isFine();
    long rejected = lines("rejected.csv").size() - 1;
    Map<String, Long> sums = sums(folder.resolve("out/summary.csv"));
    assertThat(rejected).isBetween(300L, 700L);
    assertThat(sums.keySet()).containsExactlyInAnyOrder("XX-1,across", "XX-1,xr", "XX-1,xs");
    assertThat(sums.values()).containsOnly(2000 - rejected);
    assertThat(written(folder.resolve("out/findings.csv"))).isEqualTo(counted());
  }

  private static Map<String, Long> sums(Path summary) throws IOException {
    Map<String, Long> sums = new TreeMap<>();
    for (String line : Files.readAllLines(summary).subList(1, Files.readAllLines(summary).size())) {
      String[] cells = line.split(",", -1);
      sums.merge(cells[0] + "," + cells[1], Long.parseLong(cells[4]), Long::sum);
    }
    return sums;
  }

  /** By holder and code, from the findings alone. */
  private static Map<String, Long> written(Path findings) throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    for (String line :
        Files.readAllLines(findings).subList(1, Files.readAllLines(findings).size())) {
      String[] cells = line.split(",", -1);
      Map<String, String> letters = new HashMap<>();
      for (String open : cells[5].split(" ")) {
        letters.put(
            open.isEmpty() ? "" : open.substring(0, 1), open.isEmpty() ? "" : open.substring(2));
      }
      String[] holders = {"xr", "xs"};
      for (int h = 0; h < 2; h++) {
        String sign = cells[4].substring(h, h + 1);
        counts.merge(holders[h] + " " + letters.getOrDefault(sign, sign), 1L, Long::sum);
      }
    }
    return counts;
  }

  private Map<String, Long> counted() throws IOException {
    Map<String, String> words =
        Map.of(
            "established",
            "+",
            "not-established",
            "-",
            "unknown-fact",
            "u",
            "reserves",
            "r",
            "unknown-fact+reserves",
            "ur");
    Map<String, Long> counts = new TreeMap<>();
    for (String line : lines("summary.csv")) {
      String[] cells = line.split(",", -1);
      if (cells[1].startsWith("x")) {
        String word = cells[3].isEmpty() ? cells[2] : cells[3];
        counts.merge(
            cells[1] + " " + words.getOrDefault(word, word), Long.parseLong(cells[4]), Long::sum);
      }
    }
    return counts;
  }

  @Test
  void aFolderOfCasesIsJudgedFileByFile() throws IOException {
    String one =
        "title: One\nstates: {A: A, B: B}\noperations:\n  o:\n    acting: A\n    target: B\n    facts:"
            + " {effect: {seen: yes, felt: yes}}\n";
    SmallLaw.write(folder.resolve("in/a.yaml"), one);
    SmallLaw.write(folder.resolve("in/deep/b.yaml"), one.replace("seen: yes", "sen: yes"));
    Run.in(folder, "", "batch", "in", "--out", "out").isFine();
    assertThat(lines("findings.csv"))
        .containsExactly("case,situation,rule,across,holders,open", "a.yaml,o,XX-1,s,+a,a=r");
    assertThat(lines("rejected.csv"))
        .hasSize(2)
        .element(1)
        .asString()
        .contains("deep/b.yaml", "C322");
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws IOException {
    StringBuilder table = new StringBuilder("name,sight,tags\n");
    for (int i = 0; i < 5000; i++) {
      table
          .append(i)
          .append(i % 3 == 0 ? ",bright," : ",dark,")
          .append(i % 7 == 0 ? "odd\n" : "rough\n");
    }
    Files.writeString(folder.resolve("in.csv"), table);
    batch("in.csv", "--threads", "1").isFine();
    Run.in(
            folder,
            "",
            "batch",
            "in.csv",
            "--out",
            "many",
            "--mapping",
            "mapping.yaml",
            "--threads",
            "8")
        .isFine();
    for (String file : List.of("findings.csv", "summary.csv", "rejected.csv", "about.txt")) {
      assertThat(folder.resolve("many").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("out").resolve(file));
    }
  }

  @Test
  void whatCannotBeUsedIsRefusedWithAMend() throws IOException {
    Files.writeString(folder.resolve("in.csv"), "name,site,tags\n");
    batch("in.csv")
        .isRefused("M401", "The table has no column `sight`", "Known here: `name`, `site`");
    Run.in(folder, "", "batch", "in.csv", "--out", "out").isRefused("needs a mapping", "--mapping");
    batch("none.csv").isRefused("there is no none.csv");
    batch("law").isRefused("takes no mapping");
    batch("in.csv", "--rule", "XX-9").isRefused("XX-9");
    batch("in.csv", "--threads", "0").isRefused("--threads 0");
    Files.writeString(folder.resolve("in.csv"), "name,sight,tags\n");
    Run.in(folder, "", "batch", "in.csv", "--mapping", "mapping.yaml", "--out", "law/x")
        .isRefused("folder of law");
  }

  @Test
  void aFinishedRunIsNotOverwrittenAndAnotherIsNotGoneOnWith() throws IOException {
    Files.writeString(folder.resolve("in.csv"), "name,sight,tags\na,bright,rough\n");
    batch("in.csv").isFine();
    batch("in.csv").isRefused("holds a finished run");
    Files.writeString(folder.resolve("out/.unfinished"), "something else");
    batch("in.csv").isRefused("holds an unfinished run of other cases");
  }

  @Test
  @Tag("slow")
  void theMappingOfEurepocFitsTheDataAndStatesNothingThatTheyDoNotSay() {
    Path data =
        Path.of(
            System.getProperty(
                "opinio.eurepoc",
                Run.ROOT.resolve("../shared/data/eurepoc/eurepoc_incidents_1.1.csv").toString()));
    assumeTrue(
        Files.isRegularFile(data),
        "EuRepoC 1.1 is not here: name the table of incidents with -Dopinio.eurepoc");
    Run run =
        Run.in(
            Run.ROOT,
            "",
            "batch",
            data.toString(),
            "--mapping",
            "mappings/eurepoc-1.1.yaml",
            "--rule",
            "RES-1,UOF-1,SOV-1",
            "--out",
            folder.resolve("eurepoc").toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("1643 rows: 1643 cases judged, 0 rejected.");
    assertThat(folder.resolve("eurepoc/summary.csv"))
        .content()
        .doesNotContain(",established,")
        .contains("RES-1,across,open,,1643");
  }
}
