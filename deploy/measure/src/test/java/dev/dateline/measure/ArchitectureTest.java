package dev.dateline.measure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.dateline.measure");

  @Test
  void thereIsSomethingToCheck() {
    assertThat(CLASSES.size()).isGreaterThan(20);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(CLASSES)
        .allSatisfy(
            type ->
                assertThat(type.getPackage().tryGetAnnotationOfType(NullMarked.class))
                    .as(type.getPackageName())
                    .isPresent());
  }

  @Test
  void scorersKnowTheContractAndNotTheExtractor() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.dateline.measure.timex..",
            "dev.dateline.measure.event..",
            "dev.dateline.measure.story..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.dateline.nlp..", "dev.dateline.time..")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("dev.dateline.measure.(*)..").should().beFreeOfCycles().check(CLASSES);
  }
}
