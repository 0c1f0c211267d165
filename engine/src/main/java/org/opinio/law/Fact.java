// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.law;

import java.util.List;
import org.opinio.diagnostic.Place;

/**
 * Something that can be established about a case.
 *
 * @param id full id, such as {@code effect.layer}
 * @param group id of its group
 * @param question the question that asks for it
 * @param shape what values it takes
 * @param values its values, in order; empty for yes or no
 * @param atLeastOne for a set: it cannot be empty
 * @param evaluative a judgement that needs a named assessor and reasons
 * @param adviceOnly recorded, but an element of no rule
 * @param derivation where its value comes from, if nobody is asked
 * @param inCampaign how it follows for a campaign from its operations
 * @param toWeigh factors shown to the assessor
 * @param implies ids of facts or values that hold whenever this holds
 * @param excludes ids of facts or values that cannot hold together with this
 */
public record Fact(
    String id,
    String group,
    String heading,
    String question,
    Shape shape,
    List<Value> values,
    boolean atLeastOne,
    boolean evaluative,
    boolean adviceOnly,
    Derivation derivation,
    InCampaign inCampaign,
    List<String> toWeigh,
    List<String> implies,
    List<String> excludes,
    Place place) {

  public Fact {
    values = List.copyOf(values);
    toWeigh = List.copyOf(toWeigh);
    implies = List.copyOf(implies);
    excludes = List.copyOf(excludes);
  }

  /** What values a fact takes. */
  public enum Shape {
    YES_NO,
    /** From least to most; a value is met by itself and all that follow it. */
    SCALE,
    ONE_OF,
    SET
  }

  /** One value of a scale, a choice or a set; its id is short. */
  public record Value(String id, String heading, String words, Place place) {}

  /** How the fact of a campaign follows from those of its operations. */
  public enum InCampaign {
    /** It does not: it must be stated. */
    STATED,
    /** It holds if it holds of any operation. */
    ANY,
    /** It holds if it holds of any; otherwise it must be stated, for the sum may be more. */
    AT_LEAST_ANY,
    /** It holds if it holds of every operation. */
    EVERY,
    /** It is what it is of every operation, where that is the same. */
    ALIKE
  }

  /** Where the value comes from when nobody is asked for it. */
  public sealed interface Derivation {

    /** Users are asked. */
    record Asked() implements Derivation {}

    /** The unit assessed is a campaign. */
    record IsCampaign() implements Derivation {}

    /** The rule is established in the situation of the response that the operation carries out. */
    record FromResponse(String rule) implements Derivation {}

    /** The treaty is in force between the two States on the date. */
    record InForce(String treaty) implements Derivation {}

    /** It comes from outside the situation and can only be stipulated. */
    record Outside() implements Derivation {}
  }
}
