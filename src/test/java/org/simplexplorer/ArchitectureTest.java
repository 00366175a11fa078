package org.simplexplorer;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.simplexplorer.Architecture.PRODUCTION;
import static org.simplexplorer.Architecture.ROOT;
import static org.simplexplorer.Architecture.packageNames;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Dependencies point one way. The table below is the whole rule: a package may import what stands beside it. The classes of
 * the program are read once for all tests of the architecture, in the process of this class.
 */
class ArchitectureTest {

    @Nested
    class Features extends FeaturesTest {}

    @Nested
    class Boundaries extends BoundariesTest {}

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            entry("text", Set.of()),
            entry("json", Set.of("text")),
            entry("math", Set.of()),
            entry("scene", Set.of()),
            entry("model", Set.of()),
            entry("study", Set.of("text", "json", "math")),
            entry("intake", Set.of("text", "json", "math", "study")),
            entry("edit", Set.of("math", "study")),
            entry("attend", Set.of("math", "study", "edit", "model")),
            entry("learn", Set.of("text", "json", "math")),
            // learn: an experiment has a figure too
            entry("figure", Set.of("text", "math", "study", "scene", "learn")),
            // figure: a step names its view
            entry("lesson", Set.of("text", "json", "math", "study", "figure")),
            entry("export", Set.of("text", "scene")),
            entry("page", Set.of("json", "math", "study", "scene", "figure", "export")),
            entry("opening", Set.of("text", "json", "study", "intake", "learn", "lesson", "export")),
            entry(
                    "viewmodel",
                    Set.of(
                            "math", "study", "intake", "edit", "model", "attend", "learn", "scene", "figure", "lesson",
                            "export", "page", "opening")),
            entry("view", Set.of("viewmodel", "scene")),
            // scene: it hands a figure's scene to export
            entry(
                    "cli",
                    Set.of(
                            "text", "json", "math", "study", "intake", "edit", "model", "attend", "learn", "scene",
                            "figure", "export", "page", "opening")),
            entry(
                    "app",
                    Set.of(
                            "text",
                            "model",
                            "math",
                            "study",
                            "intake",
                            "scene",
                            "figure",
                            "lesson",
                            "export",
                            "page",
                            "opening",
                            "viewmodel",
                            "view",
                            "cli")));

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
