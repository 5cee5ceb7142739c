package dev.dateline.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.dateline.ingest");

  /** Nothing below can pass on nothing. */
  @Test
  void thereIsSomethingToCheck() {
    assertThat(CLASSES).hasSizeGreaterThan(50);
    assertThat(packages()).hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void featuresDoNotDependOnEachOtherInCircles() {
    slices().matching("dev.dateline.ingest.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void whatReadsPagesAndLinesKnowsNoFramework() {
    noClasses()
        .that()
        .resideInAnyPackage("..source..", "..lines..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "java.sql..")
        .check(CLASSES);
  }

  @Test
  void onlyTheWorkerAndTheCommandLineKnowThePipeline() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..extraction..", "..lines..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.dateline.nlp..")
        .check(CLASSES);
  }

  @Test
  void entitiesNeverLeaveTheService() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .should()
        .onlyHaveDependentClassesThat()
        .resideInAPackage("dev.dateline.ingest..")
        .andShould()
        .notBeRecords()
        .check(CLASSES);
  }

  @Test
  void collaboratorsComeThroughTheConstructor() {
    noFields().should().beAnnotatedWith(Inject.class).check(CLASSES);
  }

  @Test
  void timeComesFromTheClock() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("ClockProducer")
        .should()
        .callMethod(Clock.class, "systemUTC")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(packages())
        .allSatisfy(
            name ->
                assertThat(
                        Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class))
                    .isTrue());
  }

  private static Set<String> packages() {
    return CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
  }
}
