package dev.candor.examples;

import dev.candor.ScoringProfile;
import dev.candor.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code candor calibrate}: measures Candor on labelled statements, and fits a profile to them. */
@Command(name = "calibrate")
final class CalibrateCommand implements Callable<Integer> {

    private static final Choice<String> FORMAT = Choice.words("format", "text", "json");
    private static final String UNNAMED = "fitted";

    /** From so many statements on a fit takes long enough to be told. */
    private static final int MANY = 100;

    private final Session session;

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "calibrate.format")
    private String format = "text";

    @Option(names = "--output", paramLabel = "PROFILE", descriptionKey = "calibrate.output")
    private Optional<String> output = Optional.empty();

    @Option(names = "--id", paramLabel = "NAME", descriptionKey = "calibrate.id")
    private Optional<String> id = Optional.empty();

    @Option(names = "--anyway", descriptionKey = "calibrate.anyway")
    private boolean anyway;

    @Parameters(paramLabel = "LABELS.jsonl", arity = "1", descriptionKey = "calibrate.LABELS")
    private String labels = "";

    CalibrateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CalibrationWriter writer = writer(FORMAT.of(format));
        check();
        ScoringProfile start = profile.chosen();
        List<Labelled> labelled = LabelFile.read(labels, session);
        if (labelled.size() >= MANY) {
            session.tell(new Text(
                    "正在用 %d 份声明拟合，要等一会儿".formatted(labelled.size()),
                    "fitting to %d statements, which takes a while".formatted(labelled.size())));
        }
        Calibration calibration = Calibration.of(labelled, session.graders(), start, id.orElse(UNNAMED));
        session.terminal().out().print(writer.write(calibration));
        output.ifPresent(name -> save(name, calibration));
        return ExitCode.DONE;
    }

    private CalibrationWriter writer(String chosen) {
        return chosen.equals("json")
                ? new CalibrationJson()
                : new CalibrationText(session.ui().reports(), session.terminal().palette());
    }

    /** Throws {@link InputException} for options that do not go together, before anything is read. */
    private void check() {
        if (output.isEmpty()) {
            if (id.isPresent() || anyway) {
                throw new InputException("--id 和 --anyway 要与 --output 一起用", "--id and --anyway go with --output");
            }
            return;
        }
        String name = id.orElseThrow(() -> new InputException("写评分档要给名称：--id 名称", "a profile needs a name: --id NAME"));
        if (!ScoringProfile.isId(name) || name.equals(ScoringProfile.standard().id())) {
            throw new InputException(
                    "--id 要以字母开头，只用字母、数字、. _ -，且不是 %s，而不是“%s”"
                            .formatted(ScoringProfile.standard().id(), name),
                    "--id must begin with a letter, have only letters, digits, . _ - and not be %s, but was '%s'"
                            .formatted(ScoringProfile.standard().id(), name));
        }
        if (StatementFile.isSame(output.get(), labels)) {
            throw new InputException(
                    "--output 不能是标注文件：" + labels, "--output must not be the file of labels: " + labels);
        }
    }

    private void save(String name, Calibration calibration) {
        if (calibration.doubt().isPresent() && !anyway) {
            Text doubt = calibration.doubt().get();
            throw new InputException(
                    "没有写 %s：%s；仍要写请加 --anyway".formatted(name, doubt.zh()),
                    "%s was not written: %s; --anyway writes it all the same".formatted(name, doubt.en()));
        }
        try {
            Files.writeString(
                    StatementFile.path(name),
                    comment(calibration) + calibration.profile().yaml());
        } catch (IOException e) {
            throw StatementFile.unwritable(name, e);
        }
    }

    /** Where the numbers come from, for whoever opens the file. */
    private static String comment(Calibration calibration) {
        String leftOut = calibration
                .leftOut()
                .map(left -> String.format(Locale.ROOT, ", %.1f on statements left out of the fit", left.distance()))
                .orElse("");
        return String.format(
                Locale.ROOT,
                """
                # Fitted by candor calibrate to %d labelled statements, from the profile %s with the rules %s.
                # Mean distance from the quality that readers gave: %.1f before, %.1f fitted%s.
                """,
                calibration.scored(),
                Printable.line(calibration.provenance().profile()),
                calibration.provenance().ruleset(),
                calibration.now().distance(),
                calibration.fitted().distance(),
                leftOut);
    }
}
