package org.simplexplorer;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.simplexplorer.Architecture.PRODUCTION;
import static org.simplexplorer.Architecture.ROOT;

import java.io.FileInputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.simplexplorer.figure.common.Solver;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.RowAttention;

/** What only some packages may know: libraries, files, the solvers. {@link ArchitectureTest} runs it. */
abstract class BoundariesTest {

    /** Figures ask their request for what is solved, so that nothing is solved twice, or for no use. */
    @Test
    void figuresSolveThroughTheirRequest() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".figure..")
                .and()
                .areNotAssignableTo(Solver.class)
                .should()
                .callMethodWhere(target(name("of"))
                        .and(target(owner(describe(
                                "attention",
                                one -> one.isEquivalentTo(Attention.class)
                                        || one.isEquivalentTo(RowAttention.class))))))
                .check(PRODUCTION);
    }

    @Test
    void mathNeedsOnlyTheBaseOfTheJdk() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".math..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + ".math..", "java.lang..", "java.util..", "org.jspecify..")
                .check(PRODUCTION);
    }

    /** Jackson: a tokenizer is a JSON file. */
    @Test
    void theTransformerNeedsTheJdkAndLittleElse() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + ".model..",
                        "java.io..",
                        "java.lang..",
                        "java.nio..",
                        "java.text..",
                        "java.util..",
                        "org.jspecify..",
                        "org.apache.commons.numbers.gamma..",
                        "com.fasterxml.jackson..")
                .check(PRODUCTION);
    }

    @Test
    void onlyTheWindowKnowsJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".viewmodel..", ROOT + ".view..", ROOT + ".app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..")
                .check(PRODUCTION);
    }

    @Test
    void viewModelsKnowPropertiesButNoNode() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".viewmodel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx.scene..",
                        "javafx.stage..",
                        "javafx.fxml..",
                        "javafx.application..",
                        "atlantafx..",
                        "org.kordamp..")
                .check(PRODUCTION);
    }

    /** A model's tokenizer and settings are read as trees: they have ten times the fields that a study's object may have. */
    @Test
    void onlyJsonAndTheModelsKnowJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".json..", ROOT + ".model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..")
                .check(PRODUCTION);
    }

    /** A reader that opened its file itself would open it once more; an archive's directory is read by the JDK. */
    @Test
    void whatIsReadWasOpenedByInputFile() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + ".json..",
                        ROOT + ".intake..",
                        ROOT + ".lesson..",
                        ROOT + ".export..",
                        ROOT + ".opening..")
                .should(callMethodWhere(target(owner(type(Files.class)))
                                .and(target(nameMatching(
                                        "newInputStream|newByteChannel|newBufferedReader|read.*|lines|copy"))))
                        .as("open files"))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(FileChannel.class.getName())
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(FileInputStream.class.getName())
                .check(PRODUCTION);
    }

    @Test
    void onlyExportKnowsAwt() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".export..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing..")
                .check(PRODUCTION);
    }
}
