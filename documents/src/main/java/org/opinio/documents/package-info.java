// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Renders an assessment as text, Markdown, HTML and JSON. The same assessment gives the same bytes.
 */
@NullMarked
package org.opinio.documents;

import org.jspecify.annotations.NullMarked;
