// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.batch;

import java.util.List;
import org.opinio.cases.Situation;

/**
 * Judges many cases by every rule, across readings and for every holder. An implementation may be
 * called by several threads at once, is exact, and gives the same results for the same facts.
 */
public interface Bench {

  /** What the results are about: the rules and holders, in the order of the codes. */
  Docket docket();

  /**
   * The results of cases.
   *
   * @param cases each the situations of one case, in its order
   * @return one for each case, in the same order
   * @throws org.opinio.logic.BudgetExceeded if one of them is too large to be judged exactly
   */
  List<Judged> judge(List<List<Situation>> cases);
}
