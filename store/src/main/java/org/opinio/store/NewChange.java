// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.store;

/** A change that is to be added to the history of a case; see {@link Change}. */
public record NewChange(String kind, String subject, String what, String why, String text) {}
