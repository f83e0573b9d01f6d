package dev.candor.zh;

import dev.candor.Fact;
import dev.candor.Language;
import dev.candor.card.Card;
import dev.candor.card.CardReader;
import dev.candor.internal.data.DataNode;
import dev.candor.internal.data.Problems;
import dev.candor.internal.language.LanguageParts;
import dev.candor.internal.language.LanguageReader;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.match.LexiconReader;
import dev.candor.internal.text.Folding;
import dev.candor.zh.facts.ChineseFactScanner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import opennlp.tools.tokenize.Tokenizer;

/** The door to Chinese: 简体 and 繁體, one set of rules. */
public final class Chinese {

    /** The version of cards and lexicons: a patch never moves a score, a minor version may. */
    private static final String VERSION = "0.1.0";

    private Chinese() {}

    /**
     * Chinese with Candor's own cards, lexicons and sentence detector, and words by HanLP's dictionary. Reads its resources anew at
     * each call, so keep what it returns.
     */
    public static Language standard() {
        return read(digest(), List.of());
    }

    /**
     * The standard with lexicons and cards of a house added; see {@code docs/cards.md}. A file whose top level is a list,
     * or has an {@code id}, holds cards; any other holds groups of phrases, which may extend the standard ones. The hash
     * of the ruleset changes with them.
     *
     * @throws IOException when a file cannot be read
     * @throws IllegalArgumentException when they do not fit, listing the problems with file and line
     */
    public static Language extended(List<Path> files) throws IOException {
        MessageDigest digest = digest();
        List<Source> house = new ArrayList<>();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            digest.update(bytes);
            house.add(new Source(file.toString(), bytes));
        }
        return read(digest, house);
    }

    /**
     * HanLP's own segmenter, to be plugged in with {@link Language#withTokenizer}. The standard does without it: it cuts
     * alike, by HanLP's dictionary, whatever a host does to HanLP's configuration. HanLP is loaded when the first text
     * comes; safe for use by many threads.
     */
    public static Tokenizer hanLp() {
        return new ChineseTokenizer();
    }

    /** A file of lexicons or cards. */
    private static final class Source {

        private final String name;
        private final byte[] bytes;

        Source(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        DataNode node() {
            return DataNode.read(name, in());
        }

        InputStream in() {
            return new ByteArrayInputStream(bytes);
        }
    }

    private static boolean holdsCards(DataNode node) {
        return node.isList() || node.get("id").isPresent();
    }

    private static Language read(MessageDigest digest, List<Source> house) {
        Folding folding = Folding.read(new ByteArrayInputStream(bytes("folding.txt", digest)));
        List<Source> sources = new ArrayList<>();
        for (String name : index(digest)) {
            sources.add(new Source(name, bytes(name, digest)));
        }
        sources.addAll(house);
        Problems problems = new Problems();
        Lexicon.Builder lexicon = new Lexicon.Builder();
        LexiconReader lexicons = new LexiconReader(folding, lexicon, problems);
        List<Card> cards = new ArrayList<>();
        for (Source source : sources) {
            DataNode node = source.node();
            if (holdsCards(node)) {
                cards.addAll(CardReader.read(source.name, source.in()));
            } else {
                lexicons.read(node);
            }
        }
        problems.throwIfAny();
        for (Fact.Kind kind : Fact.Kind.values()) {
            lexicon.add(LanguageReader.marker("fact." + kind.id()), "fact." + kind.id());
        }
        lexicon.add(LanguageReader.marker("agent.issuer.name"), "agent.issuer.name");
        return Language.of(new LanguageParts(
                "zh",
                VERSION,
                HexFormat.of().formatHex(digest.digest()).substring(0, 8),
                folding,
                lexicon.build(),
                cards,
                new ChineseSentenceDetector(),
                new ChineseWords(),
                new ChineseFactScanner()));
    }

    /** The names of all lexicons and cards, in the order in which they are read. */
    private static List<String> index(MessageDigest digest) {
        return new String(bytes("index.txt", digest), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static byte[] bytes(String name, MessageDigest digest) {
        try (InputStream in = Chinese.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(in, "resource " + name).readAllBytes();
            digest.update(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
