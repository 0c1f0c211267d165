// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What a user wrote wrongly, where, and how to mend it. Diagnostics are collected and shown
 * together; they are never thrown one by one.
 */
@NullMarked
package org.opinio.diagnostic;

import org.jspecify.annotations.NullMarked;
