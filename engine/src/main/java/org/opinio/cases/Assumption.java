// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import org.opinio.diagnostic.Place;

/** A fact that the source does not state, and why it is assumed. */
public record Assumption(String fact, String unit, String reason, Place place) {}
