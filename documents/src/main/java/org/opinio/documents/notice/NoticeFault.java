// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import java.util.List;

/** Why a notice cannot be drafted as asked. */
public sealed interface NoticeFault {

  /** The law is another one: it has not the rules and facts with these ids. */
  record NotInLaw(List<String> ids) implements NoticeFault {
    public NotInLaw {
      ids = List.copyOf(ids);
    }
  }

  /**
   * The case has no situation for this notice under the name given.
   *
   * @param asked as the user named it; empty where nothing was named
   * @param known ids of the situations of which such a notice can be drafted
   */
  record NoSuchSituation(String asked, List<String> known) implements NoticeFault {
    public NoSuchSituation {
      known = List.copyOf(known);
    }
  }

  /** Several situations fit what was named, and one must be chosen by its id. */
  record SeveralSituations(String asked, List<String> fitting) implements NoticeFault {
    public SeveralSituations {
      fitting = List.copyOf(fitting);
    }
  }

  /**
   * It was asked for as cleared, though conditions on it are unmet.
   *
   * @param gates each in words, in the language of the notice
   */
  record GatesUnmet(List<String> gates) implements NoticeFault {
    public GatesUnmet {
      gates = List.copyOf(gates);
    }
  }
}
