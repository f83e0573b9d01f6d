package dev.candor.benchmarks.quality;

/** A statement of two sentences in which the readers saw nothing. */
final class TwoSentences {

    private static final String READER =
            "{\"labels\":[[],[]],\"doc\":{\"blame\":0,\"vague\":0,\"jargon\":0,\"missing\":0,\"attitude\":0,"
                    + "\"quality\":50},\"present\":{}}";

    private TwoSentences() {}

    static Gold gold(String first, String second) {
        String text = first + second;
        return new GoldReader()
                .read("{\"id\":\"one\",\"text\":\"" + text + "\",\"sentences\":[[0," + first.length() + ",\"" + first
                        + "\"],["
                        + first.length() + "," + text.length() + ",\"" + second + "\"]],\"x\":" + READER + ",\"y\":"
                        + READER
                        + "}");
    }
}
