package org.marot.web.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes any number of rows in one statement: a column travels as one array. */
public final class RowWriter<R> {
    private final List<Input<R>> inputs = new ArrayList<>();
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final List<String> guards = new ArrayList<>();

    private record Input<R>(String name, String type, Function<R, @Nullable Object> value) {}

    /** A column with its value, whose text PostgreSQL reads as {@code type}. */
    public RowWriter<R> column(String name, String type, Function<R, @Nullable Object> value) {
        inputs.add(new Input<>(name, type, value));
        columns.put(name, name);
        return this;
    }

    /** A value that no column takes as it is. */
    public RowWriter<R> value(String name, String type, Function<R, @Nullable Object> value) {
        inputs.add(new Input<>(name, type, value));
        return this;
    }

    /** A column made of values. */
    public RowWriter<R> made(String name, String expression) {
        columns.put(name, expression);
        return this;
    }

    /** A column that only grows; an existing row is replaced when one of these does. */
    public RowWriter<R> guard(String name, Function<R, @Nullable Object> value) {
        guards.add(name);
        return column(name, "bigint", value);
    }

    String key() {
        return columns.keySet().iterator().next();
    }

    void upsert(JdbcTemplate database, String table, Collection<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        database.update(sql(table), statement -> {
            int at = 1;
            for (Input<R> input : inputs) {
                // Typed as String[], the driver sends it in binary form, which costs both sides much less.
                String[] texts = rows.stream()
                        .map(input.value())
                        .map(value -> value == null ? null : value.toString())
                        .toArray(String[]::new);
                statement.setArray(at++, statement.getConnection().createArrayOf("text", texts));
            }
        });
    }

    private String sql(String table) {
        String arrays = inputs.stream()
                .map(input -> "?::text[]::" + input.type() + "[]")
                .collect(Collectors.joining(", "));
        String names = inputs.stream().map(Input::name).collect(Collectors.joining(", "));
        String changes = columns.keySet().stream()
                .filter(column -> !column.equals(key()))
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        String newer = guards.stream()
                .map(guard -> "excluded." + guard + " > present." + guard)
                .collect(Collectors.joining(" or "));
        return "insert into " + table + " as present (" + String.join(", ", columns.keySet()) + ") select "
                + String.join(", ", columns.values()) + " from unnest(" + arrays + ") as new (" + names + ") order by "
                + key() + " on conflict (" + key() + ") do update set " + changes + " where " + newer;
    }
}
