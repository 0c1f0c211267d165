// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.law;

import org.opinio.diagnostic.Place;

/**
 * A group of facts: one page.
 *
 * @param ofStateJudged whether its facts about an operation are about the acting State, and say
 *     nothing of a host that is judged for its own omission
 * @param ofStateProtected whether its facts about an operation are about the target State, and say
 *     nothing of a third State
 */
public record FactGroup(
    String id,
    String heading,
    Passage about,
    boolean ofStateJudged,
    boolean ofStateProtected,
    Place place) {}
