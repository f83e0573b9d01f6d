package dev.candor.internal.language;

import dev.candor.Statement;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.text.NormalizedText;
import dev.candor.internal.text.Scripts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.util.Span;

/**
 * Finds the names of who speaks: given, in brackets after 以下简称, in the signature, or at the head of the title. They
 * count as 我们.
 */
final class Issuer {

    /**
     * A place where a name of the issuer stands.
     *
     * @param start the first normalised character
     * @param end one past the last
     */
    record Name(int start, int end) {}

    private static final String[] FORMS = {
        "股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "集团公司", "分公司", "总公司", "公司", "集团", "工作室", "官方"
    };
    private static final String[] TITLE_BREAKS = {"关于", "针对", "就", "致", "对", "说明", "声明", "公告", "通报", "回应", "道歉"};
    private static final String[] SHORT_FOR = {"以下简称", "下称", "简称"};
    private static final int AT_MOST = 8;
    private static final int LONGEST = 24;

    private Issuer() {}

    static Set<String> names(NormalizedText text, Span[] sentences, Sentence.Kind[] kinds, Statement statement) {
        String all = text.toString();
        Set<String> names = new LinkedHashSet<>();
        statement.issuer().ifPresent(name -> addName(names, name));
        for (String cue : SHORT_FOR) {
            int at = all.indexOf(cue);
            int open = at < 0 ? -1 : at + cue.length();
            if (open >= 0 && open < all.length() && all.charAt(open) == '“') {
                int close = all.indexOf('”', open);
                if (close > open) {
                    addName(names, all.substring(open + 1, close));
                }
            }
        }
        for (int s = 0; s < sentences.length; s++) {
            if (kinds[s] == Sentence.Kind.SIGNATURE) {
                addName(names, all.substring(sentences[s].getStart(), firstPartEnd(text, sentences[s])));
            } else if (kinds[s] == Sentence.Kind.TITLE) {
                addName(names, titleHead(all.substring(sentences[s].getStart(), sentences[s].getEnd())));
            }
        }
        Set<String> forms = new LinkedHashSet<>();
        for (String name : names) {
            forms.add(name);
            forms.addAll(shortForms(all, name));
        }
        return forms;
    }

    private static void addName(Set<String> names, String name) {
        String trimmed = name.strip();
        if (trimmed.length() >= 2 && trimmed.length() <= LONGEST && isName(trimmed)) {
            names.add(trimmed);
        }
    }

    /** Where the name ends that a signature begins with, before an office or a date set apart. */
    private static int firstPartEnd(NormalizedText text, Span line) {
        for (int i = line.getStart() + 2; i < line.getEnd(); i++) {
            if (text.isGapBefore(i)) {
                return i;
            }
        }
        return line.getEnd();
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

    private static String titleHead(String title) {
        int end = -1;
        for (String cue : TITLE_BREAKS) {
            int at = title.indexOf(cue);
            if (at > 0 && (end < 0 || at < end)) {
                end = at;
            }
        }
        return end < 0 ? "" : title.substring(0, end);
    }

    /** The name without its legal form and place, where the text uses it so. */
    private static List<String> shortForms(String all, String name) {
        String core = name;
        for (String form : FORMS) {
            int at = core.indexOf(form);
            if (at >= 2) {
                core = core.substring(0, at);
            }
        }
        List<String> forms = new ArrayList<>();
        for (String place : new String[] {"省", "市", "区", "县"}) {
            int at = core.indexOf(place);
            if (at > 0 && at <= 4 && core.length() - at > 2) {
                core = core.substring(at + 1);
            }
        }
        for (int length = core.length(); length >= 2; length--) {
            String form = core.substring(0, length);
            if (!form.equals(name) && occursApart(all, form, name)) {
                forms.add(form);
                break;
            }
        }
        return forms;
    }

    private static boolean occursApart(String all, String form, String name) {
        int count = 0;
        for (int at = all.indexOf(form); at >= 0 && count < 2; at = all.indexOf(form, at + 1)) {
            count += all.startsWith(name, at) ? 0 : 1;
        }
        return count >= 2;
    }

    /** Where the names stand. */
    static List<Name> places(NormalizedText text, Set<String> forms) {
        String all = text.toString();
        List<Name> places = new ArrayList<>();
        int tried = 0;
        for (String form : forms) {
            if (tried++ == AT_MOST) {
                break;
            }
            for (int at = all.indexOf(form); at >= 0; at = all.indexOf(form, at + form.length())) {
                places.add(new Name(at, at + form.length()));
            }
        }
        return places;
    }
}
