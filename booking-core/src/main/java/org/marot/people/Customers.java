package org.marot.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marot.shared.CustomerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The customers of the installation. */
@Component
public class Customers {
    private static final String SELECT = "select id, kind, name, category from customer ";
    private final JdbcClient database;
    private final Clock clock;

    Customers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Customer> find(CustomerId id) {
        return database.sql(SELECT + "where id = ?")
                .param(id.value())
                .query((row, number) -> customer(row))
                .optional();
    }

    public Map<CustomerId, Customer> find(Collection<CustomerId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<UUID> wanted = ids.stream().map(CustomerId::value).toList();
        return database
                .sql(SELECT + "where id in (:ids)")
                .param("ids", wanted)
                .query((row, number) -> customer(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Customer::id, Function.identity()));
    }

    /** Those whose name contains the text, for staff who book for somebody else. */
    public List<Customer> named(String text, int atMost) {
        String pattern = Containing.pattern(text);
        return database.sql(SELECT + "where name ilike ? order by name, id limit ?")
                .param(pattern)
                .param(atMost)
                .query((row, number) -> customer(row))
                .list();
    }

    public Customer add(CustomerId id, CustomerKind kind, String name, CustomerCategory category) {
        database.sql("insert into customer (id, kind, name, category, created_at) values (?, ?, ?, ?, ?)")
                .param(id.value())
                .param(kind.published())
                .param(name)
                .param(category.published())
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return new Customer(id, kind, name, category);
    }

    /** Somebody without a name, unless they are known already. */
    public void addOnce(CustomerId id, CustomerKind kind, CustomerCategory category) {
        database.sql("insert into customer (id, kind, category, created_at) values (?, ?, ?, ?) on conflict do nothing")
                .param(id.value())
                .param(kind.published())
                .param(category.published())
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    public void recategorise(CustomerId id, CustomerCategory category) {
        database.sql("update customer set category = ? where id = ?")
                .param(category.published())
                .param(id.value())
                .update();
    }

    private static Customer customer(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Customer(
                new CustomerId(row.getObject("id", UUID.class)),
                CustomerKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("name"),
                CustomerCategory.read(row.getString("category")).orElseThrow());
    }
}
