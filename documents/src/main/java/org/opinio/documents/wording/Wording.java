// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.opinio.assess.Assessment;
import org.opinio.assess.Stand;
import org.opinio.cases.Case;
import org.opinio.cases.NamedSource;
import org.opinio.cite.CitationForms;
import org.opinio.documents.draft.Drafting;
import org.opinio.documents.draft.Instructions;
import org.opinio.documents.draft.Language;
import org.opinio.documents.draft.Phrases;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Inline;
import org.opinio.documents.report.Text;
import org.opinio.law.Citation;
import org.opinio.law.Law;
import org.opinio.law.Question;

/**
 * A document being worded: its phrases, what it is about, and the numbers given so far to its
 * paragraphs, footnotes and questions. Numbers follow the order of asking, which must be that of
 * the document.
 */
public final class Wording {

  /** BCP 47 tag of the language in which the pages of the law are written. */
  public static final String OF_PAGES = "en-GB";

  private static final String SHARED = "wording";

  private final Assessment assessment;
  private final Phrases phrases;
  private final Drafting drafting;
  private final Names names;
  private final int most;
  private final Map<String, Integer> questions = new LinkedHashMap<>();

  private Wording(Assessment assessment, Phrases phrases, Drafting drafting, int most) {
    this.most = most;
    this.assessment = assessment;
    this.phrases = phrases;
    this.drafting = drafting;
    this.names = new Names(this);
  }

  /**
   * The wording of a document.
   *
   * @param files of phrases beside those that all documents share
   */
  public static Wording of(Instructions instructions, String... files) {
    return of(instructions.assessment(), instructions.forms(), instructions.language(), files);
  }

  /** The wording of a document on an assessment; on none of a case where that is of none. */
  public static Wording of(
      Assessment assessment, CitationForms forms, Language language, String... files) {
    return of(assessment, forms, language, Integer.MAX_VALUE, files);
  }

  /**
   * The wording of a short document.
   *
   * @param most how many authorities a note names, the first of those that there are
   */
  public static Wording briefly(Instructions instructions, int most, String... files) {
    return of(
        instructions.assessment(), instructions.forms(), instructions.language(), most, files);
  }

  private static Wording of(
      Assessment assessment, CitationForms forms, Language language, int most, String... files) {
    String[] all = Stream.concat(Stream.of(SHARED), Stream.of(files)).toArray(String[]::new);
    return new Wording(assessment, Phrases.of(language, all), new Drafting(forms), most);
  }

  public Assessment assessment() {
    return assessment;
  }

  public Case subject() {
    return assessment.subject();
  }

  public Law law() {
    return assessment.law().law();
  }

  public Language language() {
    return phrases.language();
  }

  public Phrases phrases() {
    return phrases;
  }

  public Drafting drafting() {
    return drafting;
  }

  public Names names() {
    return names;
  }

  /**
   * A phrase with its places filled. A sentence that begins with a place begins with a capital
   * letter.
   */
  public Text say(String key, Slot... slots) {
    Text said = phrases.say(key, slots);
    String phrase = phrases.all().getOrDefault(key, "");
    boolean sentence =
        phrase.startsWith("{") && Stream.of(".", "{note}", ":", "?").anyMatch(phrase::endsWith);
    return sentence ? capital(said) : said;
  }

  /** A phrase without places, as plain words. */
  public String words(String key) {
    return phrases.words(key);
  }

  /** Whether there is a phrase of this name. */
  boolean has(String key) {
    return phrases.all().containsKey(key);
  }

  /** The text with a capital letter at its start. */
  public static Text capital(Text text) {
    if (text.isEmpty()) {
      return text;
    }
    List<Inline> parts = new ArrayList<>(text.parts());
    switch (parts.getFirst()) {
      case Inline.Words w -> parts.set(0, new Inline.Words(capital(w.words()), w.type()));
      case Inline.Foreign f ->
          parts.set(0, new Inline.Foreign(capital(f.words()), f.language(), f.type()));
      case Inline.Sign s -> {}
      case Inline.Link l -> {}
      case Inline.Target t -> {}
      case Inline.NoteRef n -> {}
      case Inline.NoteNumber n -> {}
      case Inline.Blank b -> {}
    }
    return new Text(parts);
  }

  private static String capital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int end = words.offsetByCodePoints(0, 1);
    return words.substring(0, end).toUpperCase(Locale.ROOT) + words.substring(end);
  }

  /** Words of a page of the law, marked as such where the document is in another language. */
  public Text page(String words) {
    return page(words, Inline.Type.PLAIN);
  }

  /** The same in a type. */
  public Text page(String words, Inline.Type type) {
    if (words.isEmpty()) {
      return Text.EMPTY;
    }
    Inline part =
        language() == Language.ENGLISH
            ? new Inline.Words(words, type)
            : new Inline.Foreign(words, OF_PAGES, type);
    return new Text(List.of(part));
  }

  /** Words of a page of the law in quotation marks. */
  public Text quoted(String words) {
    return say("quoted", Slot.of("words", page(words)));
  }

  /** Texts parted by semicolons. */
  public Text apart(List<Text> texts) {
    return joined("apart", texts);
  }

  /** Sentences one after the other; those without words are left out. */
  public Text sentences(List<Text> texts) {
    return joined("several", texts.stream().filter(t -> !t.isEmpty()).toList());
  }

  /** Texts joined two by two by a phrase with the places {@code before} and {@code last}. */
  Text joined(String key, List<Text> texts) {
    Text all = Text.EMPTY;
    for (Text text : texts) {
      all = all.isEmpty() ? text : phrases.say(key, Slot.of("before", all), Slot.of("last", text));
    }
    return all;
  }

  /** The texts as a list; those beyond a number are counted. */
  public Text few(List<Text> texts, int most) {
    if (texts.size() <= most + 1) {
      return phrases.and(texts);
    }
    Text before = Text.build().joined(texts.subList(0, most), words("list.between") + " ").done();
    return phrases.say("more", Slot.of("before", before), Slot.of("number", texts.size() - most));
  }

  /** A reference to a new footnote; nothing where nothing is cited. */
  public Text cite(Collection<Citation> citations) {
    return drafting.cite(citations.stream().limit(most).toList());
  }

  /** A place for a footnote, filled. */
  public Slot note(Collection<Citation> citations) {
    return Slot.of("note", cite(citations));
  }

  /** A paragraph of this document, as a link to it. */
  public Text paragraph(int number) {
    String words = phrases.words("paragraph", Slot.of("number", number));
    return Text.build().link(words, "p" + number).done();
  }

  /** Paragraphs of this document, from one to another. */
  public Text paragraphs(int first, int last) {
    return first == last
        ? paragraph(first)
        : phrases.say(
            "paragraphs",
            Slot.of("first", new Inline.Link(Integer.toString(first), "p" + first)),
            Slot.of("last", new Inline.Link(Integer.toString(last), "p" + last)));
  }

  /** A question by its number in this document, as a link to where it is set out. */
  public Text question(String id) {
    return new Text(List.of(new Inline.Link(questionWords(id), anchor(id))));
  }

  /** The same, as what those links lead to. It must stand once in a document that has links. */
  public Text questionTarget(String id) {
    return new Text(List.of(new Inline.Target(questionWords(id), anchor(id))));
  }

  private String questionWords(String id) {
    return phrases.words("question", Slot.of("number", number(id)));
  }

  private String anchor(String id) {
    return "q" + number(id);
  }

  private int number(String id) {
    return questions.computeIfAbsent(id, q -> questions.size() + 1);
  }

  /** Questions as a list in a sentence, in the order of their numbers. */
  public Text questions(Collection<String> ids) {
    return phrases.and(
        ids.stream()
            .distinct()
            .sorted(Comparator.comparingInt(this::number))
            .map(this::question)
            .toList());
  }

  /** Questions named so far, in the order of their numbers. */
  public List<Question> questionsNamed() {
    return questions.keySet().stream()
        .map(id -> Optional.ofNullable(law().questions().get(id)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Where a holder stands on a question; empty for one that is not among those assessed. */
  public Optional<Stand> stand(String holder, String question) {
    SortedMap<String, Stand> stands = assessment.stands().get(holder);
    return stands == null ? Optional.empty() : Optional.ofNullable(stands.get(question));
  }

  /**
   * What a case names as the source of something, in its words, with a footnote to what it cites.
   */
  public NamedSource source(String written) {
    return NamedSource.of(written, drafting::isSource);
  }
}
