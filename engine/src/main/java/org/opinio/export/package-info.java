// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The whole law for other programs: as a logic program that means the same, in LegalRuleML, and as
 * JSON. Each is written from the law as the pages state it, never from what was compiled of it.
 */
@NullMarked
package org.opinio.export;

import org.jspecify.annotations.NullMarked;
