// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The law as a model: facts, questions, rules, holders and their views. It holds what the pages say
 * and computes nothing.
 */
@NullMarked
package org.opinio.law;

import org.jspecify.annotations.NullMarked;
