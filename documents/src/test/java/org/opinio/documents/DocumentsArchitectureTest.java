// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.documents;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Reports and the book are made apart; what both use knows neither. */
class DocumentsArchitectureTest {

  private static final String DOCUMENTS = "org.opinio.documents";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(DOCUMENTS);

  @Test
  void everyClassHasItsHomeInAKnownPackage() {
    classes()
        .should()
        .resideInAnyPackage(
            DOCUMENTS,
            DOCUMENTS + ".report",
            DOCUMENTS + ".draft",
            DOCUMENTS + ".print",
            DOCUMENTS + ".word",
            DOCUMENTS + ".wording",
            DOCUMENTS + ".memo",
            DOCUMENTS + ".table",
            DOCUMENTS + ".notice",
            DOCUMENTS + ".meeting",
            DOCUMENTS + ".book")
        .check(CLASSES);
  }

  @Test
  void nothingKnowsTheBook() {
    noClasses()
        .that()
        .resideOutsideOfPackage(DOCUMENTS + ".book")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(DOCUMENTS + ".book")
        .check(CLASSES);
  }

  @Test
  void theBookComputesNothing() {
    noClasses()
        .that()
        .resideInAPackage(DOCUMENTS + ".book")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            DOCUMENTS + ".print",
            "org.opinio.compile..",
            "org.opinio.logic..",
            "org.opinio.explain..")
        .check(CLASSES);
  }
}
