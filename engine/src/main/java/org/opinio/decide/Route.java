// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.decide;

import org.opinio.assess.Verdict;

/**
 * How a finding comes to another verdict.
 *
 * @param to the verdict to which each of the sets leads
 */
public record Route(Means means, Verdict to, Sets sets) {}
