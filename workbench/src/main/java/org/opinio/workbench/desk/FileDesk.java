// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.opinio.documents.ReportOptions;
import org.opinio.documents.print.JsonPrinter;
import org.opinio.documents.report.Receipt;
import org.opinio.store.CaseParcel;
import org.opinio.store.EvidenceStore;
import org.opinio.workbench.desk.CaseDesk.Outcome;

/** Cases as files, and the files of their evidence. */
public final class FileDesk {

  private final CaseDesk cases;
  private final Answers answers;
  private final CaseParcel parcels;
  private final EvidenceStore evidence;

  public FileDesk(CaseDesk cases, CaseParcel parcels, EvidenceStore evidence) {
    this.cases = cases;
    this.answers = new Answers(cases.law());
    this.parcels = parcels;
    this.evidence = evidence;
  }

  /** The files of evidence. */
  public EvidenceStore evidence() {
    return evidence;
  }

  /** What the file of a case is called. */
  public static String name(String id) {
    return id + ".opinio";
  }

  /** The whole case as one file, with what it comes to now; empty where it has gone. */
  public Optional<byte[]> whole(OpenCase open) {
    return open.with(assessment -> {
      Receipt receipt = answers.receipt(assessment);
      Map<String, String> hashes = new LinkedHashMap<>();
      hashes.put("law", receipt.law());
      hashes.put("case", receipt.subject());
      hashes.put("engine", receipt.engine());
      hashes.put("settings", receipt.settings());
      hashes.put("short", receipt.shortForm());
      String found = JsonPrinter.print(assessment, ReportOptions.whole(receipt));
      return parcels.pack(open.stored().id(), found, hashes);
    });
  }

  /** Takes in a case from a file, once all of it was verified and its text fits the law. */
  public Outcome takeIn(byte[] parcel) {
    CaseParcel.Contents contents = CaseParcel.open(parcel);
    CaseNames.check(contents.id());
    return cases.takeIn(contents, parcels);
  }
}
