package dev.dateline.nlp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.dateline.nlp");

  @Test
  void looksAtTheWholeModule() {
    assertThat(CLASSES).hasSizeGreaterThan(50);
  }

  @Test
  void dependsOnNothingButTheLibrariesNamedHere() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "dev.dateline.nlp..",
            "dev.dateline.time..",
            "dev.dateline.model..",
            "opennlp.tools..",
            "org.jspecify.annotations..")
        .check(CLASSES);
  }

  @Test
  void onlyTheTaggerKnowsTheTrainedModel() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.dateline.nlp.postag")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("opennlp..")
        .check(CLASSES);
  }

  @Test
  void readsNoClockNoLocaleAndNoZone() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(java.time.ZoneId.class, "systemDefault")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("dev.dateline.nlp.(*)..").should().beFreeOfCycles().check(CLASSES);
  }
}
