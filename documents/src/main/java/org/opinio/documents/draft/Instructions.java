// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents.draft;

import java.util.Optional;
import org.opinio.assess.Assessment;
import org.opinio.cite.CitationForms;

/**
 * What a document on a case is drafted from.
 *
 * @param assessment of the case, on every rule
 * @param advised id of the holder that is advised; empty for a document on no one's behalf
 * @param opposing id of the holder on the other side
 * @param rule id of the one rule to write on; empty for all that matter
 * @param forms how sources are cited
 * @param cover all but the genre, which each document names itself
 */
public record Instructions(
    Assessment assessment,
    Optional<String> advised,
    Optional<String> opposing,
    Optional<String> rule,
    Language language,
    CitationForms forms,
    Cover cover,
    Layout layout) {}
