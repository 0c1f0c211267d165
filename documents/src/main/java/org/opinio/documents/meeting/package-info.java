// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Reports of meetings: what was said on which question of law, by whom, and what it left open. What
 * is said in a room is kept apart from what holders have on record.
 */
@NullMarked
package org.opinio.documents.meeting;

import org.jspecify.annotations.NullMarked;
