package dev.candor.internal.language;

import dev.candor.Dimension;
import dev.candor.Fact;
import dev.candor.Mask;
import dev.candor.Occasion;
import dev.candor.Promise;
import dev.candor.Severity;
import dev.candor.Statement;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.ClauseReader;
import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.clause.PersonalDatum;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.crisis.CrisisFinder;
import dev.candor.internal.match.Extras;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.opinion.Review;
import dev.candor.internal.opinion.SecondOpinion;
import dev.candor.internal.promise.PromiseReader;
import dev.candor.internal.rule.CardCompiler;
import dev.candor.internal.rule.Match;
import dev.candor.internal.rule.Rulebook;
import dev.candor.internal.text.NormalizedText;
import dev.candor.internal.text.Stretches;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts of one language: normalises, cuts, finds hits and facts, reads clauses, runs the rules. Immutable and
 * thread-safe.
 */
public final class LanguageReader {

    private static final String ISSUER_NAME = "agent.issuer.name";
    private static final String PERSONAL = "personal.";
    /** The groups of what is found without a phrase, beside facts. */
    public static final List<String> FOUND = Stream.concat(
                    Stream.of(
                            ISSUER_NAME,
                            ForeignWords.ACRONYM,
                            ForeignWords.WORD,
                            ForeignWords.EXPLAINED,
                            OpenSlots.GROUP),
                    Stream.of(Mask.Kind.values()).map(kind -> PERSONAL + kind.id()))
            .toList();

    private final LanguageParts parts;
    private final ClauseReader clauseReader;
    private final Rulebook rules;
    private final WorkspacePool pool = new WorkspacePool(this::workspace);
    private final Map<Fact.Kind, Integer> factKinds = new EnumMap<>(Fact.Kind.class);
    private final @Nullable CrisisFinder crises;
    private final VoiceFinder voices;
    private final Substance substance;
    private final @Nullable SecondOpinion opinion;
    private final @Nullable PromiseReader promises;
    private final int issuerName;
    private final int outsider;
    private final Map<String, Integer> foundKinds = new HashMap<>();
    private final OpenSlots openSlots;
    private final int question;

    /**
     * Builds automaton and rules.
     *
     * @throws IllegalArgumentException when cards do not fit the lexicon, or speak of what the model does not judge
     */
    public LanguageReader(LanguageParts parts) {
        Lexicon lexicon = parts.lexicon();
        this.parts = parts;
        this.clauseReader = new ClauseReader(lexicon);
        this.rules = CardCompiler.compile(parts.cards(), lexicon);
        for (Fact.Kind kind : Fact.Kind.values()) {
            factKinds.put(kind, lexicon.kind(marker("fact." + kind.id())));
        }
        this.crises = parts.crises().map(CrisisFinder::new).orElse(null);
        this.voices = new VoiceFinder(lexicon);
        this.substance = new Substance(lexicon);
        this.opinion = parts.model()
                .map(model -> new SecondOpinion(model, lexicon, parts.cards()))
                .orElse(null);
        if (opinion != null) {
            opinion.requireJudged(parts.cards());
        }
        this.issuerName = lexicon.kind(marker(ISSUER_NAME));
        this.outsider = lexicon.group("agent.outsider");
        for (String group : FOUND) {
            foundKinds.put(group, lexicon.kind(marker(group)));
        }
        this.promises =
                parts.promises().map(model -> new PromiseReader(lexicon, model)).orElse(null);
        this.openSlots = new OpenSlots(lexicon);
        this.question = lexicon.group("question.rhetorical");
    }

    /** The phrase that stands for what is found without a phrase; it can never occur in normalised text. */
    public static String marker(String group) {
        return Lexicon.MARKER + group;
    }

    /** What the language brings. */
    public LanguageParts parts() {
        return parts;
    }

    /**
     * {@code zh-Hans} or {@code zh-Hant} for Chinese, the language itself otherwise: by the script that a tag names, else by that of the
     * region that it names, else by that of the text.
     */
    public String tag(Locale given, String text) {
        return LanguageTags.tag(parts, given, text);
    }

    /** A workspace to read texts in, for as long as one text takes. */
    public Workspace take() {
        return pool.take();
    }

    /** Takes a workspace back; readings that lie in it are no longer valid. */
    public void giveBack(Workspace workspace) {
        pool.giveBack(workspace);
    }

    /** Reads a text in a workspace of its own. */
    public Reading read(Statement statement) {
        return read(statement, workspace());
    }

    private Workspace workspace() {
        return Workspace.ofTexts(parts, rules.memory());
    }

    /** A workspace in which one draft is read again and again; it belongs to the caller. */
    public Workspace workspaceOfDraft() {
        return Workspace.ofDraft(parts, rules.memoryOfDraft());
    }

    /** Reads a text. The reading lies in the workspace. */
    public Reading read(Statement statement, Workspace workspace) {
        NormalizedText text = NormalizedText.of(statement.text(), parts.folding());
        Stretches spans = workspace.sentences();
        parts.sentences().cut(text, spans);
        Sentence.Kind[] kinds = Layout.kinds(text, spans);
        Optional<String> given = statement
                .issuer()
                .map(name -> NormalizedText.of(name, parts.folding()).toString());
        List<String> issuer = parts.issuer().names(text, spans, kinds, given);
        FactScanner.Found found = workspace.facts().scan(text, statement.publishedAt(), statement.region(), issuer);
        List<FoundFact> facts = found.facts();

        Extras extras = workspace.extras();
        for (FoundFact fact : facts) {
            extras.add(fact.start(), fact.end(), factKinds.getOrDefault(fact.kind(), -1), border(fact));
        }
        List<PersonalDatum> personal = parts.personal().find(text, facts);
        for (PersonalDatum datum : personal) {
            int kind = foundKinds.getOrDefault(PERSONAL + datum.kind().id(), -1);
            extras.add(datum.start(), datum.end(), kind, Extras.Border.OPEN);
        }
        Set<IssuerPlaces.Name> own = new HashSet<>(IssuerPlaces.of(text, issuer));
        for (IssuerPlaces.Name name : own) {
            extras.add(name.start(), name.end(), issuerName, Extras.Border.OPEN);
        }
        for (ForeignWords.Word word : ForeignWords.find(text, parts.lexicon(), facts)) {
            extras.add(word.start(), word.end(), foundKinds.getOrDefault(word.group(), -1), Extras.Border.OPEN);
        }
        Stretches slots = OpenSlots.find(text);
        for (int i = 0; i < slots.size(); i++) {
            int kind = foundKinds.getOrDefault(OpenSlots.GROUP, -1);
            extras.add(slots.start(i), slots.end(i), kind, Extras.Border.OPEN);
        }
        extras.sort();
        LinePass lines = new LinePass(text, spans, kinds, facts, extras, workspace, clauseReader, question);
        WordBorders borders = new WordBorders(text, spans, parts.lexicon(), workspace.cuts(text));
        lines.read((start, end, kind) -> borders.keep(start, end, kind) && !isOwn(own, start, end, kind));
        List<Sentence> sentences = lines.sentences();
        String shown = Reading.mask(text, personal).apply(statement.text());
        return new Reading(
                text,
                lines.hits(),
                sentences,
                lines.clauses(),
                facts,
                personal,
                shown,
                voices.find(statement, sentences),
                found.day());
    }

    /** Whether a word for somebody else is what who speaks is called: 管委会. */
    private boolean isOwn(Set<IssuerPlaces.Name> own, int start, int end, int kind) {
        return !own.isEmpty() && parts.lexicon().has(kind, outsider) && own.contains(new IssuerPlaces.Name(start, end));
    }

    /** Dates end where they end; names may be longer than was found. */
    private static Extras.Border border(FoundFact fact) {
        return fact.kind() == Fact.Kind.DATE ? Extras.Border.CLOSED : Extras.Border.OPEN;
    }

    /** The occasion of a statement: what was given, else what its words say. */
    public Occasion occasion(Statement statement, Reading reading) {
        if (statement.crisis().isPresent()) {
            return new Occasion(statement.crisis().get(), List.of(), statement.stage(), reading.voice());
        }
        CrisisFinder.Found found = crises == null ? CrisisFinder.Found.NONE : crises.find(reading.text());
        return new Occasion(found.crisis(), found.words(), statement.stage(), reading.voice());
    }

    /** Whether the text tells of an act or an event, and of somebody or something that it concerns. */
    public boolean tellsAnything(Reading reading) {
        return substance.isIn(reading);
    }

    /** The matches of the rules with what the second opinion says of them; as they are without one. */
    public Review review(Reading reading, List<Match> matches, Workspace workspace) {
        Review review = opinion == null ? Review.none(matches) : opinion.review(reading, matches, workspace.opinion());
        return openSlots.judge(reading, matches, review);
    }

    /** The same, in a workspace of its own. */
    public Review review(Reading reading, List<Match> matches) {
        return review(reading, matches, workspace());
    }

    /** The matches that matter to a report, by rule: of a disclosure and of a check no more than it shows. */
    public List<Match> matchForReport(Reading reading, Workspace workspace) {
        return rules.matchForReport(reading, workspace.memory());
    }

    /** All matches of all rules, by rule, in a workspace of its own. */
    public List<Match> match(Reading reading) {
        return rules.match(reading, rules.memory());
    }

    /** The promises of a text in which the rules matched; none in a language for which nobody taught how to cut them. */
    public List<Promise> promises(Reading reading, List<Match> matches, Workspace workspace) {
        if (promises == null) {
            return List.of();
        }
        BitSet vague = vagueClauses(reading, matches);
        return openSlots.judge(reading, promises.read(reading, vague, workspace.promises()));
    }

    /** The clauses in which a rule has found a promise with nothing to check in it. */
    private static BitSet vagueClauses(Reading reading, List<Match> matches) {
        BitSet vague = new BitSet();
        for (Match match : matches) {
            if (match.card().criterion() == Dimension.VAGUE_PROMISES
                    && !match.isDocument()
                    && match.severity() != Severity.INFO) {
                Sentence sentence = reading.sentences().get(match.sentence());
                for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
                    Clause clause = reading.clauses().get(c);
                    if (clause.start() < match.end() && match.start() < clause.end()) {
                        vague.set(c);
                    }
                }
            }
        }
        return vague;
    }
}
