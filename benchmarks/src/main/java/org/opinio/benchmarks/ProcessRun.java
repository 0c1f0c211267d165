// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.benchmarks;

/**
 * What one run of a command took; negative where it is not known.
 *
 * @param wall milliseconds from its start to its end
 * @param cpu milliseconds of processor time, its own and the system's for it
 * @param resident the most memory it held, in MiB
 */
record ProcessRun(double wall, double cpu, double resident) {}
