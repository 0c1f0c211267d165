// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.assess;

/**
 * What a rule comes to from a perspective, without the causes.
 *
 * @param awaitsShowing not established now, but could be once what must be shown is shown
 * @param defeasible established now, but an exception that is still open would defeat it
 */
public record Result(Verdict verdict, boolean awaitsShowing, boolean defeasible) {}
