// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of the forms for a new case and for the parts of a case; the French ones stand in
 * messages/part_fr.properties.
 */
@MessageBundle(value = "part", locale = "en")
public interface PartWords {

  @Message(
      "Paste what happened, in your own words. Each sentence gets a number, so that facts can refer to it.")
  String newCaseHow();

  @Message("Title")
  String titleOf();

  @Message("State alleged to have acted")
  String actingState();

  @Message("State affected")
  String targetState();

  @Message("Begin")
  String begin();

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

  @Message("Hosts")
  String hostsOf();

  @Message(
      "A host is a State from or through whose territory an operation ran. Each host that is added has its own facts, unless all are stated of the operation, and is judged for what it did or failed to do.")
  String hostsHow();

  @Message("Add a host")
  String addHost();

  @Message("Operation")
  String operationOf();

  @Message("State")
  String hostState();
}
