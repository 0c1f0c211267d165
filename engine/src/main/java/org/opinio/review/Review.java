// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.review;

import java.util.Optional;
import org.opinio.assess.SituationAssessment;

/**
 * How one planned operation comes out.
 *
 * @param operation the situation of the operation
 * @param response the situation of the response that it carries out, if it carries out one
 * @param redIf what is unknown and would put it off the table; nothing where it is
 * @param outOfRed what the plan could change to be on the table again; nothing where it is
 * @param toGreen for a plan that depends: what would make it lawful on every reading
 */
public record Review(
    SituationAssessment operation,
    Optional<SituationAssessment> response,
    Colour colour,
    Changes redIf,
    Changes outOfRed,
    Changes toGreen) {}
