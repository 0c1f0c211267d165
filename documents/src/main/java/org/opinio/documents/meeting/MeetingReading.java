// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.util.List;
import java.util.Optional;
import org.opinio.diagnostic.Diagnostic;

/**
 * The outcome of reading a meeting file.
 *
 * @param found the meeting; empty where a diagnostic is an error
 * @param diagnostics what is wrong with the file, in the order of the file
 */
public record MeetingReading(Optional<Meeting> found, List<Diagnostic> diagnostics) {

  public MeetingReading {
    diagnostics = List.copyOf(diagnostics);
  }
}
