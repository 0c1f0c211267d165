// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words on files and on what cannot be written; the French ones stand in file_fr.properties.
 */
@MessageBundle(value = "file", locale = "en")
public interface FileWords {

  @Message("Files of the evidence")
  String evidence();

  @Message(
      "Files kept with the items of evidence of this case, as they were given. None is ever changed or deleted.")
  String evidenceHow();

  @Message("The case has no items of evidence. Add one first.")
  String noEvidence();

  @Message("Item of evidence")
  String item();

  @Message("File")
  String file();

  @Message("Files")
  String files();

  @Message("File, at most 20 MB")
  String choose();

  @Message("Keep the file")
  String keep();

  @Message("Size")
  String size();

  @Message("{bytes} bytes")
  String bytes(long bytes);

  @Message("The whole case as one file")
  String whole();

  @Message(
      "Its text, its whole history and the files of its evidence, with hashes by which it is verified when it is taken in elsewhere.")
  String wholeHow();

  @Message("Download {name}")
  String download(String name);

  @Message("Take in a case from a file")
  String takeIn();

  @Message(
      "A file that ends in .opinio. All of it is verified first; then the case is added with its whole history.")
  String takeInHow();

  @Message("Take in")
  String take();

  @Message("It was not written")
  String notWritten();

  @Message(
      "There is no room on the disk, or it cannot be written. Nothing was changed. Make room, and do it again.")
  String noRoom();

  @Message(
      "The file of the workbench cannot be written, or another program holds it. Nothing was changed.")
  String closed();

  @Message(
      "The file of the workbench is damaged. Nothing was changed. End the workbench and restore a backup.")
  String damaged();

  @Message(
      "What was sent is too large. Nothing was changed. A table, or a case as one file, has at most 24 MB, a file of evidence 20 MB.")
  String tooLarge();

  @Message("To the cases")
  String toCases();

  @Message("What was sent is not what the form asks for. Go back, and choose again.")
  String badForm();

  @Message("This is a fault of the program. The terminal in which it runs says more.")
  String ours();

  @Message("The workbench answers this machine alone, by the name localhost.")
  String otherName();

  @Message(
      "This was not sent from a page of the workbench. Nothing was changed. Open the page anew, and send it from there.")
  String otherPage();
}
