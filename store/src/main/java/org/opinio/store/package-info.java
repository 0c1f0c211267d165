// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Everything that a user entrusts to the workbench, in one file. Nothing is acknowledged before it
 * is safe there, nothing is changed but by adding to its history, and nothing is ever deleted.
 */
@NullMarked
package org.opinio.store;

import org.jspecify.annotations.NullMarked;
