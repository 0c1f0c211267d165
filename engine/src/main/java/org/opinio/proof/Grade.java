// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.proof;

import java.util.SortedMap;
import java.util.SortedSet;

/**
 * The case at one standard of proof.
 *
 * @param onLadder whether it is of those that rise one above the other
 * @param below by situation: the graded facts that do not meet it, and count as unknown
 */
public record Grade(
    String standard,
    boolean onLadder,
    SortedMap<String, SortedSet<String>> below,
    Verdicts verdicts) {}
