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
                cell(file.words(promise)),
                cell(promise.actor().orElse("")),
                cell(promise.action()),
                cell(promise.object().orElse("")),
                cell(promise.amount().orElse("")),
                cell(promise.deadline().orElse("")),
                cell(promise.measure().orElse("")),
                cell(promise.verification().orElse("")),
                promise.condition().id(),
                promise.strength().id(),
                promise.tense().id(),
                promise.specificity(),
                String.join(" ", promise.empty()));
    }

    /** Words that no spreadsheet takes for a formula. */
    private static String cell(String words) {
        String line = Printable.line(words);
        boolean formula = !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0 && !line.startsWith("--");
        return formula ? "'" + line : line;
    }
}
