// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnchorsTest {

  @Test
  void punctuationGoesAndSpacesBecomeHyphens() {
    assertThat(Anchors.slug("It is a rule rule")).isEqualTo("it-is-a-rule-rule");
    assertThat(Anchors.slug("Layer effect.layer")).isEqualTo("layer-effectlayer");
    assertThat(Anchors.slug("What must it do? sovereignty.threshold"))
        .isEqualTo("what-must-it-do-sovereigntythreshold");
    assertThat(Anchors.slug("Violation of sovereignty SOV-1.conduct"))
        .isEqualTo("violation-of-sovereignty-sov-1conduct");
  }

  @Test
  void everySpaceAroundADroppedSignStays() {
    assertThat(Anchors.slug("Cables & co.")).isEqualTo("cables--co");
    assertThat(Anchors.slug("a – b")).isEqualTo("a--b");
  }

  @Test
  void lettersOfEveryScriptStay() {
    assertThat(Anchors.slug("Échelle d'été")).isEqualTo("échelle-dété");
    assertThat(Anchors.slug("主权 问题")).isEqualTo("主权-问题");
    assertThat(Anchors.slug("snake_case 3rd")).isEqualTo("snake_case-3rd");
  }

  @Test
  void equalHeadingsAreNumberedFromTheSecond() {
    Anchors anchors = new Anchors();
    assertThat(anchors.next("One one")).isEqualTo("one-one");
    assertThat(anchors.next("One one")).isEqualTo("one-one-1");
    assertThat(anchors.next("One `one`")).isEqualTo("one-one-2");
    assertThat(anchors.next("One one 3")).isEqualTo("one-one-3");
    assertThat(anchors.next("One one")).isEqualTo("one-one-4");
  }
}
