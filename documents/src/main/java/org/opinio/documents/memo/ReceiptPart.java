// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.memo;

import java.util.List;
import org.opinio.documents.draft.Slot;
import org.opinio.documents.report.Block;
import org.opinio.documents.report.Receipt;
import org.opinio.documents.report.Section;
import org.opinio.documents.report.Text;

/** What the memorandum was made from, with all digests. */
final class ReceiptPart {

  private final Memo memo;

  ReceiptPart(Memo memo) {
    this.memo = memo;
  }

  Section section() {
    Receipt receipt = memo.instructions().cover().receipt();
    List<Block.Legend.Entry> entries =
        List.of(
            entry("receipt.short", receipt.shortForm()),
            entry("receipt.law", receipt.law()),
            entry("receipt.case", receipt.subject()),
            entry("receipt.engine", receipt.engine()),
            entry("receipt.settings", receipt.settings()));
    return memo.section(
        "receipt",
        "12",
        "memo.receipt",
        List.of(
            new Block.Line(memo.say("receipt.lead", Slot.of("receipt", receipt.shortForm()))),
            new Block.Legend(entries)));
  }

  private Block.Legend.Entry entry(String key, String value) {
    return new Block.Legend.Entry(memo.say(key), Text.of(value));
  }
}
