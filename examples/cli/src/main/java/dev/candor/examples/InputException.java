package dev.candor.examples;

import dev.candor.Text;

/** A mistake in what the user gave, in both languages of the interface; it ends the program with exit code 2. */
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    InputException(Text text) {
        super(text.en());
        this.text = text;
    }

    InputException(String zh, String en) {
        this(new Text(zh, en));
    }

    Text text() {
        return text;
    }
}
