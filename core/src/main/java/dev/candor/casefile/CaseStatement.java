package dev.candor.casefile;

import dev.candor.Voice;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * One statement of a case.
 *
 * @param id tells it from the other statements
 * @param publishedAt when it came out; relative dates count from here
 * @param voice who speaks; found from the signature when absent
 * @param channel where it came out, such as {@code weibo}
 * @param text the statement; any string
 */
public record CaseStatement(
        String id, Optional<OffsetDateTime> publishedAt, Optional<Voice> voice, Optional<String> channel, String text) {

    /** Throws {@link NullPointerException} when a part is missing. */
    public CaseStatement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(publishedAt, "publishedAt");
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(text, "text");
    }

    /** The same with another text. */
    CaseStatement withText(String other) {
        return new CaseStatement(id, publishedAt, voice, channel, other);
    }
}
