// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.report;

/** A footnote, referred to once. */
public record Footnote(int number, Text text) {}
