package dev.candor.examples;

import dev.candor.Promise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Promises as comma-separated values after RFC 4180, with a header; an empty cell where nothing is said. */
final class PromisesCsv implements PromisesWriter {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "file",
                    "start",
                    "end",
                    "text",
                    "actor",
                    "action",
                    "object",
                    "amount",
                    "deadline",
                    "measure",
                    "verification",
                    "condition",
                    "strength",
                    "tense",
                    "specificity",
                    "empty")
            .build();

    @Override
    public String write(List<Promises> files) {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
            for (Promises file : files) {
                for (Promise promise : file.promises()) {
                    print(printer, file, promise);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a string builder takes everything", e);
        }
        return out.toString();
    }

    private static void print(CSVPrinter printer, Promises file, Promise promise) throws IOException {
        printer.printRecord(
                file.file(),
                promise.span().start(),
                promise.span().end(),
                CsvCell.words(file.words(promise)),
                CsvCell.words(promise.actor().orElse("")),
                CsvCell.words(promise.action()),
                CsvCell.words(promise.object().orElse("")),
                CsvCell.words(promise.amount().orElse("")),
                CsvCell.words(promise.deadline().orElse("")),
                CsvCell.words(promise.measure().orElse("")),
                CsvCell.words(promise.verification().orElse("")),
                promise.condition().id(),
                promise.commitment().id(),
                promise.tense().id(),
                promise.specificity(),
                String.join(" ", promise.missing()));
    }
}
