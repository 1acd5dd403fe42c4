package io.sopwright.server;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.sopwright.database.Schema;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;

/** The running web application. */
public final class Server implements AutoCloseable {

    private final Schema schema;
    private final ApplicationContext context;

    private Server(Schema schema, ApplicationContext context) {
        this.schema = schema;
        this.context = context;
    }

    /**
     * Prepares the database and begins to listen.
     *
     * @param clock by which everything happens
     * @throws SQLException when the database cannot be prepared
     */
    public static Server start(ServerSettings settings, Clock clock) throws SQLException {
        var server = prepare(settings, clock, true);
        server.context.getBean(EmbeddedServer.class).start();
        return server;
    }

    /**
     * The same without an ear: nobody can reach it, and no jobs are done.
     *
     * @param clock by which everything happens
     * @throws SQLException when the database cannot be prepared
     */
    public static Server quiet(ServerSettings settings, Clock clock) throws SQLException {
        return prepare(settings, clock, false);
    }

    private static Server prepare(ServerSettings settings, Clock clock, boolean jobs) throws SQLException {
        // drivers turn instants into the time of the JVM's zone; the database keeps UTC
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        var schema = Schema.prepare(settings.database());
        var context = ApplicationContext.builder().deduceEnvironment(false).banner(false).packages("io.sopwright")
                .properties(properties(settings)).properties(Map.of("sopwright.jobs", jobs)).singletons(clock).start();
        return new Server(schema, context);
    }

    private static Map<String, Object> properties(ServerSettings settings) {
        var all = new LinkedHashMap<String, Object>(settings.database().pool());
        all.put("sopwright.address", settings.address());
        all.putAll(settings.mail().properties());
        all.put("sopwright.secret", settings.secret());
        all.put("sopwright.metrics-token", settings.metricsToken());
        all.put("sopwright.proxies", settings.proxies());
        all.put("sopwright.demo", settings.demo());
        all.put("sopwright.folder", settings.folder().toString());
        all.put("sopwright.shelf", settings.shelf().toString());
        all.put("micronaut.application.name", "sopwright");
        all.put("micronaut.server.host", settings.host());
        all.put("micronaut.server.port", settings.port());
        all.put("micronaut.server.max-request-size", "16MB");
        all.put("micronaut.server.multipart.max-file-size", "15MB");
        all.put("micronaut.server.netty.form-max-fields", 2000);
        all.put("micronaut.server.idle-timeout", "60s");
        all.put("micronaut.server.read-idle-timeout", "15s");
        all.put("micronaut.server.server-header", "");
        all.put("micronaut.lifecycle.graceful-shutdown.enabled", true);
        all.put("micronaut.lifecycle.graceful-shutdown.grace-period", "20s");
        all.put("micronaut.metrics.enabled", true);
        all.put("endpoints.all.enabled", false);
        return all;
    }

    /** A part of the application, for those who start it. */
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** The port on which it listens. */
    public int port() {
        return context.getBean(EmbeddedServer.class).getPort();
    }

    /** Lets requests that run come to their end, then stops. */
    @Override
    public void close() throws SQLException {
        context.close();
        schema.close();
    }
}
