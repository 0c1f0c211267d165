// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Data flows one way through the engine, and the packages say so. */
class ArchitectureTest {
  /** Which packages of the engine each package may use. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("diagnostic", List.of()),
          Map.entry("law", List.of("diagnostic")),
          Map.entry("logic", List.of()),
          Map.entry("page", List.of("diagnostic", "law")),
          Map.entry("check", List.of("diagnostic", "law", "page")),
          Map.entry("kept", List.of("diagnostic", "law", "page")),
          Map.entry("cite", List.of("diagnostic", "law")),
          Map.entry("compile", List.of("law", "logic")),
          Map.entry("cases", List.of("diagnostic", "law", "page")),
          Map.entry("assess", List.of("law", "logic", "compile", "cases")),
          Map.entry("kernel", List.of("law", "logic", "compile", "cases", "assess")),
          Map.entry("compare", List.of("law", "logic", "compile", "cases", "assess")),
          Map.entry("proof", List.of("law", "logic", "compile", "cases", "assess")),
          Map.entry("review", List.of("law", "logic", "compile", "cases", "assess", "diagnostic")),
          Map.entry(
              "batch",
              List.of("law", "logic", "compile", "cases", "assess", "kernel", "diagnostic")),
          Map.entry("decide", List.of("law", "logic", "compile", "assess")),
          Map.entry("explain", List.of("law", "logic", "compile", "cases", "assess", "cite")),
          Map.entry("export", List.of("diagnostic", "law", "compile", "cases", "assess", "cite")));

  private static final JavaClasses ENGINE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.opinio");

  @Test
  void eachPackageUsesOnlyThoseBeforeIt() {
    MAY_USE.forEach((name, used) ->
        noClasses()
            .that()
            .resideInAPackage(packages(name))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                MAY_USE.keySet().stream()
                    .filter(other -> !other.equals(name) && !used.contains(other))
                    .map(ArchitectureTest::packages)
                    .toArray(String[]::new))
            .allowEmptyShould(true)
            .check(ENGINE));
  }

  @Test
  void onlyWhatIsCompiledUsesTheLogic() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            Stream.of(
                    "logic", "compile", "assess", "decide", "explain", "review", "kernel",
                    "compare", "batch", "proof")
                .map(ArchitectureTest::packages)
                .toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(packages("logic"))
        .check(ENGINE);
  }

  @Test
  void noPackagesFormACircle() {
    slices().matching("org.opinio.(*)..").should().beFreeOfCycles().check(ENGINE);
  }

  @Test
  void everyClassHasItsHomeInAKnownPackage() {
    classes()
        .should()
        .resideInAnyPackage(
            MAY_USE.keySet().stream().map(ArchitectureTest::packages).toArray(String[]::new))
        .check(ENGINE);
  }

  @Test
  void theEngineKnowsNoFace() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..", "org.opinio.documents..", "org.opinio.cli..")
        .check(ENGINE);
  }

  private static String packages(String name) {
    return "org.opinio." + name + "..";
  }
}
