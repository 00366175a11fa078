package org.simplexplorer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dependencies point one way. The table below is the whole rule: a package may import what stands beside it. */
class ArchitectureTest {

    private static final String ROOT = "org.simplexplorer";

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            entry("math", Set.of()),
            entry("scene", Set.of()),
            entry("study", Set.of("math")),
            entry("intake", Set.of("math", "study")),
            entry("edit", Set.of("math", "study")),
            entry("figure", Set.of("math", "study", "scene")),
            entry("lesson", Set.of("math", "study", "figure")), // figure: a step names its view
            entry("export", Set.of("scene")),
            entry("viewmodel", Set.of("math", "study", "intake", "edit", "scene", "figure", "lesson", "export")),
            entry("view", Set.of("viewmodel", "scene")),
            // scene: it hands a figure's scene to export
            entry("cli", Set.of("math", "study", "intake", "scene", "figure", "export")),
            entry(
                    "app",
                    Set.of(
                            "math",
                            "study",
                            "intake",
                            "scene",
                            "figure",
                            "lesson",
                            "export",
                            "viewmodel",
                            "view",
                            "cli")));

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    static Set<String> packages() {
        return ALLOWED.keySet();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void importsOnlyWhatTheTableAllows(String name) {
        String[] forbidden = ALLOWED.keySet().stream()
                .filter(other -> !other.equals(name) && !ALLOWED.get(name).contains(other))
                .map(other -> ROOT + "." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(PRODUCTION);
    }

    /** Within the figures: each kind has a package, and may use what stands beside it; the package above may use all. */
    private static final Map<String, Set<String>> FIGURES = Map.of(
            "common", Set.of(),
            "heatmap", Set.of("common"),
            "text", Set.of("common"),
            "bars", Set.of("common"),
            "path", Set.of("common"),
            "gradient", Set.of("common", "heatmap"), // a Jacobian is a heatmap too
            "geometry", Set.of("common"),
            "certificate", Set.of("common"),
            "steps", Set.of("common"));

    static Set<String> kindsOfFigures() {
        return FIGURES.keySet();
    }

    @ParameterizedTest
    @MethodSource("kindsOfFigures")
    void aKindOfFigureKnowsOnlyWhatItShares(String name) {
        String figures = ROOT + ".figure";
        Set<String> allowed =
                FIGURES.get(name).stream().map(other -> figures + "." + other).collect(Collectors.toSet());
        String[] forbidden = PRODUCTION.stream()
                .map(JavaClass::getPackageName)
                .filter(other -> other.startsWith(figures))
                .filter(other -> !other.equals(figures + "." + name) && !allowed.contains(other))
                .distinct()
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(figures + "." + name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
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

    @Test
    void everyPackageIsInTheTableAndNullMarked() {
        Set<String> found = PRODUCTION.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.substring(ROOT.length() + 1).replaceAll("\\..*", ""))
                .collect(Collectors.toSet());
        assertThat(ALLOWED.keySet()).containsAll(found);
        assertThat(PRODUCTION.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy(p -> assertThat(p.isAnnotatedWith(NullMarked.class))
                        .as("%s has a package-info with @NullMarked", p.getName())
                        .isTrue());
    }
}
