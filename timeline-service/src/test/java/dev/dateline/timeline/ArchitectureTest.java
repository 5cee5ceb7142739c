package dev.dateline.timeline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String ROOT = "dev.dateline.timeline";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void thereIsSomethingToCheck() {
    assertThat(CLASSES).hasSizeGreaterThan(60);
  }

  @Test
  void packagesAreNullMarked() {
    CLASSES.stream()
        .map(type -> type.getPackage())
        .distinct()
        .forEach(
            type -> assertThat(type.isAnnotatedWith(NullMarked.class)).as(type.getName()).isTrue());
  }

  @Test
  void resourcesTalkToServicesNotToTheDatabase() {
    noClasses()
        .that()
        .areAnnotatedWith(Path.class)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.hibernate..")
        .check(CLASSES);
  }

  @Test
  void entitiesNeverLeaveTheService() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Path.class)
        .should()
        .notHaveRawReturnType(CanBeAnnotated.Predicates.annotatedWith(Entity.class))
        .check(CLASSES);
  }

  @Test
  void onlyOnePlaceAsksForTheTime() {
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Clocks")
        .should()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .check(CLASSES);
  }

  @Test
  void apiDependsOnNoFeature() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".api..")
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + "..").and(not(resideInAPackage(ROOT + ".api.."))))
        .check(CLASSES);
  }

  @Test
  void nobodyDependsOnIntake() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".intake..")
        .should()
        .onlyHaveDependentClassesThat()
        .resideInAPackage(ROOT + ".intake..")
        .check(CLASSES);
  }

  @Test
  void ingestIsKnownByItsContractOnly() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.dateline.ingest..", "dev.dateline.nlp..")
        .check(CLASSES);
  }

  @Test
  void injectionIsByConstructor() {
    NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(CLASSES);
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
  }
}
