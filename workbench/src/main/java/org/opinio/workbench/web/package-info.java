// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The pages: what a browser asks for, and what it is shown. Nothing is computed here, and nothing
 * leaves the machine.
 */
@NullMarked
package org.opinio.workbench.web;

import org.jspecify.annotations.NullMarked;
