// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.proof;

import org.opinio.assess.Verdict;

/** A finding that comes out otherwise than before. */
public record Change(String situation, String rule, String holder, Verdict from, Verdict to) {}
