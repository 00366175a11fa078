package org.simplexplorer;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;

/** The program as its architecture tests see it. */
final class Architecture {

    static final String ROOT = "org.simplexplorer";

    static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    static Stream<String> packageNames() {
        return PRODUCTION.stream().map(JavaClass::getPackageName).distinct();
    }

    private Architecture() {}
}
