package dev.dateline.http;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.dateline.http");

  @Test
  void thereIsSomethingToCheck() {
    assertThat(CLASSES).hasSizeGreaterThan(20);
  }

  /** Shared by both services, so it may lean on neither, nor on what they store. */
  @Test
  void knowsNoServiceAndNoTable() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.dateline.timeline..",
            "dev.dateline.ingest..",
            "dev.dateline.model..",
            "jakarta.persistence..")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> packages =
        CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

    assertThat(packages)
        .hasSize(3)
        .allSatisfy(
            name ->
                assertThat(
                        Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class))
                    .isTrue());
  }
}
