// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of documents; the French ones stand in messages/doc_fr.properties. */
@MessageBundle(value = "doc", locale = "en")
public interface DocumentWords {

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

  @Message("Leave out what is marked above")
  String leaveOutAbove();

  @Message("nothing")
  String nothingLeftOut();

  @Message("Paper")
  String paper();

  @Message("About")
  String aboutWhat();

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

  @Message("This law has not the rules on which a notice rests.")
  String problemNotInLaw();

  @Message("The case has no situation for such a notice under that name. It can be drafted on:")
  String problemNoSituation();

  @Message("It can be drafted on several situations. Choose one:")
  String problemSeveral();

  @Message("Its pages cannot be made as PDF from here; take it for Word.")
  String problemNotLaidOut();
}
