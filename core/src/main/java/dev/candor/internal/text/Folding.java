package dev.candor.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Folds characters one to one, so that offsets stay: variant and traditional forms to simplified ones, full-width letters
 * and digits to ASCII, upper case to lower, corner brackets to quotation marks. Immutable.
 */
public final class Folding {

    private final char[] table = new char[1 << 16];
    private final BitSet targets = new BitSet();

    private Folding() {
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
    }

    /** The folding that {@link #pairs} and {@link #targets} describe. */
    public static Folding of(char[] pairs, char[] targets) {
        Folding folding = new Folding();
        for (int i = 0; i < pairs.length; i += 2) {
            folding.table[pairs[i]] = pairs[i + 1];
        }
        for (char target : targets) {
            folding.targets.set(target);
        }
        return folding;
    }

    /**
     * Reads pairs of characters, a pair a line; lines that start with {@code #} are comments. Closes the stream.
     *
     * @throws IllegalArgumentException when a line is not a pair
     */
    public static Folding read(InputStream in) {
        Folding folding = new Folding();
        for (int c = 0; c < folding.table.length; c++) {
            folding.table[c] = base((char) c);
        }
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isEmpty() || line.charAt(0) == '#') {
                    continue;
                }
                if (line.length() != 2) {
                    throw new IllegalArgumentException("folding table, line " + number
                            + ": expected two characters, from and to, but was '" + line + "'");
                }
                folding.table[line.charAt(0)] = line.charAt(1);
                folding.targets.set(line.charAt(1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folding;
    }

    /** Every character that folds to another one, followed by that. */
    public char[] pairs() {
        StringBuilder pairs = new StringBuilder();
        for (int c = 0; c < table.length; c++) {
            if (table[c] != c) {
                pairs.append((char) c).append(table[c]);
            }
        }
        return pairs.toString().toCharArray();
    }

    /** The characters of which {@link #isTarget} is true. */
    public char[] targets() {
        StringBuilder found = new StringBuilder();
        targets.stream().forEach(c -> found.append((char) c));
        return found.toString().toCharArray();
    }

    /** The folded form of a character. */
    public char fold(char c) {
        return table[c];
    }

    /** Whether some other character folds to this one, as traditional characters do to simplified ones. */
    public boolean isTarget(char c) {
        return targets.get(c);
    }

    private static char base(char c) {
        if (c >= 'Ａ' && c <= 'Ｚ') {
            return (char) (c - 'Ａ' + 'a');
        }
        if (c >= 'ａ' && c <= 'ｚ') {
            return (char) (c - 'ａ' + 'a');
        }
        if (c >= '０' && c <= '９') {
            return (char) (c - '０' + '0');
        }
        return switch (c) {
            case '「', '『', '‘', '﹁', '﹃', '〝' -> '“';
            case '」', '』', '’', '﹂', '﹄', '〞', '〟' -> '”';
            case '｡' -> '。';
            case '､' -> '、';
            case '﹐' -> '，';
            case '﹔' -> '；';
            case '﹕', '︰' -> '：';
            case '﹖' -> '？';
            case '﹗' -> '！';
            case '〔', '﹝' -> '（';
            case '〕', '﹞' -> '）';
            case '％', '﹪' -> '%';
            case '＠', '﹫' -> '@';
            case '．' -> '.';
            case '／' -> '/';
            case '＋' -> '+';
            case '＄', '﹩' -> '$';
            case '￥' -> '¥';
            case '＆' -> '&';
            case '＝' -> '=';
            case '＃' -> '#';
            case '－', '–', '‐', '‑', '−', '﹣' -> '-';
            case '～', '〜', '∼' -> '~';
            case '―', '─', '━' -> '—';
            case '•', '‧', '・', '･', '∙' -> '·';
            default -> Character.toLowerCase(c);
        };
    }
}
