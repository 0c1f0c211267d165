// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of all pages, and of a case with its findings; the French ones stand in
 * messages/say_fr.properties.
 */
@MessageBundle(value = "say", locale = "en")
public interface Words {

  @Message("Opinio")
  String name();

  @Message("Skip to the content")
  String skip();

  @Message("Cases")
  String cases();

  @Message("Paste a case file, or begin with one of the samples.")
  String addCaseHow();

  @Message("Short name, for the address")
  String caseId();

  @Message("Case file")
  String caseFile();

  @Message("Add")
  String add();

  @Message("No cases yet.")
  String noCases();

  @Message("{count} changes")
  String changes(int count);

  @Message("Facts")
  String facts();

  @Message("Findings")
  String findings();

  @Message("Why")
  String why();

  @Message("{known} of {total} known")
  String knownOf(int known, int total);

  @Message("yes")
  String yes();

  @Message("no")
  String no();

  @Message("unknown")
  String unknown();

  @Message("disputed")
  String disputed();

  @Message("Save")
  String save();

  @Message("A judgement: it counts only with who made it and why.")
  String judgement();

  @Message("Who judges")
  String assessor();

  @Message("Reasons")
  String reasons();

  @Message("To weigh")
  String toWeigh();

  @Message("Source")
  String source();

  @Message("{who} says {what}")
  String claims(String who, String what);

  @Message("This fact is stated for one of several parties; change it in the case file.")
  String elsewhere();

  @Message("Situation")
  String situation();

  @Message("Show")
  String show();

  @Message("Holder")
  String holder();

  @Message("States")
  String states();

  @Message("Organisations: groups, not counted as States")
  String organisations();

  @Message("Groups of experts: not the views of States")
  String experts();

  @Message("established")
  String established();

  @Message("not established")
  String notEstablished();

  @Message("open")
  String open();

  @Message("met on some readings")
  String onSomeReadings();

  @Message(
      "E established, N not established, o open; ! an exception that is still open would defeat it; u not established until more is shown. Silence is neither consent nor objection.")
  String legend();

  @Message("Across all readings")
  String acrossReadings();

  @Message("Notes")
  String notes();

  @Message("History")
  String history();

  @Message("Case file as text")
  String text();

  @Message("Version")
  String version();

  @Message("Undo the last change")
  String undo();

  @Message("The change was not made: with it the case would not hold together.")
  String refused();

  @Message(
      "The case has been changed in another window. Look at it as it stands, then make your change again.")
  String stale();

  @Message("What decides")
  String decides();

  @Message("The fact that settles most")
  String nextToAsk();

  @Message("Nothing else that is unknown could change a finding.")
  String nothingToAsk();

  @Message("What if")
  String whatIf();

  @Message("Full report")
  String report();

  @Message("Documents")
  String documents();

  @Message("Everything is kept in one file on this machine. Nothing is sent anywhere.")
  String local();

  @Message("{count} findings changed")
  String findingsChanged(int count);

  @Message("all of")
  String allOf();

  @Message("any of")
  String anyOf();

  @Message("none of")
  String noneOf();

  @Message("at least some of")
  String atLeast();

  @Message("unless shown")
  String unless();

  @Message("shown")
  String shown();

  @Message("on the reading ‘{reading}’")
  String onReading(String reading);

  @Message("New case")
  String newCase();

  @Message("Narrative")
  String narrative();

  @Message("From a case file")
  String fromFile();

  @Message("Narrative, States, operations, evidence")
  String editParts();

  @Message("Time line")
  String timeline();

  @Message("no date")
  String undated();

  @Message("operation")
  String operation();

  @Message("measure in answer")
  String response();

  @Message("evidence")
  String evidence();

  @Message("none")
  String none();

  @Message("No narrative yet.")
  String noNarrative();

  @Message("Facts")
  String factsOfPassage();

  @Message("Facts by subject")
  String groupsOfFacts();

  @Message("What is stated")
  String statedFacts();

  @Message("Nothing is stated yet.")
  String nothingStated();

  @Message("A fact that settles most findings comes first.")
  String nextHow();

  @Message("settles up to {count} findings by itself")
  String settles(int count);

  @Message("bears on {count}")
  String bearsOn(int count);

  @Message("Why is this asked?")
  String whyAsked();

  @Message("Source, evidence, claims")
  String details();

  @Message("F2 refers to a passage of the narrative, @key to a source of the library.")
  String sourceHow();

  @Message("What {who} says")
  String claimOf(String who);

  @Message("Evidence for it")
  String evidenceFor();

  @Message("Supposed: not kept")
  String supposed();

  @Message("What the findings would be if this were so: {what}. The case has not been changed.")
  String supposedHow(String what);

  @Message("No finding in this situation would change.")
  String noChange();

  @Message("Findings that change")
  String changedHeading();

  @Message("Rule")
  String rule();

  @Message("Before")
  String before();

  @Message("After")
  String after();

  @Message("Holders")
  String holdersOf();

  @Message("Back to the case")
  String backToCase();

  @Message("saved {at}")
  String savedAt(String at);

  @Message("members")
  String members();

  @Message("without members")
  String hideMembers();

  @Message("member of {name}")
  String memberOf(String name);

  @Message("Two sides and their common ground")
  String twoSides();

  @Message("Advised")
  String advised();

  @Message("Other side")
  String opposing();

  @Message("Common ground")
  String common();

  @Message("none")
  String differs();

  @Message("choose")
  String choose();

  @Message("changed")
  String changedMark();

  @Message("Open because")
  String openBecause();

  @Message("unknown")
  String causeUnknown();

  @Message("disputed")
  String causeDisputed();

  @Message("not proved to the standard")
  String causeBelow();

  @Message("not modelled")
  String causeNotModelled();

  @Message("silent on")
  String causeSilent();

  @Message("reserves")
  String causeReserves();

  @Message("words fit several readings of")
  String causeAmbiguous();

  @Message("left open")
  String causeLeftOpen();

  @Message("Choose a finding in the table to see why.")
  String chooseFinding();

  @Message("What would change this?")
  String whatWouldChange();

  @Message("Bringing holders together")
  String bridging();

  @Message("Proof at each standard")
  String proofOf();

  @Message("all")
  String all();

  @Message("Choose two holders or more.")
  String chooseHolders();

  @Message(
      "With so many facts unknown, this is too large to be found out. State more facts, or choose one rule.")
  String tooLarge();

  @Message("The report is in English.")
  String answerEnglish();

  @Message("National label")
  String label();

  @Message("One rule alone")
  String oneRule();

  @Message("Sample cases, and your own")
  String samples();

  @Message("Choose a subject to answer its questions.")
  String openGroup();

  @Message("Back to the text at note")
  String back();

  @Message("Table of findings")
  String tableOfFindings();

  @Message(
      "Letters of silence: s nothing is on record from the holder on a question on which the finding turns; g a group of which it is a member has spoken on that question, for itself; p the holder is silent, and the prevailing view is taken, as was asked for; l the holder is silent, and no limit is taken to be stated.")
  String legendSilence();

  @Message("Who is silent")
  String silenceRead();

  @Message("leaves every reading open")
  String silenceOpen();

  @Message("is computed with the prevailing view, where there is one")
  String silencePrevailing();

  @Message(
      "Where a question names a prevailing view, a holder that is silent is computed with it, and labelled so. Silence is neither consent nor objection.")
  String silenceSo();

  @Message("Marking of the case")
  String markingOfCase();

  @Message("Level")
  String levelOf();
}
