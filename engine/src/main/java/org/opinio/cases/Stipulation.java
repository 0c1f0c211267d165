// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.cases;

import org.opinio.diagnostic.Place;

/** A rule, or an element that no page states yet, taken as given. */
public record Stipulation(String rule, boolean met, Place place) {}
