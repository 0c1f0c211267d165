// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.Map;
import java.util.WeakHashMap;
import org.opinio.assess.Assessor;
import org.opinio.assess.Settings;
import org.opinio.cases.Case;
import org.opinio.cases.Situations;

/** Opened cases, judged by other settings than those by which they were opened. */
public final class ReadAs {

  private final LawDesk law;

  /** For each case that is at hand, what it came to by the settings last asked for. */
  private final Map<OpenCase, Judged> last = new WeakHashMap<>();

  private record Judged(Settings settings, OpenCase open) {}

  public ReadAs(LawDesk law) {
    this.law = law;
  }

  /** The same version of the case by these settings; the case itself where they are the plain. */
  public OpenCase of(OpenCase open, Settings settings) {
    if (settings.equals(Settings.DEFAULT)) {
      return open;
    }
    synchronized (last) {
      Judged known = last.get(open);
      if (known != null && known.settings().equals(settings)) {
        return known.open();
      }
    }
    Case subject = open.subject();
    OpenCase made =
        OpenCase.of(
            open.stored(),
            subject,
            new Assessor(law.compiled(), settings)
                .assess(subject, Situations.of(subject, law.law())));
    synchronized (last) {
      last.put(open, new Judged(settings, made));
    }
    return made;
  }
}
