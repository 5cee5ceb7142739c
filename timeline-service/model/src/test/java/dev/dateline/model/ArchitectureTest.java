package dev.dateline.model;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(
    packages = "dev.dateline.model",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  // Rules stand in methods: Surefire leaves out those in fields without a word.

  @ArchTest
  static void standsOnTheJdkAlone(JavaClasses classes) {
    mayDependOn("dev.dateline.model..").check(classes);
  }

  @ArchTest
  static void leavesDatesFreeOfWhatUsesThem(JavaClasses classes) {
    JavaClasses dates = classes.that(resideInAPackage("dev.dateline.model.edtf"));

    mayDependOn("dev.dateline.model.edtf").check(dates);
  }

  @ArchTest
  static void hasNoCyclesBetweenPackages(JavaClasses classes) {
    slices().matching("dev.dateline.model.(*)..").should().beFreeOfCycles().check(classes);
  }

  @ArchTest
  static void marksEveryPackageForNulls(JavaClasses classes) {
    for (JavaPackage packageOfModel : classes.getPackage("dev.dateline.model").getSubpackages()) {
      assertThat(packageOfModel.isAnnotatedWith(NullMarked.class))
          .as(packageOfModel.getName())
          .isTrue();
    }
  }

  @ArchTest
  static void looksAtAllOfIt(JavaClasses classes) {
    assertThat(classes.size()).isGreaterThan(50);
  }

  private static ArchRule mayDependOn(String ownPackages) {
    return classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            ownPackages,
            "java..",
            "org.jspecify.annotations..",
            "com.fasterxml.jackson.annotation..");
  }
}
