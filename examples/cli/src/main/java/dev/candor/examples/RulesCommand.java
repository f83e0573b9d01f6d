package dev.candor.examples;

import dev.candor.Check;
import dev.candor.Criterion;
import dev.candor.Detail;
import dev.candor.Disclosure;
import dev.candor.ScoringProfile;
import dev.candor.Strength;
import dev.candor.Text;
import dev.candor.card.Card;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code candor rules}: lists the rules, or shows one with its reasons and examples. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer>, Speaker {

    private static final int MAX_SUGGESTIONS = 5;
    private static final List<Criterion> CRITERIA = Criterion.all();
    private static final Comparator<Card> FAULTS_FIRST =
            Comparator.comparing(card -> CRITERIA.indexOf(card.criterion()));

    private final Session session;
    private final Locale ui;
    private final PrintStream out;

    @Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "ID")
    private Optional<String> id = Optional.empty();

    RulesCommand(Session session) {
        this.session = session;
        ui = session.ui().reports();
        out = session.terminal().out();
    }

    @Override
    public Locale ui() {
        return ui;
    }

    @Override
    public Integer call() {
        List<Card> cards = session.grader(ScoringProfile.standard()).cards();
        if (id.isPresent()) {
            show(find(cards, id.get()));
        } else {
            list(cards);
        }
        return ExitCode.DONE;
    }

    private static Card find(List<Card> cards, String id) {
        return cards.stream()
                .filter(card -> card.id().equals(id) || isCalled(card, id))
                .findFirst()
                .orElseThrow(() -> unknown(cards, id));
    }

    /** Whether a disclosure or a check has this name in reports: {@code next-update}. */
    private static boolean isCalled(Card card, String name) {
        return card.criterion() instanceof Detail detail && detail.id().equals(name);
    }

    private static InputException unknown(List<Card> cards, String id) {
        String name = id.substring(id.lastIndexOf('.') + 1);
        String alike = cards.stream()
                .map(Card::id)
                .filter(other -> !name.isEmpty() && other.contains(name))
                .limit(MAX_SUGGESTIONS)
                .collect(Collectors.joining(", "));
        String known = "candor rules";
        return alike.isEmpty()
                ? new InputException(
                        "没有规则 " + id + "；全部规则：" + known, "unknown rule '" + id + "'; for all of them: " + known)
                : new InputException(
                        "没有规则 " + id + "；也许是 " + alike, "unknown rule '" + id + "'; did you mean " + alike + "?");
    }

    private void list(List<Card> cards) {
        int columns =
                cards.stream().mapToInt(card -> Columns.of(card.id())).max().orElse(0);
        Map<Text, List<Card>> groups = cards.stream()
                .sorted(FAULTS_FIRST)
                .collect(Collectors.groupingBy(RulesCommand::group, LinkedHashMap::new, Collectors.toList()));
        groups.forEach((group, rules) -> {
            out.println(session.terminal().palette().bold(in(group)));
            for (Card card : rules) {
                out.println("  " + Columns.pad(card.id(), columns) + "  " + Columns.pad(severity(card), 8) + "  "
                        + in(card.title()));
            }
            out.println();
        });
    }

    /** What the findings of a card are about. */
    private static Text group(Card card) {
        Criterion criterion = card.criterion();
        if (criterion instanceof Strength.Kind) {
            return new Text("优点", "Strengths");
        }
        if (criterion instanceof Disclosure.Item) {
            return new Text("读者需要知道的事", "Disclosures");
        }
        return criterion instanceof Check.Item ? new Text("细项", "Checks") : criterion.label();
    }

    /** Only faults have a severity. */
    private String severity(Card card) {
        return card.isFault() ? in(card.severity().label()) : "";
    }

    private void show(Card card) {
        out.println(session.terminal().palette().bold(card.id()) + "  " + in(card.title()));
        out.println((in(group(card)) + "  " + severity(card)).strip());
        out.println();
        out.println(in(card.why()).strip());
        out.println();
        examples(new Text("会被标出", "Flagged"), card.flags().stream());
        examples(new Text("不会被标出", "Allowed"), card.allows().stream());
        examples(
                new Text("改写", "Rewrites"),
                card.rewrites().stream()
                        .flatMap(rewrite -> Stream.of(rewrite.hans(), rewrite.hant()))
                        .distinct());
        out.println(in(new Text("来源：", "Source: ")) + card.source());
    }

    private void examples(Text heading, Stream<String> examples) {
        List<String> lines = examples.map(example -> "  " + example.strip()).toList();
        if (!lines.isEmpty()) {
            out.println(in(heading));
            lines.forEach(out::println);
            out.println();
        }
    }
}
