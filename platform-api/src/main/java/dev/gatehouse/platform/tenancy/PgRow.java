package dev.gatehouse.platform.tenancy;

import io.r2dbc.spi.Readable;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.data.Numeric;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A row of a hot read in the form of all other rows, so that a mapping serves both. */
record PgRow(Row row) implements Readable {

    @Override
    public <T> @Nullable T get(int index, Class<T> type) {
        @Nullable Object value = row.getValue(index);
        return value == null ? null : type.cast(as(value, type));
    }

    @Override
    public <T> @Nullable T get(String name, Class<T> type) {
        return get(row.getColumnIndex(name), type);
    }

    private static Object as(Object value, Class<?> type) {
        return switch (value) {
            case OffsetDateTime time when type == Instant.class -> time.toInstant();
            case @Nullable OffsetDateTime[] times -> instants(times);
            case Numeric number when type == BigDecimal.class -> number.bigDecimalValue();
            case Number number when type == Long.class -> number.longValue();
            case Buffer bytes -> bytes.getBytes();
            default -> value;
        };
    }

    private static @Nullable Instant[] instants(@Nullable OffsetDateTime[] times) {
        @Nullable Instant[] instants = new Instant[times.length];
        for (int i = 0; i < times.length; i++) {
            @Nullable OffsetDateTime time = times[i];
            instants[i] = time == null ? null : time.toInstant();
        }
        return instants;
    }
}
