package dev.candor.internal.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds every occurrence of every phrase in one pass: an Aho–Corasick automaton in a double array (A. V. Aho and M. J.
 * Corasick, "Efficient string matching", 1975; J. Aoe, "An efficient digital search algorithm by using a double-array
 * structure", 1989). Linear in the text and the occurrences. Immutable.
 */
public final class PhraseAutomaton {

    private static final int ROOT = 0;
    /** Where so large a share of the places tried was taken, no later search starts before. */
    private static final double CROWDED = 0.9;

    private final char[] codes = new char[1 << 16];
    private int[] base;
    private int[] check;
    private final int[] fail;
    private final int[] phrase;
    private final int[] nextOutput;

    /** Receives occurrences, by end, longer ones first. */
    public interface Sink {
        /** An occurrence of phrase {@code id} at {@code [start, end)}. */
        void hit(int start, int end, int id);
    }

    /** An automaton for these phrases; a phrase's id is its index. Empty phrases are never found. */
    public PhraseAutomaton(List<String> phrases) {
        Integer[] order = new Integer[phrases.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> phrases.get(a).compareTo(phrases.get(b)));
        int codeCount = assignCodes(phrases);

        int total = 1;
        for (String p : phrases) {
            total += p.length();
        }
        base = new int[Math.max(1024, total + codeCount + 1)];
        check = new int[base.length];
        Arrays.fill(check, -1);
        int[] parent = new int[base.length];
        int[] terminal = new int[base.length];
        Arrays.fill(terminal, -1);

        // breadth first over ranges of the sorted phrases that share a prefix
        int[] queueState = new int[total];
        int[] queueFrom = new int[total];
        int[] queueTo = new int[total];
        int[] queueDepth = new int[total];
        int head = 0;
        int tail = 0;
        queueTo[tail++] = order.length;
        check[ROOT] = ROOT;
        int firstFree = 1;
        int[] childCode = new int[codeCount + 1];
        int[] childFrom = new int[codeCount + 2];
        int used = 1;
        while (head < tail) {
            int state = queueState[head];
            int from = queueFrom[head];
            int to = queueTo[head];
            int depth = queueDepth[head];
            head++;
            while (from < to && phrases.get(order[from]).length() == depth) {
                if (depth > 0 && terminal[state] < 0) {
                    terminal[state] = order[from];
                }
                from++;
            }
            int children = 0;
            for (int i = from; i < to; i++) {
                int code = codes[phrases.get(order[i]).charAt(depth)];
                if (children == 0 || childCode[children - 1] != code) {
                    childCode[children] = code;
                    childFrom[children] = i;
                    children++;
                }
            }
            if (children == 0) {
                continue;
            }
            childFrom[children] = to;
            int smallest = min(childCode, children);
            int offset = Math.max(1, firstFree - smallest);
            int taken = 0;
            int tried = 0;
            boolean placed = false;
            while (!placed) {
                while (offset + codeCount + 1 >= check.length) {
                    parent = grow(parent, 0);
                    terminal = grow(terminal, -1);
                    growStates();
                }
                tried++;
                taken += check[offset + smallest] >= 0 ? 1 : 0;
                placed = fits(offset, childCode, children);
                offset += placed ? 0 : 1;
            }
            if (taken >= tried * CROWDED) {
                firstFree = Math.max(firstFree, offset + smallest);
            }
            base[state] = offset;
            for (int i = 0; i < children; i++) {
                int child = offset + childCode[i];
                check[child] = state;
                parent[child] = state;
                used = Math.max(used, child + 1);
                queueState[tail] = child;
                queueFrom[tail] = childFrom[i];
                queueTo[tail] = childFrom[i + 1];
                queueDepth[tail] = depth + 1;
                tail++;
            }
        }
        int length = used + codeCount + 1;
        base = Arrays.copyOf(base, length);
        int before = check.length;
        check = Arrays.copyOf(check, length);
        if (length > before) {
            Arrays.fill(check, before, length, -1);
        }
        phrase = Arrays.copyOf(terminal, length);
        fail = new int[length];
        nextOutput = new int[length];
        for (int i = 1; i < tail; i++) {
            int state = queueState[i];
            int up = parent[state];
            int code = state - base[up];
            int f = ROOT;
            if (up != ROOT) {
                f = step(fail[up], code);
            }
            fail[state] = f;
            nextOutput[state] = phrase[f] >= 0 ? f : nextOutput[f];
        }
    }

    /** Gives frequent characters small codes, so that children lie close together. */
    private int assignCodes(List<String> phrases) {
        int[] frequency = new int[codes.length];
        for (String p : phrases) {
            for (int i = 0; i < p.length(); i++) {
                frequency[p.charAt(i)]++;
            }
        }
        List<Integer> used = new ArrayList<>();
        for (int c = 0; c < frequency.length; c++) {
            if (frequency[c] > 0) {
                used.add(c);
            }
        }
        used.sort((a, b) -> frequency[b] != frequency[a] ? frequency[b] - frequency[a] : a - b);
        for (int i = 0; i < used.size(); i++) {
            codes[used.get(i)] = (char) (i + 1);
        }
        return used.size();
    }

    private boolean fits(int offset, int[] childCode, int children) {
        for (int i = 0; i < children; i++) {
            if (check[offset + childCode[i]] >= 0) {
                return false;
            }
        }
        return true;
    }

    private static int min(int[] values, int count) {
        int min = values[0];
        for (int i = 1; i < count; i++) {
            min = Math.min(min, values[i]);
        }
        return min;
    }

    private void growStates() {
        base = grow(base, 0);
        check = grow(check, -1);
    }

    private static int[] grow(int[] array, int fill) {
        int[] longer = Arrays.copyOf(array, array.length * 2);
        Arrays.fill(longer, array.length, longer.length, fill);
        return longer;
    }

    private int step(int state, int code) {
        int at = state;
        while (true) {
            int next = base[at] + code;
            if (check[next] == at && next != ROOT) {
                return next;
            }
            if (at == ROOT) {
                return ROOT;
            }
            at = fail[at];
        }
    }

    /** Reports every occurrence in {@code text} to {@code sink}. */
    public void search(CharSequence text, Sink sink) {
        int state = ROOT;
        for (int i = 0; i < text.length(); i++) {
            int code = codes[text.charAt(i)];
            if (code == 0) {
                state = ROOT;
                continue;
            }
            state = step(state, code);
            for (int s = phrase[state] >= 0 ? state : nextOutput[state]; s != ROOT; s = nextOutput[s]) {
                sink.hit(i + 1 - depth(s), i + 1, phrase[s]);
            }
        }
    }

    private int depth(int state) {
        int depth = 0;
        for (int s = state; s != ROOT; s = check[s]) {
            depth++;
        }
        return depth;
    }

    /** The memory that the tables take, in bytes. */
    public long bytes() {
        return 2L * codes.length + 4L * (base.length + check.length + fail.length + phrase.length + nextOutput.length);
    }
}
