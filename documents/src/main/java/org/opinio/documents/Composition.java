// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opinio.assess.Assessment;
import org.opinio.assess.Settings;
import org.opinio.assess.Stand;
import org.opinio.assess.Stands;
import org.opinio.cases.Case;
import org.opinio.cite.CitationForms;
import org.opinio.compile.CompiledLaw;
import org.opinio.documents.draft.Drafting;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Footnote;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;
import org.opinio.explain.Explanation;
import org.opinio.law.Citation;
import org.opinio.law.Fact;
import org.opinio.law.Holder;
import org.opinio.law.Law;
import org.opinio.law.Question;
import org.opinio.law.Rule;

/** A report being written: the numbers given so far, and how things are called. */
final class Composition {

  private final Assessment assessment;
  private final ReportOptions options;
  private final Drafting drafting;
  private final Map<String, Integer> questions = new LinkedHashMap<>();
  private final Unmodelled unmodelled;
  private final Map<String, Earlier> explained = new TreeMap<>();
  private final Map<String, Integer> groupWords = new TreeMap<>();
  private final List<Holder> holders;

  /** A report on the law and no case of its own. */
  static Composition ofLaw(
      CompiledLaw law, Settings settings, ReportOptions options, CitationForms forms) {
    SortedMap<String, SortedMap<String, Stand>> stands = new TreeMap<>();
    Stands reader = new Stands(law.law(), settings);
    law.law().holders().forEach((id, holder) -> stands.put(id, reader.of(holder)));
    return new Composition(
        new Assessment(Case.NONE, law, settings, List.of(), stands), options, forms);
  }

  /** Where a rule was first explained, and how. */
  record Earlier(Explanation explanation, int first, int last) {

    Text paragraphs() {
      Text.Builder text = Text.build();
      text.link((first == last ? "paragraph " : "paragraphs ") + first, "p" + first);
      return first == last ? text.done() : text.words(" to ").link("" + last, "p" + last).done();
    }
  }

  Composition(Assessment assessment, ReportOptions options, CitationForms forms) {
    this.assessment = assessment;
    this.options = options;
    this.drafting = new Drafting(forms);
    this.holders = Names.sorted(assessment.law().law().holders().values());
    this.unmodelled = new Unmodelled(assessment.law().law());
  }

  Assessment assessment() {
    return assessment;
  }

  Case subject() {
    return assessment.subject();
  }

  ReportOptions options() {
    return options;
  }

  Law law() {
    return assessment.law().law();
  }

  /** The next numbered paragraph. Footnotes of what stands inside must have been made after it. */
  int nextParagraph() {
    return drafting.nextParagraph();
  }

  Block.Paragraph paragraph(Text text, Block... inside) {
    return drafting.paragraph(text, inside);
  }

  Block.Paragraph paragraph(Text text, List<Block> inside) {
    return drafting.paragraph(text, inside);
  }

  /** Where the rule was explained before; empty where it was not. */
  Optional<Earlier> earlier(String rule) {
    return Optional.ofNullable(explained.get(rule));
  }

  /** Remembers the first explanation of a rule, which ends with the last paragraph so far. */
  void remember(String rule, Explanation explanation, int first) {
    explained.putIfAbsent(rule, new Earlier(explanation, first, drafting.paragraphs()));
  }

  /** The paragraph with a group's words on a question; empty where they do not stand yet. */
  Optional<Integer> groupWords(String group, String question) {
    return Optional.ofNullable(groupWords.get(group + ' ' + question));
  }

  void rememberGroupWords(String group, String question, int paragraph) {
    groupWords.put(group + ' ' + question, paragraph);
  }

  /** All holders by name. */
  List<Holder> holders() {
    return holders;
  }

  /** A reference to a new footnote; nothing where nothing is cited. */
  Text cite(Collection<Citation> citations) {
    return drafting.cite(citations);
  }

  /** Whether the key names a source. */
  boolean isSource(String key) {
    return drafting.isSource(key);
  }

  List<Footnote> notes() {
    return drafting.notes();
  }

  /** The short name of a question in this report, such as Q2, as a link to what it asks. */
  Inline question(String id) {
    int number = questions.computeIfAbsent(id, q -> questions.size() + 1);
    return new Inline.Link("Q" + number, "q" + number);
  }

  /** Questions named so far, in the order of their numbers. */
  List<Question> questionsNamed() {
    return questions.keySet().stream().map(id -> law().questions().get(id)).toList();
  }

  /** A link for each question, in the order of their numbers. */
  Text questions(Collection<String> ids) {
    ids.forEach(this::question);
    List<String> order = List.copyOf(questions.keySet());
    List<Text> links =
        ids.stream()
            .distinct()
            .sorted(Comparator.comparingInt(order::indexOf))
            .map(id -> new Text(List.of(question(id))))
            .toList();
    return Text.build().joined(links, ", ").done();
  }

  /** Where a holder stands on a question; empty for a holder that is not among those assessed. */
  Optional<Stand> stand(String holder, String question) {
    SortedMap<String, Stand> stands = assessment.stands().get(holder);
    return stands == null ? Optional.empty() : Optional.ofNullable(stands.get(question));
  }

  String holder(String id) {
    Holder holder = law().holders().get(id);
    return holder == null ? id : holder.name();
  }

  String fact(String id) {
    Fact fact = law().facts().get(id);
    return fact == null ? id : fact.heading();
  }

  /** An element that no page states yet, in its words. */
  String notModelled(String id) {
    return unmodelled.named(id);
  }

  String rule(String id) {
    Rule rule = law().rules().get(id);
    return rule == null ? id : id + " " + rule.heading();
  }
}
