// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.store;

import java.time.Instant;

/**
 * A case as it stands now.
 *
 * @param version of the last change
 * @param text of the case file
 */
public record StoredCase(
    String id, String title, int version, Instant changed, boolean putAway, String text) {}
