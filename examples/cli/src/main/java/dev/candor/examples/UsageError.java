package dev.candor.examples;

import dev.candor.Text;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in both languages of the interface what is wrong with the arguments. */
final class UsageError {

    private UsageError() {}

    static Text of(ParameterException e) {
        if (e.getCause() instanceof InputException wrong) {
            return wrong.text();
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            String arguments = String.join(" ", unmatched.getUnmatched());
            return new Text("不认识的参数：" + arguments, "unknown argument: " + arguments);
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            String names = missing.getMissing().stream().map(UsageError::name).collect(Collectors.joining(", "));
            return new Text("缺少 " + names, "missing " + names);
        }
        if (e instanceof OverwrittenOptionException twice && twice.getOverwritten() != null) {
            String name = name(twice.getOverwritten());
            return new Text(name + " 只能给一次", name + " may be given only once");
        }
        if (e.getCommandLine().getParent() == null
                && !e.getCommandLine().getSubcommands().isEmpty()) {
            String commands =
                    String.join(", ", e.getCommandLine().getSubcommands().keySet());
            return new Text("请给出命令：" + commands, "give a command: " + commands);
        }
        String original = String.valueOf(e.getMessage());
        return new Text("参数有误：" + original, original);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
