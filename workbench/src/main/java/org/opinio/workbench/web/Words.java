// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** All words of the workbench; the French ones stand in messages/say_fr.properties. */
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

  @Message("When")
  String when();

  @Message("What")
  String what();

  @Message("Take back to this")
  String restore();

  @Message("Undo the last change")
  String undo();

  @Message("Compare with the one before")
  String compareBefore();

  @Message("Reason for the change, if you wish to record one")
  String reasonForChange();

  @Message("The change was not made: with it the case would not hold together.")
  String refused();

  @Message(
      "The case has been changed in another window. Look at it as it stands, then make your change again.")
  String stale();

  @Message("added")
  String kindAdded();

  @Message("fact stated")
  String kindFact();

  @Message("text changed")
  String kindText();

  @Message("taken back to version {version}")
  String kindRestore(String version);

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

  @Message(
      "Paste what happened, in your own words. Each sentence gets a number, so that facts can refer to it.")
  String newCaseHow();

  @Message("Title")
  String titleOf();

  @Message("Narrative")
  String narrative();

  @Message("State alleged to have acted")
  String actingState();

  @Message("State affected")
  String targetState();

  @Message("Begin")
  String begin();

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

  @Message("Operations")
  String operations();

  @Message("Campaigns")
  String campaigns();

  @Message("Measures taken in answer")
  String responses();

  @Message("Items of evidence")
  String evidenceItems();

  @Message("States")
  String partiesOf();

  @Message("Code")
  String code();

  @Message("Name")
  String nameOf();

  @Message("Short name, if you wish to choose it")
  String shortId();

  @Message("Date, such as 2007-04-27")
  String date();

  @Message("Acting")
  String acting();

  @Message("Affected")
  String target();

  @Message("Taken by")
  String taker();

  @Message("Against")
  String against();

  @Message("In answer to")
  String answersTo();

  @Message("Breach relied on")
  String ground();

  @Message("Carried out by the operation, if one here")
  String by();

  @Message("none")
  String none();

  @Message("Track")
  String track();

  @Message("technical")
  String technical();

  @Message("political")
  String political();

  @Message("legal")
  String legal();

  @Message("Reliability of the source, A to F")
  String reliability();

  @Message("Credibility of the item, 1 to 6")
  String credibility();

  @Message("Marking, such as TLP:AMBER")
  String markingOf();

  @Message("Add a State")
  String addState();

  @Message("Add an operation")
  String addOperation();

  @Message("Add a campaign: operations judged as one act")
  String addCampaign();

  @Message("Add a measure")
  String addResponse();

  @Message("Add an item of evidence")
  String addEvidence();

  @Message("Number the sentences that have no number")
  String numberSentences();

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

  @Message("Document")
  String genre();

  @Message("Legal memorandum")
  String memorandum();

  @Message("One-page brief")
  String brief();

  @Message("Talking points")
  String talkingPoints();

  @Message("Convergence table")
  String convergence();

  @Message("Table of positions")
  String positionsTable();

  @Message("Notice of claim")
  String claimNotice();

  @Message("Call to cease")
  String ceaseNotice();

  @Message("Notification of countermeasures")
  String countermeasuresNotice();

  @Message("Report under Article 51")
  String article51();

  @Message("Language")
  String language();

  @Message("Status")
  String statusOf();

  @Message("draft")
  String draft();

  @Message("for clearance")
  String forClearance();

  @Message("cleared")
  String cleared();

  @Message("Cleared by")
  String clearedBy();

  @Message("Reference")
  String reference();

  @Message("National label")
  String label();

  @Message("Leave out what is marked above")
  String leaveOutAbove();

  @Message("nothing")
  String nothingLeftOut();

  @Message("Paper")
  String paper();

  @Message("About")
  String aboutWhat();

  @Message("One rule alone")
  String oneRule();

  @Message("Look at it")
  String preview();

  @Message("Take it for Word")
  String forWord();

  @Message("Take it as PDF")
  String asPdf();

  @Message("Take it as Markdown")
  String asMarkdown();

  @Message("There is no such document.")
  String problemNoSuch();

  @Message("A cleared document says who cleared it.")
  String problemClearedBy();

  @Message("What is above that level cannot be left out.")
  String problemLeftOut();

  @Message("It cannot be printed as PDF from here; take it for Word.")
  String problemRightToLeft();

  @Message("The fonts for PDF lack some of its characters; take it for Word.")
  String problemNoLetters();

  @Message("It cannot be cleared while conditions are unmet.")
  String problemGates();

  @Message("narrative changed")
  String kindNarrative();

  @Message("part added")
  String kindPart();

  @Message("Two versions compared")
  String versionsCompared();

  @Message("Compare")
  String compare();

  @Message("What differs in the text")
  String textDiffers();

  @Message("The texts are the same.")
  String textSame();

  @Message("before")
  String lineBefore();

  @Message("after")
  String lineAfter();

  @Message("Situations added")
  String situationsAdded();

  @Message("Situations gone")
  String situationsGone();

  @Message("No finding differs.")
  String findingsSame();

  @Message("You see version {version}, which is not the last. Saving makes it the newest.")
  String olderVersion(int version);

  @Message("Check of the record")
  String chain();

  @Message("Reason")
  String reasonGiven();

  @Message("Sample cases, and your own")
  String samples();

  @Message("Choose a subject to answer its questions.")
  String openGroup();

  @Message("Back to the text at note")
  String back();

  @Message("Table of findings")
  String tableOfFindings();

  @Message("This law has not the rules on which a notice rests.")
  String problemNotInLaw();

  @Message("The case has no situation for such a notice under that name. It can be drafted on:")
  String problemNoSituation();

  @Message("It can be drafted on several situations. Choose one:")
  String problemSeveral();

  @Message("Its pages cannot be made as PDF from here; take it for Word.")
  String problemNotLaidOut();

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

  @Message("marking changed")
  String kindMarking();

  @Message("Hosts")
  String hostsOf();

  @Message(
      "A host is a State from or through whose territory an operation ran. Each host that is added has its own facts, and is judged for what it did or failed to do.")
  String hostsHow();

  @Message("Add a host")
  String addHost();

  @Message("Operation")
  String operationOf();

  @Message("State")
  String hostState();
}
