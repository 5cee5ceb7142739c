package dev.dateline.deploy;

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
          .importPackages("dev.dateline.deploy");

  @Test
  void thereIsSomethingToCheck() {
    assertThat(CLASSES.size()).isGreaterThan(25);
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
  void theLauncherIsFreeOfTheServicesAndOfFrameworks() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "dev.dateline.deploy..",
            "java..",
            "org.jspecify..",
            "org.apache.commons.compress..",
            "org.tukaani.xz..",
            "org.postgresql..")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("dev.dateline.deploy.(*)..").should().beFreeOfCycles().check(CLASSES);
  }
}
