// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.opinio.assess.Assessment;
import org.opinio.assess.SituationAssessment;
import org.opinio.cases.Case;
import org.opinio.store.StoredCase;

/**
 * One version of a case with what it comes to. Used by one at a time, together with the versions
 * that it was made from.
 */
public final class OpenCase {

  private final StoredCase stored;
  private final Case subject;
  private final Assessment assessment;
  private final Map<String, Matrix> matrices = new HashMap<>();
  private final Map<String, Matrix> earlier;
  private final ReentrantLock inUse;

  /**
   * A version of a case.
   *
   * @param earlier matrices of the version that this one was made from
   */
  private OpenCase(
      StoredCase stored,
      Case subject,
      Assessment assessment,
      Map<String, Matrix> earlier,
      ReentrantLock inUse) {
    this.stored = stored;
    this.subject = subject;
    this.assessment = assessment;
    this.earlier = earlier;
    this.inUse = inUse;
  }

  static OpenCase of(StoredCase stored, Case subject, Assessment assessment) {
    return new OpenCase(stored, subject, assessment, Map.of(), new ReentrantLock());
  }

  /** Another version of this case, for less work where it differs little. */
  OpenCase next(StoredCase stored, Case subject, LawDesk law) {
    return with(a -> new OpenCase(stored, subject, law.assess(subject, a), matrices, inUse));
  }

  public StoredCase stored() {
    return stored;
  }

  public Case subject() {
    return subject;
  }

  /** Works with the assessment, which is not for several at once. */
  public <T> T with(Function<Assessment, T> work) {
    inUse.lock();
    try {
      return work.apply(assessment);
    } finally {
      inUse.unlock();
    }
  }

  /** The matrix of one of its situations, found once; only while working with the assessment. */
  public Matrix matrix(SituationAssessment situation) {
    return matrices.computeIfAbsent(
        situation.situation().id(),
        id -> Matrix.of(assessment, situation, Optional.ofNullable(earlier.get(id))));
  }

  /** The situation with this id, or the first; empty where the case has none. */
  public static Optional<SituationAssessment> situation(Assessment assessment, String id) {
    return assessment.situations().stream()
        .filter(s -> s.situation().id().equals(id))
        .findFirst()
        .or(() -> assessment.situations().stream().findFirst());
  }
}
