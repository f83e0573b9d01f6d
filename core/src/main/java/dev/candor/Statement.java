package dev.candor;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A text to grade, with what the caller knows about it. Immutable.
 *
 * <pre>{@code
 * Statement.of(text)
 * Statement.builder(text).crisis(Crisis.DATA_BREACH).stage(Stage.RESPONSE).build()
 * }</pre>
 */
public final class Statement {

    private final String text;
    private final Optional<String> title;
    private final Optional<String> language;
    private final Optional<Crisis> crisis;
    private final Optional<Stage> stage;
    private final Optional<Region> region;
    private final Optional<Voice> voice;
    private final Optional<String> issuer;
    private final Optional<OffsetDateTime> incidentAt;
    private final Optional<OffsetDateTime> publishedAt;
    private final Set<LegalProfile> legalProfiles;

    private Statement(Builder builder) {
        this.text = builder.text;
        this.title = builder.title;
        this.language = builder.language;
        this.crisis = builder.crisis;
        this.stage = builder.stage;
        this.region = builder.region;
        this.voice = builder.voice;
        this.issuer = builder.issuer;
        this.incidentAt = builder.incidentAt;
        this.publishedAt = builder.publishedAt;
        this.legalProfiles = Collections.unmodifiableSet(
                builder.legalProfiles.orElseGet(() -> LegalProfile.standard(builder.region)));
    }

    private Statement(Statement other, String text) {
        this.text = text;
        this.title = other.title;
        this.language = other.language;
        this.crisis = other.crisis;
        this.stage = other.stage;
        this.region = other.region;
        this.voice = other.voice;
        this.issuer = other.issuer;
        this.incidentAt = other.incidentAt;
        this.publishedAt = other.publishedAt;
        this.legalProfiles = other.legalProfiles;
    }

    /** A statement of which nothing but the text is known. Any string is allowed, also an empty one. */
    public static Statement of(String text) {
        return builder(text).build();
    }

    /** Starts a statement with this text. */
    public static Builder builder(String text) {
        return new Builder(text);
    }

    /** The same statement with another text. */
    public Statement withText(String value) {
        return new Statement(this, Objects.requireNonNull(value, "value"));
    }

    /** The text as given; all spans point into it. */
    public String text() {
        return text;
    }

    /** A title that stands outside the text, for whoever shows the report; it is not judged. */
    public Optional<String> title() {
        return title;
    }

    /** The language as a BCP 47 tag; found from the script when absent. */
    public Optional<String> language() {
        return language;
    }

    /** The kind of crisis; found from the text when absent. */
    public Optional<Crisis> crisis() {
        return crisis;
    }

    /** The stage of the crisis; by {@link Stage#after} when absent and both times are known. */
    public Optional<Stage> stage() {
        return stage.or(() -> incidentAt.flatMap(
                incident -> publishedAt.flatMap(published -> Stage.after(Duration.between(incident, published)))));
    }

    /** Where it is published; the checklists of its laws stand in the report when none are chosen. */
    public Optional<Region> region() {
        return region;
    }

    /** Who speaks; found from the signature when absent. */
    public Optional<Voice> voice() {
        return voice;
    }

    /** The name of the issuer; found from title, signature and 以下简称 when absent. */
    public Optional<String> issuer() {
        return issuer;
    }

    /** When the incident happened; with {@link #publishedAt} it tells the stage. */
    public Optional<OffsetDateTime> incidentAt() {
        return incidentAt;
    }

    /** When the statement was or will be published; relative dates count from here. */
    public Optional<OffsetDateTime> publishedAt() {
        return publishedAt;
    }

    /** The laws and rules whose checklists stand in the report. */
    public Set<LegalProfile> legalProfiles() {
        return legalProfiles;
    }

    /** Collects what is known about a statement. Not thread-safe. */
    public static final class Builder {

        private final String text;
        private Optional<String> title = Optional.empty();
        private Optional<String> language = Optional.empty();
        private Optional<Crisis> crisis = Optional.empty();
        private Optional<Stage> stage = Optional.empty();
        private Optional<Region> region = Optional.empty();
        private Optional<Voice> voice = Optional.empty();
        private Optional<String> issuer = Optional.empty();
        private Optional<OffsetDateTime> incidentAt = Optional.empty();
        private Optional<OffsetDateTime> publishedAt = Optional.empty();
        private Optional<Set<LegalProfile>> legalProfiles = Optional.empty();

        private Builder(String text) {
            this.text = Objects.requireNonNull(text, "text");
        }

        /** Sets a title that stands outside the text. */
        public Builder title(String value) {
            title = Optional.of(value);
            return this;
        }

        /** Sets the language as a BCP 47 tag such as {@code zh-Hant}. */
        public Builder language(String value) {
            language = Optional.of(value);
            return this;
        }

        /** Sets the kind of crisis. */
        public Builder crisis(Crisis value) {
            crisis = Optional.of(value);
            return this;
        }

        /** Sets the stage. */
        public Builder stage(Stage value) {
            stage = Optional.of(value);
            return this;
        }

        /** Sets the region. */
        public Builder region(Region value) {
            region = Optional.of(value);
            return this;
        }

        /** Sets who speaks. */
        public Builder voice(Voice value) {
            voice = Optional.of(value);
            return this;
        }

        /** Sets the name of the issuer, which then counts as 我们. */
        public Builder issuer(String value) {
            issuer = Optional.of(value);
            return this;
        }

        /** Sets when the incident happened. */
        public Builder incidentAt(OffsetDateTime value) {
            incidentAt = Optional.of(value);
            return this;
        }

        /** Sets when the statement is published. */
        public Builder publishedAt(OffsetDateTime value) {
            publishedAt = Optional.of(value);
            return this;
        }

        /**
         * Sets the laws and rules whose checklists stand in the report; empty for none. When it is never called, those
         * of the region apply, or the standard ones when the region is not known.
         */
        public Builder legalProfiles(Collection<LegalProfile> values) {
            Set<LegalProfile> chosen = EnumSet.noneOf(LegalProfile.class);
            chosen.addAll(values);
            legalProfiles = Optional.of(chosen);
            return this;
        }

        /** The statement. */
        public Statement build() {
            return new Statement(this);
        }
    }
}
