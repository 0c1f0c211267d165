// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.draft;

/** How far a document has come. */
public sealed interface Status {

  /** Nobody has agreed to it. */
  record Draft() implements Status {}

  /** It waits for those who must agree. */
  record ForClearance() implements Status {}

  /** They have agreed. */
  record Cleared(String by) implements Status {}
}
