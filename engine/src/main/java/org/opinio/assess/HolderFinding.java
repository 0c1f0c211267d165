// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

import java.util.SortedSet;

/**
 * A rule's result for one holder.
 *
 * @param causes why it is open; empty where it is not
 * @param awaitsShowing not established now, but could be once what must be shown is shown
 * @param defeasible established now, but an exception that is still open would defeat it
 */
public record HolderFinding(
    Verdict verdict, SortedSet<Cause> causes, boolean awaitsShowing, boolean defeasible) {}
