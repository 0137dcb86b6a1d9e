package io.parallax;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.parallax");

    private static final String[] PLAIN = {
        "io.parallax.text..",
        "io.parallax.archives..",
        "io.parallax.syndication..",
        "io.parallax.codebook..",
        "io.parallax.matching..",
        "io.parallax.report..",
        "io.parallax.documents..",
        "io.parallax.embeddings.."
    };

    @Test
    void packagesFormNoCycle() {
        slices().matching("io.parallax.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void languageCodebookMatchingAndReportKnowNoSpark() {
        noClasses()
                .that()
                .resideInAnyPackage(PLAIN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")
                .check(CODE);
    }

    @Test
    void nobodyDependsOnTheCommands() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.parallax.jobs..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.parallax.jobs..")
                .check(CODE);
    }

    @Test
    void textKnowsNothingElseOfOurs() {
        noClasses()
                .that()
                .resideInAPackage("io.parallax.text..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.parallax.codebook..", "io.parallax.matching..", "io.parallax.tables..")
                .check(CODE);
    }

    @Test
    void tablesKnowNoWordOfTheDomain() {
        classes()
                .that()
                .resideInAPackage("io.parallax.tables..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(
                        "io.parallax.articles..",
                        "io.parallax.mentions..",
                        "io.parallax.statistics..",
                        "io.parallax.codebook..",
                        "io.parallax.matching..",
                        "io.parallax.text..")
                .check(CODE);
    }

    @Test
    void onlyTablesKnowDelta() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.parallax.tables..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.delta..")
                .check(CODE);
    }

    @Test
    void onlyEmbeddingsKnowTheirRuntime() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.parallax.embeddings..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.onnxruntime..")
                .check(CODE);
    }

    @Test
    void stepsOpenNoSession() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.parallax.jobs..")
                .should()
                .callMethod(org.apache.spark.sql.SparkSession.class, "builder")
                .check(CODE);
    }
}
