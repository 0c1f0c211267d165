// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opinio.documents.notice.NoticeSample.CLEARED;
import static org.opinio.documents.notice.NoticeSample.PERMITS;
import static org.opinio.documents.notice.NoticeSample.drafted;
import static org.opinio.documents.notice.NoticeSample.notice;
import static org.opinio.documents.notice.NoticeSample.refused;

import org.junit.jupiter.api.Test;

class SelfDefenceTest {

  @Test
  void thereIsNoReportOfSelfDefenceWithoutAnArmedAttack() {
    assertThat(refused(notice(NoticeKind.ARTICLE_51, "hack-back", "hack-back", PERMITS, CLEARED)))
        .anyMatch(g -> g.contains("Armed attack"));
  }

  @Test
  void aReportOfSelfDefenceMayGoWhereItsConditionsAreMet() {
    assertThat(
            drafted(
                    notice(
                        NoticeKind.ARTICLE_51, "railway-collision", "by-cyber-means", "", CLEARED))
                .unmet())
        .isEmpty();
  }
}
