// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Claims and notices to another State, drafted from a case: the text that goes out, and a sheet for
 * the file with what must be met, filled in and borne in mind. Which rules play which part is said
 * in {@code notices.properties}, and no notice is final while a condition on it is unmet.
 */
@NullMarked
package org.opinio.documents.notice;

import org.jspecify.annotations.NullMarked;
