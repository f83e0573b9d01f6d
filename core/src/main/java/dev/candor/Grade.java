package dev.candor;

/** The letter for a score, with the advice that goes with it. */
public enum Grade {
    /** 85 to 100. */
    A(85, new Text("核对事实后可发布", "Publishable after a fact check")),
    /** 70 to 84. */
    B(70, new Text("小修后可发布", "Publishable after small changes")),
    /** 55 to 69. */
    C(55, new Text("部分段落需要重写", "Rewrite some paragraphs")),
    /** 40 to 54. */
    D(40, new Text("需要重写", "Rewrite")),
    /** Below 40. */
    E(0, new Text("不宜发布，可能引发二次危机", "Do not publish: it may start a second crisis"));

    /** Asked for each score, so without a copy. */
    private static final Grade[] ALL = values();

    private final int from;
    private final Text verdict;

    Grade(int from, Text verdict) {
        this.from = from;
        this.verdict = verdict;
    }

    /** The lowest score of this grade. */
    public int from() {
        return from;
    }

    /** What to do with a statement of this grade. */
    public Text verdict() {
        return verdict;
    }

    /** The grade of a score from 0 to 100; throws {@link IllegalArgumentException} outside. */
    public static Grade of(int score) {
        if (score < 0 || score > 100) {
            throw new IllegalArgumentException("score must be 0 to 100, but was " + score);
        }
        for (Grade grade : ALL) {
            if (score >= grade.from) {
                return grade;
            }
        }
        throw new AssertionError(score);
    }
}
