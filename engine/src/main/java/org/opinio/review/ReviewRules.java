// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.review;

/**
 * Which rules of the law say how a plan comes out, by id; all are computed.
 *
 * @param red what is off the table
 * @param nearRed what nearly is
 * @param green what is lawful on every reading
 * @param given the rule whose elements a plan takes as given: rules and facts, as met or in a group
 *     of <em>none</em> as not met
 */
public record ReviewRules(String red, String nearRed, String green, String given) {}
