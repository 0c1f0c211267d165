// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.law;

import org.opinio.diagnostic.Place;

/** A group of facts: one page. */
public record FactGroup(String id, String heading, Passage about, Place place) {}
