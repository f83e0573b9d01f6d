package dev.candor.internal.language;

import dev.candor.internal.match.Extras;
import dev.candor.internal.match.GroupTable;
import dev.candor.internal.match.Hits;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.opinion.OpinionMemory;
import dev.candor.internal.promise.PromiseMemory;
import dev.candor.internal.rule.Memory;
import dev.candor.internal.text.NormalizedText;
import dev.candor.internal.text.Stretches;
import org.jspecify.annotations.Nullable;

/**
 * The memory in which one text is read and matched. A reading that lies in it is valid until the next text is read there.
 * Belongs to one thread at a time.
 */
public final class Workspace {

    /** A workspace that held more hits than this is not kept. */
    private static final int KEPT_HITS = 1 << 15;

    private final Hits hits;
    private final Stretches sentences = new Stretches();
    private final Extras extras = new Extras();
    private final GroupTable groups;
    private final Memory memory;
    private final OpinionMemory opinion;

    private final @Nullable LineMemory lines;
    private final PromiseMemory promises;
    private final FactScanner facts;

    private final WordCutter.Cuts cuts;

    private Workspace(
            Lexicon lexicon,
            WordCutter words,
            Memory memory,
            OpinionMemory opinion,
            PromiseMemory promises,
            FactScanner facts,
            @Nullable LineMemory lines) {
        this.cuts = words.cuts("");
        this.facts = facts;
        this.promises = promises;
        this.opinion = opinion;
        this.lines = lines;
        this.hits = new Hits(lexicon);
        this.groups = new GroupTable(lexicon);
        this.memory = memory;
    }

    /** A workspace for any texts. */
    static Workspace ofTexts(LanguageParts parts, Memory memory) {
        return new Workspace(
                parts.lexicon(),
                parts.words(),
                memory,
                OpinionMemory.ofTexts(),
                PromiseMemory.ofTexts(),
                parts.facts(),
                null);
    }

    /** A workspace for one draft that is read again and again: it remembers the lines of the last time. */
    static Workspace ofDraft(LanguageParts parts, Memory memory) {
        return new Workspace(
                parts.lexicon(),
                parts.words(),
                memory,
                OpinionMemory.ofDraft(),
                PromiseMemory.ofDraft(),
                parts.facts().ofDraft(),
                new LineMemory());
    }

    /** The lines of the draft as they were read last, ready for a text; null when these are texts of any kind. */
    @Nullable LineMemory lines(NormalizedText text) {
        if (lines != null) {
            lines.begin(text);
        }
        return lines;
    }

    boolean isWorthKeeping() {
        return hits.size() <= KEPT_HITS;
    }

    /** Hits, emptied. */
    Hits hits() {
        hits.clear();
        return hits;
    }

    /** Where the sentences of a text lie, emptied. */
    Stretches sentences() {
        sentences.clear();
        return sentences;
    }

    /** Extras, emptied. */
    Extras extras() {
        extras.clear();
        return extras;
    }

    /** The table of groups, emptied. */
    GroupTable groups() {
        groups.clear();
        return groups;
    }

    /** The cuts of a text. */
    WordCutter.Cuts cuts(NormalizedText text) {
        cuts.turnTo(text);
        return cuts;
    }

    /** Finds the facts of the texts that are read here. */
    FactScanner facts() {
        return facts;
    }

    PromiseMemory promises() {
        return promises;
    }

    OpinionMemory opinion() {
        return opinion;
    }

    Memory memory() {
        return memory;
    }
}
