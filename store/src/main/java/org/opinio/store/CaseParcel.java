// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.store;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.store.StoreFault.Kind;

/**
 * A case as one file, to be sent and taken in elsewhere: its text, its whole history, the files of
 * its evidence, and whatever else is put with it for readers.
 */
public final class CaseParcel {

  private static final String FORMAT = "opinio-case/1";
  private static final String TEXT = "case.yaml";
  private static final String HISTORY = "history.json";
  private static final String EVIDENCE = "evidence.json";
  private static final String ID = "[A-Za-z0-9][-A-Za-z0-9_.]{0,60}";

  private final Database database;

  public CaseParcel(Database database) {
    this.database = database;
  }

  /**
   * The case packed; empty where there is none.
   *
   * @param found what the case comes to, as JSON, for readers; it is not taken in again
   * @param receipt what it was found with, likewise
   */
  public Optional<byte[]> pack(String id, String found, Map<String, String> receipt) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("case.json", utf8(found));
    files.put("receipt.json", JsonTree.bytes(receipt));
    boolean there =
        database.read(handle -> {
          List<Change> history = CaseStore.history(handle, id);
          if (history.isEmpty()) {
            return false;
          }
          files.put(TEXT, utf8(history.getLast().text()));
          files.put(HISTORY, JsonTree.bytes(history(id, history)));
          List<EvidenceFile> evidence = EvidenceStore.of(handle, id);
          for (EvidenceFile file : evidence) {
            EvidenceStore.bytes(handle, id, file.evidence(), file.digest())
                .ifPresent(bytes -> files.put("evidence/" + file.digest(), bytes));
          }
          files.put(EVIDENCE, JsonTree.bytes(evidence(evidence)));
          return true;
        });
    return there ? Optional.of(Parcel.packed(FORMAT, files)) : Optional.empty();
  }

  /** What a parcel holds, verified. */
  public record Contents(
      String id, List<Change> history, List<EvidenceFile> evidence, Map<String, byte[]> bytes) {

    /** The case as it stands. */
    public String text() {
      return history.getLast().text();
    }
  }

  /**
   * Reads a parcel and verifies all of it. Nothing is written.
   *
   * @throws StoreFault if anything in it is not as it was packed
   */
  public static Contents open(byte[] parcel) {
    SortedMap<String, byte[]> files = Parcel.unpacked(FORMAT, parcel);
    Map<String, Object> tree = tree(files, HISTORY);
    String id = JsonTree.string(tree, "case");
    if (!id.matches(ID)) {
      throw Parcel.refused("the case in it has no usable id");
    }
    List<Change> history = history(id, tree);
    byte[] text = files.getOrDefault(TEXT, new byte[0]);
    if (!Arrays.equals(utf8(history.getLast().text()), text)) {
      throw Parcel.refused("its text is not that at the end of its history");
    }
    List<EvidenceFile> evidence = new ArrayList<>();
    for (Map<String, Object> one : JsonTree.objects(tree(files, EVIDENCE), "files")) {
      evidence.add(evidence(id, one, files));
    }
    return new Contents(id, history, evidence, files);
  }

  /**
   * Takes in a case that is not there yet, with its whole history.
   *
   * @throws StoreFault if there is a case of its id; then nothing was written
   */
  public StoredCase take(Contents contents, String title) {
    return database.write(handle -> {
      if (CaseStore.find(handle, contents.id()).isPresent()) {
        throw new StoreFault(
            Kind.REFUSED,
            "There is a case " + contents.id() + " already.",
            "Nothing was written. Compare the two; a case of this id is not replaced.");
      }
      StoredCase taken = CaseStore.take(handle, contents.id(), title, contents.history());
      for (EvidenceFile file : contents.evidence()) {
        byte[] bytes = contents.bytes().getOrDefault("evidence/" + file.digest(), new byte[0]);
        EvidenceStore.add(handle, contents.id(), file.evidence(), file.name(), bytes, file.at());
      }
      return taken;
    });
  }

  private static Map<String, Object> history(String id, List<Change> history) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Change change : history) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("version", change.version());
      one.put("at", change.at());
      one.put("kind", change.kind());
      one.put("subject", change.subject());
      one.put("what", change.what());
      one.put("why", change.why());
      one.put("text", change.text());
      one.put("chain", change.chain());
      all.add(one);
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("case", id);
    tree.put("changes", all);
    return tree;
  }

  private static List<Change> history(String id, Map<String, Object> tree) {
    List<Change> history = new ArrayList<>();
    String chain = Chain.START;
    for (Map<String, Object> one : JsonTree.objects(tree, "changes")) {
      Change change =
          new Change(
              id,
              (int) JsonTree.number(one, "version"),
              instant(JsonTree.string(one, "at")),
              JsonTree.string(one, "kind"),
              JsonTree.string(one, "subject"),
              JsonTree.string(one, "what"),
              JsonTree.string(one, "why"),
              JsonTree.string(one, "text"),
              JsonTree.string(one, "chain"));
      chain = Chain.next(chain, change);
      if (change.version() != history.size() + 1 || !chain.equals(change.chain())) {
        throw Parcel.refused(
            "entry %d of its history does not follow from those before"
                .formatted(history.size() + 1));
      }
      history.add(change);
    }
    if (history.isEmpty()) {
      throw Parcel.refused("it has no history");
    }
    return List.copyOf(history);
  }

  private static Map<String, Object> evidence(List<EvidenceFile> files) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (EvidenceFile file : files) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("evidence", file.evidence());
      one.put("name", file.name());
      one.put("sha256", file.digest());
      one.put("at", file.at());
      all.add(one);
    }
    return Map.of("files", all);
  }

  private static EvidenceFile evidence(
      String id, Map<String, Object> one, Map<String, byte[]> files) {
    String digest = JsonTree.string(one, "sha256");
    byte[] bytes = files.get("evidence/" + digest);
    if (bytes == null || !Chain.sha256(bytes).equals(digest)) {
      throw Parcel.refused("a file of its evidence is missing or was changed");
    }
    if (bytes.length > EvidenceStore.MOST_BYTES) {
      throw Parcel.refused("a file of its evidence is too large");
    }
    return new EvidenceFile(
        id,
        JsonTree.string(one, "evidence"),
        EvidenceStore.plain(JsonTree.string(one, "name")),
        digest,
        bytes.length,
        instant(JsonTree.string(one, "at")));
  }

  private static Map<String, Object> tree(Map<String, byte[]> files, String name) {
    return Optional.ofNullable(files.get(name))
        .flatMap(JsonTree::object)
        .orElseThrow(() -> Parcel.refused("it has no " + name + " that can be read"));
  }

  private static Instant instant(String written) {
    try {
      return Instant.parse(written);
    } catch (DateTimeException e) {
      throw Parcel.refused("a time in it cannot be read");
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
