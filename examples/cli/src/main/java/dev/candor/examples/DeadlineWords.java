package dev.candor.examples;

import dev.candor.Text;
import java.util.Map;
import java.util.Objects;

/** A deadline as tables tell it to people: a full date as it is, terms, times and days without a year in words. Stateless. */
final class DeadlineWords {

    private static final Text NONE = new Text("–", "–");

    /** Of lengths of days and more what each letter counts. */
    private static final Map<Character, Text> OF_DAYS = Map.of(
            'Y', new Text(" 年", " years"),
            'M', new Text(" 个月", " months"),
            'W', new Text(" 周", " weeks"),
            'D', new Text(" 天", " days"));

    /** Of lengths below a day. */
    private static final Map<Character, Text> OF_HOURS = Map.of(
            'H', new Text(" 小时", " hours"),
            'M', new Text(" 分钟", " minutes"),
            'S', new Text(" 秒", " seconds"));

    private DeadlineWords() {}

    /** The words for a deadline as a promise has it; a dash for none. */
    static Text of(String deadline) {
        if (deadline.isEmpty()) {
            return NONE;
        }
        int slash = deadline.indexOf('/');
        if (slash > 0 && deadline.charAt(0) == 'T') {
            Text from = of(deadline.substring(0, slash));
            Text to = of(deadline.substring(slash + 1));
            return new Text(from.zh() + "–" + to.zh(), from.en() + "–" + to.en());
        }
        if (deadline.matches("P(\\d+[YMWD]|T\\d+[HMS])")) {
            return length(deadline);
        }
        if (deadline.matches("T\\d\\d:\\d\\d(:\\d\\d)?")) {
            return same(deadline.substring(1));
        }
        if (deadline.matches("--\\d\\d-\\d\\d")) {
            return new Text(
                    number(deadline, 2) + " 月 " + number(deadline, 5) + " 日", deadline.substring("--".length()));
        }
        if (deadline.matches("--\\d\\d")) {
            return new Text(number(deadline, 2) + " 月", "month " + number(deadline, 2));
        }
        if (deadline.matches("---\\d\\d")) {
            return new Text(number(deadline, 3) + " 日", "day " + number(deadline, 3));
        }
        return same(deadline);
    }

    private static Text length(String iso) {
        boolean ofHours = iso.charAt(1) == 'T';
        String number = iso.substring(ofHours ? 2 : 1, iso.length() - 1);
        Text unit = Objects.requireNonNull((ofHours ? OF_HOURS : OF_DAYS).get(iso.charAt(iso.length() - 1)), iso);
        String english = unit.en();
        boolean one = number.equals("1");
        return new Text(number + unit.zh(), number + (one ? english.substring(0, english.length() - 1) : english));
    }

    private static int number(String iso, int at) {
        return Integer.parseInt(iso, at, at + 2, 10);
    }

    private static Text same(String words) {
        return new Text(words, words);
    }
}
