package dev.candor.examples;

import dev.candor.Crisis;
import dev.candor.Stage;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code candor outline}: prints the skeleton of a statement, to be filled in. */
@Command(name = "outline")
final class OutlineCommand implements Callable<Integer> {

    private static final Choice<Outline.Script> SCRIPT =
            new Choice<>("lang", List.of(Outline.Script.values()), Outline.Script::tag);

    private final Session session;

    @Option(names = "--crisis", paramLabel = "ID", required = true, descriptionKey = "outline.crisis")
    private String crisis = "";

    @Option(names = "--stage", paramLabel = "ID", required = true)
    private String stage = "";

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "zh-Hans", descriptionKey = "outline.lang")
    private String script = "zh-Hans";

    OutlineCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Crisis kind = Choice.CRISIS.of(crisis);
        Stage when = Choice.STAGE.of(stage);
        session.terminal().out().print(Outline.standard().skeleton(kind, when, SCRIPT.of(script)));
        return ExitCode.DONE;
    }
}
