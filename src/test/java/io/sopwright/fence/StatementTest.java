package io.sopwright.fence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guard of the repositories lets through, and what not. */
class StatementTest {

    private static final Set<String> TABLES = Set.of("client", "contact", "task");

    @ParameterizedTest
    @ValueSource(strings = {"select id from client where tenant_id = :tenantId and id = :id",
            "select c.id from contact c join client k on k.tenant_id = c.tenant_id and k.id = c.client_id where c.tenant_id = :tenantId",
            "update client set name = :name where tenant_id = :tenantId and (slug = :a or slug = :b)",
            "delete from client where tenant_id = :tenantId",
            "select (select count(*) from task t where t.tenant_id = c.tenant_id) from client c where c.tenant_id = :tenantId",
            "insert into client (tenant_id, id) values (:tenantId, :id)",
            "insert into client (tenant_id, id) select tenant_id, :id from contact where tenant_id = :tenantId",
            "select c.id from client c join tenant t on t.id = c.tenant_id where c.tenant_id = :tenantId",
            "select name from tenant where id = :tenantId", "select id from person where id = :id"})
    void a_statement_that_is_bound_to_its_tenant_passes(String sql) {
        assertEquals(List.of(), Statement.of(sql).unbound(TABLES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"select id from client where id = :id", "select name from tenant where id = :id",
            "update client set tenant_id = :tenantId where id = :id",
            "delete from client where id = :id",
            "select (select count(*) from task) from client c where c.tenant_id = :tenantId",
            "select c.id from contact c join client k on k.id = c.client_id where c.tenant_id = :tenantId",
            "insert into client (id, tenant_id) values (:id, :other)",
            "insert into client (tenant_id, id) select tenant_id, :id from contact where id = :id",
            "select id from client where tenant_id = :tenantId and slug = :a or slug = :b"})
    void a_statement_that_reaches_beyond_it_is_named(String sql) {
        assertEquals(1, Statement.of(sql).unbound(TABLES).size(), sql);
    }

    @Test
    void what_is_wrong_is_said_by_table() {
        assertEquals(List.of("does not name the tenant of contact c"),
                Statement.of("select c.name from contact c where c.id = :id").unbound(TABLES));
    }
}
