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
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.FileInputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.simplexplorer.figure.common.Solver;
import org.simplexplorer.study.Attention;
import org.simplexplorer.study.RowAttention;

/** Dependencies point one way. The table below is the whole rule: a package may import what stands beside it. */
class ArchitectureTest {

    private static final String ROOT = "org.simplexplorer";

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            entry("text", Set.of()),
            entry("json", Set.of("text")),
            entry("math", Set.of()),
            entry("scene", Set.of()),
            entry("model", Set.of()),
            entry("study", Set.of("text", "json", "math")),
            entry("intake", Set.of("text", "json", "math", "study")),
            entry("edit", Set.of("math", "study")),
            entry("figure", Set.of("math", "study", "scene")),
            // figure: a step names its view
            entry("lesson", Set.of("text", "json", "math", "study", "figure")),
            entry("export", Set.of("text", "scene")),
            entry("opening", Set.of("text", "json", "study", "intake", "lesson", "export")),
            entry(
                    "viewmodel",
                    Set.of("math", "study", "intake", "edit", "scene", "figure", "lesson", "export", "opening")),
            entry("view", Set.of("viewmodel", "scene")),
            // scene: it hands a figure's scene to export
            entry(
                    "cli",
                    Set.of(
                            "text", "json", "math", "study", "intake", "edit", "model", "scene", "figure", "export",
                            "opening")),
            entry(
                    "app",
                    Set.of(
                            "text",
                            "math",
                            "study",
                            "intake",
                            "scene",
                            "figure",
                            "lesson",
                            "export",
                            "opening",
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

    /**
     * Within a package that is divided by feature: a feature may use what stands beside it; the package above may use all.
     */
    private static final Map<String, Map<String, Set<String>>> FEATURES = Map.of(
            "model",
            Map.of("file", Set.of(), "text", Set.of(), "bert", Set.of("file", "text")),
            "figure",
            Map.of(
                    "common", Set.of(),
                    "heatmap", Set.of("common"),
                    "text", Set.of("common"),
                    "bars", Set.of("common"),
                    "path", Set.of("common"),
                    "gradient", Set.of("common", "heatmap"), // a Jacobian is a heatmap too
                    "geometry", Set.of("common"),
                    "certificate", Set.of("common"),
                    "steps", Set.of("common")),
            "viewmodel",
            Map.ofEntries(
                    entry("base", Set.of()),
                    entry("document", Set.of("base")),
                    entry("editing", Set.of("base", "document")),
                    entry("importing", Set.of("base", "document")),
                    entry("parameter", Set.of("base", "document")),
                    entry("unsaved", Set.of("base", "document")),
                    entry("panels", Set.of("base", "document")),
                    entry("figure", Set.of("base", "document", "panels", "parameter")),
                    entry("lesson", Set.of("base", "document", "figure", "panels")),
                    entry("export", Set.of("base", "document", "figure", "panels")),
                    entry("tabs", Set.of("base", "document", "panels", "unsaved")),
                    entry("files", Set.of("base", "document", "editing", "importing", "lesson", "tabs"))),
            "view",
            Map.ofEntries(
                    entry("base", Set.of()),
                    entry("document", Set.of("base")),
                    entry("editing", Set.of("base")),
                    entry("importing", Set.of("base")),
                    entry("parameter", Set.of("base")),
                    entry("panels", Set.of("base")),
                    entry("figure", Set.of("base", "files")),
                    entry("lesson", Set.of("base")),
                    entry("export", Set.of("base", "files")),
                    entry("tabs", Set.of("base", "files")),
                    entry("files", Set.of("base"))));

    /** Packages that are a face: their features implement what stands above, which knows none of them. */
    private static final Set<String> FACES = Set.of("model");

    static Stream<Arguments> features() {
        return FEATURES.entrySet().stream().flatMap(parent -> parent.getValue().keySet().stream()
                .map(name -> Arguments.of(parent.getKey(), name)));
    }

    @ParameterizedTest
    @MethodSource("features")
    void aFeatureKnowsOnlyWhatTheTableAllows(String parent, String name) {
        String above = ROOT + "." + parent;
        Set<String> allowed = FEATURES.get(parent).get(name).stream()
                .map(other -> above + "." + other)
                .collect(Collectors.toSet());
        String[] forbidden = packageNames()
                .filter(other -> (other + ".").startsWith(above + "."))
                .filter(other -> !other.equals(above + "." + name) && !allowed.contains(other))
                .filter(other -> !other.equals(above) || !FACES.contains(parent))
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(above + "." + name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(PRODUCTION);
    }

    @Test
    void aFaceKnowsNoneOfItsFeatures() {
        for (String face : FACES) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + face)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(ROOT + "." + face + ".*..")
                    .check(PRODUCTION);
        }
    }

    /** A package that no table lists would be checked by none. */
    @Test
    void everyFeatureIsInATable() {
        Map<String, Set<String>> found = packageNames()
                .map(name -> name.substring(ROOT.length() + 1).split("\\.", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.groupingBy(
                        parts -> parts[0], Collectors.mapping(parts -> parts[1], Collectors.toSet())));
        Map<String, Set<String>> listed = FEATURES.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, parent -> parent.getValue().keySet()));
        assertThat(found).isEqualTo(listed);
    }

    private static Stream<String> packageNames() {
        return PRODUCTION.stream().map(JavaClass::getPackageName).distinct();
    }

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

    @Test
    void everyPackageIsInTheTableAndNullMarked() {
        Set<String> found = packageNames()
                .map(name -> name.substring(ROOT.length() + 1).replaceAll("\\..*", ""))
                .collect(Collectors.toSet());
        assertThat(ALLOWED.keySet()).containsAll(found);
        assertThat(PRODUCTION.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy(p -> assertThat(p.isAnnotatedWith(NullMarked.class))
                        .as("%s has a package-info with @NullMarked", p.getName())
                        .isTrue());
    }
}
