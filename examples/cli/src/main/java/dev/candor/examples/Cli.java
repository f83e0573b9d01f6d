package dev.candor.examples;

import dev.candor.Grader;
import dev.candor.ScoringProfile;
import dev.candor.Text;
import dev.candor.Version;
import dev.candor.zh.Chinese;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command {@code candor}. */
@Command(name = "candor", version = "candor " + Version.CANDOR)
public final class Cli {

    private static final String HELP = "dev.candor.examples.Help";

    private final Terminal terminal;
    private final Clock clock;
    private final Function<ScoringProfile, Grader> graders;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    @SuppressWarnings("unused") // read by picocli, through the annotation
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    @SuppressWarnings("unused") // read by picocli, through the annotation
    private boolean version;

    @Option(names = Ui.OPTION, paramLabel = "zh|en", scope = ScopeType.INHERIT)
    void ui(String value) {
        Choice.words(Ui.OPTION, "zh", "en").of(value); // Ui.choose has used it already
    }

    Cli(Terminal terminal, Clock clock, Function<ScoringProfile, Grader> graders) {
        this.terminal = terminal;
        this.clock = clock;
        this.graders = graders;
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT); // numbers look the same on every machine
        int exit =
                new Cli(Terminal.ofProcess(), Clock.system(ZoneId.systemDefault()), Cli::chineseGrader).run(arguments);
        if (exit != ExitCode.DONE) {
            System.exit(exit);
        }
    }

    private static Grader chineseGrader(ScoringProfile profile) {
        return Grader.builder().language(Chinese.standard()).profile(profile).build();
    }

    /** Runs the command; returns its exit code: 0 done, 1 below the wanted score, 2 wrong usage or input. */
    int run(String... arguments) {
        Session session = new Session(terminal, Ui.choose(List.of(arguments), terminal.environment()), clock, graders);
        CommandLine commands = new CommandLine(this)
                .addSubcommand(new GradeCommand(session))
                .addSubcommand(new BatchCommand(session))
                .addSubcommand(new CompareCommand(session))
                .addSubcommand(new CaseCommand(session))
                .addSubcommand(new CalibrateCommand(session))
                .addSubcommand(new PromisesCommand(session))
                .addSubcommand(new OutlineCommand(session))
                .addSubcommand(new RulesCommand(session))
                .setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(terminal.palette() == Palette.ANSI ? Ansi.ON : Ansi.OFF))
                .setResourceBundle(help(session.ui()))
                .setParameterExceptionHandler((e, args) -> usage(session, e))
                .setExecutionExceptionHandler((e, command, result) -> failure(session, e));
        int exit = commands.execute(arguments);
        if (terminal.out().checkError() && exit != ExitCode.WRONG_INPUT) {
            session.tell(new Text("无法写到标准输出", "cannot write to standard output"));
            return ExitCode.WRONG_INPUT;
        }
        return exit;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static ResourceBundle help(Ui ui) {
        return ResourceBundle.getBundle(
                HELP,
                ui.messages(),
                Cli.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static int usage(Session session, ParameterException e) {
        session.tell(UsageError.of(e));
        String command = e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        session.terminal()
                .err()
                .println(new Text("用法：", "Usage: ").in(session.ui().messages()) + command);
        return ExitCode.WRONG_INPUT;
    }

    private static int failure(Session session, Exception e) {
        if (e instanceof InputException wrong) {
            session.tell(wrong.text());
        } else {
            session.tell(new Text("内部错误，请连同以下内容报告", "internal error; please report it with what follows"));
            e.printStackTrace(session.terminal().err());
        }
        return ExitCode.WRONG_INPUT;
    }
}
