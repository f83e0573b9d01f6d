package dev.candor.internal.text;

/** Which script a character belongs to, and what script a text is written in. */
public final class Scripts {

    private Scripts() {}

    /** Whether a character is a Han ideograph of the basic plane. */
    public static boolean isHan(char c) {
        return (c >= '\u4E00' && c <= '\u9FFF')
                || (c >= '\u3400' && c <= '\u4DBF')
                || (c >= '\uF900' && c <= '\uFAFF')
                || c == '〇';
    }

    /** Whether a character is one of the Han ideographs that nearly all text consists of; none of them is a mark. */
    public static boolean isCommonHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    private static boolean isKana(char c) {
        return c >= '\u3041' && c <= '\u30FA';
    }

    private static boolean isHangul(char c) {
        return c >= '\uAC00' && c <= '\uD7A3';
    }

    /**
     * The language of a text by its script, as a BCP 47 tag: {@code zh}, {@code ja}, {@code ko}, {@code en} for Latin
     * letters, {@code und} when there are no letters to speak of.
     */
    public static String languageOf(CharSequence text) {
        int han = 0;
        int kana = 0;
        int hangul = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHan(c)) {
                han++;
            } else if (isKana(c)) {
                kana++;
            } else if (isHangul(c)) {
                hangul++;
            } else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                latin++;
            }
        }
        if (kana > (han + kana) / 10) {
            return "ja";
        }
        if (hangul > han) {
            return "ko";
        }
        // a Latin word takes about three letters where Chinese takes one character
        if (han > 0 && han >= latin / 3) {
            return "zh";
        }
        return latin > 0 ? "en" : "und";
    }

    /** {@code Hant} when more characters have only a traditional form than only a simplified one, else {@code Hans}. */
    public static String chineseScriptOf(CharSequence text, Folding folding) {
        int traditional = 0;
        int simplified = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHan(c)) {
                if (folding.fold(c) != c) {
                    traditional++;
                } else if (folding.isTarget(c)) {
                    simplified++;
                }
            }
        }
        return traditional > simplified ? "Hant" : "Hans";
    }
}
