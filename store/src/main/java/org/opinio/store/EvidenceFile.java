// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.store;

import java.time.Instant;

/**
 * A file that belongs to an item of evidence of a case.
 *
 * @param evidence the id of the item in the case
 * @param name as the user's machine called it, without folders
 * @param digest SHA-256 of its bytes, in hexadecimal
 */
public record EvidenceFile(
    String caseId, String evidence, String name, String digest, long size, Instant at) {}
