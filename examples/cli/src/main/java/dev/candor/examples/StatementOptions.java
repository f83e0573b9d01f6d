package dev.candor.examples;

import dev.candor.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What the user knows about the statements on the command line. */
final class StatementOptions {

    private static final Choice<String> LANGUAGE = Choice.words("lang", "auto", "zh", "en");

    @Option(names = "--lang", paramLabel = "LANG")
    private Optional<String> language = Optional.empty();

    @Option(names = "--crisis", paramLabel = "ID")
    private Optional<String> crisis = Optional.empty();

    @Option(names = "--stage", paramLabel = "ID")
    private Optional<String> stage = Optional.empty();

    @Option(names = "--region", paramLabel = "ID")
    private Optional<String> region = Optional.empty();

    @Option(names = "--voice", paramLabel = "ID")
    private Optional<String> voice = Optional.empty();

    @Option(names = "--title", paramLabel = "T")
    private Optional<String> title = Optional.empty();

    @Option(names = "--issuer", paramLabel = "NAME")
    private Optional<String> issuer = Optional.empty();

    @Option(names = "--published-at", paramLabel = "DATE")
    private Optional<String> publishedAt = Optional.empty();

    /** The statement with this text; throws {@link InputException} when an option has a value that is not allowed. */
    Statement statement(String text) {
        Statement.Builder statement = Statement.builder(text);
        language.map(LANGUAGE::of).filter(value -> !value.equals("auto")).ifPresent(statement::language);
        crisis.map(Choice.CRISIS::of).ifPresent(statement::crisis);
        stage.map(Choice.STAGE::of).ifPresent(statement::stage);
        region.map(Choice.REGION::of).ifPresent(statement::region);
        voice.map(Choice.VOICE::of).ifPresent(statement::voice);
        title.ifPresent(statement::title);
        issuer.ifPresent(statement::issuer);
        publishedAt.map(StatementOptions::date).ifPresent(statement::publishedAt);
        return statement.build();
    }

    /** The start of a day in UTC, for what only asks for the day. */
    static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private static OffsetDateTime date(String given) {
        try {
            return startOf(LocalDate.parse(given));
        } catch (DateTimeParseException e) {
            throw new InputException(
                    "--published-at 要写成 2026-11-20 这样的日期，而不是“" + given + "”",
                    "--published-at must be a date such as 2026-11-20, but was '" + given + "'");
        }
    }
}
