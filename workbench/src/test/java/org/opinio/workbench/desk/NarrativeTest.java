// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NarrativeTest {

  @Test
  void eachSentenceGetsANumber() {
    assertThat(Narrative.numbered("The site went down. Nobody could vote."))
        .isEqualTo("[F1] The site went down. [F2] Nobody could vote.");
  }

  @Test
  void aNumberOnceGivenStaysAndNewSentencesGetNewOnes() {
    String once = Narrative.numbered("The site went down. Nobody could vote.");
    assertThat(Narrative.numbered(once)).isEqualTo(once);
    assertThat(Narrative.numbered("At dawn it rained. " + once))
        .isEqualTo("[F3] At dawn it rained. " + once);
  }

  @Test
  void linesStayLines() {
    assertThat(Narrative.numbered("One.\n\nTwo.")).isEqualTo("[F1] One.\n\n[F2] Two.");
    assertThat(Narrative.numbered("")).isEmpty();
    assertThat(Narrative.numbered(" ... ")).isEqualTo(" ... ");
  }

  @Test
  void aSourceRefersToPassagesByNumber() {
    assertThat(Narrative.references("F2, F11; see also @key, UF3 and F0")).containsExactly(2, 11);
    assertThat(Narrative.references("")).isEmpty();
  }
}
