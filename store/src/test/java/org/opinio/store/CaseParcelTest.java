// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case as one file brings all of it, and nothing that was not packed. */
class CaseParcelTest {

  private static final String FORMAT = "opinio-case/1";

  @TempDir private Path folder;
  private Database database;
  private byte[] parcel;

  @BeforeEach
  void aCaseWithEvidence() {
    database = Database.open(folder.resolve("opinio.db"));
    CaseStore store = new CaseStore(database, Clock.systemUTC());
    store.add("grid", "The grid", new NewChange("added", "", "", "", "title: a"));
    store.change("grid", 1, "The grid", new NewChange("text", "", "", "why", "title: b"));
    new EvidenceStore(database, Clock.systemUTC())
        .add("grid", "log", "../../etc/a log.txt", bytes("evidence"));
    parcel = new CaseParcel(database).pack("grid", "{}", Map.of("law", "x")).orElseThrow();
  }

  @Test
  void allOfItComesBackElsewhere() {
    Database other = Database.open(folder.resolve("other.db"));
    new CaseParcel(other).take(CaseParcel.open(parcel), "The grid");
    CaseStore taken = new CaseStore(other, Clock.systemUTC());
    assertThat(taken.history("grid"))
        .isEqualTo(new CaseStore(database, Clock.systemUTC()).history("grid"));
    assertThat(taken.broken("grid")).isEmpty();
    EvidenceStore evidence = new EvidenceStore(other, Clock.systemUTC());
    assertThat(evidence.of("grid"))
        .singleElement()
        .satisfies(file -> {
          assertThat(file.name()).isEqualTo("a log.txt");
          assertThat(evidence.bytes("grid", "log", file.digest())).contains(bytes("evidence"));
        });
  }

  @Test
  void packedAgainItHasTheSameBytes() {
    assertThat(new CaseParcel(database).pack("grid", "{}", Map.of("law", "x"))).contains(parcel);
  }

  @Test
  void aCaseThatIsThereIsNotReplaced() {
    assertThatThrownBy(() -> new CaseParcel(database).take(CaseParcel.open(parcel), "Other"))
        .isInstanceOf(StoreFault.class)
        .hasMessageContaining("already");
  }

  @Test
  void withAnyByteChangedOrCutOffItIsTheSameOrRefused() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    CaseParcel.Contents sound = CaseParcel.open(parcel);
    for (int round = 0; round < 500; round++) {
      byte[] changed = parcel.clone();
      int at = random.nextInt(changed.length);
      changed[at] ^= (byte) (1 << random.nextInt(8));
      if (round % 10 == 0) {
        changed = Arrays.copyOf(parcel, at);
      }
      try {
        CaseParcel.Contents found = CaseParcel.open(changed);
        assertThat(found.history()).as("seed %d", seed).isEqualTo(sound.history());
        assertThat(found.evidence()).as("seed %d", seed).isEqualTo(sound.evidence());
      } catch (StoreFault refused) {
        assertThat(refused).as("seed %d", seed).hasMessageStartingWith("The file cannot be taken");
      }
    }
  }

  @Test
  void aHistoryThatWasMendedWithItsHashesIsRefusedByItsChain() {
    SortedMap<String, byte[]> files = Parcel.unpacked(FORMAT, parcel);
    String history = new String(files.get("history.json"), StandardCharsets.UTF_8);
    files.put("history.json", bytes(history.replace("title: a", "title: z")));
    isRefused(Parcel.packed(FORMAT, files), "entry 1 of its history does not follow");
  }

  @Test
  void aTextOtherThanTheLastInItsHistoryIsRefused() {
    SortedMap<String, byte[]> files = Parcel.unpacked(FORMAT, parcel);
    files.put("case.yaml", bytes("title: z"));
    isRefused(Parcel.packed(FORMAT, files), "its text is not that at the end");
  }

  @Test
  void filesThatLeadElsewhereOrComeTwiceAreRefused() throws IOException {
    for (String name : new String[] {"../a", "/a", "a//b", "a\\b", "C:/a", ".a", "a/../b", ""}) {
      isRefused(zip(name, bytes("x")), "a file of the name");
    }
    byte[] twice = zip("aaaa", bytes("x"), "bbbb", bytes("x"));
    String swapped = new String(twice, StandardCharsets.ISO_8859_1).replace("bbbb", "aaaa");
    isRefused(swapped.getBytes(StandardCharsets.ISO_8859_1), "two files of the name");
  }

  @Test
  void aZipThatGrowsWithoutEndIsCutShort() throws IOException {
    byte[] bomb = zip("case.yaml", new byte[Parcel.MOST_BYTES + 1]);
    assertThat(bomb.length).isLessThan(1 << 20);
    isRefused(bomb, "it holds more than 48 MB");
  }

  @Test
  void aZipOfTooManyFilesIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int n = 0; n <= Parcel.MOST_FILES; n++) {
        zip.putNextEntry(new ZipEntry("f" + n));
      }
    }
    isRefused(out.toByteArray(), "it holds more than 2000 files");
  }

  @Test
  void whatIsNoParcelIsRefused() {
    isRefused(new byte[0], "it has no manifest");
    isRefused(bytes("<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>"), "no manifest");
    isRefused(Parcel.packed("other/1", new TreeMap<>()), "another format");
  }

  @Test
  void aFileOfEvidenceHasALimit() {
    assertThatThrownBy(() ->
            new EvidenceStore(database, Clock.systemUTC())
                .add("grid", "log", "big", new byte[EvidenceStore.MOST_BYTES + 1]))
        .isInstanceOf(StoreFault.class)
        .hasMessageContaining("20 MB");
  }

  private static void isRefused(byte[] parcel, String why) {
    assertThatThrownBy(() -> CaseParcel.open(parcel))
        .isInstanceOf(StoreFault.class)
        .hasMessageContaining(why);
  }

  private static byte[] zip(String name, byte[] bytes) throws IOException {
    return zip(name, bytes, "z", new byte[0]);
  }

  private static byte[] zip(String one, byte[] first, String two, byte[] second)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(one));
      zip.write(first);
      zip.putNextEntry(new ZipEntry(two));
      zip.write(second);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
