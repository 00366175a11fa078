package org.simplexplorer;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.simplexplorer.Architecture.PRODUCTION;
import static org.simplexplorer.Architecture.ROOT;
import static org.simplexplorer.Architecture.packageNames;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Dependencies point one way within the packages that are divided by feature, too. {@link ArchitectureTest} runs it. */
abstract class FeaturesTest {

    /**
     * Within a package that is divided by feature: a feature may use what stands beside it; the package above may use all.
     */
    private static final Map<String, Map<String, Set<String>>> FEATURES = Map.of(
            "model",
            Map.of("file", Set.of(), "text", Set.of(), "bert", Set.of("file", "text")),
            "figure",
            Map.ofEntries(
                    entry("common", Set.of()),
                    entry("heatmap", Set.of("common")),
                    entry("text", Set.of("common")),
                    entry("bars", Set.of("common")),
                    entry("path", Set.of("common")),
                    entry("gradient", Set.of("common", "heatmap")), // a Jacobian is a heatmap too
                    entry("difference", Set.of("common", "heatmap")), // as a difference is
                    entry("geometry", Set.of("common")),
                    entry("certificate", Set.of("common")),
                    entry("steps", Set.of("common")),
                    entry("transplant", Set.of("common")),
                    entry("learn", Set.of("common"))),
            "learn",
            Map.of(
                    "tape", Set.of(),
                    "task", Set.of(),
                    "network", Set.of("tape", "task"),
                    "run", Set.of("tape", "task", "network"),
                    "report", Set.of("run", "task")),
            "viewmodel",
            Map.ofEntries(
                    entry("base", Set.of()),
                    entry("document", Set.of("base")),
                    entry("transformer", Set.of("base", "document")),
                    entry("editing", Set.of("base", "document", "transformer")),
                    entry("transplant", Set.of("base", "document", "transformer")),
                    entry("learn", Set.of("base", "document")),
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
                    entry("transformer", Set.of("base")),
                    entry("transplant", Set.of("base")),
                    entry("learn", Set.of("base")),
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
}
