package dev.candor.examples;

import dev.candor.Text;
import dev.candor.examples.BrokenRecordException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads records of comma-separated values. An empty cell counts as absent, except that of the text. */
final class CsvRecords implements RecordReader {

    private final CSVFormat format;
    private final List<String> header;
    private final String text;
    private final StatementReader statements;

    private CsvRecords(CSVFormat format, List<String> header, FieldNames names) {
        this.format = format;
        this.header = header;
        this.text = names.of("text");
        this.statements = new StatementReader(names);
    }

    /** Starts with the header; throws {@link InputException} when it cannot be used. */
    static CsvRecords withHeader(RawRecord header, char delimiter, FieldNames names) {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).build();
        List<String> columns;
        try {
            columns = cells(format, header).stream().map(String::strip).toList();
        } catch (BrokenRecordException e) {
            throw new InputException(
                    "表头无法读取：" + e.text().zh(),
                    "the header cannot be read: " + e.text().en());
        }
        String found = String.join(", ", columns);
        if (!columns.contains(names.of("text"))) {
            throw new InputException(
                    "表头中没有 %s 一列，只有：%s；请用 --field text=列名 指明".formatted(names.of("text"), found),
                    "the header has no column %s but: %s; name it with --field text=COLUMN"
                            .formatted(names.of("text"), found));
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new InputException("表头中有重名的列：" + found, "the header names a column twice: " + found);
        }
        return new CsvRecords(format, columns, names);
    }

    @Override
    public Entry read(RawRecord record) throws BrokenRecordException {
        List<String> cells = cells(format, record);
        if (cells.size() > header.size()) {
            throw broken(
                    "有 %d 格，而表头只有 %d 列".formatted(cells.size(), header.size()),
                    "there are %d cells, but the header has %d columns".formatted(cells.size(), header.size()));
        }
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty() || header.get(i).equals(text)) {
                fields.put(header.get(i), cells.get(i));
            }
        }
        return statements.read(fields);
    }

    private static List<String> cells(CSVFormat format, RawRecord record) throws BrokenRecordException {
        try (CSVParser parser = CSVParser.parse(record.text(), format)) {
            List<CSVRecord> records = parser.getRecords();
            if (records.size() == 1) {
                return records.get(0).toList();
            }
            throw broken("单独的回车把它分成了几条", "a carriage return alone cuts it in pieces");
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw broken(e);
        }
    }

    private static BrokenRecordException broken(Exception why) {
        return broken("引号不成对（" + why.getMessage() + "）", "quotation marks do not match (" + why.getMessage() + ")");
    }

    private static BrokenRecordException broken(String zh, String en) {
        return new BrokenRecordException(
                Reason.BROKEN_CSV, Optional.empty(), new Text("不是合法的 CSV：" + zh, "not comma-separated values: " + en));
    }
}
