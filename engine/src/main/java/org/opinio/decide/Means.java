// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.decide;

import org.opinio.compile.Variable;

/** What is done to facts for a finding to become another. They are never mixed. */
public enum Means {
  /** What is unknown, disputed or below the standard of proof is found to be so. */
  FOUND,
  /** What is known turns out to be otherwise. */
  CHANGED,
  /** What is known is no longer known. */
  WITHDRAWN;

  boolean allows(Variable.OfSetting setting, boolean known, boolean stated) {
    boolean forgets = setting.to() == Variable.OfSetting.To.UNKNOWN;
    return switch (this) {
      case FOUND -> !forgets && !known;
      case CHANGED -> !forgets && known && stated;
      case WITHDRAWN -> forgets && stated;
    };
  }
}
