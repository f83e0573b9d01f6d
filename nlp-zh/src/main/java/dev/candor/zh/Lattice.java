package dev.candor.zh;

import dev.candor.internal.language.WordCutter;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The cuts of one text after another by the cheapest path through the words that it may consist of, as HanLP's shortest-path segmenter
 * finds it (custom dictionary, names and numbers off). Belongs to one thread.
 *
 * <p>Only the stretch between two marks is cut, when it is asked for: every path goes through the mark, because no word of
 * the dictionary holds one of these marks and something else; and of the stretch only what lies between two characters that
 * nothing around them reaches into. So the cut is the same as that of the whole sentence.
 */
final class Lattice implements WordCutter.Cuts {

    /** Marks that are words of the dictionary and part of no other. */
    static final String MARKS = "，、：（）“”《》";
    /** No word of the dictionary is longer. */
    static final int LONGEST_WORD = 13;
    /** The longest stretch cut at once, in characters; bounds the memory. */
    private static final int LONGEST = 1_000;

    /** The node before the first one. */
    private static final int START = -1;
    /** Of a node that no path leads to. */
    private static final int UNREACHED = -2;

    private static final String IN_NUMBERS = "，,．.";

    private final Dictionary words;
    private CharSequence text;
    /** Borders of what was cut last, from its start. */
    private final BitSet borders = new BitSet();

    /** The stretch between two marks that was asked about last. */
    private int stretchStart;

    private int stretchEnd;
    /** What of it was cut last: as far as the next characters on both sides that every path goes through. */
    private int from;

    private int to;

    /** For every position its first node; those of a position lie together, shorter ones first. */
    private int[] first = new int[24];
    /** For every position the length of the longest word that begins there, or 0. */
    private int[] longest = new int[24];

    /** The words of nodes, or {@link Dictionary#NONE}. */
    private int[] nodeWords = new int[48];

    private int[] ids = new int[48];
    private int[] frequencies = new int[48];
    /** The lengths of nodes; 0 for a node that is not used. */
    private int[] lengths = new int[48];
    /** The node before on the cheapest path. */
    private int[] previous = new int[48];

    private double[] costs = new double[48];
    private int nodes;

    Lattice(Dictionary words, CharSequence text) {
        this.words = words;
        this.text = text;
    }

    @Override
    public void turnTo(CharSequence other) {
        text = other;
        stretchStart = 0;
        stretchEnd = 0;
        from = 0;
        to = 0;
    }

    @Override
    public boolean isBorder(int start, int end, int position) {
        if (position <= start
                || position >= end
                || isMark(text.charAt(position - 1))
                || isMark(text.charAt(position))) {
            return true;
        }
        if (position < from || position >= to) {
            if (!mayBeCrossed(start, end, position)) {
                return true;
            }
            cutAround(start, end, position);
        }
        return borders.get(position - from);
    }

    /**
     * Whether a word may lie on both sides of a position. Where none does, every path has a border there, and nothing need
     * be cut.
     */
    private boolean mayBeCrossed(int start, int end, int position) {
        char next = text.charAt(position);
        int alone = words.step(0, next);
        boolean mayGoOnARun = alone == Dictionary.NONE
                || words.word(alone) == Dictionary.NONE
                || words.type(next) == Dictionary.CharacterTypes.CHINESE_NUMBER;
        boolean crossed = mayGoOnARun;
        int first = Math.max(start, position - LONGEST_WORD + 1);
        for (int at = position - 1; !crossed && at >= first && !isMark(text.charAt(at)); at--) {
            crossed = isCrossedFrom(at, position, end);
        }
        return crossed;
    }

    private boolean isCrossedFrom(int start, int position, int end) {
        int state = 0;
        for (int at = start; at < end; at++) {
            state = words.step(state, text.charAt(at));
            if (state == Dictionary.NONE) {
                return false;
            }
            if (at >= position && words.word(state) != Dictionary.NONE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(char c) {
        return (c < '\u4e00' || c > '\u9fff') && MARKS.indexOf(c) >= 0;
    }

    private static boolean isStop(char c) {
        return (c < '\u4e00' || c > '\u9fff') && ChineseSentenceDetector.isStop(c);
    }

    private void cutAround(int start, int end, int position) {
        if (position < stretchStart || position >= stretchEnd) {
            findStretch(start, end, position);
        }
        from = position - (position - stretchStart) % LONGEST;
        to = Math.min(stretchEnd, from + LONGEST);
        boolean markBefore = from > start && isMark(text.charAt(from - 1));
        boolean markAfter = to < end && isMark(text.charAt(to)) && !endsPiece(to, end);
        int before = markBefore ? word(from - 1) : Dictionary.NONE;
        int after = markAfter ? word(to) : Dictionary.NONE;
        addNodes();
        int left = lastAloneBefore(position);
        int right = firstAloneFrom(position);
        if (left >= from || right < to) {
            before = left >= from ? word(left) : before;
            after = right < to ? word(right) : after;
            from = left >= from ? left + 1 : from;
            to = right;
            addNodes();
        }
        cut(before, after);
    }

    /** The last character before a position that is on every path as a word, like a mark; or what lies before the stretch. */
    private int lastAloneBefore(int position) {
        int last = from - 1;
        int reach = from;
        for (int at = from; at < position - 1; at++) {
            last = isAlone(at, reach) ? at : last;
            reach = Math.max(reach, reach(at));
        }
        return last;
    }

    /** The first such character behind a position, so that the position is no border of it; or the end of the stretch. */
    private int firstAloneFrom(int position) {
        int reach = from;
        for (int at = from; at < to; at++) {
            if (at > position && isAlone(at, reach)) {
                return at;
            }
            reach = Math.max(reach, reach(at));
        }
        return to;
    }

    /** Whether a character is a word of the dictionary, nothing else begins there, and nothing before it reaches into it. */
    private boolean isAlone(int at, int reach) {
        int node = first[at - from];
        return reach <= at && reach(at) == at + 1 && lengths[node] == 1 && nodeWords[node] != Dictionary.NONE;
    }

    /** Where the longest node ends that begins at a character. */
    private int reach(int at) {
        int reach = at;
        for (int node = first[at - from]; node < first[at - from + 1]; node++) {
            reach = Math.max(reach, at + lengths[node]);
        }
        return reach;
    }

    private void findStretch(int start, int end, int position) {
        stretchStart = position;
        while (stretchStart > start && !isMark(text.charAt(stretchStart - 1)) && !endsPiece(stretchStart, end)) {
            stretchStart--;
        }
        stretchEnd = position + 1;
        while (stretchEnd < end && !isMark(text.charAt(stretchEnd)) && !endsPiece(stretchEnd, end)) {
            stretchEnd++;
        }
    }

    /** Whether a run of sentence ends stands right before a position and does not go on. */
    private boolean endsPiece(int position, int end) {
        return isStop(text.charAt(position - 1)) && (position == end || !isStop(text.charAt(position)));
    }

    /** The word that a mark is. */
    private int word(int mark) {
        int state = words.step(0, text.charAt(mark));
        return state < 0 ? Dictionary.NONE : words.word(state);
    }

    /** Cuts the stretch between two marks, or the border of the text where there is none. */
    private void cut(int before, int after) {
        int length = to - from;
        begin(before);
        for (int at = 0; at < length; at++) {
            for (int node = first[at]; node < first[at + 1]; node++) {
                if (lengths[node] > 0 && previous[node] != UNREACHED && at + lengths[node] < length) {
                    goOn(node, at + lengths[node]);
                }
            }
        }
        trace(length, last(length, after));
    }

    /** Adds all words and runs between {@link #from} and {@link #to}. */
    private void addNodes() {
        addWords(to - from);
        addRuns(to - from);
    }

    private void addWords(int length) {
        if (first.length < length + 1) {
            first = new int[length + 1];
            longest = new int[length + 1];
        }
        nodes = 0;
        for (int at = 0; at < length; at++) {
            first[at] = nodes;
            longest[at] = 0;
            int state = 0;
            for (int i = at; i < length; i++) {
                state = words.step(state, text.charAt(from + i));
                if (state == Dictionary.NONE) {
                    break;
                }
                int word = words.word(state);
                if (word != Dictionary.NONE) {
                    longest[at] = i + 1 - at;
                    add(i + 1 - at, word, words.pairId(word), words.frequency(word));
                }
            }
            add(0, Dictionary.NONE, Dictionary.UNKNOWN, 0); // room for a run
        }
        first[length] = nodes;
    }

    private void add(int length, int word, int id, int frequency) {
        if (nodes == lengths.length) {
            nodeWords = Arrays.copyOf(nodeWords, nodes * 2);
            ids = Arrays.copyOf(ids, nodes * 2);
            frequencies = Arrays.copyOf(frequencies, nodes * 2);
            lengths = Arrays.copyOf(lengths, nodes * 2);
            previous = Arrays.copyOf(previous, nodes * 2);
            costs = Arrays.copyOf(costs, nodes * 2);
        }
        nodeWords[nodes] = word;
        ids[nodes] = id;
        frequencies[nodes] = frequency;
        lengths[nodes] = length;
        previous[nodes] = UNREACHED;
        nodes++;
    }

    /** Bridges what no dictionary knows by runs of characters of one type; Chinese numbers belong to them. */
    private void addRuns(int length) {
        int at = 0;
        while (at < length) {
            if (longest[at] > 0) {
                at += longest[at];
                continue;
            }
            int end = at + 1;
            while (end < length && (longest[end] == 0 || type(end) == Dictionary.CharacterTypes.CHINESE_NUMBER)) {
                end++;
            }
            addRuns(at, end);
            at = end;
        }
    }

    private void addRuns(int start, int end) {
        int run = start;
        int type = type(start);
        for (int i = start + 1; i < end; i++) {
            int next = type(i);
            if (next == type) {
                continue;
            }
            boolean insideNumber = type == Dictionary.CharacterTypes.DIGIT
                    && IN_NUMBERS.indexOf(text.charAt(from + i)) >= 0
                    && i + 1 < end
                    && type(i + 1) == type;
            if (!insideNumber) {
                addRun(run, i, type);
                run = i;
                type = next;
            }
        }
        addRun(run, end, type);
    }

    private void addRun(int start, int end, int type) {
        int room = first[start + 1] - 1;
        for (int node = first[start]; node < room; node++) {
            if (lengths[node] == end - start) {
                return;
            }
        }
        lengths[room] = end - start;
        ids[room] = words.unknownId(type);
        frequencies[room] = words.unknownFrequency();
    }

    private int type(int at) {
        return words.type(text.charAt(from + at));
    }

    private void begin(int before) {
        int id = before == Dictionary.NONE ? words.begin() : words.pairId(before);
        int frequency = before == Dictionary.NONE ? words.borderFrequency() : words.frequency(before);
        for (int node = first[0]; node < first[1]; node++) {
            previous[node] = START;
            costs[node] = words.cost(id, frequency, ids[node], frequencies[node], nodeWords[node]);
        }
    }

    private void goOn(int node, int at) {
        for (int next = first[at]; next < first[at + 1]; next++) {
            double cost = costs[node]
                    + words.cost(ids[node], frequencies[node], ids[next], frequencies[next], nodeWords[next]);
            if (previous[next] == UNREACHED || cost < costs[next]) {
                previous[next] = node;
                costs[next] = cost;
            }
        }
    }

    /** The last node of the cheapest path. */
    private int last(int length, int after) {
        int id = after == Dictionary.NONE ? words.end() : words.pairId(after);
        int frequency = after == Dictionary.NONE ? words.borderFrequency() : words.frequency(after);
        int best = START;
        double least = Double.POSITIVE_INFINITY;
        for (int at = 0; at < length; at++) {
            for (int node = first[at]; node < first[at + 1]; node++) {
                if (at + lengths[node] == length && previous[node] != UNREACHED) {
                    double cost =
                            costs[node] + words.cost(ids[node], frequencies[node], id, frequency, Dictionary.NONE);
                    if (cost < least) {
                        least = cost;
                        best = node;
                    }
                }
            }
        }
        return best;
    }

    private void trace(int length, int last) {
        borders.clear();
        borders.set(0);
        int at = length;
        for (int node = last; node != START; node = previous[node]) {
            borders.set(at);
            at -= lengths[node];
        }
    }
}
