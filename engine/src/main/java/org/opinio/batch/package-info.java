// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Many cases at once: their situations are judged, each combination of facts once, and what comes
 * out is written as compact codes and counted. How cases are judged stands behind {@link
 * org.opinio.batch.Bench}, so that the exact judge and a faster one can take each other's place.
 */
@NullMarked
package org.opinio.batch;

import org.jspecify.annotations.NullMarked;
