package io.sopwright;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of packages, read as a test: who may use whom. */
class PackagesTest {

    private static final Set<String> KITS = Set.of("source", "yaml", "field", "holiday", "calendar", "template", "markdown",
            "diagram", "font", "picture", "pdf", "canvas", "notation", "kpi", "process", "change", "consistency", "schedule",
            "wording", "csv");

    private static final Set<String> GROUND = Set.of("refusal", "database", "web", "mail", "identity", "tenancy", "audit",
            "storage", "job", "confirmation");

    /** Package to the packages of ours that it may use; capabilities first, left to right, then the kits. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("source", Set.of()),
            entry("yaml", Set.of("source")),
            entry("field", Set.of("source", "yaml")),
            entry("holiday", Set.of("source")),
            entry("calendar", Set.of("source", "holiday")),
            entry("template", Set.of("source")),
            entry("markdown", Set.of("source", "template")),
            entry("canvas", Set.of()),
            entry("diagram", Set.of("source", "canvas")),
            entry("font", Set.of("canvas")),
            entry("picture", Set.of()),
            entry("pdf", Set.of("canvas", "font", "picture")),
            entry("notation", Set.of("source", "yaml", "calendar")),
            entry("kpi", Set.of("source", "yaml", "calendar", "notation")),
            entry("process", Set.of("source", "yaml", "field", "calendar", "notation", "kpi")),
            entry("change", Set.of("source", "yaml", "markdown", "process", "consistency")),
            entry("consistency", Set.of("source", "yaml", "calendar", "notation", "kpi", "process")),
            entry("schedule", Set.of("source", "yaml", "field", "calendar", "notation", "kpi", "process")),
            entry("wording", Set.of()),
            entry("csv", Set.of()),
            entry("refusal", Set.of("wording")),
            entry("database", Set.of()),
            entry("web", Set.of("source", "csv", "wording", "refusal", "database")),
            entry("mail", Set.of("source", "wording", "refusal", "database", "web")),
            entry("identity", Set.of("source", "wording", "refusal", "database", "web", "mail")),
            entry("confirmation", Set.of("source", "wording", "refusal", "database", "web", "mail", "identity")),
            entry("tenancy", Set.of("source", "wording", "refusal", "database", "web", "mail", "identity")),
            entry("audit", Set.of("source", "wording", "refusal", "database", "web", "mail", "identity", "tenancy")),
            entry("storage", Set.of("source", "wording", "refusal", "database", "web", "mail", "identity", "tenancy")),
            entry("job", Set.of("database", "tenancy")),
            entry("catalogue", groundAnd()),
            entry("profile", groundAnd("catalogue")),
            entry("people", groundAnd("catalogue", "profile")),
            entry("settings", groundAnd("catalogue", "profile", "people")),
            entry("document", groundAnd("catalogue", "profile")),
            entry("control", groundAnd("catalogue", "profile", "document")),
            entry("adoption", groundAnd("catalogue", "profile", "document", "control")),
            entry("measure", groundAnd("document", "control")),
            entry("register", groundAnd("catalogue", "profile", "document", "control", "measure")),
            entry("questionnaire", groundAnd("catalogue", "profile", "document", "control")),
            entry("authoring", groundAnd("catalogue", "profile", "document", "control")),
            entry("modelling", groundAnd("catalogue", "profile", "document", "control")),
            entry("client", groundAnd("catalogue", "profile", "document")),
            entry("onboarding", groundAnd("catalogue", "profile", "document", "control", "client")),
            entry("issue", groundAnd("catalogue", "profile", "document", "control")),
            entry("exchange", groundAnd("catalogue", "profile", "document", "control", "issue", "client", "onboarding", "run",
                    "trace", "task")),
            entry("export", groundAnd("profile", "exchange")),
            entry("run", groundAnd("catalogue", "profile", "document", "control", "client", "onboarding")),
            entry("phase", groundAnd("catalogue", "profile", "document", "control", "client", "onboarding", "run")),
            entry("trace", groundAnd("catalogue", "profile", "document", "control", "client", "onboarding", "run")),
            entry("task", groundAnd("catalogue", "profile", "document", "control", "client", "onboarding", "run", "phase",
                    "trace")),
            entry("checklist", groundAnd("catalogue", "profile", "document", "control", "client", "onboarding", "run", "phase",
                    "task")),
            entry("desk", groundAnd("catalogue", "profile", "document", "control", "client", "onboarding", "run", "task")),
            entry("search", groundAnd("catalogue", "profile", "document", "control", "client", "onboarding", "run")),
            entry("trail", groundAnd()),
            entry("server", groundAnd()),
            entry("cli", groundAnd("catalogue", "profile", "document", "control", "client", "onboarding", "run", "exchange",
                    "modelling", "server")));

    private static final String ROOT = "io.sopwright";

    private final JavaClasses ours = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT)
            .that(resideOutsideOfPackage(ROOT + ".pages.."));

    @TestFactory
    Stream<DynamicTest> each_package_uses_only_those_that_the_table_allows() {
        return MAY_USE.entrySet().stream().map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
            var allowed = Stream.concat(Stream.of(row.getKey()), row.getValue().stream()).map(PackagesTest::named)
                    .toArray(String[]::new);
            classes().that().resideInAPackage(named(row.getKey()))
                    .should()
                    .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(ROOT + ".pages.."))
                            .or(resideInAnyPackage(allowed)))
                    .allowEmptyShould(false)
                    .check(ours);
        }));
    }

    @Test
    void each_package_has_a_row_in_the_table() {
        var found = ours.stream().map(JavaClass::getPackageName).filter(name -> name.startsWith(ROOT + "."))
                .map(name -> name.substring(ROOT.length() + 1)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(MAY_USE.keySet()), found);
    }

    private static Set<String> groundAnd(String... capabilities) {
        return Stream.of(KITS.stream(), GROUND.stream(), Stream.of(capabilities)).flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    private static String named(String row) {
        return ROOT + "." + row;
    }
}
