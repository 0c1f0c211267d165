// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What a user works on: the law, and cases as they stand with what they come to. It turns changes
 * into new versions of case files and findings into what a page shows; it knows no page.
 */
@NullMarked
package org.opinio.workbench.desk;

import org.jspecify.annotations.NullMarked;
