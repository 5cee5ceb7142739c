package dev.dateline.time;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.dateline.time");

  @Test
  void seesTheClasses() {
    assertThat(CLASSES.size()).isGreaterThan(50);
  }

  @Test
  void dependsOnTheModelAndTheJdkOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.dateline.time..", "dev.dateline.model..", "java..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void textKnowsNothingOfTime() {
    noClasses()
        .that()
        .resideInAPackage("dev.dateline.time.text")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.dateline.time",
            "dev.dateline.time.grammar",
            "dev.dateline.time.rules",
            "dev.dateline.time.refine",
            "dev.dateline.time.resolve",
            "dev.dateline.time.calendar",
            "dev.dateline.model..")
        .check(CLASSES);
  }

  @Test
  void theOuterPackageIsVocabularyOnly() {
    noClasses()
        .that()
        .resideInAPackage("dev.dateline.time")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.dateline.time.tag",
            "dev.dateline.time.words",
            "dev.dateline.time.grammar",
            "dev.dateline.time.rules",
            "dev.dateline.time.refine",
            "dev.dateline.time.resolve",
            "dev.dateline.time.calendar",
            "dev.dateline.time.text")
        .check(CLASSES);
  }

  @Test
  void innerPackagesHaveNoCycles() {
    slices().matching("dev.dateline.time.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void readsNoClockAndNoPatternThatBacktracks() {
    noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(CLASSES);
    noClasses().should().callMethod(LocalDate.class, "now").check(CLASSES);
    noClasses().should().dependOnClassesThat().areAssignableTo(Pattern.class).check(CLASSES);
  }
}
