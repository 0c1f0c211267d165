// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The opinio command and its subcommands. It reads arguments, calls the engine and the renderers,
 * and turns what a user wrote wrongly into a message and an exit code.
 */
@NullMarked
package org.opinio.cli;

import org.jspecify.annotations.NullMarked;
