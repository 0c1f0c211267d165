// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/** Drools as a program of its own, so that nothing else needs its libraries. */
package org.opinio.benchmarks.drools;
