// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.law;

import java.time.LocalDate;
import java.util.Optional;
import org.opinio.diagnostic.Place;

/**
 * A document in which a holder speaks.
 *
 * @param dateWords the date as written: a day, month or year, or {@code undated}
 * @param date the last day that the date as written allows; empty where it is undated
 * @param language ISO 639 code or English name; empty for English
 * @param url empty where there is none
 */
public record Document(
    String id,
    String issuer,
    String title,
    String dateWords,
    Optional<LocalDate> date,
    String language,
    String url,
    Place place) {}
