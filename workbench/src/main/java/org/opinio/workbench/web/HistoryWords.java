// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the history of a case; the French ones stand in messages/past_fr.properties. */
@MessageBundle(value = "past", locale = "en")
public interface HistoryWords {

  @Message("When")
  String when();

  @Message("What")
  String what();

  @Message("Take back to this")
  String restore();

  @Message("Compare with the one before")
  String compareBefore();

  @Message("Reason for the change, if you wish to record one")
  String reasonForChange();

  @Message("added")
  String kindAdded();

  @Message("fact stated")
  String kindFact();

  @Message("text changed")
  String kindText();

  @Message("taken back to version {version}")
  String kindRestore(String version);

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

  @Message("marking changed")
  String kindMarking();
}
