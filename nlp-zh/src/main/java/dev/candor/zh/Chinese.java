package dev.candor.zh;

import dev.candor.Language;
import dev.candor.Version;
import dev.candor.internal.language.LanguageParts;
import dev.candor.zh.facts.ChineseFactScanner;
import dev.candor.zh.facts.ChinesePersonalData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import opennlp.tools.tokenize.Tokenizer;

/** The door to Chinese: 简体 and 繁體, one set of rules. */
public final class Chinese {

    private Chinese() {}

    /**
     * Chinese with Candor's own cards, lexicons and sentence detector, and words by HanLP's dictionary. Reads its resources
     * anew at each call, so keep what it returns.
     */
    public static Language standard() {
        return language(Sources.standard());
    }

    /**
     * The standard with lexicons and cards of a house added; see {@code docs/cards.md}. A file whose top level is a list,
     * or has an {@code id}, holds cards; any other holds groups of phrases, which may extend the standard ones. The hash
     * of the ruleset changes with them.
     *
     * @throws IOException when a file cannot be read
     * @throws IllegalArgumentException when they do not fit, listing every problem with file and line
     */
    public static Language extended(List<Path> files) throws IOException {
        return language(Sources.withHouse(files));
    }

    private static Language language(Sources sources) {
        var words = new ChineseWords();
        return Language.of(new LanguageParts(
                "zh",
                Version.CANDOR,
                sources.hash(),
                sources.folding(),
                sources.lexicon(),
                sources.cards(),
                new ChineseSentenceDetector(),
                words,
                new ChineseIssuerFinder(),
                new ChineseFactScanner(words),
                new ChinesePersonalData(words),
                Optional.of(sources.model()),
                Optional.of(sources.promises()),
                Optional.of(sources.crises()),
                Optional.of(() -> ChineseCases.standard(sources.folding()))));
    }

    /**
     * HanLP's own segmenter, to be plugged in with {@link Language#withTokenizer}. The standard does without it: it cuts
     * alike, by HanLP's dictionary, whatever a host does to HanLP's configuration. HanLP is loaded when the first text
     * comes; safe for use by many threads.
     */
    public static Tokenizer hanLp() {
        return new ChineseTokenizer();
    }
}
