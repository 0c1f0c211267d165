// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.page;

import org.opinio.diagnostic.Place;
import org.opinio.law.Citation;

/** A citation on a page of law, and where it stands. */
public record CitationUse(Citation citation, Place place) {}
