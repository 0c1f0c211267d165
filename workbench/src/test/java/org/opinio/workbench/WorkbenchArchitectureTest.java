// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.workbench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What is kept knows no page, and what is worked out for pages knows no server. */
class WorkbenchArchitectureTest {

  private static final String STORE = "org.opinio.store";
  private static final String DESK = "org.opinio.workbench.desk";
  private static final String WEB = "org.opinio.workbench.web";
  private static final String[] SERVER = {
    "io.quarkus..", "io.vertx..", "jakarta..", "org.eclipse.microprofile..", "org.jboss.."
  };
  private static final String[] DATABASE = {
    "java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite.."
  };

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(STORE, "org.opinio.workbench");

  @Test
  void everyClassHasItsHomeInAKnownPackage() {
    classes().should().resideInAnyPackage(STORE, DESK, WEB).check(CLASSES);
  }

  @Test
  void theStoreKnowsNeitherLawNorPages() {
    noClasses()
        .that()
        .resideInAPackage(STORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.opinio.workbench..",
            "org.opinio.documents..",
            "org.opinio.cli..",
            "org.opinio.law..",
            "org.opinio.cases..",
            "org.opinio.assess..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(STORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SERVER)
        .check(CLASSES);
  }

  @Test
  void theDeskKnowsNoServer() {
    noClasses()
        .that()
        .resideInAPackage(DESK)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SERVER)
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(DESK)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(WEB, "org.opinio.cli..")
        .check(CLASSES);
  }

  @Test
  void onlyTheStoreKnowsTheDatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackage(STORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(DATABASE)
        .check(CLASSES);
  }

  @Test
  void onlyTheDeskSearches() {
    noClasses()
        .that()
        .resideOutsideOfPackage(DESK)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.lucene..", "com.github.difflib..")
        .check(CLASSES);
  }

  @Test
  void nothingThatIsGivenIsReadAsXml() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.xml..", "org.xml..", "org.w3c..", "org.jsoup..")
        .check(CLASSES);
  }
}
