package dev.candor.zh;

import dev.candor.Fact;
import dev.candor.card.Card;
import dev.candor.card.CardReader;
import dev.candor.internal.crisis.CrisisModel;
import dev.candor.internal.data.DataException;
import dev.candor.internal.data.DataNode;
import dev.candor.internal.data.PackedReader;
import dev.candor.internal.data.PackedWriter;
import dev.candor.internal.data.Problems;
import dev.candor.internal.language.LanguageReader;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.match.LexiconReader;
import dev.candor.internal.opinion.OpinionModel;
import dev.candor.internal.promise.ChainModel;
import dev.candor.internal.rule.CardPacker;
import dev.candor.internal.text.Folding;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
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

/**
 * Folding table, lexicons and cards of Chinese. They are written as text and YAML; the build packs them into one resource,
 * which is read in a hundredth of the time.
 *
 * @param hash the first hexadecimal digits of a digest over all texts
 * @param folding how characters fold
 * @param lexicon the phrases
 * @param cards the rules
 * @param model the second opinion
 * @param promises how promises are cut
 * @param crises how kinds of crisis are told apart
 */
record Sources(
        String hash,
        Folding folding,
        Lexicon lexicon,
        List<Card> cards,
        OpinionModel model,
        ChainModel promises,
        CrisisModel crises) {

    private static final String PACKED = "ruleset.packed";
    private static final String MODEL = "opinion.bin";
    private static final String PROMISES = "promises.bin";
    private static final String CRISES = "crises.bin";
    /** What facts are told by; they are read where they are needed, and counted in the hash. */
    static final List<String> FACTS =
            List.of("facts/names.txt", "facts/personal.txt", "facts/statutes.txt", "facts/units.txt");

    /** The standard, as the build packed it; as texts where no build did. */
    static Sources standard() {
        try (InputStream packed = Sources.class.getResourceAsStream(PACKED)) {
            return packed == null ? ofTexts() : read(new PackedReader(packed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The standard as texts. */
    static Sources ofTexts() {
        return read(digest(), List.of());
    }

    /**
     * The standard with files of a house.
     *
     * @throws IOException when a file cannot be read
     * @throws IllegalArgumentException when they do not fit, listing every problem with file and line
     */
    static Sources withHouse(List<Path> files) throws IOException {
        List<Source> house = new ArrayList<>();
        for (Path file : files) {
            house.add(new Source(file.toString(), Files.readAllBytes(file)));
        }
        return read(digest(), house);
    }

    /** Packs the standard into the directory given, while Candor is built. */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        Sources texts = ofTexts();
        PackedWriter packed = new PackedWriter();
        texts.write(packed);
        packed.writeTo(directory.resolve(PACKED));
        ChineseCases.pack(texts.folding(), directory);
        PackedWriter words = new PackedWriter();
        HanLpData.dictionary().write(words);
        words.writeTo(directory.resolve(Dictionary.PACKED));
    }

    private static Sources read(PackedReader in) {
        String hash = in.text();
        Folding folding = Folding.of(in.characters(), in.characters());
        return new Sources(
                hash,
                folding,
                Lexicon.read(in),
                CardPacker.read(in),
                model(resource(MODEL), OpinionModel::read),
                model(resource(PROMISES), ChainModel::read),
                model(resource(CRISES), CrisisModel::read));
    }

    private void write(PackedWriter out) {
        out.text(hash);
        out.characters(folding.pairs());
        out.characters(folding.targets());
        lexicon.write(out);
        CardPacker.write(cards, out);
    }

    /** A file of lexicons or cards. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Source(String name, byte[] bytes) {}

    private static Sources read(MessageDigest digest, List<Source> house) {
        Folding folding = Folding.read(new ByteArrayInputStream(bytes("folding.txt", digest)));
        List<Source> sources = new ArrayList<>();
        for (String name : index(digest)) {
            sources.add(new Source(name, bytes(name, digest)));
        }
        for (Source source : house) {
            digest.update(source.bytes());
            sources.add(source);
        }
        Problems problems = new Problems();
        Lexicon.Builder lexicon = new Lexicon.Builder();
        LexiconReader lexicons = new LexiconReader(folding, lexicon, problems);
        CardReader cardReader = new CardReader(problems);
        List<Card> cards = new ArrayList<>();
        for (Source source : sources) {
            try {
                DataNode node = DataNode.read(source.name(), new ByteArrayInputStream(source.bytes()));
                if (node.isList() || node.get("id").isPresent()) {
                    cards.addAll(cardReader.read(node));
                } else {
                    lexicons.read(node);
                }
            } catch (DataException unreadable) {
                problems.addAll(unreadable);
            }
        }
        for (Fact.Kind kind : Fact.Kind.values()) {
            lexicon.add(LanguageReader.marker("fact." + kind.id()), "fact." + kind.id());
        }
        for (String group : LanguageReader.FOUND) {
            lexicon.add(LanguageReader.marker(group), group);
        }
        lexicons.checkIncludes();
        problems.throwIfAny();
        OpinionModel model = model(bytes(MODEL, digest), OpinionModel::read);
        ChainModel promises = model(bytes(PROMISES, digest), ChainModel::read);
        CrisisModel crises = model(bytes(CRISES, digest), CrisisModel::read);
        ChineseCases.FILES.forEach(name -> bytes(name, digest));
        FACTS.forEach(name -> bytes(name, digest));
        String hash = HexFormat.of().formatHex(digest.digest()).substring(0, 8);
        return new Sources(hash, folding, lexicon.build(), cards, model, promises, crises);
    }

    /** The names of all lexicons and cards, in the order in which they are read. */
    private static List<String> index(MessageDigest digest) {
        return new String(bytes("index.txt", digest), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** Reads what was learnt. */
    private interface ModelReader<M> {
        M read(DataInputStream in) throws IOException;
    }

    private static <M> M model(byte[] bytes, ModelReader<M> reader) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name, MessageDigest digest) {
        byte[] bytes = resource(name);
        digest.update(bytes);
        return bytes;
    }

    private static byte[] resource(String name) {
        try (InputStream in = Sources.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, "resource " + name).readAllBytes();
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
