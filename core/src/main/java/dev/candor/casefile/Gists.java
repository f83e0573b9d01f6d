package dev.candor.casefile;

import java.util.List;

/** What several stretches are about, so that they can be held against others all at once. Immutable. */
final class Gists {

    private final List<Gist> gists;
    private final SparseMatrix words;
    private final SparseMatrix characters;
    private final SparseMatrix topics;

    Gists(List<Gist> gists) {
        this.gists = List.copyOf(gists);
        this.words = new SparseMatrix(gists.stream().map(Gist::words).toList());
        this.characters = new SparseMatrix(gists.stream().map(Gist::characters).toList());
        this.topics = new SparseMatrix(gists.stream().map(Gist::topics).toList());
    }

    Gist get(int number) {
        return gists.get(number);
    }

    /** So many of them. */
    Gists first(int number) {
        return new Gists(gists.subList(0, number));
    }

    /** What each of these, a row, has in common with each of others, a column. */
    Overlap with(Gists columns) {
        return new Overlap(words.with(columns.words), characters.with(columns.characters), topics.with(columns.topics));
    }

    /**
     * What stretches of two lists have in common; says of each row and column what {@link Gist} says of two stretches.
     *
     * @param words in words
     * @param characters in characters
     * @param topics in topics
     */
    record Overlap(SparseMatrix.Shares words, SparseMatrix.Shares characters, SparseMatrix.Shares topics) {

        /** How alike two stretches are, 0 to 1: the mean of words, characters and topics. */
        double likeness(int row, int column) {
            return (words.likeness(row, column) + characters.likeness(row, column) + topics.likeness(row, column)) / 3;
        }

        /** How much of a row's stretch a column's repeats, 0 to 1: the mean of words, characters and topics. */
        double coveredBy(int row, int column) {
            return (words.coveredBy(row, column) + characters.coveredBy(row, column) + topics.coveredBy(row, column))
                    / 3;
        }
    }
}
