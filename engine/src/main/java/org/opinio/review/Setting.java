// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.review;

/**
 * One fact, or one value of a fact, set in a plan.
 *
 * @param situation id of the situation whose fact it is: that of the operation or of the response
 * @param fact full id
 * @param value short id of the value; empty for a fact that is yes or no
 * @param holds whether it holds then
 * @param known whether it is known at present, and then the other way round
 */
public record Setting(String situation, String fact, String value, boolean holds, boolean known) {}
