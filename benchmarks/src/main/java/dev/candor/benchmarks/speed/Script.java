package dev.candor.benchmarks.speed;

/** How Chinese is written. */
public enum Script {
    SIMPLIFIED("zh-Hans"),
    TRADITIONAL("zh-Hant");

    private final String language;

    Script(String language) {
        this.language = language;
    }

    /** The language tag of statements written so. */
    public String language() {
        return language;
    }
}
