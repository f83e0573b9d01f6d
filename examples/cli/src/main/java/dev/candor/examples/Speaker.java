package dev.candor.examples;

import dev.candor.Text;
import java.util.Locale;

/** What tells people something, in one of the two languages. */
interface Speaker {

    /** The language. */
    Locale ui();

    default String in(Text text) {
        return text.in(ui());
    }

    default String say(String zh, String en) {
        return in(new Text(zh, en));
    }
}
