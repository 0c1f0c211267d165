// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of the pages of law, holders and corpus; the French ones stand in
 * messages/law_fr.properties.
 */
@MessageBundle(value = "law", locale = "en")
public interface LawWords {

  @Message("Law")
  String law();

  @Message(
      "Rules, questions on which the law is read differently, and facts, by area. The pages of the law are in English.")
  String lawHow();

  @Message("Holders")
  String holders();

  @Message("Corpus")
  String corpus();

  @Message("Search")
  String search();

  @Message("Search the law and the cases")
  String searchFor();

  @Message(
      "Words, phrases in quotation marks, ids such as INT-1, or authorities such as Tallinn 2017 rule 4.")
  String searchHow();

  @Message("Found: {count}")
  String found(long count);

  @Message("Nothing has these words.")
  String nothingFound();

  @Message("Nothing has all the words; these have some.")
  String loose();

  @Message("Previous")
  String before();

  @Message("Next")
  String after();

  @Message("Page {page} of {pages}")
  String pageOf(int page, long pages);

  @Message("Rule")
  String kindRule();

  @Message("Question")
  String kindQuestion();

  @Message("Fact")
  String kindFact();

  @Message("View of a holder")
  String kindView();

  @Message("Holder")
  String kindHolder();

  @Message("Source")
  String kindSource();

  @Message("Case")
  String kindCase();

  @Message("Rules")
  String rules();

  @Message("Questions")
  String questions();

  @Message("Facts")
  String facts();

  @Message("Treaties")
  String treaties();

  @Message("Sources")
  String sources();

  @Message("A to Z")
  String aToZ();

  @Message("What the pages leave out")
  String leftOut();

  @Message("Pinpoints not yet checked")
  String unchecked();

  @Message("How to read the law")
  String guide();

  @Message("Areas")
  String areas();

  @Message("Lists")
  String lists();

  @Message("As of")
  String asOf();

  @Message("Leave out what was said after this day, and what has no date.")
  String asOfHow();

  @Message("What had been said by {day}; later and undated words are left out.")
  String asOfNow(String day);

  @Message("Show")
  String show();

  @Message("Show everything")
  String showAll();

  @Message("This is no date. Write year, month and day: 2021-01-01.")
  String noDate();

  @Message("There is no such page.")
  String noPage();

  @Message(
      "The address may be mistyped, or what it named is gone. Search, or begin with the contents of the law.")
  String noPageHow();

  @Message("The table as CSV")
  String csv();

  @Message("What would change if holders adopted a reading")
  String adopt();

  @Message(
      "A supposition, and nobody’s word: the reading stands in place of whatever they have said, in every stored case.")
  String adoptHow();

  @Message("Reading")
  String reading();

  @Message("Adopted by")
  String by();

  @Message("All States")
  String allStates();

  @Message("All holders")
  String allHolders();

  @Message("Show what would change")
  String compute();

  @Message("Effect of adopting a reading")
  String effect();

  @Message("Back to the question")
  String backToQuestion();

  @Message("Choose a reading, or readings that can be held together, and at least one holder.")
  String impossible();

  @Message("A case is too large for this to be computed exactly.")
  String tooLarge();

  @Message("No cases are stored.")
  String noCases();

  @Message("Compare holders")
  String compareHolders();

  @Message("Choose any number. In the order of the alphabet; an empty choice shows nothing.")
  String compareHow();

  @Message("Compare")
  String compare();

  @Message("States")
  String states();

  @Message("Organisations: groups, not counted as States")
  String organisations();

  @Message("Groups of experts: not the views of States")
  String experts();

  @Message("Question")
  String question();

  @Message("Holder")
  String holder();

  @Message("No view recorded")
  String silent();

  @Message("Silence is neither consent nor objection.")
  String silentHow();

  @Message("holds")
  String holds();

  @Message("rejects")
  String rejects();

  @Message("leaves open")
  String reserves();

  @Message("could mean")
  String ambiguous();

  @Message("by implication")
  String implied();

  @Message("replaced by a later document")
  String replaced();

  @Message("undated")
  String undated();

  @Message("Where two holders part, in general")
  String whereTheyPart();

  @Message(
      "Patterns of facts on which their readings lead to different results, without any case. This may take some seconds.")
  String whereTheyPartHow();

  @Message("With")
  String withHolder();

  @Message("Choose two different holders.")
  String twoNeeded();

  @Message("Published views by year")
  String timeline();

  @Message("Documents in which holders speak, by the year of their publication.")
  String timelineHow();

  @Message("Documents")
  String documents();

  @Message("Document")
  String document();

  @Message("Date")
  String date();

  @Message("In our words")
  String words();

  @Message("Stance")
  String stance();

  @Message(
      "States, organisations and groups of experts whose words on the law are recorded here, in the order of the alphabet.")
  String holdersHow();

  @Message("Show also questions on which none of them has spoken")
  String alsoSilent();

  @Message("Computing.")
  String computing();

  @Message("{done} of {total} cases.")
  String doneOf(long done, long total);

  @Message("Look again")
  String refresh();

  @Message("Try again")
  String again();

  @Message("This could not be computed.")
  String failed();

  @Message("Agenda: questions on which the cases turn")
  String agenda();

  @Message(
      "Each question with the number of stored cases in which a finding turns on it. The length of a bar says how many cases there are here, and nothing of the importance of a question in the world.")
  String agendaHow();

  @Message("Number of cases that turn on each question")
  String agendaChart();

  @Message("Cases: {count}")
  String casesTurn(long count);

  @Message("Stored cases")
  String storedCases();

  @Message("Title")
  String title();

  @Message("Changes")
  String changes();

  @Message("Findings in plain words")
  String counts();

  @Message("Count")
  String count();

  @Message(
      "A finding is one rule for one holder in one situation. Numbers of findings say nothing of who is right.")
  String countsHow();

  @Message("Established: {established}. Not established: {denied}. Open: {open}.")
  String countsAre(long established, long denied, long open);

  @Message("Imported incidents")
  String imports();

  @Message("Import incidents")
  String importOne();

  @Message(
      "A table with commas, or lines of JSON, at most 20 MB, with a mapping that says which facts its columns state. It is judged behind the pages and kept in the data folder.")
  String importHow();

  @Message("Table (.csv, .jsonl)")
  String table();

  @Message("Mapping")
  String mapping();

  @Message("Or your own mapping (.yaml)")
  String ownMapping();

  @Message("Import")
  String take();

  @Message("Nothing was imported.")
  String notTaken();

  @Message("Finished")
  String whole();

  @Message("Being judged.")
  String running();

  @Message("Stopped; what was judged is kept.")
  String stopped();

  @Message("{percent} of 100 parts done.")
  String share(long percent);

  @Message("Stop")
  String cancel();

  @Message("Go on")
  String goOn();

  @Message("Counts as CSV")
  String csvSummary();

  @Message("Findings as CSV")
  String csvFindings();

  @Message("Rejected rows as CSV")
  String csvRejected();

  @Message("Rule")
  String rule();

  @Message("Situations by result, under")
  String countsOf();

  @Message("Established")
  String established();

  @Message("Not established")
  String notEstablished();

  @Message("Open")
  String open();

  @Message("Open because of")
  String openFor();

  @Message("Across all readings")
  String across();

  @Message("met on every reading")
  String onEvery();

  @Message("met on some readings")
  String onSome();

  @Message("met on no reading")
  String onNone();

  @Message("Rejected rows")
  String rejected();

  @Message("Row")
  String row();

  @Message("Line of the file")
  String line();

  @Message("Case")
  String caseId();

  @Message("Reason")
  String reason();
}
