// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.meeting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opinio.cases.CaseCode;
import org.opinio.cases.Marking;
import org.opinio.cases.internal.CaseText;
import org.opinio.cases.internal.Entry;
import org.opinio.cases.internal.Faults;
import org.opinio.cases.internal.MarkingReader;
import org.opinio.cases.internal.Words;
import org.opinio.cases.internal.Yaml;
import org.opinio.cases.internal.YamlTree;
import org.opinio.documents.draft.Language;
import org.opinio.law.Citation;
import org.opinio.law.Law;

/** Reads meeting files against the law. */
public final class MeetingReader {

  /** What the first line of a meeting file says. */
  public static final String FORMAT = "opinio-meeting/1";

  private static final YamlTree.Wanted WANTED =
      new YamlTree.Wanted("A meeting", "Start with `format: " + FORMAT + "` and `title:`.");

  private final Law law;
  private final Set<String> sources;
  private final Faults faults;

  private MeetingReader(Law law, Set<String> sources, Faults faults) {
    this.law = law;
    this.sources = sources;
    this.faults = faults;
  }

  /** Whether the file says of itself that it is a meeting, of whatever version. */
  public static boolean isMeeting(Path file) {
    return CaseText.read(file).lines().stream()
        .anyMatch(l -> l.startsWith("format: opinio-meeting"));
  }

  /**
   * Reads a meeting.
   *
   * @param file a YAML file of at most 10 MB
   * @param sources keys of the sources that it may cite
   * @return the meeting, or what is wrong with the file; never an exception for what stands in it
   */
  public static MeetingReading read(Path file, Law law, Set<String> sources) {
    CaseText text = CaseText.read(file);
    if (text.fault().isPresent()) {
      return new MeetingReading(Optional.empty(), List.of(text.fault().get()));
    }
    Faults faults = new Faults(text.file(), text.lines());
    Optional<Meeting> found =
        YamlTree.read(text, WANTED, faults)
            .map(root -> new MeetingReader(law, sources, faults).meeting(root, text.digest()));
    return new MeetingReading(faults.none() ? found : Optional.empty(), faults.inOrder());
  }

  private Meeting meeting(Yaml.Keys root, String digest) {
    Entry file =
        Entry.of(
            root,
            "a meeting",
            root.place(),
            faults,
            "format",
            "title",
            "language",
            "marking",
            "date",
            "until",
            "place",
            "organisers",
            "participants",
            "chatham-house",
            "disclaimer",
            "sources",
            "sides",
            "compared",
            "own-record",
            "areas",
            "summary",
            "outline",
            "themes",
            "points");
    format(file);
    Meeting.Head head = head(file);
    List<Side> sides = new SidesReader(law, faults).read(file);
    Scope scope = new Scope(law, sources, sides, head.chathamHouse(), faults);
    List<Citation> sources = scope.citations(file, "sources");
    Marking marking = Marking.of(MarkingReader.text(file, faults));
    PointReader points = new PointReader(scope);
    ThemeReader themes = new ThemeReader(scope, points);
    List<Theme> read = new ArrayList<>();
    List<Point> loose = points.read(file, sources);
    if (!loose.isEmpty()) {
      read.add(new Theme("", List.of(), "", List.of(), loose, List.of()));
    }
    read.addAll(themes.read(file, sources));
    Meeting meeting =
        new Meeting(
            faults.file(),
            file.requiredText("title"),
            language(file),
            head,
            sides,
            scope.words(file, "summary"),
            themes.outline(file, sources),
            read,
            holders(file),
            documents(file),
            areas(file),
            sources,
            points.highest().with(marking),
            digest);
    if (read.isEmpty() && meeting.outline().isEmpty() && faults.none()) {
      faults.add(
          MeetingCode.NOTHING_SAID,
          faults.whole(),
          "In this file nothing was said.",
          "Add `themes:`, `points:` or `outline:`.");
    }
    return meeting;
  }

  private void format(Entry file) {
    String written = file.requiredText("format");
    if (!written.isEmpty() && !written.equals(FORMAT)) {
      faults.add(
          MeetingCode.WRONG_FORMAT,
          file.placeOf("format"),
          Words.quoted(written) + " is not a format that is read here.",
          "Write `format: " + FORMAT + "`.");
    }
  }

  private Meeting.Head head(Entry file) {
    boolean house = Scope.yes(file, "chatham-house", faults);
    List<Yaml.Text> participants = file.texts("participants");
    if (house && participants.size() > 1) {
      faults.add(
          MeetingCode.NAME_WITHHELD,
          file.placeOf("participants"),
          "Under the Chatham House Rule those who took part are not listed.",
          "Say in one text how many took part and from where, or take `chatham-house` out.");
    }
    String date = file.date("date");
    String until = file.date("until");
    if (!until.isEmpty() && (date.isEmpty() || until.compareTo(date) < 0)) {
      faults.add(
          CaseCode.BAD_DATE,
          file.placeOf("until"),
          "The last day stands without a first day before it.",
          "Write both as `2023-09-14`, or leave `until` out.");
    }
    return new Meeting.Head(
        date,
        until,
        file.text("place"),
        file.texts("organisers").stream().map(Yaml.Text::text).toList(),
        participants.stream().map(Yaml.Text::text).toList(),
        house,
        file.text("disclaimer"));
  }

  private String language(Entry file) {
    String written = file.text("language");
    Optional<Language> language = Language.of(written.isEmpty() ? "en" : written);
    if (language.isEmpty()) {
      faults.add(
          CaseCode.UNKNOWN_WORD,
          file.placeOf("language"),
          Words.quoted(written) + " is not a language that documents are drafted in.",
          "Write `en` or `fr`: the language in which this file is written.");
    }
    return language.orElse(Language.ENGLISH).code();
  }

  private List<String> holders(Entry file) {
    List<String> holders = new ArrayList<>();
    for (Yaml.Text text : file.texts("compared")) {
      if (!law.holders().containsKey(text.text())) {
        SidesReader.unknownHolder(text, law, faults);
      } else if (!holders.contains(text.text())) {
        holders.add(text.text());
      }
    }
    return holders;
  }

  private Set<String> documents(Entry file) {
    Set<String> known = new TreeSet<>();
    law.holders().values().forEach(h -> h.documents().forEach(d -> known.add(d.id())));
    Set<String> documents = new LinkedHashSet<>();
    for (Yaml.Text text : file.texts("own-record")) {
      if (known.contains(text.text())) {
        documents.add(text.text());
      } else {
        faults.add(
            MeetingCode.UNKNOWN_DOCUMENT,
            text.place(),
            "No page of a holder lists the document " + Words.quoted(text.text()) + ".",
            faults.meant(text.text(), known));
      }
    }
    return documents;
  }

  private List<String> areas(Entry file) {
    Set<String> known = new TreeSet<>();
    law.questions()
        .keySet()
        .forEach(id -> known.add(id.substring(0, Math.max(0, id.indexOf('.')))));
    List<String> areas = new ArrayList<>();
    for (Yaml.Text text : file.texts("areas")) {
      if (known.contains(text.text())) {
        areas.add(text.text());
      } else {
        String meant = faults.meant(text.text(), known);
        faults.add(
            MeetingCode.UNKNOWN_AREA,
            text.place(),
            "The law has no question whose id begins with " + Words.quoted(text.text()) + ".",
            meant.isEmpty() ? "Such as `sovereignty`, for `sovereignty.status`." : meant);
      }
    }
    return areas;
  }
}
