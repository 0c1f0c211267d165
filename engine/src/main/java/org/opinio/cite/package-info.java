// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Prints citations as OSCOLA has them, first in full and then short. Pinpoints that nobody has
 * checked keep their mark.
 */
@NullMarked
package org.opinio.cite;

import org.jspecify.annotations.NullMarked;
