package org.marot.web.projection;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.marot.stream.Relay;
import org.marot.testing.SharedKafka;
import org.marot.testing.TestStore;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** A store, a relay, and as many nodes with all the application's projections as a test likes. */
final class Road implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(60);
    final TestStore store = new TestStore();
    final Relay relay = store.relay();
    final HikariDataSource dataSource = new HikariDataSource();
    final DataSourceTransactionManager transactions = new DataSourceTransactionManager(dataSource);
    final Positions positions = new Positions(dataSource);
    final List<Projector<?>> projectors;
    private final List<Projections> nodes = new ArrayList<>();

    Road() {
        this(allProjectors());
    }

    Road(List<Projector<?>> projectors) {
        this.projectors = projectors;
        dataSource.setJdbcUrl(store.database().url());
        dataSource.setUsername(store.database().user());
        dataSource.setPassword(store.database().password());
        dataSource.setMaximumPoolSize(8);
        dataSource.setConnectionTimeout(2_000);
    }

    /** Every projector of the application, those that nobody has thought of yet included. */
    static List<Projector<?>> allProjectors() {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
            scanner.addIncludeFilter(new AssignableTypeFilter(Projector.class));
            int unused = scanner.scan("org.marot.web");
            context.refresh();
            List<Projector<?>> found = new ArrayList<>();
            context.getBeansOfType(Projector.class).values().forEach(projector -> found.add((Projector<?>) projector));
            return found;
        }
    }

    Projections node() {
        Projections node =
                new Projections(projectors, dataSource, transactions, positions, SharedKafka.bootstrapServers());
        nodes.add(node);
        node.start();
        return node;
    }

    Rebuilds rebuilds(Projections node) {
        return new Rebuilds(node, store.database()::connect);
    }

    /** Waits until every projection has handled every event. */
    void awaitAll() {
        Awaitility.await().atMost(PATIENCE).until(store::outboxIsEmpty);
        for (Projector<?> projector : projectors) {
            Awaitility.await().atMost(PATIENCE).until(() -> missing(projector.name()) == 0);
        }
    }

    long missing(String projection) {
        return store.number("select count(*) from event left join projection on name = '" + projection
                + "' where position > coalesce(floor, 0) and not exists (select from projection_inbox inbox"
                + " where inbox.projection = '" + projection + "' and inbox.position = event.position)");
    }

    List<@Nullable String> rows(Projector<?> projector) {
        String table = projector.table().name();
        return store.texts("select row_to_json(t)::text from " + table + " t order by 1");
    }

    List<@Nullable String> indexes() {
        return store.texts("select indexdef from pg_indexes where schemaname = 'public' order by indexdef");
    }

    /** What the live tables hold. */
    Map<String, List<@Nullable String>> live() {
        Map<String, List<@Nullable String>> live = new HashMap<>();
        projectors.forEach(projector -> live.put(projector.name(), rows(projector)));
        return live;
    }

    /** What the same events make from zero, one by one, straight from the store, in the same tables. */
    Map<String, List<@Nullable String>> fromZero() {
        FromZero fromZero = new FromZero(dataSource, transactions);
        Map<String, List<@Nullable String>> rows = new HashMap<>();
        projectors.forEach(projector -> rows.put(projector.name(), fromZero.rows(projector)));
        return rows;
    }

    @Override
    public void close() {
        nodes.forEach(Projections::stop);
        relay.stop();
        dataSource.close();
    }
}
