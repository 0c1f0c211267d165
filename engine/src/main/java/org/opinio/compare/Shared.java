// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.compare;

import java.util.SortedSet;
import org.opinio.assess.Verdict;
import org.opinio.law.Rule;

/**
 * A rule on which all holders come to one settled result already.
 *
 * @param verdict never open
 * @param defeasible holders for whom an exception that is still open would defeat it
 * @param awaitsShowing holders for whom it could still be established once more is shown
 */
public record Shared(
    Rule rule, Verdict verdict, SortedSet<String> defeasible, SortedSet<String> awaitsShowing) {}
