package dev.candor.zh;

import dev.candor.internal.clause.Sentence;
import dev.candor.internal.language.IssuerFinder;
import dev.candor.internal.text.NormalizedText;
import dev.candor.internal.text.Scripts;
import dev.candor.internal.text.Stretches;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the names of who speaks: given, in brackets after 以下简称, in the signature, or at the head of the title, and their short
 * forms. Immutable and thread-safe.
 */
final class ChineseIssuerFinder implements IssuerFinder {

    private static final String[] FORMS = {
        "股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "集团公司", "分公司", "总公司", "公司", "集团", "工作室", "官方"
    };
    private static final String[] TITLE_BREAKS = {"关于", "针对", "就", "致", "对", "说明", "声明", "公告", "通报", "回应", "道歉"};
    private static final String[] SHORT_FOR = {"以下简称", "下称", "简称"};
    private static final String[] PLACES = {"省", "市", "区", "县"};
    /** What bodies call themselves, by the ending of their names. */
    private static final List<Body> BODIES = List.of(
            new Body("管理委员会", "管委会"),
            new Body("管委会", "管委会"),
            new Body("业主委员会", "业委会"),
            new Body("业委会", "业委会"),
            new Body("居民委员会", "居委会"),
            new Body("居委会", "居委会"),
            new Body("村民委员会", "村委会"),
            new Body("村委会", "村委会"),
            new Body("法团", "法团"));

    /**
     * A kind of body.
     *
     * @param ending how its name ends
     * @param called what it calls itself
     */
    private record Body(String ending, String called) {}

    private static final int LONGEST = 24;

    @Override
    public List<String> names(NormalizedText text, Stretches sentences, Sentence.Kind[] kinds, Optional<String> given) {
        List<String> names = new ArrayList<>();
        given.ifPresent(name -> addName(names, name));
        for (String cue : SHORT_FOR) {
            int at = text.indexOf(cue, 0);
            int open = at < 0 ? -1 : at + cue.length();
            if (open >= 0 && open < text.length() && text.charAt(open) == '“') {
                int close = text.indexOf("”", open);
                if (close > open) {
                    addName(names, text.subSequence(open + 1, close));
                }
            }
        }
        for (int s = 0; s < sentences.size(); s++) {
            if (kinds[s] == Sentence.Kind.SIGNATURE) {
                addName(
                        names,
                        text.subSequence(sentences.start(s), firstPartEnd(text, sentences.start(s), sentences.end(s))));
            } else if (kinds[s] == Sentence.Kind.TITLE) {
                int start = sentences.start(s);
                addName(names, text.subSequence(start, headEnd(text, start, sentences.end(s))));
            }
        }
        List<String> forms = new ArrayList<>();
        for (String name : names) {
            addOnce(forms, name);
            String shorter = shortForm(text, name);
            if (!shorter.isEmpty()) {
                addOnce(forms, shorter);
            }
            for (Body body : BODIES) {
                if (name.endsWith(body.ending()) && text.indexOf(body.called(), 0) >= 0) {
                    addOnce(forms, body.called());
                }
            }
        }
        return forms;
    }

    private static void addOnce(List<String> names, String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    private static void addName(List<String> names, String name) {
        String trimmed = name.strip();
        if (trimmed.length() >= 2 && trimmed.length() <= LONGEST && isName(trimmed)) {
            addOnce(names, trimmed);
        }
    }

    /** Where the name ends that a signature begins with, before an office or a date set apart. */
    private static int firstPartEnd(NormalizedText text, int start, int end) {
        for (int i = start + 2; i < end; i++) {
            if (text.isGapBefore(i)) {
                return i;
            }
        }
        return end;
    }

    private static boolean isName(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Scripts.isHan(c) && !(c >= 'a' && c <= 'z') && c != '（' && c != '）' && c != '·') {
                return false;
            }
        }
        return true;
    }

    /** Where what stands before the subject of a title ends; at its start when nothing does. */
    private static int headEnd(NormalizedText text, int start, int end) {
        int head = start;
        for (String cue : TITLE_BREAKS) {
            int at = text.indexOf(cue, start, end);
            if (at > start && (head == start || at < head)) {
                head = at;
            }
        }
        return head;
    }

    /** The longest beginning of the name without its legal form and place that the text uses twice; empty when it uses none. */
    private static String shortForm(NormalizedText text, String name) {
        String core = core(name);
        String beginning = core.substring(0, 2);
        int most = 0;
        int second = 0;
        for (int at = text.indexOf(beginning, 0); at >= 0; at = text.indexOf(beginning, at + 1)) {
            int same = text.startsWith(name, at) ? 0 : sameAt(text, at, core);
            second = Math.max(second, Math.min(most, same));
            most = Math.max(most, same);
        }
        return core.substring(0, second);
    }

    /** How many characters of a name stand at a place. */
    private static int sameAt(NormalizedText text, int at, String name) {
        int same = 0;
        while (same < name.length() && at + same < text.length() && text.charAt(at + same) == name.charAt(same)) {
            same++;
        }
        return same;
    }

    /** The name without its legal form and place. */
    private static String core(String name) {
        String core = name;
        for (String form : FORMS) {
            int at = core.indexOf(form);
            if (at >= 2) {
                core = core.substring(0, at);
            }
        }
        for (String place : PLACES) {
            int at = core.indexOf(place);
            if (at > 0 && at <= 4 && core.length() - at > 2) {
                core = core.substring(at + 1);
            }
        }
        return core;
    }
}
