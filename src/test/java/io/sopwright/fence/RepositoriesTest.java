package io.sopwright.fence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.sopwright.database.AcrossTenants;
import io.sopwright.tenancy.TenantId;
import io.sopwright.testing.Application;
import io.sopwright.testing.WithApplication;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every statement of every repository names its tenant first, or says why it need not. */
@ExtendWith(WithApplication.class)
class RepositoriesTest {

    /** The statements on the rows of companies that name none: each is looked at when it comes here. */
    private static final Set<String> ACROSS = Set.of("InvitationRepository.find", "MembershipRepository.of",
            "OperationRepository.sweep", "TenantRepository.find", "TenantRepository.insert");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.sopwright");

    static final List<JavaClass> REPOSITORIES = OURS.stream()
            .filter(type -> type.isAnnotatedWith(JdbcRepository.class)).toList();

    @Test
    void a_repository_has_no_statement_but_those_that_are_written_there() {
        assertFalse(REPOSITORIES.isEmpty());
        assertEquals(List.of(),
                methods().filter(method -> !method.isAnnotatedWith(Query.class)).map(RepositoriesTest::name).toList());
        assertEquals(Set.of("io.micronaut.data.repository.GenericRepository"), REPOSITORIES.stream()
                .flatMap(type -> type.getRawInterfaces().stream()).map(JavaClass::getName).collect(Collectors.toSet()));
    }

    @Test
    void every_statement_names_its_tenant_for_each_table_that_it_touches(Application app) {
        var tables = TenantRows.tables(app);
        assertEquals(List.of(), methods().filter(method -> across(method).isEmpty())
                .flatMap(method -> wrong(method, tables).map(what -> name(method) + " " + what)).toList());
    }

    @Test
    void those_that_name_none_are_known_and_say_why(Application app) {
        var tables = TenantRows.tables(app);
        tables.add("tenant");
        assertEquals(new TreeSet<>(ACROSS), methods().filter(method -> across(method).isPresent())
                .filter(method -> Statement.of(sql(method)).tables().stream().anyMatch(tables::contains))
                .map(RepositoriesTest::name)
                .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(List.of(), methods().filter(method -> across(method).filter(String::isBlank).isPresent())
                .map(RepositoriesTest::name).toList());
    }

    @Test
    void nothing_else_speaks_to_the_database_but_its_own_package_and_the_verifier_of_trails() {
        noClasses().that().resideOutsideOfPackage("io.sopwright.database..").and().haveNameNotMatching(".*\\$.*")
                .and().doNotHaveFullyQualifiedName("io.sopwright.audit.OfflineTrails").should().dependOnClassesThat()
                .haveNameMatching("java\\.sql\\.(Connection|DriverManager|.*Statement)").check(OURS);
    }

    private static Stream<String> wrong(JavaMethod method, Set<String> tables) {
        var first = method.getRawParameterTypes().stream().findFirst().filter(type -> type.isEquivalentTo(TenantId.class));
        return Stream.concat(first.isPresent() ? Stream.of() : Stream.of("does not take its tenant first"),
                Statement.of(sql(method)).unbound(tables).stream());
    }

    private static Stream<JavaMethod> methods() {
        return REPOSITORIES.stream().flatMap(type -> type.getMethods().stream());
    }

    private static String sql(JavaMethod method) {
        return method.getAnnotationOfType(Query.class).value();
    }

    private static Optional<String> across(JavaMethod method) {
        return Stream.of(method.tryGetAnnotationOfType(AcrossTenants.class),
                method.getOwner().tryGetAnnotationOfType(AcrossTenants.class))
                .flatMap(Optional::stream).findFirst().map(AcrossTenants::value);
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
