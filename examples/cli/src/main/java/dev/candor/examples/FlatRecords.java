package dev.candor.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** A row of columns a statement, as comma-separated values after RFC 4180 with a header, or as flat JSON objects. */
final class FlatRecords {

    private static final CSVFormat CSV = CSVFormat.RFC4180;

    private FlatRecords() {}

    /** Rows of comma-separated values. */
    static RecordFormat csv(List<Column> columns) {
        return new RecordFormat() {
            @Override
            public void writeHeader(OutputStream out) throws IOException {
                row(out, columns, Column::name);
            }

            @Override
            public void write(ArchiveResult result, OutputStream out) throws IOException {
                row(out, columns, column -> cell(column.value().of(result)));
            }
        };
    }

    /** Flat JSON objects. */
    static RecordFormat json(List<Column> columns) {
        return new RecordFormat() {
            @Override
            public void writeHeader(OutputStream out) {
                // records of JSON Lines need none
            }

            @Override
            public void write(ArchiveResult result, OutputStream out) {
                JsonLines.write(
                        json -> {
                            json.writeStartObject();
                            columns.forEach(column -> JsonParts.cell(
                                    json, column.name(), column.value().of(result)));
                            json.writeEndObject();
                        },
                        out);
            }
        };
    }

    private static void row(OutputStream out, List<Column> columns, Function<Column, Object> cell) throws IOException {
        Object[] cells = columns.stream().map(cell).toArray();
        out.write((CSV.format(cells) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Object cell(@Nullable Object value) {
        return value == null ? "" : value instanceof String words ? CsvCell.words(words) : value;
    }
}
