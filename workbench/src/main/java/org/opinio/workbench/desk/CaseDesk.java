// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.opinio.cases.Case;
import org.opinio.cases.CaseEdit;
import org.opinio.cases.CaseReading;
import org.opinio.cases.StatedFact;
import org.opinio.diagnostic.Diagnostic;
import org.opinio.store.CaseParcel;
import org.opinio.store.CaseStore;
import org.opinio.store.Change;
import org.opinio.store.NewChange;
import org.opinio.store.StoredCase;

/** The cases of a user: opened, changed, and taken back to what they were. */
public final class CaseDesk {

  /** Cases kept at hand; each takes one to four megabytes. */
  private static final int AT_HAND = 24;

  private final LawDesk law;
  private final CaseStore store;
  private final Map<String, OpenCase> open =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OpenCase> eldest) {
          return size() > AT_HAND;
        }
      };

  public CaseDesk(LawDesk law, CaseStore store) {
    this.law = law;
    this.store = store;
  }

  public LawDesk law() {
    return law;
  }

  public CaseStore store() {
    return store;
  }

  /** The case as it stands; empty where there is none. */
  public Optional<OpenCase> open(String id) {
    return store.find(id).map(this::opened);
  }

  private OpenCase opened(StoredCase stored) {
    return atHand(stored.id())
        .filter(o -> o.stored().equals(stored))
        .orElseGet(() -> opened(stored, read(stored)));
  }

  private OpenCase opened(StoredCase stored, Case subject) {
    OpenCase made = made(stored, subject);
    synchronized (open) {
      open.put(stored.id(), made);
    }
    return made;
  }

  private Optional<OpenCase> atHand(String id) {
    synchronized (open) {
      return Optional.ofNullable(open.get(id));
    }
  }

  private OpenCase made(StoredCase stored, Case subject) {
    return atHand(stored.id())
        .map(o -> o.next(stored, subject, law))
        .orElseGet(() -> OpenCase.of(stored, subject, law.assess(subject)));
  }

  private Case read(StoredCase stored) {
    return law.read(stored.id(), stored.text())
        .found()
        .orElseThrow(() -> new IllegalStateException(stored.id() + " was stored with faults"));
  }

  /** Two versions of a case; empty where it has not both. */
  public Optional<Versions> compare(String id, int before, int after) {
    Optional<OpenCase> earlier = at(id, before);
    Optional<OpenCase> later = at(id, after);
    return earlier.flatMap(e -> later.map(l -> Versions.of(e, l)));
  }

  private Optional<OpenCase> at(String id, int version) {
    Optional<StoredCase> now = store.find(id);
    return store
        .version(id, version)
        .flatMap(c ->
            now.map(n -> new StoredCase(id, n.title(), version, c.at(), n.putAway(), c.text())))
        .map(c -> made(c, read(c)));
  }

  /** What became of a change. */
  public sealed interface Outcome {

    /** It was made. */
    record Done(OpenCase now) implements Outcome {}

    /** With it the case would not hold together; nothing was written. */
    record Refused(List<Diagnostic> faults) implements Outcome {}
  }

  /**
   * A fact as a user states it.
   *
   * @param list whether what holds of a set is listed
   * @param earlier whether what stands beside the value stays as it is in the text
   */
  public record Stated(CaseEdit.Owner owner, StatedFact fact, boolean list, boolean earlier) {

    String in(String text) {
      return earlier
          ? CaseEdit.stated(text, owner, fact.fact(), values(), list, Optional.empty())
          : CaseEdit.restated(text, owner, fact, list);
    }

    /** In words, for the history. */
    public String words() {
      return fact.fact() + ": " + String.join(", ", values());
    }

    private List<String> values() {
      return FactBoard.chosen(fact.value());
    }
  }

  /**
   * States a fact.
   *
   * @param base the version that the user saw
   */
  public Outcome state(String id, int base, Stated stated, String why) {
    StoredCase now = store.find(id).orElseThrow();
    String text = now.version() == base ? stated.in(now.text()) : now.text();
    return change(
        now, base, new NewChange("fact", stated.fact().fact(), stated.words(), why, text));
  }

  /**
   * Changes something else than a fact.
   *
   * @param kind what kind of change it is, for the history
   * @param edit the new text from the present one
   */
  public Outcome edit(String id, int base, String kind, String what, UnaryOperator<String> edit) {
    StoredCase now = store.find(id).orElseThrow();
    return change(now, base, new NewChange(kind, "", what, "", edit.apply(now.text())));
  }

  /** The case as it would be with facts stated, without keeping it; or why it cannot be. */
  public Outcome suppose(String id, List<Stated> supposed) {
    StoredCase now = store.find(id).orElseThrow();
    String text = now.text();
    for (Stated stated : supposed) {
      text = stated.in(text);
    }
    CaseReading reading = law.read(id, text);
    return reading
        .found()
        .<Outcome>map(c -> new Outcome.Done(made(now, c)))
        .orElseGet(() -> new Outcome.Refused(reading.diagnostics()));
  }

  /** Replaces the whole text of the case. */
  public Outcome rewrite(String id, int base, String text, String why) {
    return change(store.find(id).orElseThrow(), base, new NewChange("text", "", "", why, text));
  }

  /** Takes the case back to what it was at a version, as a change like any other. */
  public Outcome restore(String id, int base, int version) {
    Change earlier = store.version(id, version).orElseThrow();
    return change(
        store.find(id).orElseThrow(),
        base,
        new NewChange("restore", "", Integer.toString(version), "", earlier.text()));
  }

  private Outcome change(StoredCase now, int base, NewChange change) {
    CaseReading reading = law.read(now.id(), change.text());
    return reading
        .found()
        .<Outcome>map(read ->
            new Outcome.Done(opened(store.change(now.id(), base, read.title(), change), read)))
        .orElseGet(() -> new Outcome.Refused(reading.diagnostics()));
  }

  /** Takes in a case file under a new id. */
  public Outcome add(String id, String text, String why) {
    CaseReading reading = law.read(id, text);
    return reading
        .found()
        .<Outcome>map(read -> new Outcome.Done(opened(taken(id, text, why, read), read)))
        .orElseGet(() -> new Outcome.Refused(reading.diagnostics()));
  }

  /** Takes in a case file that came with the program, unless it does not fit the law. */
  public void addSample(String id, String text) {
    law.read(id, text).found().ifPresent(read -> taken(id, text, "", read));
  }

  /** Takes in a case with its history, once its text fits the law. */
  Outcome takeIn(CaseParcel.Contents contents, CaseParcel parcels) {
    CaseReading reading = law.read(contents.id(), contents.text());
    return reading
        .found()
        .<Outcome>map(read -> new Outcome.Done(opened(parcels.take(contents, read.title()), read)))
        .orElseGet(() -> new Outcome.Refused(reading.diagnostics()));
  }

  private StoredCase taken(String id, String text, String why, Case read) {
    return store.add(id, read.title(), new NewChange("added", "", "", why, text));
  }
}
