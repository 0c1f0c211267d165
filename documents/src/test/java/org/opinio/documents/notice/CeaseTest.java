// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opinio.documents.notice.NoticeSample.DRAFT;
import static org.opinio.documents.notice.NoticeSample.drafted;
import static org.opinio.documents.notice.NoticeSample.notice;
import static org.opinio.documents.notice.NoticeSample.part;
import static org.opinio.documents.notice.NoticeSample.points;
import static org.opinio.documents.notice.NoticeSample.texts;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

class CeaseTest {

  @Test
  void aCallToCeaseAsksForNoReparationAndEndsItsDemandsWithAFullStop() {
    for (String name : List.of("hack-back", "estonia-2007")) {
      String named = name.equals("hack-back") ? "disabling" : "wave";
      Section outgoing =
          drafted(notice(NoticeKind.CEASE, name, named, "", DRAFT))
              .document()
              .body()
              .sections()
              .getFirst();
      List<Text> texts = outgoing.blocks().stream().flatMap(b -> texts(b).stream()).toList();
      assertThat(texts.stream().map(Words::plain))
          .noneMatch(t -> t.contains("reparation") || t.contains("compensation"))
          .anyMatch(t -> t.contains("guarantees of non-repetition") && t.endsWith("."))
          .noneMatch(t -> t.contains("guarantees of non-repetition") && t.endsWith(";"));
    }
  }

  @Test
  void whatIsLackingNamesEveryGroundOfAttribution() {
    Section conditions =
        part(
            drafted(notice(NoticeKind.CEASE, "estonia-2007", "wave", "", DRAFT)).document(),
            "conditions");
    assertThat(points(conditions).stream().map(Words::plain))
        .anySatisfy(t ->
            assertThat(t)
                .contains("Still to be established", "an organ of the acting State", ", or ")
                .contains("instruct", "control", "own"));
  }
}
