// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.proof;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What becomes of the case without some items of evidence.
 *
 * @param items ids of the items taken away
 * @param facts by situation: the facts that rest on these alone, and are no longer known as stated
 * @param changes of several items only what does not change without fewer of them already
 */
public record Withdrawal(
    List<String> items, SortedMap<String, SortedSet<String>> facts, List<Change> changes) {}
