// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import org.opinio.diagnostic.Place;

/** A reading that a party to the case is said to rely on. */
public record Reliance(String state, String question, String option, String source, Place place) {}
