package dev.candor.zh.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Region;
import dev.candor.Span;
import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.text.Folding;
import dev.candor.internal.text.NormalizedText;
import dev.candor.zh.Vocabularies;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Texts with their facts drawn in: {@code 接到⟦6起|COUNT|6 起⟧报告}, or {@code ⟦临-037|REFERENCE⟧} when the value is what is
 * written. A text is right when exactly the drawn facts are found, but for those that no report lists.
 */
final class FactDrawing {

    static final ChineseFactScanner SCANNER = new ChineseFactScanner(Vocabularies.standard());
    static final Folding FOLDING = folding();

    private FactDrawing() {}

    private static Folding folding() {
        InputStream table = ChineseFactScanner.class.getResourceAsStream("/dev/candor/zh/folding.txt");
        return Folding.read(Objects.requireNonNull(table, "folding.txt"));
    }

    /** Checks a drawing of a text of unknown date. */
    static void facts(String drawing) {
        assertThat(draw(plain(drawing), Optional.empty())).isEqualTo(drawing);
    }

    /** Checks a drawing of a text whose title or signature names its issuer: the first body that is drawn. */
    static void factsIssuedBy(String drawing) {
        int open = drawing.indexOf("⟦") + 1;
        String issuer = NormalizedText.of(drawing.substring(open, drawing.indexOf('|')), FOLDING)
                .toString();
        assertThat(draw(plain(drawing), Optional.empty(), List.of(issuer))).isEqualTo(drawing);
    }

    /** Checks a drawing of a text that was published at a time. */
    static void factsPublishedAt(String publishedAt, String drawing) {
        assertThat(draw(plain(drawing), Optional.of(OffsetDateTime.parse(publishedAt))))
                .isEqualTo(drawing);
    }

    /** Checks a drawing of a text of unknown date that was published in a place. */
    static void factsPublishedIn(Region region, String drawing) {
        assertThat(draw(plain(drawing), Optional.empty(), Optional.of(region), List.of()))
                .isEqualTo(drawing);
    }

    /** The text without its drawing. */
    static String plain(String drawing) {
        var out = new StringBuilder();
        int at = 0;
        for (int open = drawing.indexOf('⟦'); open >= 0; open = drawing.indexOf('⟦', at)) {
            out.append(drawing, at, open).append(drawing, open + 1, drawing.indexOf('|', open));
            at = drawing.indexOf('⟧', open) + 1;
        }
        return out.append(drawing, at, drawing.length()).toString();
    }

    private static String draw(String text, Optional<OffsetDateTime> publishedAt) {
        return draw(text, publishedAt, List.of());
    }

    private static String draw(String text, Optional<OffsetDateTime> publishedAt, List<String> issuer) {
        return draw(text, publishedAt, Optional.empty(), issuer);
    }

    private static String draw(
            String text, Optional<OffsetDateTime> publishedAt, Optional<Region> region, List<String> issuer) {
        NormalizedText normalized = NormalizedText.of(text, FOLDING);
        var out = new StringBuilder();
        int at = 0;
        for (FoundFact fact :
                SCANNER.scan(normalized, publishedAt, region, issuer).facts()) {
            if (!fact.isListed()) {
                continue;
            }
            Span span = normalized.toOriginal(fact.start(), fact.end());
            String written = text.substring(span.start(), span.end());
            out.append(text, at, span.start())
                    .append('⟦')
                    .append(written)
                    .append('|')
                    .append(fact.kind());
            if (!written.equals(fact.value())) {
                out.append('|').append(fact.value());
            }
            out.append('⟧');
            at = span.end();
        }
        return out.append(text, at, text.length()).toString();
    }
}
