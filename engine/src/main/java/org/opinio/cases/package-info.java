// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Case files: what is established, refuted, disputed or unknown about an incident, and the
 * situations it yields. Cases are read against the law, so that every fact in them is one the law
 * knows.
 */
@NullMarked
package org.opinio.cases;

import org.jspecify.annotations.NullMarked;
