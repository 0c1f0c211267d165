// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.opinio.assess.Assessment;
import org.opinio.assess.Finding;
import org.opinio.assess.ReadingTerm;
import org.opinio.assess.SituationAssessment;
import org.opinio.documents.Sample;
import org.opinio.documents.draft.Language;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;
import org.opinio.law.Question;
import org.opinio.law.Rule;

class WordingTest {

  private static final Sample REAL = Sample.real();
  private static final Assessment HACK_BACK =
      REAL.assess(REAL.read(Sample.ROOT.resolve("cases/hack-back.yaml")));

  private static Wording in(Language language) {
    return Wording.of(HACK_BACK, REAL.forms(), language);
  }

  @Test
  void aRangeOfALadderIsSaidByItsEnd() {
    ReadingWords readings = new ReadingWords(in(Language.ENGLISH));
    ReadingTerm term =
        new ReadingTerm(
            List.of(
                new ReadingTerm.Part("sovereignty.status", "rule", true),
                new ReadingTerm.Part("sovereignty.threshold", "functionality", true)));
    assertThat(words(readings.of(term)))
        .isEqualTo(
            "‘It is a rule’ (Question 1) and ‘Loss of functionality suffices’, or a wider reading"
                + " (Question 2), taken together");
  }

  @Test
  void wordsOfAPageAreMarkedAsForeignInFrench() {
    ReadingWords readings = new ReadingWords(in(Language.FRENCH));
    Question question = question("sovereignty.status");
    Text option = readings.option(question, "rule");
    assertThat(option.parts())
        .contains(new Inline.Foreign("It is a rule", "en-GB", Inline.Type.PLAIN));
    assertThat(words(option)).isEqualTo("«\u202FIt is a rule\u202F»");
  }

  @Test
  void everyKindOfRuleHasAResultInBothLanguages() {
    for (Language language : Language.values()) {
      Wording wording = in(language);
      ResultWords results = new ResultWords(wording);
      Map<Rule.Kind, Text> said = new TreeMap<>();
      for (SituationAssessment situation : HACK_BACK.situations()) {
        for (Finding finding : situation.findings().values()) {
          said.put(finding.rule().kind(), results.sentence(Text.of("X"), finding));
        }
      }
      assertThat(said.keySet()).containsExactlyInAnyOrder(Rule.Kind.values());
      assertThat(said.values()).allMatch(t -> words(t).startsWith("X") && words(t).endsWith("."));
    }
  }

  @Test
  void silenceIsNeverSaidAsConsentOrObjection() {
    Wording wording = in(Language.ENGLISH);
    ViewSentences views = new ViewSentences(wording);
    Text said = views.on(question("sovereignty.threshold"), wording.law().holders().get("ee"));
    assertThat(words(said))
        .isEqualTo("Nothing that Estonia has said on this question is on record.");
  }

  @Test
  void aPartyIsCalledInTheLanguageOnlyWhereItIsTheStateOfItsCode() {
    assertThat(in(Language.FRENCH).names().bareHolder("ru")).isEqualTo("Russie");
    assertThat(words(in(Language.ENGLISH).names().holder("ru")))
        .isEqualTo("the Russian Federation");
    assertThat(words(in(Language.FRENCH).names().party("A"))).isEqualTo("State A");
  }

  @Test
  void aSentenceThatBeginsWithAPlaceBeginsWithACapital() {
    Wording wording = in(Language.ENGLISH);
    assertThat(words(wording.say("given.met", Slot.of("point", "the point"))))
        .isEqualTo("The point is taken as given.");
  }

  @Test
  void aStatedFactHasItsAnswerItsSourceAndItsAssessor() {
    Wording wording = in(Language.ENGLISH);
    SituationAssessment situation = HACK_BACK.situations().get(2);
    Text said =
        new FactSentences(wording)
            .of(
                situation.situation().facts().get("resp.commensurate"),
                situation.situation(),
                Optional.ofNullable(situation.facts().get("resp.commensurate")));
    assertThat(words(said)).contains("Yes.").contains("made by Johnson and Schmitt");
  }

  @Test
  void datesAreInTheLanguage() {
    assertThat(new Days(Language.FRENCH).of("29 May 2019")).isEqualTo("29 mai 2019");
    assertThat(new Days(Language.FRENCH).of("July 2021")).isEqualTo("juillet 2021");
    assertThat(new Days(Language.ENGLISH).of("2019-05-29")).isEqualTo("29 May 2019");
    assertThat(new Days(Language.FRENCH).of("undated")).isEqualTo("undated");
  }

  private static Question question(String id) {
    return Optional.ofNullable(REAL.law().questions().get(id)).orElseThrow();
  }

  private static String words(Text text) {
    StringBuilder words = new StringBuilder();
    for (Inline part : text.parts()) {
      switch (part) {
        case Inline.Words w -> words.append(w.words());
        case Inline.Foreign f -> words.append(f.words());
        case Inline.Link l -> words.append(l.words());
        case Inline.Target t -> words.append(t.words());
        case Inline.Sign s -> words.append(s.symbol());
        case Inline.Blank b -> words.append(b.what());
        case Inline.NoteRef n -> {}
        case Inline.NoteNumber n -> {}
      }
    }
    return words.toString();
  }
}
